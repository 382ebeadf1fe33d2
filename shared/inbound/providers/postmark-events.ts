import * as z from 'zod/mini';
import { parsedJson } from '../parsed-json.ts';
import type { DeliveryEvent } from '../provider.ts';
import type { ReceivedRequest } from '../received-request.ts';

/** https://postmarkapp.com/developer/webhooks/webhooks-overview */
const payload = z.object({
  RecordType: z.string(),
  Type: z.optional(z.string()),
  SuppressSending: z.optional(z.boolean()),
  SuppressionReason: z.nullish(z.string()),
  MessageID: z.optional(z.string()),
  Recipient: z.optional(z.string()),
  Email: z.optional(z.string()),
  BouncedAt: z.optional(z.string()),
  DeliveredAt: z.optional(z.string()),
  ChangedAt: z.optional(z.string()),
});

/** Postmark's words in ours; a word that is not here is `unknown`. */
const kinds = new Map<string, DeliveryEvent['kind']>([
  ['Delivery', 'delivered'],
  ['SpamComplaint', 'complained'],
  ['Bounce HardBounce', 'bounced'],
  ['Bounce BadEmailAddress', 'bounced'],
  ['Bounce Blocked', 'rejected'],
  ['Bounce DMARCPolicy', 'rejected'],
  ['Bounce SoftBounce', 'deferred'],
  ['Bounce Transient', 'deferred'],
  ['Bounce DnsError', 'deferred'],
  ['Bounce SpamNotification', 'rejected'],
  ['Bounce SpamComplaint', 'complained'],
  ['Bounce Unsubscribe', 'unsubscribed'],
  ['SubscriptionChange HardBounce', 'bounced'],
  ['SubscriptionChange SpamComplaint', 'complained'],
  ['SubscriptionChange ManualSuppression', 'unsubscribed'],
]);

/** The one event of a webhook call. @throws {UnreadableRequest} where it is none of Postmark's. */
export function postmarkEvents(request: ReceivedRequest): DeliveryEvent[] {
  const event = parsedJson(payload, request.body);
  return [
    {
      kind: kinds.get(wordOf(event)) ?? 'unknown',
      recipient: event.Recipient ?? event.Email ?? '',
      messageId: event.MessageID,
      at: event.BouncedAt ?? event.DeliveredAt ?? event.ChangedAt ?? request.receivedAt,
    },
  ];
}

function wordOf({ RecordType, Type, SuppressSending, SuppressionReason }: z.output<typeof payload>): string {
  if (RecordType === 'Bounce') return `Bounce ${Type}`;
  if (RecordType !== 'SubscriptionChange') return RecordType;
  return SuppressSending ? `SubscriptionChange ${SuppressionReason}` : 'subscribed again'; // which ends nothing
}
