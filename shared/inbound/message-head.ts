import { createHash } from 'node:crypto';
import { bodyRange } from '../names.ts';
import { readHeaderSection } from './header-section.ts';
import type { InboundMessage, MessageBody, MessageHead } from './inbound-message.ts';
import type { ProviderMessage } from './provider.ts';
import type { Header } from './received-request.ts';

/** The head of a mail that a webhook brought: the headers come from the raw mail, all else from the provider. */
export function messageHeadOf(
  { deliveryId, envelope, raw, verdicts }: ProviderMessage,
  { provider, receivedAt, objectKey }: Pick<MessageHead, 'provider' | 'receivedAt' | 'objectKey'>,
): MessageHead {
  const { headers, unfinished } = readHeaderSection(raw.subarray(0, bodyRange));
  const mailKey = deliveryId === undefined ? mailKeyOf(provider, ...envelope.recipients, raw) : mailKeyOf(provider, deliveryId);
  return {
    mailKey,
    provider,
    receivedAt,
    envelope,
    headers,
    headersTruncated: unfinished && raw.length > bodyRange,
    verdicts,
    objectKey,
  };
}

/** SHA-256, in hex, of the provider and what it calls this delivery (`MessageHead.mailKey`). */
export function mailKeyOf(provider: string, ...delivery: (string | Uint8Array)[]): string {
  const hash = createHash('sha256').update(`${provider}:`);
  delivery.forEach((part, index) => hash.update(index === 0 ? '' : '\n').update(part));
  return hash.digest('hex');
}

/**
 * Head and body as one mail. Where the provider gave only a part of the headers, those read with the body take their place,
 * so that nothing is judged by half a header section.
 */
export function wholeMessage(head: MessageHead, { headers, headersUnfinished, ...body }: ReadBody): InboundMessage {
  if (!head.headersTruncated) return { ...head, ...body };
  return { ...head, ...body, headers, headersTruncated: headersUnfinished };
}

/** What is read of the raw mail: its body, and its headers once more, whole. */
export type ReadBody = MessageBody & { headers: Header[]; headersUnfinished: boolean };
