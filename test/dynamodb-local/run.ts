/**
 * `npm run test:dynamodb-local`: the table contracts on AWS's own DynamoDB Local, and the same random commands to it and to
 * the embedded engine. Needs Java 17; the engine's own package is installed at the first run.
 */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { startJavaEngine } from './start-java-engine.ts';

const here = fileURLToPath(new URL('.', import.meta.url));
const root = fileURLToPath(new URL('../..', import.meta.url));

if (!existsSync(`${here}engine/node_modules`)) await run('npm', ['ci', '--no-audit', '--no-fund'], `${here}engine`);
const engine = await startJavaEngine();
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void engine.stop().then(() => process.exit(1)));
try {
  process.exitCode = await run(
    'vitest',
    ['run', '--config', `${here}vitest.config.ts`, ...process.argv.slice(2)],
    root,
    engine.url,
  );
} finally {
  await engine.stop();
}

/** Runs a command to its end; gives its exit code. */
function run(command: string, args: string[], cwd: string, endpoint?: string): Promise<number> {
  const env = { ...process.env, ...(endpoint && { DYNAMODB_ENDPOINT: endpoint }) };
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, env, stdio: 'inherit' });
    child.once('error', reject);
    child.once('exit', (code) => resolve(code ?? 1));
  });
}
