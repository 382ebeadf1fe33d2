import type { InboundMessage, MessageHead, Verdicts } from '../../shared/inbound/inbound-message.ts';
import type { Header } from '../../shared/inbound/received-request.ts';

export const passed: Verdicts = { spf: 'pass', dkim: 'pass', dmarc: 'pass', spam: 'pass', virus: 'pass' };

/** The head of an ordinary mail from a person, but for what a test says. */
export function messageHead({ headers = [], ...given }: Partial<MessageHead> = {}): MessageHead {
  const named = new Set(headers.map(([name]) => name.toLowerCase()));
  const usual: Header[] = [
    ['From', 'Anna Beispiel <anna@example.org>'],
    ['Subject', 'Your offer'],
  ];
  return {
    mailKey: 'a'.repeat(64),
    provider: 'ses',
    receivedAt: new Date('2026-11-22T10:00:00Z'),
    envelope: { from: 'anna@example.org', recipients: ['contact@example.com'] },
    headersTruncated: false,
    verdicts: passed,
    objectKey: 'mail/ses/0123456789',
    ...given,
    headers: [...usual.filter(([name]) => !named.has(name.toLowerCase())), ...headers],
  };
}

/** The same, read: a short text in one part. */
export function inboundMessage({
  text = 'I take it.',
  parts = [],
  cut = false,
  ...head
}: Partial<InboundMessage> = {}): InboundMessage {
  return { ...messageHead(head), text, parts, cut };
}
