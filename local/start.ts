/** `npm start`: the whole product on this machine, until Ctrl-C. */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { enableCompileCache } from 'node:module';
import { fileURLToPath } from 'node:url';
import { PortTaken } from './serve.ts';
import type { Local } from './start-local.ts';
import { readOptions, type StartOptions, WrongOption } from './start-options.ts';
import { localFolder, portsFile, type StartedPorts, startedPorts } from './started-ports.ts';

/** Names of the ports, to tell a user which to change. */
const portNames = { http: 'HTTP_PORT', smtp: 'SMTP_PORT', inbox: 'INBOX_PORT' } as const;

try {
  await main(readOptions(process.argv.slice(2), process.env));
} catch (error) {
  process.stderr.write(`${explained(error)}\n`);
  process.exit(1);
}

async function main({ persist, config, ports }: StartOptions): Promise<void> {
  if (config) process.env['REPONDEUR_CONFIG'] = config;
  // Compiled code of the last start halves this one.
  enableCompileCache(fileURLToPath(new URL('../node_modules/.cache/start', import.meta.url)));
  const ended = untilSignal();
  // after the environment is set: the settings are read when they are imported
  const [{ startLocal }, { settings }] = await Promise.all([
    import('./start-local.ts'),
    import('../shared/settings/settings.ts'),
  ]);
  const local = await startLocal({
    settings,
    ports,
    clock: true,
    loadLater: true,
    concurrency: 5,
    retry: { afterSeconds: 5 },
    ...(persist && { path: localFolder }),
  }).catch((error) => {
    throw error instanceof PortTaken ? new WrongOption(whatToDo(error, ports), { cause: error }) : error;
  });
  const mailbox = settings.mailboxes[0]?.address ?? '';
  await tellPorts(local, mailbox);
  process.stdout.write(greeting(local, mailbox));
  try {
    (await import('../shared/reply/refuse-broken-replies.ts')).refuseBrokenReplies(settings);
    await Promise.all([ended, local.load()]);
  } finally {
    if ((await startedPorts())?.pid === process.pid) await rm(portsFile);
    await local.close();
  }
}

/** The first signal ends the stack in order; a second one does not wait. */
function untilSignal(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
      process.once(signal, () => {
        process.once(signal, () => process.exit(1));
        resolve();
      });
  });
}

async function tellPorts({ httpUrl, smtpPort, inboxUrl }: Local, mailbox: string): Promise<void> {
  await mkdir(localFolder, { recursive: true });
  const ports: StartedPorts = { pid: process.pid, mailbox, httpUrl, smtpPort, inboxUrl };
  await writeFile(portsFile, JSON.stringify(ports));
}

function greeting({ httpUrl, smtpPort, inboxUrl }: Local, mailbox: string): string {
  return [
    `ready  http ${httpUrl}  smtp 127.0.0.1:${smtpPort}  inbox ${inboxUrl}`,
    '',
    `Write to ${mailbox} through that SMTP port, then look at the inbox:`,
    `  npm run try                                   sends sample mails and shows what came back`,
    `  swaks --server 127.0.0.1:${smtpPort} --from you@example.org --to ${mailbox} --body "Bonjour"`,
    `Pages: ${httpUrl}/privacy  ${httpUrl}/rights`,
    `Rights: curl -d email=you@example.org ${httpUrl}/rights/access   then the code from the inbox (docs/rights.md)`,
    `Agents: curl -d '{"name":"camille","groups":["agents"]}' ${httpUrl}/_local/staff-token`,
    `  gives a token for ${httpUrl}/staff/cases (docs/staff.md)`,
    'Ctrl-C ends everything.',
    '',
  ].join('\n');
}

function whatToDo({ port }: PortTaken, ports: StartOptions['ports']): string {
  const name = Object.entries(portNames).find(([door]) => ports[door as keyof typeof ports] === port)?.[1]; // its own keys
  return `Port ${port} is taken. End what uses it, or choose another: ${name ?? 'HTTP_PORT'}=0 npm start takes a free one.`;
}

/** What is wrong in one line where we know it, with the stack where we don't. */
function explained(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const isKnown = error instanceof WrongOption || ['ConfigError', 'FunctionMissing'].includes(error.name);
  return isKnown ? error.message : (error.stack ?? error.message);
}
