import { createHmac } from 'node:crypto';
import { beforeEach, expect, test, vi } from 'vitest';
import { type Call, largestCall, receiveMail, type ReceiveMailSteps } from '../../../functions/receive-mail/receive-mail.ts';
import { decodeStoredRequest } from '../../../shared/inbound/received-request.ts';

const now = new Date('2026-03-02T09:00:00Z');
const key = 'signing-key';

let objects: Map<string, Uint8Array>;
let steps: ReceiveMailSteps;

beforeEach(() => {
  vi.stubEnv('LOG_LEVEL', 'silent');
  objects = new Map();
  steps = {
    secretNames: { mailgun: 'mailgun-key', postmark: 'postmark-password' },
    secretsOf: async (name) => (name === 'mailgun-key' ? ['a-newer-key', key] : ['password']),
    storeNew: async (objectKey, bytes) => {
      if (objects.has(objectKey)) return false;
      objects.set(objectKey, bytes);
      return true;
    },
    now: () => now,
  };
});

const mailgunCall = (mail: string, { secret = key, token = 'token', sentAt = now } = {}): Call => {
  const timestamp = String(sentAt.getTime() / 1000);
  const signature = createHmac('sha256', secret)
    .update(timestamp + token)
    .digest('hex');
  const form = { timestamp, token, signature, sender: 'anna@example.org', recipient: 'contact@example.com', 'body-mime': mail };
  return {
    provider: 'mailgun',
    method: 'POST',
    url: '/mail/mailgun?as=mime',
    headers: [['content-type', 'application/x-www-form-urlencoded']],
    body: Buffer.from(new URLSearchParams(form).toString()),
  };
};

const postmarkCall = (body: unknown, password = 'password'): Call => ({
  provider: 'postmark',
  method: 'POST',
  url: `/mail/postmark?key=${password}`,
  headers: [
    ['content-type', 'application/json'],
    ['authorization', `Basic ${Buffer.from(`mail:${password}`).toString('base64')}`],
  ],
  body: Buffer.from(JSON.stringify(body)),
});

test('a proven call is stored whole, in one object under its provider, and only then accepted', async () => {
  const call = mailgunCall('Subject: hi\r\n\r\nhi');
  expect(await receiveMail(call, steps)).toBe(200);
  const [[objectKey, bytes] = ['', new Uint8Array()], ...others] = [...objects];
  expect(others).toEqual([]);
  expect(objectKey).toMatch(/^mail\/mailgun\/[0-9a-f]{64}$/);
  expect(decodeStoredRequest(bytes)).toMatchObject({
    provider: 'mailgun',
    kind: 'mail',
    receivedAt: now.toISOString(),
    body: call.body,
  });
});

test('no secret is stored, wherever the call carried it', async () => {
  expect(await receiveMail(postmarkCall({ MessageID: '1' }), steps)).toBe(200);
  const [stored] = objects.values();
  expect(Buffer.from(stored ?? []).toString()).not.toMatch(/password|bWFpbDpwYXNzd29yZA/);
});

test.each(['sendgrid', 'ses', '', 'constructor', '__proto__'])('there is no provider %j', async (provider) => {
  expect(await receiveMail({ ...postmarkCall({}), provider }, steps)).toBe(404);
  expect(await receiveMail({ ...postmarkCall({}), provider, method: 'GET' }, steps)).toBe(404);
});

test('a provider that no secret is set for does not exist', async () => {
  expect(await receiveMail(mailgunCall('hi'), { ...steps, secretNames: { postmark: 'postmark-password' } })).toBe(404);
});

test.each(['GET', 'HEAD'])('a %s is answered without proof and changes nothing', async (method) => {
  expect(await receiveMail({ ...mailgunCall('hi'), method, body: new Uint8Array() }, steps)).toBe(200);
  expect(objects.size).toBe(0);
});

test.each([
  ['a wrong key', mailgunCall('hi', { secret: 'wrong' })],
  ['a time too far back', mailgunCall('hi', { sentAt: new Date('2026-03-01T09:00:00Z') })],
  ['a wrong password', postmarkCall({ MessageID: '1' }, 'wrong')],
  ['no proof', { ...postmarkCall({ MessageID: '1' }), url: '/mail/postmark', headers: [] }],
])('a call with %s is refused, and nothing of it is kept', async (_, call) => {
  expect(await receiveMail(call, steps)).toBe(401);
  expect(objects.size).toBe(0);
});

test('a captured signature brings no second mail', async () => {
  await receiveMail(mailgunCall('Subject: mine\r\n\r\nthe mail'), steps);
  const before = [...objects];
  expect(await receiveMail(mailgunCall('Subject: forged\r\n\r\nerase me'), steps)).toBe(200);
  expect([...objects]).toEqual(before);
});

test('two mails with the same words are two, each by its own proof', async () => {
  await receiveMail(mailgunCall('Subject: hi\r\n\r\nhi', { token: 'one' }), steps);
  await receiveMail(mailgunCall('Subject: hi\r\n\r\nhi', { token: 'two' }), steps);
  await receiveMail(postmarkCall({ MessageID: '1' }), steps);
  await receiveMail(postmarkCall({ MessageID: '2' }), steps);
  expect(objects.size).toBe(4);
});

test('a mail that could not be stored is asked for again, hours later too, and is then no replay', async () => {
  const down = { ...steps, storeNew: () => Promise.reject(new Error('the bucket is down')) };
  const call = mailgunCall('Subject: hi\r\n\r\nhi');
  expect(await receiveMail(call, down)).toBe(503);
  expect(await receiveMail(call, { ...steps, now: () => new Date('2026-03-02T17:00:00Z') })).toBe(200);
  expect(objects.size).toBe(1);
});

test('a provider that did not hear our answer is told again that the mail is stored, once', async () => {
  const call = postmarkCall({ MessageID: '1' });
  expect(await receiveMail(call, steps)).toBe(200);
  expect(await receiveMail(call, steps)).toBe(200);
  expect(objects.size).toBe(1);
});

test('while the secret cannot be read nobody is refused: the provider tries again', async () => {
  const down = { ...steps, secretsOf: () => Promise.reject(new Error('Secrets Manager is down')) };
  expect(await receiveMail(mailgunCall('hi'), down)).toBe(503);
  expect(await receiveMail(postmarkCall({}, 'wrong'), down)).toBe(503);
});

test('a payload of a new shape is stored, for the worker to read once it can', async () => {
  expect(await receiveMail(postmarkCall({ message: { id: 1 } }), steps)).toBe(200);
  expect(objects.size).toBe(1);
});

test('a call larger than a function can be handed is refused for good', async () => {
  expect(await receiveMail({ ...postmarkCall({}), body: new Uint8Array(largestCall + 1) }, steps)).toBe(403);
  expect(objects.size).toBe(0);
});

test('what is logged of a call names nobody', async () => {
  vi.stubEnv('LOG_LEVEL', 'info');
  const lines: unknown[] = [];
  const write = vi.spyOn(process.stdout, 'write').mockImplementation((line) => lines.push(line) > 0);
  const down = { ...steps, storeNew: () => Promise.reject(new Error('anna@example.org')) };
  await receiveMail(mailgunCall('From: anna@example.org\r\n\r\nhi'), steps);
  await receiveMail(mailgunCall('From: anna@example.org\r\n\r\nhi', { secret: 'wrong' }), steps);
  await receiveMail(mailgunCall('From: anna@example.org\r\n\r\nhi', { token: 'other' }), down);
  write.mockRestore();
  expect(lines.join('')).toContain('"outcome":"stored"');
  expect(lines.join('')).toContain('"because":"bad-signature"');
  expect(lines.join('')).toContain('"outcome":"unavailable"');
  expect(lines.join('')).not.toMatch(/anna|signing-key|contact@/);
});
