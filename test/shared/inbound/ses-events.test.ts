import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deliveryEventsFromSes } from '../../../shared/inbound/ses-events.ts';
import { UnreadableRequest } from '../../../shared/inbound/unreadable-request.ts';

const at = '2026-11-22T10:00:00.000Z';
const mail = { messageId: 'ses-1', timestamp: '2026-11-22T09:59:00.000Z', destination: ['anna@example.org', 'ben@example.org'] };
const people = [{ emailAddress: 'anna@example.org' }, { emailAddress: 'Ben <ben@example.org>' }];
const details = {
  bounce: (bounceType: string) => ({
    bounce: { bounceType, bounceSubType: 'General', bouncedRecipients: people, timestamp: at },
  }),
  complaint: (type?: string) => ({
    complaint: { complainedRecipients: people, timestamp: at, ...(type && { complaintFeedbackType: type }) },
  }),
  leaves: (unsubscribeAll: boolean, status: string) => ({
    subscription: {
      contactList: 'news',
      timestamp: at,
      newTopicPreferences: { unsubscribeAll, topicSubscriptionStatus: [{ topicName: 'a', subscriptionStatus: status }] },
    },
  }),
};
const kindsOf = (event: object) => [...new Set(deliveryEventsFromSes(JSON.stringify(event)).map(({ kind }) => kind))];

describe.each(['eventType', 'notificationType'])('an event of SES, its kind told by %s', (dialect) => {
  it.each([
    ['a permanent bounce', 'Bounce', details.bounce('Permanent'), 'bounced'],
    ['a passing one', 'Bounce', details.bounce('Transient'), 'deferred'],
    ['one that SES could not tell', 'Bounce', details.bounce('Undetermined'), 'deferred'],
    ['a complaint', 'Complaint', details.complaint(), 'complained'],
    ['a complaint with its type', 'Complaint', details.complaint('abuse'), 'complained'],
    ['a complaint taken back', 'Complaint', details.complaint('not-spam'), 'unknown'],
    ['leaving a list', 'Subscription', details.leaves(true, 'OptIn'), 'unsubscribed'],
    ['leaving one topic of it', 'Subscription', details.leaves(false, 'OptOut'), 'unsubscribed'],
    ['coming back to a list', 'Subscription', details.leaves(false, 'OptIn'), 'unknown'],
    ['a refusal of SES', 'Reject', { reject: { reason: 'Bad content' } }, 'rejected'],
    ['what is new to us', 'Open', { open: { timestamp: at } }, 'unknown'],
  ])('says what became of a mail: %s', (_what, type, detail, kind) => {
    expect(kindsOf({ [dialect]: type, mail, ...detail })).toEqual([kind]);
  });

  it('is one event for each recipient it names, with the bare address and the time of the event', () => {
    expect(deliveryEventsFromSes(JSON.stringify({ [dialect]: 'Bounce', mail, ...details.bounce('Permanent') }))).toEqual([
      { kind: 'bounced', recipient: 'anna@example.org', at, messageId: 'ses-1' },
      { kind: 'bounced', recipient: 'ben@example.org', at, messageId: 'ses-1' },
    ]);
  });

  it('tells of a delivery, and of a delay, by those they are about', () => {
    const delivery = { delivery: { timestamp: at, recipients: ['anna@example.org'] } };
    const delay = { deliveryDelay: { timestamp: at, delayedRecipients: people, delayType: 'TransientCommunicationFailure' } };
    expect(deliveryEventsFromSes(JSON.stringify({ [dialect]: 'Delivery', mail, ...delivery }))).toHaveLength(1);
    expect(kindsOf({ [dialect]: 'DeliveryDelay', mail, ...delay })).toEqual(['deferred']);
  });
});

describe('a message of the topic', () => {
  it('is nothing where SES only greets the topic, in plain text', () => {
    expect(deliveryEventsFromSes('Successfully validated SNS topic for Amazon SES event publishing.')).toEqual([]);
  });

  it('of any other shape waits for a person, and its error quotes nothing of it', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (body) => {
        try {
          deliveryEventsFromSes(body);
        } catch (error) {
          expect(error).toBeInstanceOf(UnreadableRequest);
        }
      }),
    );
    const broken = JSON.stringify({ eventType: 'Bounce', mail: { messageId: 'x', timestamp: 'anna@example.org' } });
    expect(() => deliveryEventsFromSes(broken)).toThrow(/mail\.timestamp/);
    expect(() => deliveryEventsFromSes(broken)).not.toThrow(/anna/);
  });
});
