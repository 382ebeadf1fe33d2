import { spawn } from 'node:child_process';
import { createServer, type AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';

export type JavaEngine = { url: string; stop(): Promise<void> };

const folder = fileURLToPath(new URL('engine/node_modules/amplify-dynamodb-simulator/emulator', import.meta.url));

/** Ends Java when the pipe on its third descriptor closes: also when this process is killed and cannot say so. */
const shell = 'java "$@" & java=$!; { cat <&3 >/dev/null; kill $java; } & wait $java';

/** Starts AWS's DynamoDB Local in memory on a free port, without its telemetry. Needs Java 17. */
export async function startJavaEngine(): Promise<JavaEngine> {
  const port = await freePort();
  const options = ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC', `-Djava.library.path=${folder}/DynamoDBLocal_lib`];
  const engine = ['-jar', `${folder}/DynamoDBLocal.jar`, '-inMemory', '-sharedDb', '-disableTelemetry', '-port', String(port)];
  const child = spawn('sh', ['-c', shell, 'sh', ...options, ...engine], { stdio: ['ignore', 'ignore', 'inherit', 'pipe'] });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const stop = async () => {
    child.stdio[3]?.destroy();
    await ended;
  };
  const url = `http://127.0.0.1:${port}`;
  const isUp = await Promise.race([answers(url), ended.then(() => false)]);
  if (!isUp) {
    await stop();
    throw new Error('DynamoDB Local does not start: is Java 17 or newer installed?');
  }
  return { url, stop };
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo; // it listens on TCP
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** Does it answer within half a minute? An unsigned request is refused, and that is an answer. */
async function answers(url: string): Promise<boolean> {
  for (let tries = 0; tries < 300; tries += 1) {
    const answer = await fetch(url).catch(() => undefined);
    if (answer) return true;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return false;
}
