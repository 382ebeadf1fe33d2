import * as z from 'zod/mini';
import type { DeliveryEvent } from '../provider.ts';
import type { ReceivedRequest } from '../received-request.ts';
import { parsedJson } from '../parsed-json.ts';

/** https://documentation.mailgun.com/docs/mailgun/user-manual/events/event-structure */
const payload = z.object({
  'event-data': z.object({
    event: z.string(),
    severity: z.optional(z.string()),
    timestamp: z.number().check(z.gte(0), z.lte(8.64e12)),
    recipient: z.optional(z.string()),
    message: z.optional(z.object({ headers: z.optional(z.object({ 'message-id': z.optional(z.string()) })) })),
  }),
});

/** Mailgun's words in ours; a word that is not here is `unknown`. A `failed` is a bounce only where it is permanent. */
const kinds = new Map<string, DeliveryEvent['kind']>([
  ['failed permanent', 'bounced'],
  ['failed temporary', 'deferred'],
  ['complained', 'complained'],
  ['unsubscribed', 'unsubscribed'],
  ['delivered', 'delivered'],
  ['rejected', 'rejected'],
]);

/** The one event of a webhook call. @throws {UnreadableRequest} where it is none of Mailgun's. */
export function mailgunEvents(request: ReceivedRequest): DeliveryEvent[] {
  const { event, severity, timestamp, recipient, message } = parsedJson(payload, request.body)['event-data'];
  return [
    {
      kind: kinds.get(event === 'failed' ? `failed ${severity}` : event) ?? 'unknown',
      recipient: recipient ?? '',
      messageId: message?.headers?.['message-id'],
      at: new Date(timestamp * 1000).toISOString(),
    },
  ];
}
