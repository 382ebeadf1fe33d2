import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { watchEnquiries, type WatchEnquiriesSteps } from '../../../functions/watch-deadlines/watch-enquiries.ts';
import settings from '../../../repondeur.config.ts';
import { enquiriesTable } from '../../../shared/aws/tables/enquiries-table.ts';
import { mailRecordsTable } from '../../../shared/aws/tables/mail-records-table.ts';
import { caseIdFromMail } from '../../../shared/privacy/rights/case-id.ts';
import type { Alias } from '../../../shared/privacy/standing/standings.ts';
import { linkTokens } from '../../../shared/privacy/tokens/link-tokens.ts';
import { promiseTo } from '../../../shared/reply/enquiries.ts';
import type { OutgoingMail, SendOutcome } from '../../../shared/reply/outgoing-mail.ts';
import type { MailRecord } from '../../../shared/reply/record.ts';
import { mailboxId } from '../../../shared/settings/mailbox-id.ts';
import { startEngine, type TestEngine } from '../../tables/engine.ts';

let engine: TestEngine;
beforeAll(async () => {
  process.env['LOG_LEVEL'] = 'silent';
  engine = await startEngine();
});
afterAll(() => engine.close());

const [mailbox] = settings.mailboxes;
if (!mailbox) throw new Error('the sample has a mailbox');

// Thursday at 14 h in Paris; promised for Monday at 14 h, the team is reminded on Friday at 9 h.
const receivedAt = new Date('2026-11-26T13:00:00Z');
const friday = new Date('2026-11-27T08:07:00Z');
const monday = new Date('2026-11-30T11:07:00Z');
const enquiries = () => enquiriesTable(engine.dynamo, engine.names.records);
let number = 0;

/** Each test has a person of its own, whose promises alone are looked at. */
function person() {
  number++;
  const alias: Alias = `k1:${Buffer.alloc(16, number).toString('base64url')}`;
  const told: OutgoingMail[] = [];
  const outcomes: SendOutcome[] = [];
  const stopped = { is: false };
  const clock = { now: receivedAt };
  const table = enquiries();
  const steps: WatchEnquiriesSteps = {
    settings,
    publicUrl: 'https://privacy.example.com',
    now: () => clock.now,
    sender: {
      async send(mail) {
        told.push(mail);
        return outcomes.shift() ?? { outcome: 'sent', messageId: 'ses-1' };
      },
    },
    enquiries: {
      ...table,
      async *due(partition, now) {
        for await (const one of table.due(partition, now)) if (one.alias === alias) yield one;
      },
    },
    standings: { identity: async () => ({ address: 'anna@example.org', locale: 'en', name: 'Anna' }) },
    optOuts: { find: async () => (stopped.is ? { event: 1, since: receivedAt } : null) },
    mintTokens: async (of, now) => linkTokens(of, now, ['a key']),
  };
  return {
    alias,
    told,
    outcomes,
    stopped,
    run: async (now: Date) => {
      clock.now = now;
      told.length = 0;
      const counted = await watchEnquiries(steps);
      return { ...counted, to: told.map(({ to }) => to) };
    },
    /** The record of a mail that was answered with a promise; gives its reference. */
    async wrote(mailKey: string) {
      const record: MailRecord = {
        mailKey,
        alias,
        receivedAt,
        now: receivedAt,
        provider: 'ses',
        mailbox: mailboxId(mailbox?.address ?? ''),
        objectKey: `mail/ses/${mailKey}`,
        guard: null,
        authenticity: 'aligned',
        language: 'en',
        intents: [],
        act: 'reply',
        because: 'enquiry',
        legalBasis: 'legitimate-interest',
        template: 'acknowledgement',
        outcome: 'sent',
        sesId: 'ses-0',
        toPeople: true,
        promise: mailbox ? promiseTo(receivedAt, mailbox) : null,
      };
      await mailRecordsTable(engine.dynamo, engine.names.records, 30 * 24 * 3600).keep(record);
      return caseIdFromMail(mailKey);
    },
  };
}

describe('a promised answer that nobody settles', () => {
  it('stands in one digest to the team, with references and times only', async () => {
    const anna = person();
    const references = [await anna.wrote('one'), await anna.wrote('two'), await anna.wrote('three')];
    expect((await anna.run(new Date('2026-11-26T20:07:00Z'))).to).toEqual([]);
    expect((await anna.run(friday)).to).toEqual(['team@example.com']);
    for (const reference of references) expect(anna.told[0]?.text).toContain(reference);
    expect(anna.told[0]?.text).not.toContain('anna@example.org');
    expect((await anna.run(new Date('2026-11-27T09:07:00Z'))).to).toEqual([]);
  });

  it('is told to the person before its time, once, with the new time; then the team is reminded of that', async () => {
    const anna = person();
    const reference = await anna.wrote('late');
    await anna.run(friday);
    expect((await anna.run(monday)).to).toEqual(['anna@example.org']);
    const [mail] = anna.told;
    expect(mail).toMatchObject({ configurationSet: 'courtesy' });
    expect(mail?.text).toContain(reference);
    expect(mail?.text).toContain('2 December'); // Wednesday at 14 h
    expect((await anna.run(new Date('2026-11-30T12:07:00Z'))).to).toEqual([]);
    expect((await anna.run(new Date('2026-12-01T08:07:00Z'))).to).toEqual(['team@example.com']);
    expect((await anna.run(new Date('2026-12-05T08:07:00Z'))).to).toEqual([]);
    expect(await engine.get('records', { pk: anna.alias, sk: 'mail#late' })).not.toHaveProperty('dueAt');
  });

  it('is not told to who opted out', async () => {
    const anna = person();
    await anna.wrote('stopped');
    anna.stopped.is = true;
    await anna.run(friday);
    expect((await anna.run(monday)).to).toEqual([]);
  });

  it('is told later where SES surely did not take the mail, and never again where it may have', async () => {
    const [throttled, unknown] = [person(), person()];
    for (const one of [throttled, unknown]) {
      await one.wrote('faulty');
      await one.run(friday);
    }
    throttled.outcomes.push({ outcome: 'throttled' });
    unknown.outcomes.push({ outcome: 'unknown', because: 'a lost answer' });
    expect(await throttled.run(monday)).toMatchObject({ failed: 1 });
    expect(await unknown.run(monday)).toMatchObject({ failed: 0 });
    const next = new Date('2026-11-30T12:07:00Z');
    expect((await throttled.run(next)).to).toEqual(['anna@example.org']);
    expect((await unknown.run(next)).to).toEqual([]);
  });

  it('is looked at by one of two runs at once', async () => {
    const anna = person();
    await anna.wrote('twice');
    const table = enquiries();
    const due = async () => (await Promise.all(table.partitions.map((one) => Array.fromAsync(table.due(one, friday))))).flat();
    const enquiry = (await due()).find(({ alias }) => alias === anna.alias);
    if (!enquiry) throw new Error('not due');
    expect((await Promise.all([table.take(enquiry, friday), table.take(enquiry, friday)])).toSorted()).toEqual([false, true]);
  });
});

describe('a promised answer that was given', () => {
  it('is watched no more, however often it is said, and whatever the clock was about to do', async () => {
    const anna = person();
    const reference = await anna.wrote('answered');
    const other = await anna.wrote('not answered');
    expect(await enquiries().settle({ alias: anna.alias, reference }, 'copy', friday)).toBe('settled');
    expect(await enquiries().settle({ alias: anna.alias, reference }, 'link', friday)).toBe('already');
    await anna.run(friday);
    expect(anna.told[0]?.text).toContain(other);
    expect(anna.told[0]?.text).not.toContain(reference);
    const row = await engine.get('records', { pk: anna.alias, sk: 'mail#answered' });
    expect(row).toMatchObject({ settledBy: 'copy' });
    expect(row).not.toHaveProperty('dueShard');
  });

  it('is unknown where it was erased or its period is over', async () => {
    const anna = person();
    const reference = await anna.wrote('gone');
    expect(await enquiries().settle({ alias: 'k1:somebody', reference }, 'link', friday)).toBe('unknown');
    const over = new Date('2027-01-26T13:00:00Z');
    expect(await enquiries().settle({ alias: anna.alias, reference }, 'link', over)).toBe('unknown');
    expect(await anna.run(over)).toEqual({ done: 0, failed: 0, to: [] });
  });
});
