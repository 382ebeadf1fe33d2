import { canonicalAddress } from '../../shared/inbound/canonical-address.ts';
import type { DeliveryEvent } from '../../shared/inbound/provider.ts';
import { deliveryEventsFromSes } from '../../shared/inbound/ses-events.ts';
import type { FollowUp } from '../../shared/privacy/outbox/outbox.ts';
import type { Deliveries } from '../../shared/privacy/rights/deliveries.ts';
import type { Alias } from '../../shared/privacy/standing/standings.ts';
import type { SuppressionOutcome, Suppressions } from '../../shared/privacy/standing/suppressions.ts';
import { log } from '../../shared/runtime/log.ts';
import { count } from '../../shared/runtime/metrics.ts';
import { isOurPeople } from '../../shared/settings/our-people.ts';
import type { Settings } from '../../shared/settings/settings-schema.ts';

export type ReceiveEventsSteps = {
  settings: Settings;
  suppressions: Suppressions;
  deliveries: Pick<Deliveries, 'note'>;
  /** Tells the follow-up queue. It may fail: the note has written the same into the outbox, which is swept hourly. */
  tell: (followUp: FollowUp) => Promise<void>;
  aliasOf: (canonical: string) => Promise<Alias>;
  now: () => Date;
};

/**
 * What became of our mails (R37): every event is counted; a permanent bounce, a complaint and a stop take the address out at
 * once. An event that comes twice finds its work done.
 */
export async function receiveEvents(body: string, steps: ReceiveEventsSteps): Promise<void> {
  for (const event of deliveryEventsFromSes(body)) {
    count('DeliveryEvent', 1, { kind: event.kind });
    await followCase(event, steps);
    await follow(event, steps);
  }
}

/** A mail of law is followed until it arrived (docs/design.md, rule 15). */
async function followCase({ kind, caseId, messageId, at }: DeliveryEvent, steps: ReceiveEventsSteps): Promise<void> {
  const what = kind === 'delivered' ? 'delivered' : kind === 'bounced' || kind === 'rejected' ? 'bounced' : null;
  if (!caseId || !messageId || !what) return;
  await steps.deliveries.note({ caseId, sesId: messageId, what, at: new Date(at) });
  await steps
    .tell({ kind: 'advance-case', caseId })
    .catch((error: unknown) => log.error('follow-up-not-told', error, { function: 'receive-events', caseId }));
}

async function follow(event: DeliveryEvent, steps: ReceiveEventsSteps): Promise<void> {
  const suppress = suppressing[event.kind];
  if (!suppress) return;
  const canonical = canonicalAddress(event.recipient, steps.settings.addresses);
  if (canonical === null || isOurPeople(canonical, steps.settings)) {
    // A mail to the team that bounces is a matter for who runs this, and no person's wish.
    log.warn('event-of-nobody', { because: event.kind, ...(event.messageId && { messageId: event.messageId }) });
    return;
  }
  const alias = await steps.aliasOf(canonical);
  const outcome = await suppress({ alias, at: new Date(event.at), now: steps.now() }, steps.suppressions);
  if (outcome === 'suppressed') count('AddressSuppressed', 1, { because: event.kind });
  log.info('address-suppressed', { alias, because: event.kind, outcome });
}

type Suppress = (told: { alias: Alias; at: Date; now: Date }, suppressions: Suppressions) => Promise<SuppressionOutcome>;

/** What takes an address out; all else is only counted. */
const suppressing: Partial<Record<DeliveryEvent['kind'], Suppress>> = {
  bounced: (told, { bounced }) => bounced(told),
  complained: (told, { objected }) => objected({ ...told, method: 'complaint', source: 'ses' }),
  unsubscribed: (told, { objected }) => objected({ ...told, method: 'subscription', source: 'ses' }),
};
