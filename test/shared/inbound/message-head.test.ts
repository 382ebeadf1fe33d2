import { describe, expect, it } from 'vitest';
import { messageHeadOf, wholeMessage } from '../../../shared/inbound/message-head.ts';
import { messageHead, passed } from '../../builders/message-head.ts';

const arrived = { provider: 'mailgun', receivedAt: new Date('2026-11-22T10:00:00Z'), objectKey: 'mail/mailgun/1' };
const message = {
  deliveryId: 'd-1',
  envelope: { from: 'anna@example.org', recipients: ['contact@example.com'] },
  raw: Buffer.from('Subject: a\r\n\r\nhello'),
  verdicts: passed,
};
const keyOf = (change: Partial<typeof message> | { deliveryId: undefined }, provider = 'mailgun') =>
  messageHeadOf({ ...message, ...change }, { ...arrived, provider }).mailKey;

describe('the head of a mail that a webhook brought', () => {
  it('has the headers of the raw mail and all else from the provider', () => {
    expect(messageHeadOf(message, arrived)).toMatchObject({
      ...arrived,
      headers: [['Subject', 'a']],
      headersTruncated: false,
      envelope: message.envelope,
      verdicts: passed,
    });
  });

  it('is known by the delivery, whatever the mail says: a key that a stranger could choose would silence others', () => {
    expect(keyOf({ raw: Buffer.from('Message-ID: <forged@x>\r\n\r\n') })).toBe(keyOf({}));
    expect(keyOf({ deliveryId: 'd-2' })).not.toBe(keyOf({}));
    expect(keyOf({}, 'postmark')).not.toBe(keyOf({}));
  });

  it('is known by its bytes and recipients where the provider has no id', () => {
    const noId = { deliveryId: undefined };
    expect(keyOf(noId)).toBe(keyOf(noId));
    expect(keyOf({ ...noId, raw: Buffer.from('Subject: b\r\n\r\n') })).not.toBe(keyOf(noId));
    expect(keyOf({ ...noId, envelope: { ...message.envelope, recipients: ['hello@example.com'] } })).not.toBe(keyOf(noId));
  });

  it('knows that the headers are longer than what is read, and that a mail without a body is whole', () => {
    const long = Buffer.from(`X: ${'a'.repeat(300_000)}\r\n\r\nhello`);
    expect(messageHeadOf({ ...message, raw: long }, arrived).headersTruncated).toBe(true);
    expect(messageHeadOf({ ...message, raw: Buffer.from('Subject: a\r\n') }, arrived).headersTruncated).toBe(false);
  });
});

describe('head and body together', () => {
  const body = {
    headers: [['From', 'whole@example.org'] as [string, string]],
    headersUnfinished: false,
    text: 'a',
    parts: [],
    cut: false,
  };

  it('have the headers of the mail itself where the provider gave a part of them', () => {
    const whole = wholeMessage(messageHead({ headersTruncated: true }), body);
    expect(whole).toMatchObject({ headers: body.headers, headersTruncated: false, text: 'a' });
  });

  it('keep the headers of the provider where it gave them all', () => {
    const head = messageHead();
    expect(wholeMessage(head, body)).toMatchObject({ headers: head.headers, headersTruncated: false });
  });
});
