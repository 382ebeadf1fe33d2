import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Local, startLocal } from '../../local/start-local.ts';
import { rowsOf } from '../way-of-one-mail/rows.ts';
import { headerOf, sendMail, sentTo, type TestMail } from '../way-of-one-mail/sending.ts';
import { markOf, plainText } from './mark.ts';

/**
 * A marked person goes through everything there is, and then every log line, row, key and queue message is searched for the
 * mark, plain and in the usual encodings (R31, R32; docs/decisions/0018).
 */
const { word: mark, isIn: holdsMark } = markOf('zanzibarbe');
const person = `${mark}.person@example.org`;

let local: Local;
const lines: string[] = [];
const write = process.stdout.write.bind(process.stdout);
beforeAll(async () => {
  delete process.env['LOG_LEVEL'];
  process.stdout.write = (chunk: string | Uint8Array) => lines.push(String(chunk)) > 0; // what Lambda would log
  local = await startLocal({ retry: { attempts: 2 } });
});
afterAll(async () => {
  await local.close();
  process.stdout.write = write;
});

describe('a person who goes through everything', () => {
  it('is in no log line, no key, no index and no row in plain', async () => {
    const from = `${mark} Surname <${person}>`;
    const mails: Omit<TestMail, 'from'>[] = [
      { subject: `${mark} horaires`, text: `Bonjour, quels sont vos horaires ? ${mark}` },
      { subject: `${mark} données`, text: `Je demande l’accès à toutes mes données, article 15 RGPD. ${mark}` },
      { subject: mark, text: `Je vais saisir mon avocat et la CNIL. ${mark}` },
      { subject: 'stop', text: `stop ${mark}` },
      { subject: `${mark} auto`, text: mark, headers: { 'Auto-Submitted': 'auto-replied' } },
      { subject: `${mark} bounce`, text: mark, envelopeFrom: '' },
      { subject: `${mark} forged`, text: mark, headers: { 'X-Local-Verdicts': 'dmarc=fail spf=fail dkim=fail' } },
    ];
    for (const mail of mails) await sendMail(local, { from, ...mail });
    // A mail whose every send fails ends in the dead letters, and the errors on the way are logged.
    local.faults.next('ses', 'SendEmail', 'before', { times: 50 });
    await sendMail(local, {
      from,
      subject: `${mark} portability`,
      text: `Je demande la portabilité de mes données, article 20. ${mark}`,
    });
    await local.settled();
    local.faults.forget();
    await walkThePages(local);
    for (const name of ['follow-up', 'apply-retention']) await local.run(name);
    await local.settled();

    expect(lines.length).toBeGreaterThan(10);
    expect(lines.filter(holdsMark)).toEqual([]);
    for (const table of ['standing', 'records', 'proof', 'guard']) {
      const rows = await rowsOf(local, table);
      expect(rows.length, table).toBeGreaterThan(0);
      expect(
        rows.filter((row) => holdsMark(plainText(row))),
        table,
      ).toEqual([]);
    }
    expect(local.objects.keys(local.bucket).filter(holdsMark)).toEqual([]);
    for (const queue of ['mail', 'deliver', 'follow-up'] as const)
      expect((await local.deadLetters(queue)).filter((body) => queue !== 'mail' && holdsMark(body))).toEqual([]);
  });
});

async function walkThePages(stack: Local): Promise<void> {
  const url = /<(https?:[^>]+)>/.exec(headerOf(sentTo(stack, person)[0], 'List-Unsubscribe') ?? '')?.[1] ?? '';
  await fetch(url);
  await fetch(url, { method: 'POST', body: new URLSearchParams({ 'List-Unsubscribe': 'One-Click' }) });
  await fetch(`${stack.httpUrl}/unsubscribe?token=${mark}`, { method: 'POST' });
  await fetch(`${stack.httpUrl}/preferences?token=${mark}`);
  for (const right of ['access', 'rectification', 'erasure', 'restriction', 'objection', 'portability']) {
    await fetch(`${stack.httpUrl}/rights/${right}?lang=${mark}`);
    await fetch(`${stack.httpUrl}/rights/${right}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ email: person, message: mark, locale: 'fr', corrections: { name: mark } }),
    });
    await fetch(`${stack.httpUrl}/rights/${right}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: `{"email": "${mark}"}`,
    });
  }
  await fetch(`${stack.httpUrl}/mail/mailgun`, { method: 'POST', body: mark });
}
