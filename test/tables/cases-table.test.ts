import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { casesTable } from '../../shared/aws/tables/cases-table.ts';
import { outboxTable } from '../../shared/aws/tables/outbox-table.ts';
import { standingTable } from '../../shared/aws/tables/standing-table.ts';
import { isChained, type ProofEntry } from '../../shared/privacy/journal/proof.ts';
import type { CaseOpening } from '../../shared/privacy/rights/cases.ts';
import type { Alias } from '../../shared/privacy/standing/standings.ts';
import { startEngine, type TestEngine } from './engine.ts';

let engine: TestEngine;
beforeAll(async () => {
  engine = await startEngine();
});
afterAll(() => engine.close());

const now = new Date('2026-11-22T10:00:00Z');
const later = (hours: number) => new Date(now.getTime() + hours * 3_600_000);
let number = 0;
const opening = (changes: Partial<CaseOpening> = {}): CaseOpening => {
  number++;
  return {
    caseId: `R-TEST${number}`,
    rights: ['access'],
    alias: `k1:case-person-${number}`,
    identity: { address: 'anna@example.org', locale: 'fr', name: 'Anna' },
    channel: 'mail',
    receivedAt: now,
    dueAt: new Date('2026-12-22T22:59:59Z'),
    acknowledge: true,
    because: 'rights request',
    objectKey: `mail/ses/${number}`,
    mailKey: `key-${number}`,
    mailbox: 'abc',
    words: null,
    now,
    ...changes,
  };
};
const cases = () => casesTable(engine.dynamo, engine.names);
const outbox = () => outboxTable(engine.dynamo, engine.names.records);
const proofOf = async (caseId: string) =>
  (await engine.all('proof'))
    .filter(({ stream }) => stream === `case:${caseId}`)
    .toSorted((left, right) => left['sequence'] - right['sequence']) as ProofEntry[];
const dueFor = async (caseId: string, at: Date) =>
  (await Array.fromAsync(outbox().due(at))).filter((one) => 'caseId' in one && one.caseId === caseId);

describe('opening a case', () => {
  it('writes the case, its proof, what must follow and the person in one transaction', async () => {
    const one = opening();
    const opened = await cases().open(one);
    expect(opened).toMatchObject({ caseId: one.caseId, created: true, acknowledgedAt: null });
    expect(await cases().find(one.caseId)).toMatchObject({
      state: 'received',
      rights: ['access'],
      dueAt: '2026-12-22T22:59:59.000Z',
      objectKey: one.objectKey,
    });
    expect(await proofOf(one.caseId)).toMatchObject([{ what: 'received', sequence: 0, class: 'case-proof' }]);
    expect(await engine.get('records', { pk: one.alias, sk: `case#${one.caseId}` })).toMatchObject({
      class: 'request',
      objectKey: one.objectKey,
    });
    expect(await standingTable(engine.dynamo, engine.names.standing).identity(one.alias as Alias, now)).toEqual(one.identity);
    expect(await dueFor(one.caseId, later(1))).toEqual(
      expect.arrayContaining([
        { kind: 'acknowledge-case', caseId: one.caseId },
        { kind: 'move-mail', caseId: one.caseId },
      ]),
    );
  });

  it('leaves the first attempt to acknowledge to whoever opened it', async () => {
    const one = opening();
    await cases().open(one);
    expect(await dueFor(one.caseId, now)).toEqual([{ kind: 'move-mail', caseId: one.caseId }]);
  });

  it('finds the case again on a redelivery and writes nothing twice', async () => {
    const one = opening();
    const first = await cases().open(one);
    const again = await cases().open({ ...one, now: later(2) });
    expect(again).toEqual({ ...first, created: false });
    expect(await proofOf(one.caseId)).toHaveLength(1);
  });

  it('works where no sender could be told: a person reads it', async () => {
    const one = opening({ alias: null, identity: null, acknowledge: false, because: 'several-from' });
    await cases().open(one);
    expect(await cases().find(one.caseId)).toMatchObject({ alias: null, acknowledge: false });
    expect(await dueFor(one.caseId, later(1))).toEqual([{ kind: 'move-mail', caseId: one.caseId }]);
  });

  it('extends the life of the person it belongs to, and never shortens it', async () => {
    const one = opening();
    const standings = standingTable(engine.dynamo, engine.names.standing);
    const claim = {
      alias: one.alias as Alias,
      mailbox: 'abc',
      purpose: 'answering',
      mailKey: 'x',
      identity: one.identity as NonNullable<typeof one.identity>,
      now,
      coolDownSeconds: 1,
      keptSeconds: 5000 * 24 * 3600,
    };
    await standings.claim(claim);
    const before = await engine.get('standing', { alias: one.alias });
    await cases().open(one);
    expect(await engine.get('standing', { alias: one.alias })).toMatchObject({
      expiresAt: before?.['expiresAt'],
      caseUntil: expect.any(Number),
    });
  });

  it('replaces the row of a person whose time is past, key included', async () => {
    const one = opening();
    const standings = standingTable(engine.dynamo, engine.names.standing);
    await standings.claim({
      alias: one.alias as Alias,
      mailbox: 'abc',
      purpose: 'answering',
      mailKey: 'x',
      identity: { address: 'old@example.org', locale: 'fr', name: '' },
      now: later(-2000),
      coolDownSeconds: 1,
      keptSeconds: 3600,
    });
    await cases().open(one);
    expect(await standings.identity(one.alias as Alias, now)).toEqual(one.identity);
  });

  it('seals the words of a form with a key that stands only in the table without backups', async () => {
    const one = opening({ channel: 'form', words: 'Please see my marked-words', objectKey: null, mailKey: null });
    await cases().open(one);
    const stored = await engine.get('records', { pk: `case#${one.caseId}`, sk: 'case' });
    expect(Buffer.from(stored?.['words'] as Uint8Array).toString('latin1')).not.toContain('marked-words');
    expect((await engine.get('standing', { alias: one.alias }))?.[`caseKey#${one.caseId}`]).toHaveLength(32);
  });

  it('opens one case for any number of simultaneous deliveries', async () => {
    const one = opening();
    const all = await Promise.all(Array.from({ length: 5 }, () => cases().open(one)));
    expect(all.filter(({ created }) => created)).toHaveLength(1);
    expect(await proofOf(one.caseId)).toHaveLength(1);
  });
});

describe('a case that was acknowledged', () => {
  it('is marked once, proved once, and no longer due', async () => {
    const one = opening();
    const opened = await cases().open(one);
    await cases().acknowledged(opened, 'ses-1', later(0.1));
    await cases().acknowledged(opened, 'ses-2', later(0.2));
    expect(await cases().find(one.caseId)).toMatchObject({ acknowledgedAt: later(0.1).toISOString() });
    const proof = await proofOf(one.caseId);
    expect(proof.map(({ what }) => what)).toEqual(['received', 'acknowledged']);
    expect(isChained(proof)).toBe(true);
    expect(await dueFor(one.caseId, later(100))).toEqual([{ kind: 'move-mail', caseId: one.caseId }]);
  });
});

describe('the mail of a case', () => {
  it('is found at its new place by the case and by the person', async () => {
    const one = opening();
    await cases().open(one);
    const found = await cases().find(one.caseId);
    if (!found) throw new Error('no case');
    await cases().moved(found, `case/${one.caseId}/x`);
    await cases().moved(found, `case/${one.caseId}/x`);
    expect(await cases().find(one.caseId)).toMatchObject({ objectKey: `case/${one.caseId}/x` });
    expect(await engine.get('records', { pk: one.alias, sk: `case#${one.caseId}` })).toMatchObject({
      objectKey: `case/${one.caseId}/x`,
    });
    expect(await dueFor(one.caseId, later(100))).toEqual([{ kind: 'acknowledge-case', caseId: one.caseId }]);
  });
});

describe('what must follow', () => {
  it('is found whatever shard it fell in, until it is done or put off', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uuid(), async (id) => {
        const one = opening({ caseId: `R-${id}` });
        await cases().open(one);
        await outbox().postpone({ kind: 'acknowledge-case', caseId: one.caseId }, later(48));
        expect(await dueFor(one.caseId, later(47))).toEqual([{ kind: 'move-mail', caseId: one.caseId }]);
        await outbox().done({ kind: 'move-mail', caseId: one.caseId });
        await outbox().done({ kind: 'move-mail', caseId: one.caseId });
        await outbox().postpone({ kind: 'move-mail', caseId: one.caseId }, later(1));
        expect(await dueFor(one.caseId, later(49))).toEqual([{ kind: 'acknowledge-case', caseId: one.caseId }]);
      }),
      { numRuns: 20 },
    );
  });
});
