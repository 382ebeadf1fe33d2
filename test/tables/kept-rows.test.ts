import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { applyRetention } from '../../functions/apply-retention/apply-retention.ts';
import { keptRows } from '../../shared/aws/tables/kept-rows.ts';
import { mailRecordsTable } from '../../shared/aws/tables/mail-records-table.ts';
import { optOutsTable } from '../../shared/aws/tables/opt-outs-table.ts';
import { pastIdentities } from '../../shared/aws/tables/past-identities.ts';
import { standingTable } from '../../shared/aws/tables/standing-table.ts';
import type { KeptObjects } from '../../shared/privacy/retention/kept-data.ts';
import type { MailRecord } from '../../shared/reply/record.ts';
import { startEngine, type TestEngine } from './engine.ts';

let engine: TestEngine;
beforeAll(async () => {
  engine = await startEngine();
});
afterAll(() => engine.close());

const day = 24 * 3600;
const now = new Date('2026-11-22T10:00:00Z');
const daysAgo = (days: number) => new Date(now.getTime() - days * day * 1000);
const record = (mailKey: string, receivedAt: Date): MailRecord => ({
  mailKey,
  alias: 'k1:someone',
  receivedAt,
  now: receivedAt,
  provider: 'ses',
  mailbox: 'abc',
  objectKey: `mail/ses/${mailKey}`,
  guard: null,
  authenticity: 'aligned',
  language: 'fr',
  intents: [{ intent: 'general-enquiry', confidence: 0.912 }],
  act: 'reply',
  because: 'enquiry',
  legalBasis: 'legitimate-interest',
  template: 'acknowledgement',
  outcome: 'sent',
  sesId: 'ses-1',
  toPeople: true,
});
/** A bucket with mails of these ages in days. */
function bucket(ages: Record<string, number>): KeptObjects & { left: Set<string> } {
  const left = new Set(Object.keys(ages));
  return {
    left,
    async *olderThan(time) {
      for (const key of Array.from(left)) if (daysAgo(ages[key] ?? 0) <= time) yield key;
    },
    delete: async (key) => void left.delete(key),
  };
}

describe('the record of a mail', () => {
  it('is kept as it was first written, and finds the object by the person', async () => {
    const records = mailRecordsTable(engine.dynamo, engine.names.records, 30 * day);
    await records.keep(record('first', now));
    await records.keep({ ...record('first', now), outcome: 'unknown', sesId: null });
    expect(await engine.get('records', { pk: 'k1:someone', sk: 'mail#first' })).toMatchObject({
      class: 'communication',
      expiresAt: now.getTime() / 1000 + 30 * day,
      outcome: 'sent',
      objectKey: 'mail/ses/first',
      intents: ['general-enquiry 0.91'],
    });
  });

  it('stands under its day where no sender could be told', async () => {
    await mailRecordsTable(engine.dynamo, engine.names.records, 30 * day).keep({ ...record('nobody', now), alias: null });
    expect(await engine.get('records', { pk: 'unattributed#2026-11-22', sk: 'mail#nobody' })).toBeDefined();
  });

  it('stays under a kilobyte, one write unit', async () => {
    const stored = await engine.get('records', { pk: 'k1:someone', sk: 'mail#first' });
    expect(JSON.stringify(stored).length).toBeLessThan(1024);
  });
});

describe('applying retention', () => {
  it('deletes what the sweep left, and nothing else, and tells the oldest of each class', async () => {
    const records = mailRecordsTable(engine.dynamo, engine.names.records, 30 * day);
    await records.keep(record('expired', daysAgo(31)));
    await records.keep(record('old', daysAgo(29)));
    const mail = bucket({ 'mail/ses/expired': 31, 'mail/ses/old': 29 });
    const tables = [keptRows(engine.dynamo, engine.names.records, ['pk', 'sk'])];

    const report = await applyRetention({
      tables,
      identities: pastIdentities(engine.dynamo, engine.names.standing),
      mail,
      communicationSeconds: 30 * day,
      now,
    });
    expect(report).toMatchObject({ rowsDeleted: 1, objectsDeleted: 1, oldestHours: { communication: 29 * 24 } });
    expect(await engine.get('records', { pk: 'k1:someone', sk: 'mail#expired' })).toBeUndefined();
    expect(await engine.get('records', { pk: 'k1:someone', sk: 'mail#old' })).toBeDefined();
    expect([...mail.left]).toEqual(['mail/ses/old']);
    expect(
      await applyRetention({
        tables,
        identities: pastIdentities(engine.dynamo, engine.names.standing),
        mail,
        communicationSeconds: 30 * day,
        now,
      }),
    ).toMatchObject({
      rowsDeleted: 0,
      objectsDeleted: 0,
    });
  });

  it('leaves a row that was renewed between the look and the deletion', async () => {
    const rows = keptRows(engine.dynamo, engine.names.records, ['pk', 'sk']);
    await mailRecordsTable(engine.dynamo, engine.names.records, 30 * day).keep(record('renewed', now));
    expect(await rows.deleteExpired({ pk: 'k1:someone', sk: 'mail#renewed' }, now)).toBe(false);
    expect(await engine.get('records', { pk: 'k1:someone', sk: 'mail#renewed' })).toBeDefined();
  });

  it('forgets who a person was once only their opt-out is left, and keeps the opt-out', async () => {
    const standings = standingTable(engine.dynamo, engine.names.standing);
    const identities = pastIdentities(engine.dynamo, engine.names.standing);
    const claim = {
      alias: 'k1:leaving' as const,
      mailbox: 'abc',
      purpose: 'answering',
      mailKey: 'x',
      identity: { address: 'anna@example.org', locale: 'fr', name: '' },
      now: daysAgo(31),
      coolDownSeconds: day,
      keptSeconds: 30 * day,
    };
    await standings.claim(claim);
    await optOutsTable(engine.dynamo, engine.names).optOut({
      alias: 'k1:leaving',
      scope: 'all',
      method: 'page',
      now: daysAgo(31),
    });
    expect(await standings.identity('k1:leaving', daysAgo(2))).toEqual(claim.identity);
    expect(await standings.identity('k1:leaving', now)).toBeNull();

    expect(await identities.forgetPast(daysAgo(2))).toBe(0);
    expect(await identities.forgetPast(now)).toBe(1);
    expect(await identities.forgetPast(now)).toBe(0);
    const left = await engine.get('standing', { alias: 'k1:leaving' });
    expect(left).toMatchObject({ optedOutUntil: expect.any(Number) });
    expect(left).not.toHaveProperty('sealed');
    expect(left).not.toHaveProperty('dataKey');
  });

  it('gives a person who comes back after that another key', async () => {
    const standings = standingTable(engine.dynamo, engine.names.standing);
    const claim = (at: Date, mailKey: string, keptSeconds: number) => ({
      alias: 'k1:returning' as const,
      mailbox: 'abc',
      purpose: 'answering',
      mailKey,
      identity: { address: 'anna@example.org', locale: 'fr', name: mailKey },
      now: at,
      coolDownSeconds: day,
      keptSeconds,
    });
    await standings.claim(claim(daysAgo(40), 'first', 30 * day));
    const before = await engine.get('standing', { alias: 'k1:returning' });
    await engine.setExpiry('standing', { alias: 'k1:returning' }, now.getTime() / 1000 + 900 * day); // as an opt-out of another scope would
    expect((await standings.claim(claim(now, 'second', 30 * day))).claim).toBe('claimed');
    const after = await engine.get('standing', { alias: 'k1:returning' });
    expect(after?.['dataKey']).not.toEqual(before?.['dataKey']);
    expect(after?.['expiresAt']).toBe(now.getTime() / 1000 + 900 * day);
    expect((await standings.identity('k1:returning', now))?.name).toBe('second');
  });

  it('reads every page of a table', async () => {
    const records = mailRecordsTable(engine.dynamo, engine.names.records, 30 * day);
    const padding = 'x'.repeat(900);
    for (let index = 0; index < 1300; index += 50)
      await Promise.all(
        Array.from({ length: 50 }, (_, offset) => records.keep({ ...record(`many-${index + offset}`, now), because: padding })),
      );
    const seen = await Array.fromAsync(keptRows(engine.dynamo, engine.names.records, ['pk', 'sk']).all());
    expect(seen.filter(({ key }) => String(key['sk']).startsWith('mail#many-'))).toHaveLength(1300);
  });
});
