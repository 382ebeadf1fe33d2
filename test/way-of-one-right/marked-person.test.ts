import { randomBytes } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { type ReferenceSystem, startReferenceSystem } from '../../examples/reference-system/reference-system.ts';
import { queueNames } from '../../infra/queue-names.ts';
import { type Local, startLocal } from '../../local/start-local.ts';
import { markOf, plainText } from '../promises/mark.ts';
import { readZip } from '../shared/privacy/rights/access/read-zip.ts';
import { aliasIn, rowsOf } from '../way-of-one-mail/rows.ts';
import { sendMail, sentTo } from '../way-of-one-mail/sending.ts';
import { openedAnswer, portalOf, press, statementIn } from './answers.ts';
import { ask, caseOf, newestTo, proofIn, prove } from './asking.ts';
import { deskOf } from './desk.ts';
import { anHourPasses, travelDays } from './time.ts';

/**
 * Somebody marked goes through everything there is, and asks to be erased. Then every row, object, queue and log line is searched
 * for the mark: nothing is left but what the statement names, by alias (R21, R31, R32).
 */
const { word, isIn } = markOf('quetzalimbo');
const person = `${word}.person@example.org`;
const from = `${word} Surname <${person}>`;
const secret = `whsec_${randomBytes(32).toString('base64')}`;
const tables = ['standing', 'records', 'proof', 'guard'];

let local: Local;
let system: ReferenceSystem;
const lines: string[] = [];
const write = process.stdout.write.bind(process.stdout);
beforeAll(async () => {
  delete process.env['LOG_LEVEL'];
  process.env['REPONDEUR_CONFIG'] = fileURLToPath(new URL('../fixtures/systems.config.ts', import.meta.url));
  process.stdout.write = (chunk: string | Uint8Array) => lines.push(String(chunk)) > 0; // what Lambda would log
  system = await startReferenceSystem({ file: ':memory:', secrets: [secret] });
  local = await startLocal({
    settings: (await import('../fixtures/systems.config.ts')).default,
    providerSecrets: { 'repondeur/mailing-list': secret },
    localSystems: { 'https://list.example.com': system.url },
    retry: { attempts: 2 },
  });
});
afterAll(async () => {
  vi.useRealTimers();
  await local.close();
  await system.close();
  process.stdout.write = write;
  delete process.env['REPONDEUR_CONFIG'];
});

it('a person who went through everything is nowhere after their erasure', async () => {
  system.list.subscribe({ email: person, name: word, language: 'en', since: '2025-03-01' });
  await writeMails();
  await consent();
  await haveAccess();
  travelDays(1.1); // five mails of the law a day
  await haveCorrected();
  travelDays(1.1);
  await complainAndTakeBack();
  expect(await deadLetters()).toSatisfy((bodies: string[]) => bodies.some(isIn));
  const before = await whereTheMarkIs();
  expect(before.lines.length + before.rows.length + before.keys.length, JSON.stringify(before)).toBe(0);
  expect(lines.length).toBeGreaterThan(50);
  expect(before.objects.length).toBeGreaterThan(3); // their mail, and the answer to their request for access

  travelDays(1.1);
  const statement = await beErased();
  expect(statement.erased.map(({ store }) => store)).toEqual(expect.arrayContaining(['in-flight']));
  await anHourPasses(local);
  expect(await whereTheMarkIs()).toEqual({ lines: [], rows: [], keys: [], objects: [], queued: [] });
  const alias = aliasIn(local, person);
  const [standing, ...more] = (await rowsOf(local, 'standing')).filter(
    (row) => plainText(row).includes(person) || row['alias'] === alias,
  );
  expect(more).toEqual([]);
  expect(standing).toMatchObject({ erasedUntil: expect.any(Number) });
  expect(standing).not.toHaveProperty('dataKey');
  const kept = (await rowsOf(local, 'standing')).filter(({ alias: key }) => String(key).startsWith('case:'));
  expect(kept, 'no file of a case is left that could lead back to them').toEqual([]);
});

async function writeMails(): Promise<void> {
  const attachments = [{ filename: `${word}.txt`, content: word }];
  await sendMail(local, { from, subject: `${word} hours`, text: `Hello, what are your opening hours? ${word}`, attachments });
  await sendMail(local, { from, subject: word, text: word, headers: { 'Auto-Submitted': 'auto-replied' } });
  await sendMail(local, { from, subject: word, text: word, headers: { 'X-Local-Verdicts': 'dmarc=fail spf=fail dkim=fail' } });
  await local.settled();
  // One whose every try fails ends in the dead letters.
  local.faults.next('dynamodb', 'TransactWriteItems', 'before', { times: 50 });
  local.faults.next('dynamodb', 'UpdateItem', 'before', { times: 50 });
  await sendMail(local, { from, subject: `${word} lost`, text: `Hello, a second question about your opening hours. ${word}` });
  await local.settled();
  local.faults.forget();
}

/** Given twice, by form and by the button of the mail. */
async function consent(): Promise<void> {
  const shown = await (await fetch(`${local.httpUrl}/consent?lang=en`)).text();
  const boxes = [...shown.matchAll(/<input type="checkbox"[^>]*?name="([^"]+)" value="([^"]+)"/g)];
  const choices = Object.fromEntries(boxes.map(([, name = '', value = '']) => [name, value]));
  await press(`${local.httpUrl}/consent?lang=en`, { email: person, locale: 'en', ...choices });
  await local.settled();
  const link = /https?:\/\/\S+\/consent\/confirm\?[^\s>]+/.exec(newestTo(local, person).text)?.[0] ?? '';
  expect((await press(link, {})).status).toBe(200);
}

async function haveAccess(): Promise<void> {
  const { requestId } = await ask(local, 'access', { email: person, locale: 'en', message: word });
  const { code } = proofIn(newestTo(local, person));
  await prove(local, requestId, { code: code === '000000' ? '000001' : '000000' });
  await prove(local, requestId, { code: code ?? '' });
  await answerTask({ answer: 'done', found: `Invoices of ${word}`, because: word });
  if ((await caseOf(local, requestId))?.['state'] === 'with-agent') {
    await deskOf(local).act(requestId, 'note', { words: `The forged mail is not of ${word}` }); // somebody else may have written it
    await deskOf(local).act(requestId, 'release');
  }
  const { data } = await openedAnswer(local, requestId, person);
  expect(data.standing?.identity?.name).toContain(word);
  expect(data.standing?.consents).toHaveLength(1);
  expect(data.systems.map(({ because }) => because)).toEqual([expect.stringContaining(word), expect.stringContaining(word)]);
}

/** By the form, by the person in the portal, here and in the other systems; an agent writes about it. */
async function haveCorrected(): Promise<void> {
  const corrections = { name: `${word} Corrected`, [`${word} field`]: word };
  const { requestId } = await ask(local, 'rectification', { email: person, locale: 'en', message: word, corrections });
  const { token, links } = portalOf(await prove(local, requestId, { code: proofIn(newestTo(local, person)).code ?? '' }));
  expect((await press((links['self'] ?? '').replace('?', '/corrections?'), { token })).status).toBe(200);
  await local.settled();
  await answerTask({ answer: 'failed', because: `There is nobody called ${word}` });
  expect(system.list.find(person)).toMatchObject({ name: `${word} Corrected` });
  const words = `We have corrected ${word}; the accountant could not.`;
  await deskOf(local).act(requestId, 'answer', { outcome: 'partly-fulfilled', progress: { rectification: 'partly' }, words });
  expect(await caseOf(local, requestId)).toMatchObject({ state: 'partly-fulfilled' });
}

async function complainAndTakeBack(): Promise<void> {
  const { requestId } = await ask(local, 'restriction', { email: person, locale: 'en', message: word });
  const desk = deskOf(local);
  await desk.act(requestId, 'take');
  await desk.act(requestId, 'note', { words: `A note on ${word}` });
  await desk.act(requestId, 'message', { words: `Dear ${word}, we look at it.` });
  const [, acknowledgement] = sentTo(local, person);
  const proved = await prove(local, requestId, { code: proofIn(acknowledgement ?? newestTo(local, person)).code ?? '' });
  const { token, links } = portalOf(proved);
  expect((await press(links['complain'] ?? '', { token, message: `It takes too long. ${word}` })).status).toBe(202);
  await local.settled();
  expect((await press(links['withdraw'] ?? '', { token })).status).toBe(200);
  for (const path of ['/unsubscribe', '/preferences', '/rights/access', `/rights/requests/${word}`])
    await fetch(`${local.httpUrl}${path}?token=${word}&lang=${word}`);
  await local.settled();
}

/** By mail, in their own words; the button in the acknowledgement proves it. */
async function beErased() {
  await sendMail(local, { from, subject: `${word} erase`, text: `Please delete all my personal data. ${word}` });
  await local.settled();
  const { link, token } = proofIn(newestTo(local, person));
  await press(link.replace(/\?.*/, ''), { token });
  await local.settled();
  await answerTask({ answer: 'kept', because: `Commercial law, for ${word}`, keptUntil: '2036-12-31' });
  expect(system.list.find(person)).toBeNull();
  const { outcome, statement } = await statementIn(local, newestTo(local, person));
  expect(outcome).toBe('valid');
  if (!statement) throw new Error('no statement');
  expect(await caseOf(local, statement.caseId)).toMatchObject({ state: 'partly-fulfilled', closedAt: expect.any(String) });
  expect(isIn(JSON.stringify(statement))).toBe(false);
  return statement;
}

async function answerTask(answer: Record<string, string>): Promise<void> {
  const [notice] = sentTo(local, 'alix@example.com');
  const link = /https?:\/\/\S+\/tasks\/\S+\?token=[^\s>]+/.exec(notice?.text ?? '')?.[0] ?? '';
  expect((await press(link, answer)).status).toBe(200);
  await local.settled();
}

const deadLetters = async () => (await Promise.all(queueNames.map((queue) => local.deadLetters(queue)))).flat();

/** Every log line, row, key, object (archives opened) and waiting message with the mark in it. */
async function whereTheMarkIs() {
  const rows = (await Promise.all(tables.map((table) => rowsOf(local, table)))).flat().map(plainText);
  const keys = local.objects.keys(local.bucket);
  const waiting = (await Promise.all(queueNames.map((queue) => local.queues.waiting(queue)))).flat();
  return {
    lines: lines.filter(isIn),
    rows: rows.filter(isIn),
    keys: keys.filter(isIn),
    objects: keys.filter((key) => contents(local.objects.get(local.bucket, key) ?? Buffer.alloc(0)).some(isIn)),
    queued: [...waiting, ...(await deadLetters())].filter(isIn),
  };
}

const contents = (bytes: Buffer): string[] => {
  const files = bytes.subarray(0, 2).toString() === 'PK' ? [...readZip(bytes).values()] : [bytes];
  return files.map((file) => file.toString('latin1'));
};
