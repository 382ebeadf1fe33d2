import { createHmac } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Local, startLocal } from '../../local/start-local.ts';
import { headerOf, newPerson, sentTo } from './sending.ts';

/** The same way for mail that a provider's webhook brings: verified, stored, decided, answered once, read by the team. */
let local: Local;
beforeAll(async () => {
  process.env['LOG_LEVEL'] = 'silent';
  process.env['REPONDEUR_CONFIG'] = fileURLToPath(new URL('../fixtures/webhooks.config.ts', import.meta.url));
  local = await startLocal({ providerSecrets: { 'repondeur/mailgun': 'mailgun-key', 'repondeur/postmark': 'password' } });
});
afterAll(async () => {
  await local.close();
  delete process.env['REPONDEUR_CONFIG'];
});

const rawMail = (from: string, to: string) =>
  [
    `From: Anna <${from}>`,
    `To: ${to}`,
    'Subject: Opening hours',
    `Message-ID: <${from}>`,
    'Content-Type: text/plain; charset=utf-8',
    '',
    'Hello, what are your opening hours, please? Anna',
    '',
  ].join('\r\n');

function mailgun(from: string, token: string, key = 'mailgun-key') {
  const timestamp = String(Math.floor(Date.now() / 1000));
  const signature = createHmac('sha256', key)
    .update(timestamp + token)
    .digest('hex');
  const form = {
    timestamp,
    token,
    signature,
    sender: from,
    recipient: 'contact@example.com',
    'body-mime': rawMail(from, 'contact@example.com'),
  };
  return fetch(`${local.httpUrl}/mail/mailgun`, { method: 'POST', body: new URLSearchParams(form) });
}

function postmark(from: string, credentials: string) {
  const payload = {
    OriginalRecipient: 'hello@example.com',
    MessageID: `id-${from}`,
    Headers: [{ Name: 'Return-Path', Value: `<${from}>` }],
    RawEmail: rawMail(from, 'hello@example.com'),
  };
  return fetch(`${local.httpUrl}/mail/postmark`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Basic ${Buffer.from(credentials).toString('base64')}` },
    body: JSON.stringify(payload),
  });
}

describe('a mail that Mailgun brings', () => {
  it('is answered once, and a replay of the call changes nothing', async () => {
    const person = newPerson();
    for (let call = 0; call < 3; call++) expect((await mailgun(person, `token-of-${person}`)).status).toBe(200);
    await local.settled();
    const [reply, ...others] = sentTo(local, person);
    expect(others).toEqual([]);
    expect(headerOf(reply, 'In-Reply-To')).toBe(`<${person}>`);
    expect(local.sent().filter(({ to, raw }) => to.includes('team@example.com') && raw.includes(person))).toHaveLength(1);
  });

  it('is refused with a signature that is not Mailgun’s, and nothing is kept', async () => {
    const before = local.objects.keys(local.bucket).length;
    expect((await mailgun(newPerson(), 'token', 'another-key')).status).toBeGreaterThanOrEqual(400);
    expect(local.objects.keys(local.bucket)).toHaveLength(before);
  });
});

describe('a mail that Postmark brings', () => {
  it('is answered, and no credential is stored', async () => {
    const person = newPerson();
    expect((await postmark(person, 'mail:password')).status).toBe(200);
    await local.settled();
    expect(sentTo(local, person)).toHaveLength(1);
    const stored = local.objects.keys(local.bucket).filter((key) => key.startsWith('mail/postmark/'));
    expect(stored).toHaveLength(1);
    for (const key of stored)
      expect(Buffer.from(local.objects.get(local.bucket, key) ?? []).toString()).not.toMatch(/authorization|bWFpbDpwYXNzd29yZA/i);
  });

  it('is refused without the password, in the way that makes Postmark try again', async () => {
    expect((await postmark(newPerson(), 'mail:wrong')).status).toBe(401);
  });

  it('names no List-Unsubscribe address, which no provider is known to bring', async () => {
    const person = newPerson();
    await postmark(person, 'mail:password');
    await local.settled();
    expect(headerOf(sentTo(local, person)[0], 'List-Unsubscribe')).toMatch(/^<http[^>]+>$/);
  });
});

describe('a provider that no mailbox uses', () => {
  it('is not there', async () => {
    expect((await fetch(`${local.httpUrl}/mail/sendgrid`, { method: 'POST', body: 'x' })).status).toBe(404);
  });
});
