import { describe, expect, test } from 'vitest';
import { readBody } from '../../../../shared/inbound/mime.ts';
import { postmark } from '../../../../shared/inbound/providers/postmark.ts';
import type { ReceivedRequest } from '../../../../shared/inbound/received-request.ts';
import { providerContract } from '../../../contracts/provider.contract.ts';

const at = new Date('2026-03-02T09:00:00Z');

const rawMail =
  'From: Anna <anna@example.org>\r\nTo: contact@example.com\r\nSubject: =?utf-8?q?O=C3=B9?=\r\n\r\nBonjour, où ?\r\n';

/** As Postmark documents it, with "Include raw email content" on. */
const payload = {
  FromName: 'Anna',
  MessageStream: 'inbound',
  From: 'anna@example.org',
  FromFull: { Email: 'anna@example.org', Name: 'Anna', MailboxHash: '' },
  To: 'contact@example.com',
  ToFull: [{ Email: 'contact@example.com', Name: '', MailboxHash: '' }],
  Cc: '',
  Bcc: '',
  OriginalRecipient: 'contact@example.com',
  Subject: 'Où',
  MessageID: '73e6d360-66eb-11e1-8e72-a8904824019b',
  ReplyTo: '',
  MailboxHash: '',
  Date: 'Mon, 2 Mar 2026 10:00:00 +0100',
  TextBody: 'Bonjour, où ?',
  HtmlBody: '',
  StrippedTextReply: '',
  Tag: '',
  Headers: [
    { Name: 'Return-Path', Value: '<anna@example.org>' },
    { Name: 'Received', Value: 'by mx.example.com' },
    { Name: 'Message-ID', Value: '<1@example.org>' },
  ],
  Attachments: [],
  RawEmail: rawMail,
};

const request = (body: unknown, proof: Partial<ReceivedRequest> = {}): ReceivedRequest => ({
  id: '1',
  provider: 'postmark',
  kind: 'mail',
  method: 'POST',
  url: '/mail/postmark',
  headers: [['content-type', 'application/json']],
  body: Buffer.from(JSON.stringify(body)),
  receivedAt: at.toISOString(),
  ...proof,
});

const byPassword = (password: string, user = 'mail'): Partial<ReceivedRequest> => ({
  headers: [['authorization', `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`]],
});
const byKey = (key: string): Partial<ReceivedRequest> => ({ url: `/mail/postmark?key=${encodeURIComponent(key)}` });
const unproven = (of: ReceivedRequest) => ({ ...of, headers: [], url: '/mail/postmark' });
const withoutRaw = { ...payload, RawEmail: undefined };

const samples: [string, (proof: { secret: string }) => ReceivedRequest][] = [
  ['by a password in the URL', ({ secret }) => request(payload, byPassword(secret))],
  ['by a key in the query', ({ secret }) => request(payload, byKey(secret))],
  ['a mail taken apart', ({ secret }) => request(withoutRaw, byPassword(secret))],
];

describe.each(samples)('postmark, %s', (_, mail) => {
  providerContract({ provider: postmark, mail, unproven, signsTime: false });
});

const firstOf = (body: unknown) => postmark.messages(request(body), { fetched: {} })[0];

const verify = (proof: Partial<ReceivedRequest>) =>
  postmark.verify(request(payload, proof), { secrets: ['right'], now: at, fetched: {} }).ok;

test('the name of the user is free, and one proof of two is enough', () => {
  expect(verify(byPassword('right', ''))).toBe(true);
  expect(verify({ ...byPassword('wrong'), ...byKey('right') })).toBe(true);
  expect(verify({ ...byPassword('wrong'), ...byKey('wrong too') })).toBe(false);
});

test('an empty password or key proves nothing, even where the secret is empty by mistake', () => {
  for (const proof of [byPassword(''), byKey(''), byPassword('', '')])
    expect(postmark.verify(request(payload, proof), { secrets: [''], now: at, fetched: {} })).toEqual({
      ok: false,
      because: 'unsigned',
    });
});

test('a wrong secret is never answered by the status that ends the retries', () => {
  expect(postmark.respond('refused')).toBe(401);
  expect(postmark.respond('unreadable')).toBe(403);
});

test('the raw mail comes first', () => {
  expect(Buffer.from(firstOf(payload)?.raw ?? []).toString()).toBe(rawMail);
  expect(firstOf(payload)?.deliveryId).toBe(payload.MessageID);
});

const senderOf = (...Headers: { Name: string; Value: string }[]) => firstOf({ ...payload, Headers })?.envelope.from;

test('only a Return-Path that comes first is the envelope sender', () => {
  const forged = { Name: 'Return-Path', Value: '<forged@example.org>' };
  expect(senderOf({ Name: 'Return-Path', Value: '<>' }, forged)).toBeNull();
  expect(senderOf({ Name: 'Received', Value: 'by mx' }, forged)).toBeUndefined();
});

test('a mail taken apart is put together, with the fields that Postmark takes out of the headers', async () => {
  const attachment = {
    Name: 'a.txt',
    Content: Buffer.from('hello').toString('base64'),
    ContentType: 'text/plain; charset=utf-8',
  };
  const { text, headers, parts } = await readBody(firstOf({ ...withoutRaw, Attachments: [attachment] })?.raw ?? new Uint8Array());
  expect(text).toBe('Bonjour, où ?');
  expect(headers).toEqual(
    expect.arrayContaining([
      ['Received', 'by mx.example.com'],
      ['From', 'anna@example.org'],
      ['Subject', 'Où'],
    ]),
  );
  expect(parts).toContainEqual({ contentType: 'text/plain', parameters: {}, filename: 'a.txt', attached: true });
});

test('what Postmark sends to check a URL is read: nulls, and attachments without content', () => {
  const check = {
    MessageID: 'check',
    TextBody: 'Test',
    HtmlBody: null,
    Headers: null,
    Attachments: [{ Name: 'x', Data: 'eA==' }],
  };
  expect(firstOf(check)).toMatchObject({ deliveryId: 'check', envelope: { from: undefined, recipients: [] } });
});

test.each([
  [{ RecordType: 'Bounce', Type: 'HardBounce', Email: 'anna@example.org', BouncedAt: '2026-03-02T09:00:00Z' }, 'bounced'],
  [{ RecordType: 'Bounce', Type: 'Transient', Email: 'anna@example.org', BouncedAt: '2026-03-02T09:00:00Z' }, 'deferred'],
  [{ RecordType: 'Bounce', Type: 'AutoResponder', Email: 'anna@example.org', BouncedAt: '2026-03-02T09:00:00Z' }, 'unknown'],
  [{ RecordType: 'SpamComplaint', Email: 'anna@example.org', BouncedAt: '2026-03-02T09:00:00Z' }, 'complained'],
  [{ RecordType: 'Delivery', Recipient: 'anna@example.org', DeliveredAt: '2026-03-02T09:00:00Z' }, 'delivered'],
  [
    {
      RecordType: 'SubscriptionChange',
      SuppressSending: true,
      SuppressionReason: 'ManualSuppression',
      Recipient: 'anna@example.org',
      ChangedAt: '2026-03-02T09:00:00Z',
    },
    'unsubscribed',
  ],
  [
    {
      RecordType: 'SubscriptionChange',
      SuppressSending: false,
      SuppressionReason: 'ManualSuppression',
      Recipient: 'anna@example.org',
      ChangedAt: '2026-03-02T09:00:00Z',
    },
    'unknown',
  ],
  [{ RecordType: 'constructor', Recipient: 'anna@example.org', ChangedAt: '2026-03-02T09:00:00Z' }, 'unknown'],
])('the event %j is %s', (event, kind) => {
  expect(postmark.events(request({ ...event, MessageID: '1' }))).toEqual([
    { kind, recipient: 'anna@example.org', messageId: '1', at: '2026-03-02T09:00:00Z' },
  ]);
});
