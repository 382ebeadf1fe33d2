import { describe, expect, it } from 'vitest';
import { receiveEvents } from '../../../functions/receive-events/receive-events.ts';
import sample from '../../../repondeur.config.ts';
import type { FollowUp } from '../../../shared/privacy/outbox/outbox.ts';
import type { SuppressionOutcome } from '../../../shared/privacy/standing/suppressions.ts';

process.env['LOG_LEVEL'] = 'silent';
const at = '2026-11-22T10:00:00.000Z';
const event = (type: string, detail: object) =>
  JSON.stringify({ eventType: type, mail: { messageId: 'ses-1', timestamp: at, destination: ['anna@example.org'] }, ...detail });
const bounce = (type: string, ...addresses: string[]) =>
  event('Bounce', {
    bounce: { bounceType: type, timestamp: at, bouncedRecipients: addresses.map((emailAddress) => ({ emailAddress })) },
  });
const complaint = (...addresses: string[]) =>
  event('Complaint', { complaint: { timestamp: at, complainedRecipients: addresses.map((emailAddress) => ({ emailAddress })) } });

function steps() {
  const done: string[] = [];
  const outcome: SuppressionOutcome = 'suppressed';
  return {
    done,
    settings: sample,
    aliasOf: async (canonical: string) => `k1:${canonical}` as const,
    now: () => new Date(at),
    deliveries: {
      note: async ({ caseId, sesId, what }: { caseId: string; sesId: string; what: string }) => {
        done.push(`${what} ${caseId} ${sesId}`);
      },
    },
    tell: async (followUp: FollowUp) => {
      done.push(`told ${JSON.stringify(followUp)}`);
    },
    suppressions: {
      bounced: async ({ alias }: { alias: string }) => (done.push(`bounced ${alias}`), outcome),
      objected: async ({ alias, method }: { alias: string; method: string }) => (done.push(`${method} ${alias}`), outcome),
    },
  };
}

describe('what became of our mails', () => {
  it('takes out every address of a permanent bounce', async () => {
    const given = steps();
    await receiveEvents(bounce('Permanent', 'Anna@Example.org', 'ben@example.org'), given);
    expect(given.done).toEqual(['bounced k1:anna@example.org', 'bounced k1:ben@example.org']);
  });

  it('takes a complaint for an objection', async () => {
    const given = steps();
    await receiveEvents(complaint('anna@example.org'), given);
    expect(given.done).toEqual(['complaint k1:anna@example.org']);
  });

  it.each([
    ['a passing bounce', bounce('Transient', 'anna@example.org')],
    ['a delivery', event('Delivery', { delivery: { timestamp: at, recipients: ['anna@example.org'] } })],
    ['a greeting of SES', 'Successfully validated SNS topic for Amazon SES event publishing.'],
    ['an address that is none', bounce('Permanent', 'no address')],
  ])('takes nobody out for %s', async (_what, body) => {
    const given = steps();
    await receiveEvents(body, given);
    expect(given.done).toEqual([]);
  });

  it.each([
    ['Delivery', { delivery: { timestamp: at, recipients: ['anna@example.org'] } }, 'delivered', []],
    [
      'Bounce',
      { bounce: { bounceType: 'Permanent', timestamp: at, bouncedRecipients: [{ emailAddress: 'anna@example.org' }] } },
      'bounced',
      ['bounced k1:anna@example.org'],
    ],
  ])('notes a %s of a mail about a case, and has the case go on', async (eventType, detail, what, others) => {
    const given = steps();
    const mail = {
      messageId: 'ses-1',
      timestamp: at,
      destination: ['anna@example.org'],
      tags: { case: ['R-1'], kind: ['answer'] },
    };
    await receiveEvents(JSON.stringify({ eventType, mail, ...detail }), given);
    expect(given.done).toEqual([`${what} R-1 ses-1`, 'told {"kind":"advance-case","caseId":"R-1"}', ...others]);
  });

  it('has noted what became of a mail though the queue cannot be told', async () => {
    const given = steps();
    given.tell = () => Promise.reject(new Error('no queue'));
    const mail = { messageId: 'ses-1', timestamp: at, tags: { case: ['R-1'] } };
    const delivery = { timestamp: at, recipients: ['anna@example.org'] };
    await receiveEvents(JSON.stringify({ eventType: 'Delivery', mail, delivery }), given);
    expect(given.done).toEqual(['delivered R-1 ses-1']);
  });

  it('never takes out ourselves: a mailbox, the team, whoever the settings name', async () => {
    const given = steps();
    const { mailboxes, staff, dpo } = sample;
    const team = mailboxes.flatMap(({ address, people }) => [address, people.by === 'deliver' ? people.to : address]);
    await receiveEvents(bounce('Permanent', ...team, staff.alarmsTo, dpo.email, 'x@bounce.example.com'), given);
    await receiveEvents(complaint(...team), given);
    expect(given.done).toEqual([]);
  });
});
