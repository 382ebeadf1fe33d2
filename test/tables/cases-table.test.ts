import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { caseSeals } from '../../shared/aws/tables/case-file.ts';
import { casesTable } from '../../shared/aws/tables/cases-table.ts';
import { holdsTable } from '../../shared/aws/tables/holds-table.ts';
import { outboxTable } from '../../shared/aws/tables/outbox-table.ts';
import { isChained, type ProofEntry } from '../../shared/privacy/journal/proof.ts';
import type { Case, CaseOpening } from '../../shared/privacy/rights/cases.ts';
import type { Alias } from '../../shared/privacy/standing/standings.ts';
import { caseOpening as opening, openedAt as now } from '../builders/case-opening.ts';
import { startEngine, type TestEngine } from './engine.ts';

let engine: TestEngine;
beforeAll(async () => {
  engine = await startEngine();
});
afterAll(() => engine.close());

const later = (hours: number) => new Date(now.getTime() + hours * 3_600_000);
const cases = () => casesTable(engine.dynamo, engine.names);
const outbox = () => outboxTable(engine.dynamo, engine.names.records);
const proofOf = async (caseId: string) =>
  (await engine.all('proof'))
    .filter(({ stream }) => stream === `case:${caseId}`)
    .toSorted((left, right) => left['sequence'] - right['sequence']) as ProofEntry[];
const dueFor = async (caseId: string, at: Date) =>
  (await Array.fromAsync(outbox().due(at))).filter((one) => 'caseId' in one && one.caseId === caseId);
const opened = async (changes: Partial<CaseOpening> = {}): Promise<Case> => {
  const one = opening(changes);
  await cases().open(one);
  return found(one.caseId);
};
const found = async (caseId: string): Promise<Case> => {
  const there = await cases().find(caseId);
  if (!there) throw new Error('no case');
  return there;
};
const fileOf = (caseId: string) => engine.get('standing', { alias: `case:${caseId}` });

describe('opening a case', () => {
  it('writes the case, its proof, what must follow and its file in one transaction', async () => {
    const one = opening();
    expect(await cases().open(one)).toEqual({ caseId: one.caseId, created: true });
    expect(await found(one.caseId)).toMatchObject({
      state: 'received',
      rights: ['access'],
      dueBy: '2026-12-22T22:59:59.000Z',
      objectKey: one.objectKey,
    });
    expect(await proofOf(one.caseId)).toMatchObject([{ what: 'received', sequence: 0, class: 'case-proof' }]);
    expect(await engine.get('records', { pk: one.alias, sk: `case#${one.caseId}` })).toMatchObject({
      class: 'request',
      objectKey: one.objectKey,
    });
    expect(await cases().file(one.caseId)).toEqual(one.file);
    expect(await dueFor(one.caseId, later(1))).toEqual(
      expect.arrayContaining([
        { kind: 'advance-case', caseId: one.caseId },
        { kind: 'move-mail', caseId: one.caseId },
      ]),
    );
  });

  it('leaves the first attempt to whoever opened it', async () => {
    const { caseId } = await opened();
    expect(await dueFor(caseId, now)).toEqual([{ kind: 'move-mail', caseId }]);
  });

  it('finds the case again on a redelivery and writes nothing twice', async () => {
    const one = opening();
    await cases().open(one);
    const file = await fileOf(one.caseId);
    expect(await cases().open({ ...one, now: later(2) })).toEqual({ caseId: one.caseId, created: false });
    expect(await proofOf(one.caseId)).toHaveLength(1);
    expect(await fileOf(one.caseId)).toEqual(file);
  });

  it('works where no sender could be told: a person reads it', async () => {
    const { caseId } = await opened({ alias: null, file: null, acknowledge: false, because: 'several-from' });
    expect(await found(caseId)).toMatchObject({ alias: null, acknowledge: false });
    expect(await cases().file(caseId)).toBeNull();
  });

  it('touches no row of the person, so that who is unknown stays unknown', async () => {
    const one = opening();
    await cases().open(one);
    expect(await engine.get('standing', { alias: one.alias })).toBeUndefined();
  });

  it('seals what is personal with a key that stands only in the table without backups', async () => {
    const words = { message: 'Please see my marked-words', corrections: {} };
    const one = opening();
    const { caseId } = await opened({ ...one, file: { ...one.file, words } as CaseOpening['file'] });
    const stored = JSON.stringify([await engine.all('records'), await engine.all('proof')]);
    expect(stored).not.toMatch(/marked-words|anna@/i);
    const file = await fileOf(caseId);
    expect(file?.['dataKey']).toHaveLength(32);
    expect(Buffer.from(file?.['sealed'] as Uint8Array).toString('latin1')).not.toContain('marked-words');
  });

  it('opens one case for any number of simultaneous deliveries', async () => {
    const one = opening();
    const all = await Promise.allSettled(Array.from({ length: 5 }, () => cases().open(one)));
    const created = all.filter((each) => each.status === 'fulfilled' && each.value.created);
    expect(created).toHaveLength(1);
    expect(await proofOf(one.caseId)).toHaveLength(1);
  });
});

describe('an act on a case', () => {
  const escalate = { act: 'escalate', by: 'worker', to: 'with-agent' } as const;

  it('changes it, proves it and says what follows, in one transaction', async () => {
    const one = await opened();
    const after = await cases().change(one, {
      ...escalate,
      set: { withAgent: { because: 'complex', since: now.toISOString() } },
      advance: later(5),
      now: later(1),
    });
    expect(await found(one.caseId)).toEqual(after);
    expect(after).toMatchObject({ state: 'with-agent', withAgent: { because: 'complex' } });
    const proof = await proofOf(one.caseId);
    expect(proof.map(({ what }) => what)).toEqual(['received', 'escalate']);
    expect(isChained(proof)).toBe(true);
    expect(await dueFor(one.caseId, later(4))).not.toContainEqual({ kind: 'advance-case', caseId: one.caseId });
    expect(await dueFor(one.caseId, later(6))).toContainEqual({ kind: 'advance-case', caseId: one.caseId });
  });

  it('is done by one of any number who saw the same', async () => {
    const one = await opened();
    const all = await Promise.all(Array.from({ length: 6 }, () => cases().change(one, { ...escalate, now: later(1) })));
    expect(all.filter(Boolean)).toHaveLength(1);
    expect(await proofOf(one.caseId)).toHaveLength(2);
  });

  it('is refused where the table of states does not allow it', async () => {
    const one = await opened();
    await expect(cases().change(one, { act: 'close', by: 'worker', to: 'fulfilled', now })).rejects.toThrow('no worker may');
    await expect(cases().change(one, { ...escalate, to: 'refused', now })).rejects.toThrow('no worker may');
  });

  it('lets its next step rest only where nobody else has changed it', async () => {
    const one = await opened();
    const after = await cases().change(one, { ...escalate, advance: later(1), now });
    expect(await cases().rest(one)).toBe(false);
    expect(await dueFor(one.caseId, later(2))).toContainEqual({ kind: 'advance-case', caseId: one.caseId });
    expect(after && (await cases().rest(after))).toBe(true);
    expect(await dueFor(one.caseId, later(2))).not.toContainEqual({ kind: 'advance-case', caseId: one.caseId });
  });
});

const days = (from: Date, expiresAt: unknown) => Math.round((Number(expiresAt) * 1000 - from.getTime()) / 86_400_000);

describe('a case that ends', () => {
  it('lives thirty days more with its file and its place under the person, and then something ends it', async () => {
    const one = await opened();
    const after = await cases().change(one, { act: 'withdraw', by: 'person', to: 'withdrawn', now: later(1) });
    expect(after?.closedAt).toBe(later(1).toISOString());
    const row = await engine.get('records', { pk: `case#${one.caseId}`, sk: 'case' });
    expect(row).not.toHaveProperty('dueShard');
    expect(days(later(1), row?.['expiresAt'])).toBe(30);
    expect(days(later(1), (await fileOf(one.caseId))?.['expiresAt'])).toBe(30);
    expect(await engine.get('records', { pk: one.alias, sk: `case#${one.caseId}` })).toMatchObject({ isOpen: false });
    expect(await dueFor(one.caseId, later(24 * 30))).not.toContainEqual({ kind: 'end-case', caseId: one.caseId });
    expect(await dueFor(one.caseId, later(24 * 31))).toContainEqual({ kind: 'end-case', caseId: one.caseId });
  });

  it('forgets the address with its end where the person was erased', async () => {
    const one = await opened();
    await cases().change(one, { act: 'withdraw', by: 'person', to: 'withdrawn', forgetFile: true, now });
    expect(await fileOf(one.caseId)).toBeUndefined();
    expect(await cases().file(one.caseId)).toBeNull();
    await expect(caseSeals(engine.dynamo, engine.names.standing).seal(one.caseId, 'late words')).rejects.toThrow('forgotten');
  });

  it('forgets nothing of a person whom a hold keeps, also where it was written in this moment', async () => {
    const one = await opened();
    const kept = {
      holdId: 'H-1',
      reason: 'Invoices.',
      owner: 'legal',
      reviewOn: '2027-01-01',
      by: 'agent:1',
      now,
      until: later(9),
    };
    await holdsTable(engine.dynamo, engine.names, { fourEyes: false }).place(one.alias as Alias, kept);
    const end = { act: 'withdraw', by: 'person', to: 'withdrawn', forgetFile: true } as const;
    expect(await cases().change(one, { ...end, now })).toBeNull();
    expect(await fileOf(one.caseId)).toBeDefined();
    expect(await cases().change(one, { ...end, now: later(10) })).not.toBeNull();
    expect(await fileOf(one.caseId)).toBeUndefined();
  });

  it('comes back to life where it ended for want of proof, with the clocks of an open case', async () => {
    const one = await opened();
    const waiting = await cases().change(one, { act: 'escalate', by: 'worker', to: 'with-agent', now });
    const closed =
      waiting && (await cases().change(waiting, { act: 'close-unidentified', by: 'agent', to: 'not-identified', now }));
    const again = closed && (await cases().change(closed, { act: 'prove', by: 'person', to: 'open', now: later(2) }));
    expect(again).toMatchObject({ state: 'open', closedAt: null });
    const row = await engine.get('records', { pk: `case#${one.caseId}`, sk: 'case' });
    expect(row?.['dueShard']).toMatch(/^case#\d$/);
    expect(days(later(2), row?.['expiresAt'])).toBe(400);
    expect(await dueFor(one.caseId, later(24 * 100))).not.toContainEqual({ kind: 'end-case', caseId: one.caseId });
    expect(await cases().openOf(one.alias as Alias)).toHaveLength(1);
  });
});

describe('a repeat', () => {
  it('is linked to the open case in one transaction, and both are proved', async () => {
    const one = await opened();
    const other = await opened({ alias: one.alias });
    expect((await cases().openOf(one.alias as Alias)).map(({ caseId }) => caseId)).toEqual([one.caseId, other.caseId]);
    expect(await cases().link(other, one, { told: true, now: later(1) })).toBe(true);
    expect(await found(other.caseId)).toMatchObject({ state: 'linked', repeatOf: one.caseId });
    expect(await found(one.caseId)).toMatchObject({ repeats: 1, repeatAcknowledgedAt: later(1).toISOString() });
    expect((await cases().openOf(one.alias as Alias)).map(({ caseId }) => caseId)).toEqual([one.caseId]);
    expect((await proofOf(one.caseId)).at(-1)).toMatchObject({ what: 'count-repeat', facts: { repeat: other.caseId } });
  });

  it('is not linked to a case that was changed in between', async () => {
    const one = await opened();
    const other = await opened({ alias: one.alias });
    await cases().change(one, { act: 'withdraw', by: 'person', to: 'withdrawn', now });
    expect(await cases().link(other, one, { told: false, now })).toBe(false);
    expect(await found(other.caseId)).toMatchObject({ state: 'received' });
  });
});

describe('the mail of a case', () => {
  it('is found at its new place by the case and by the person', async () => {
    const one = await opened();
    await cases().moved(one, `case/${one.caseId}/x`);
    await cases().moved(one, `case/${one.caseId}/x`);
    expect(await found(one.caseId)).toMatchObject({ objectKey: `case/${one.caseId}/x` });
    expect(await engine.get('records', { pk: one.alias, sk: `case#${one.caseId}` })).toMatchObject({
      objectKey: `case/${one.caseId}/x`,
    });
    expect(await dueFor(one.caseId, later(100))).toEqual([{ kind: 'advance-case', caseId: one.caseId }]);
  });
});

describe('what must follow', () => {
  it('is found whatever shard it fell in, until it is done or put off', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uuid(), async (id) => {
        const { caseId } = await opened({ caseId: `R-${id}` });
        await outbox().postpone({ kind: 'advance-case', caseId }, later(48));
        expect(await dueFor(caseId, later(47))).toEqual([{ kind: 'move-mail', caseId }]);
        await outbox().done({ kind: 'move-mail', caseId });
        await outbox().done({ kind: 'move-mail', caseId });
        await outbox().postpone({ kind: 'move-mail', caseId }, later(1));
        expect(await dueFor(caseId, later(49))).toEqual([{ kind: 'advance-case', caseId }]);
      }),
      { numRuns: 20 },
    );
  });
});
