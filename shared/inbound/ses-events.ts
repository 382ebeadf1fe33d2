import * as z from 'zod/mini';
import { parsedJson } from './parsed-json.ts';
import type { DeliveryEvent } from './provider.ts';

/**
 * What SES tells of our mails, in both of its dialects: feedback notifications (`notificationType`) and event publishing
 * (`eventType`). One event may name several recipients.
 */
const instant = z.iso.datetime({ offset: true });
const recipients = z.array(z.object({ emailAddress: z.string() }));
const topicState = z.object({ subscriptionStatus: z.string() });

const sesEvent = z.object({
  eventType: z.optional(z.string()),
  notificationType: z.optional(z.string()),
  mail: z.object({
    messageId: z.string().check(z.minLength(1)),
    timestamp: instant,
    destination: z._default(z.array(z.string()), []),
    tags: z._default(z.record(z.string(), z.array(z.string())), {}),
  }),
  bounce: z.optional(z.object({ bounceType: z.string(), bouncedRecipients: recipients, timestamp: instant })),
  complaint: z.optional(
    z.object({
      complainedRecipients: recipients,
      timestamp: instant,
      complaintFeedbackType: z.optional(z.nullable(z.string())),
    }),
  ),
  delivery: z.optional(z.object({ recipients: z.array(z.string()), timestamp: instant })),
  deliveryDelay: z.optional(z.object({ delayedRecipients: recipients, timestamp: instant })),
  subscription: z.optional(
    z.object({
      timestamp: instant,
      newTopicPreferences: z.object({
        unsubscribeAll: z.optional(z.boolean()),
        topicSubscriptionStatus: z.optional(z.array(topicState)),
      }),
    }),
  ),
});
type SesEvent = z.infer<typeof sesEvent>;

/** SES publishes this text, which is no JSON, when an event destination is made. */
const greeting = 'Successfully validated SNS topic';

/**
 * The events in a message of SES's topic; none in its greeting.
 * @throws {UnreadableRequest} where SES changed its format: the message then waits in the dead letters.
 */
export function deliveryEventsFromSes(body: string): DeliveryEvent[] {
  if (body.startsWith(greeting)) return [];
  const event = parsedJson(sesEvent, Buffer.from(body));
  const { kind, at, addresses } = told(event);
  const { messageId, tags } = event.mail;
  const about = tags['case']?.[0];
  return addresses.map((address) => ({ kind, at, recipient: bare(address), messageId, ...(about ? { caseId: about } : {}) }));
}

type Told = { kind: DeliveryEvent['kind']; at: string; addresses: string[] };

function told({ eventType, notificationType, mail, ...event }: SesEvent): Told {
  const { bounce, complaint, delivery, deliveryDelay, subscription } = event;
  const type = eventType ?? notificationType ?? '';
  if (type === 'Bounce' && bounce)
    return { kind: bounceKind(bounce.bounceType), at: bounce.timestamp, addresses: addressesOf(bounce.bouncedRecipients) };
  if (type === 'Complaint' && complaint)
    return {
      // A report that takes an earlier complaint back (RFC 6430) is nobody's wish to be left alone.
      kind: complaint.complaintFeedbackType === 'not-spam' ? 'unknown' : 'complained',
      at: complaint.timestamp,
      addresses: addressesOf(complaint.complainedRecipients),
    };
  if (type === 'Delivery' && delivery) return { kind: 'delivered', at: delivery.timestamp, addresses: delivery.recipients };
  if (type === 'DeliveryDelay' && deliveryDelay)
    return { kind: 'deferred', at: deliveryDelay.timestamp, addresses: addressesOf(deliveryDelay.delayedRecipients) };
  if (type === 'Subscription' && subscription)
    return {
      kind: leaves(subscription.newTopicPreferences) ? 'unsubscribed' : 'unknown',
      at: subscription.timestamp,
      addresses: mail.destination,
    };
  return { kind: type === 'Reject' ? 'rejected' : 'unknown', at: mail.timestamp, addresses: mail.destination };
}

/** Only a permanent bounce says that the address is dead; an absence notice or a full mailbox is Transient. */
const bounceKind = (type: string): DeliveryEvent['kind'] => (type === 'Permanent' ? 'bounced' : 'deferred');

/** A return to a list elsewhere is no consent given to us, so that only leaving counts; and our stop is of everything. */
function leaves({ unsubscribeAll, topicSubscriptionStatus = [] }: NonNullable<SesEvent['subscription']>['newTopicPreferences']) {
  return unsubscribeAll === true || topicSubscriptionStatus.some(({ subscriptionStatus }) => subscriptionStatus === 'OptOut');
}

const addressesOf = (named: z.infer<typeof recipients>) => named.map(({ emailAddress }) => emailAddress);

/** `Anna <anna@example.org>` → the address; mail servers write what they like into a delivery report. */
function bare(written: string): string {
  const open = written.lastIndexOf('<');
  return open >= 0 && written.trimEnd().endsWith('>') ? written.trimEnd().slice(open + 1, -1) : written;
}
