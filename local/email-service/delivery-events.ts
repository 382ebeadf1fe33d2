import { randomUUID } from 'node:crypto';

/** What SES would tell of one mail, and to whom it went. */
export type Sent = {
  id: string;
  from: string;
  at: Date;
  to: readonly string[];
  heldBack: readonly string[];
  tags?: readonly { Name: string; Value: string }[];
};

/** An event as SES publishes it (event publishing, `eventType`). */
export type SesEvent = Record<string, unknown>;
export type TellOfEvent = (event: SesEvent) => Promise<void>;

const simulator = /^(success|bounce|complaint|ooto|suppressionlist)(?:\+[^@]*)?@simulator\.amazonses\.com$/i;

/**
 * The events of one mail: delivered, but for the addresses of SES's mailbox simulator, which behave as they do there, and for
 * those the suppression list held back, which SES counts as bounces.
 */
export function eventsOf({ id, from, at, to, heldBack, tags = [] }: Sent): SesEvent[] {
  const mail = {
    messageId: id,
    timestamp: at.toISOString(),
    source: from,
    destination: [...to, ...heldBack],
    tags: Object.fromEntries(tags.map(({ Name, Value }) => [Name, [Value]])),
  };
  const when = { timestamp: at.toISOString() };
  const bounce = (emailAddress: string, bounceSubType: string) => ({
    eventType: 'Bounce',
    mail,
    bounce: {
      ...when,
      bounceType: 'Permanent',
      bounceSubType,
      bouncedRecipients: [{ emailAddress, action: 'failed', status: '5.1.1', diagnosticCode: 'smtp; 550 5.1.1 user unknown' }],
      feedbackId: feedbackId(),
    },
  });
  const delivery = (address: string) => ({ eventType: 'Delivery', mail, delivery: { ...when, recipients: [address] } });
  const complaint = (emailAddress: string) => ({
    eventType: 'Complaint',
    mail,
    complaint: {
      ...when,
      complainedRecipients: [{ emailAddress }],
      complaintFeedbackType: 'abuse',
      feedbackId: feedbackId(),
    },
  });
  const told = to.flatMap((address): SesEvent[] => {
    const part = simulator.exec(address)?.[1]?.toLowerCase();
    if (part === 'bounce') return [bounce(address, 'General')];
    if (part === 'suppressionlist') return [bounce(address, 'Suppressed')];
    return part === 'complaint' ? [delivery(address), complaint(address)] : [delivery(address)];
  });
  return [...told, ...heldBack.map((address) => bounce(address, 'OnAccountSuppressionList'))];
}

const feedbackId = () => `0102${randomUUID()}-000000`;
