import { createHash, createHmac } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { readBody } from '../../../../shared/inbound/mime.ts';
import { mailgun } from '../../../../shared/inbound/providers/mailgun.ts';
import type { ReceivedRequest } from '../../../../shared/inbound/received-request.ts';
import { UnreadableRequest } from '../../../../shared/inbound/unreadable-request.ts';
import { providerContract } from '../../../contracts/provider.contract.ts';

const at = new Date('2026-03-02T09:00:00Z');
const secret = 'signing-key';

type Fields = Record<string, string>;

const signature = (key: string, time: Date): Fields => {
  const timestamp = String(time.getTime() / 1000);
  const token = createHash('sha256').update(timestamp).digest('hex').slice(0, 50);
  return {
    timestamp,
    token,
    signature: createHmac('sha256', key)
      .update(timestamp + token)
      .digest('hex'),
  };
};

const envelope: Fields = { sender: 'anna@example.org', recipient: 'contact@example.com' };

const rawMail = Buffer.concat([
  Buffer.from('From: Anna <anna@example.org>\r\nTo: contact@example.com\r\nSubject: Hi\r\n\r\nIn Latin-1: '),
  Buffer.from([0xe9, 0x26, 0x3d, 0x2b, 0x25, 0x0d, 0x0a]),
]);

const request = (contentType: string, body: string | Uint8Array): ReceivedRequest => ({
  id: '1',
  provider: 'mailgun',
  kind: 'mail',
  method: 'POST',
  url: '/mail/mailgun?as=mime',
  headers: [['content-type', contentType]],
  body: Buffer.from(body),
  receivedAt: at.toISOString(),
});

const urlencoded = (fields: Fields, mime?: Uint8Array) => {
  const escaped = mime && Array.from(mime, (byte) => `%${byte.toString(16).padStart(2, '0')}`).join('');
  const form = new URLSearchParams(fields).toString();
  return request('application/x-www-form-urlencoded', escaped ? `${form}&body-mime=${escaped}` : form);
};

const boundary = 'e0b1c2';
type File = { name: string; filename: string; type: string; bytes: Uint8Array };

const multipart = (fields: Fields, files: File[] = [], mime?: Uint8Array) => {
  const part = (disposition: string, bytes: Uint8Array, type = '') => [
    Buffer.from(`--${boundary}\r\nContent-Disposition: form-data; ${disposition}\r\n${type && `Content-Type: ${type}\r\n`}\r\n`),
    bytes,
    Buffer.from('\r\n'),
  ];
  const parts = [
    ...Object.entries(fields).flatMap(([name, value]) => part(`name="${name}"`, Buffer.from(value))),
    ...files.flatMap(({ name, filename, type, bytes }) => part(`name="${name}"; filename="${filename}"`, bytes, type)),
    ...(mime ? part('name="body-mime"', mime) : []),
    Buffer.from(`--${boundary}--\r\n`),
  ];
  return request(`multipart/form-data; boundary=${boundary}`, Buffer.concat(parts));
};

const parsedFields = (headers: [string, string][]): Fields => ({
  ...envelope,
  ...signature(secret, at),
  'message-headers': JSON.stringify(headers),
  'body-plain': 'Bonjour, où en est ma commande ?',
  'body-html': '<p>Bonjour, où en est ma commande ?</p>',
});

const headersOfAnna: [string, string][] = [
  ['Received', 'from mail.example.org'],
  ['From', 'Anna <anna@example.org>'],
  ['Subject', 'Ma commande'],
  ['Content-Type', 'multipart/alternative; boundary="theirs"'],
];

const firstOf = (of: ReceivedRequest) => mailgun.messages(of, { fetched: {} })[0];
const rawOf = (of: ReceivedRequest) => Buffer.from(firstOf(of)?.raw ?? []);

const unproven = (of: ReceivedRequest) => ({
  ...of,
  body: Buffer.from(Buffer.from(of.body).toString('latin1').replace('signature', 'sig'), 'latin1'),
});

type Proof = { secret: string; at: Date };
const proven = ({ secret: key, at: time }: Proof) => ({ ...envelope, ...signature(key, time) });
const samples: [string, (proof: Proof) => ReceivedRequest][] = [
  ['raw mail in a urlencoded form', (proof) => urlencoded(proven(proof), rawMail)],
  ['raw mail in a multipart form', (proof) => multipart(proven(proof), [], rawMail)],
  ['a mail taken apart', (proof) => multipart({ ...parsedFields(headersOfAnna), ...proven(proof) })],
];

describe.each(samples)('mailgun, %s', (_, mail) => {
  providerContract({ provider: mailgun, mail, unproven, signsTime: true });
});

test('the raw mail comes out byte for byte in either encoding', () => {
  const fields = { ...envelope, ...signature(secret, at) };
  expect(rawOf(urlencoded(fields, rawMail))).toEqual(rawMail);
  expect(rawOf(multipart(fields, [], rawMail))).toEqual(rawMail);
});

test('an empty envelope sender is the null path, and an absent one is not known', () => {
  const { recipient = '' } = envelope;
  expect(firstOf(urlencoded({ ...signature(secret, at), sender: '', recipient }, rawMail))?.envelope.from).toBeNull();
  expect(firstOf(urlencoded({ ...signature(secret, at), sender: '<>', recipient }, rawMail))?.envelope.from).toBeNull();
  expect(firstOf(urlencoded({ ...signature(secret, at), recipient }, rawMail))?.envelope.from).toBeUndefined();
});

test('verdicts in header fields count for nothing, as a sender can write them', () => {
  const forged = Buffer.from('X-Mailgun-Spf: Pass\r\nX-Mailgun-Dkim-Check-Result: Pass\r\n\r\nhi');
  const message = firstOf(urlencoded({ ...envelope, ...signature(secret, at), 'X-Mailgun-Spf': 'Pass' }, forged));
  expect(message?.verdicts).toEqual({ spf: 'unknown', dkim: 'unknown', dmarc: 'unknown', spam: 'unknown', virus: 'unknown' });
});

test('a mail taken apart is put together with its headers, its texts and its attachments', async () => {
  const pdf = {
    name: 'attachment-1',
    filename: 'reçu.pdf',
    type: 'application/pdf',
    bytes: Buffer.from([0, 255, 13, 10, 45, 45]),
  };
  const raw = rawOf(multipart(parsedFields(headersOfAnna), [pdf]));
  const read = await readBody(raw);
  expect(read.text).toBe('Bonjour, où en est ma commande ?');
  expect(read.headers.slice(0, 3)).toEqual(headersOfAnna.slice(0, 3));
  expect(read.parts.slice(1)).toEqual([{ contentType: 'application/pdf', parameters: {}, filename: 'reçu.pdf', attached: true }]);
});

test('a bounce that was taken apart is still known as a report', async () => {
  const report = 'multipart/report; report-type=delivery-status; boundary="theirs"';
  const { parts } = await readBody(rawOf(urlencoded(parsedFields([['Content-Type', report]]))));
  expect(parts[0]).toMatchObject({ contentType: 'multipart/report', parameters: { 'report-type': 'delivery-status' } });
});

test('a form with neither the raw mail nor its headers is unreadable, and says what to set', () => {
  const notice = urlencoded({ ...envelope, ...signature(secret, at), 'message-url': 'https://storage.example.com/1' });
  expect(() => firstOf(notice)).toThrow(UnreadableRequest);
  expect(() => firstOf(notice)).toThrow('a URL ending in mime');
});

const eventRequest = (data: Record<string, unknown>): ReceivedRequest => ({
  ...request(
    'application/json',
    JSON.stringify({ signature: signature(secret, at), 'event-data': { timestamp: 1772442000.5, ...data } }),
  ),
  kind: 'events',
});

test.each([
  [{ event: 'failed', severity: 'permanent' }, 'bounced'],
  [{ event: 'failed', severity: 'temporary' }, 'deferred'],
  [{ event: 'complained' }, 'complained'],
  [{ event: 'unsubscribed' }, 'unsubscribed'],
  [{ event: 'delivered' }, 'delivered'],
  [{ event: 'opened' }, 'unknown'],
  [{ event: 'constructor' }, 'unknown'],
])('the event %j is %s', (data, kind) => {
  const message = { headers: { 'message-id': '1@example.com' } };
  const event = eventRequest({ ...data, recipient: 'anna@example.org', message });
  expect(mailgun.verify(event, { secrets: [secret], now: at, fetched: {} })).toMatchObject({ ok: true });
  expect(mailgun.events(event)).toEqual([
    { kind, recipient: 'anna@example.org', messageId: '1@example.com', at: '2026-03-02T09:00:00.500Z' },
  ]);
});
