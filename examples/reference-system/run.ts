/**
 * `npm run example`, or `npm run example -- --stay` to look around afterwards: the whole product on this machine, with the reference system as the controller's mailing list. Claire, who is
 * on that list, asks for her data and then for its erasure; each step is shown as she sees it, and as the list does.
 */
import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Local, startLocal } from '../../local/start-local.ts';
import { type ReferenceSystem, startReferenceSystem } from './reference-system.ts';

const claire = 'claire@example.org';

/**
 * Runs it; `say` gets one line after another. With `until` everything goes on running until that is over.
 * @throws where a step does not do what it should.
 */
export async function runExample(say: (line: string) => void, until?: Promise<void>): Promise<void> {
  process.env['REPONDEUR_CONFIG'] = fileURLToPath(new URL('./repondeur.config.ts', import.meta.url));
  const { default: settings } = await import('./repondeur.config.ts');
  const secret = `whsec_${randomBytes(32).toString('base64')}`;
  const folder = await mkdtemp(join(tmpdir(), 'reference-system-'));
  const system = await startReferenceSystem({ file: join(folder, 'mailing-list.sqlite'), secrets: [secret] });
  const local = await startLocal({
    settings,
    providerSecrets: { 'repondeur/mailing-list': secret },
    localSystems: { 'https://mailing-list.example.com': system.url },
  });
  try {
    await walk(local, system, say);
    if (until) say(`It goes on running: ${local.httpUrl}/rights and the inbox ${local.inboxUrl}. Ctrl-C ends it.`);
    await until;
  } finally {
    await local.close();
    await system.close();
    await rm(folder, { recursive: true });
  }
}

async function walk(local: Local, { url, list }: ReferenceSystem, say: (line: string) => void): Promise<void> {
  list.subscribe({ email: claire, name: 'Claire Martin', language: 'fr', since: '2025-03-01' });
  list.invoice({ email: claire, number: 'F-2026-17', issuedOn: '2026-04-02' });
  say(`The mailing list at ${url} has ${list.readers().join(', ')}, and one invoice.`);

  await ask(local, 'access', say);
  await ask(local, 'erasure', say);
  if (list.find(claire)) throw new Error('the list still has her');
  say(`The mailing list has ${list.readers().length} readers now, and ${list.invoicesOf(claire).length} invoice, kept by law.`);
}

/** Asks, proves the address by the code in the acknowledgement, and shows what the answer says. */
async function ask(local: Local, right: 'access' | 'erasure', say: (line: string) => void): Promise<void> {
  const { requestId } = (await post(`${local.httpUrl}/rights/${right}`, { email: claire, locale: 'en' })) as {
    requestId: string;
  }; // our contract
  await local.settled();
  const code = mailsTo(local)
    .map(({ text }) => /(?<!\d)\d{6}(?!\d)/.exec(text)?.[0])
    .find((found) => found !== undefined);
  say(`${claire} asks for ${right} (${requestId}), and is sent the code ${code ?? 'NONE'}.`);
  const before = local.sent().length;
  await post(`${local.httpUrl}/rights/requests/${requestId}/confirm`, { code });
  await local.settled();
  const answered = mailsTo(local).slice(0, local.sent().length - before)[0];
  if (!answered) throw new Error(`no answer to the request for ${right} was sent`);
  say(`She is answered: ${answered.subject}`);
  for (const line of answered.text.split(/\r?\n/).slice(0, 24)) say(`    ${line}`);
}

/** Newest first. */
const mailsTo = (local: Local) => local.sent().filter(({ to }) => to.includes(claire));

async function post(url: string, body: object): Promise<unknown> {
  const headers = { 'content-type': 'application/json', accept: 'application/json' };
  const answer = await fetch(url, { method: 'POST', headers, body: JSON.stringify(body) });
  if (!answer.ok) throw new Error(`${new URL(url).pathname} answered ${answer.status}`);
  return answer.json();
}

if (import.meta.main) {
  process.env['LOG_LEVEL'] ??= 'silent';
  const ended = new Promise<void>((resolve) => process.once('SIGINT', resolve));
  await runExample((line) => process.stdout.write(`${line}\n`), process.argv.includes('--stay') ? ended : undefined);
}
