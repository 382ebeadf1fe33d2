import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { caseSeals } from '../../shared/aws/tables/case-file.ts';
import { casesTable } from '../../shared/aws/tables/cases-table.ts';
import { outboxTable } from '../../shared/aws/tables/outbox-table.ts';
import { systemAsksTable } from '../../shared/aws/tables/system-asks-table.ts';
import type { Case } from '../../shared/privacy/rights/cases.ts';
import type { SystemAnswer } from '../../shared/privacy/systems/system-asks.ts';
import { takeAnswer } from '../../shared/privacy/systems/take-answer.ts';
import { caseInProgress } from '../builders/case-in-progress.ts';
import { openedAt as now } from '../builders/case-opening.ts';
import { startEngine, type TestEngine } from './engine.ts';

let engine: TestEngine;
beforeAll(async () => {
  engine = await startEngine();
});
afterAll(() => engine.close());

const later = (hours: number) => new Date(now.getTime() + hours * 3_600_000);
const cases = () => casesTable(engine.dynamo, engine.names);
const asks = () => systemAsksTable(engine.dynamo, engine.names);
const done: SystemAnswer = { answer: 'done', because: null, keptUntil: null };
const found = async (caseId: string): Promise<Case> => {
  const there = await cases().find(caseId);
  if (!there) throw new Error('no case');
  return there;
};
const asked = async (systems: readonly string[], right: 'access' | 'erasure' = 'erasure') => {
  const after = await asks().ask(await caseInProgress(cases(), [right]), right, systems, now);
  if (!after) throw new Error('not asked');
  return after;
};
const tellingsDue = async (caseId: string, at: Date) =>
  (await Array.fromAsync(outboxTable(engine.dynamo, engine.names.records).due(at))).filter(
    (one) => 'caseId' in one && one.caseId === caseId && one.kind === 'tell-system',
  );
const steps = () => ({ cases: cases(), asks: asks(), advance: async () => undefined });

describe('asking systems', () => {
  it('writes an ask and what must follow it for each system, and counts them in the case, in one transaction', async () => {
    const { caseId, asked: told, systemsOpen } = await asked(['crm', 'accountant']);
    expect({ told, systemsOpen }).toEqual({ told: ['erasure'], systemsOpen: 2 });
    expect(await asks().of(caseId)).toEqual(
      ['accountant', 'crm'].map((system) => ({
        caseId,
        system,
        right: 'erasure',
        state: 'to-tell',
        answer: null,
        because: null,
        keptUntil: null,
        toldAt: null,
        answeredAt: null,
      })),
    );
    expect(await tellingsDue(caseId, later(1))).toHaveLength(2);
    expect(await tellingsDue(caseId, now)).toEqual([]); // the first attempt is the driver's own
  });

  it('asks forty systems at once', async () => {
    const systems = Array.from({ length: 40 }, (_, index) => `system-${index}`);
    const { caseId } = await asked(systems);
    expect(await asks().of(caseId)).toHaveLength(40);
  });

  it('asks each right once, however often the step is repeated', async () => {
    const first = await asked(['crm']);
    expect(await asks().ask(first, 'erasure', ['crm'], later(1))).toEqual(first);
    const stale = { ...first, asked: [], systemsOpen: 0, proof: { ...first.proof, hash: 'of before' } };
    expect(await asks().ask(stale, 'erasure', ['crm'], later(1))).toBeNull();
    expect(await found(first.caseId)).toEqual(first);
  });
});

const asText = (_name: string, value: unknown) => (value instanceof Uint8Array ? Buffer.from(value).toString('latin1') : value);

const erasure = { system: 'crm', right: 'erasure' } as const;
const erasureOf = (caseId: string) => ({ caseId, ...erasure });

describe('the answer of a system', () => {
  it('is written with the case that counts it, its proof and its next step, and takes the telling off', async () => {
    const before = await asked(['crm', 'accountant']);
    const { caseId } = before;
    const kept = { answer: 'kept', because: 'invoices of claire@example.org', keptUntil: '2036-12-31' } as const;
    expect(await asks().answered(before, { system: 'accountant', right: 'erasure' }, kept, later(2))).toBe('answered');
    expect(await found(caseId)).toMatchObject({ systemsOpen: 1, state: 'in-progress' });
    const told = await asks().find({ caseId, system: 'accountant', right: 'erasure' });
    expect(told).toMatchObject({ ...kept, state: 'answered', answeredAt: later(2).toISOString() });
    expect(await tellingsDue(caseId, later(3))).toMatchObject([{ suffix: 'crm#erasure' }]);
    const proof = (await engine.all('proof')).find(
      ({ stream, what }) => stream === `case:${caseId}` && what === 'system-answered',
    );
    expect(proof?.['facts']).toMatchObject({ system: 'accountant', right: 'erasure', answer: 'kept' });
    expect(await engine.get('records', { pk: `case#${caseId}`, sk: 'outbox#advance-case' })).toBeDefined();
  });

  it('stands sealed, in no word of any row, and is gone with the key of the case', async () => {
    const before = await asked(['crm'], 'access');
    const { caseId } = before;
    const words = { answer: 'done', because: 'claire@example.org, Lyon', keptUntil: null } as const;
    await asks().answered(before, { system: 'crm', right: 'access' }, words, later(1));
    const rows = JSON.stringify([await engine.all('records'), await engine.all('proof')], asText);
    expect(rows).toContain('system#crm#access');
    expect(rows).not.toContain('Lyon');
    await caseSeals(engine.dynamo, engine.names.standing).forget(caseId);
    expect((await asks().of(caseId))[0]).toMatchObject({ answer: 'done', because: null });
  });

  it('is the first one: a second is told so and changes nothing', async () => {
    const before = await asked(['crm']);
    await asks().answered(before, erasure, done, later(1));
    const after = await found(before.caseId);
    expect(await asks().answered(after, erasure, { ...done, answer: 'failed' }, later(2))).toBe('already');
    expect(await asks().answered(before, erasure, { ...done, answer: 'failed' }, later(2))).toBe('already');
    expect(await found(before.caseId)).toEqual(after);
    expect((await asks().of(before.caseId))[0]).toMatchObject({ answer: 'done' });
  });

  it('looks again where the case was changed, and knows what was never asked', async () => {
    const before = await asked(['crm']);
    await cases().change(before, { act: 'warn', by: 'clock', set: { warned: ['a'] }, now: later(1) });
    expect(await asks().answered(before, { system: 'crm', right: 'erasure' }, done, later(1))).toBe('again');
    const current = await found(before.caseId);
    expect(await asks().answered(current, { system: 'shop', right: 'erasure' }, done, later(1))).toBe('unknown');
    expect(await found(before.caseId)).toMatchObject({ systemsOpen: 1 });
  });

  it('is taken while a person has the case, and not any more when it is closed', async () => {
    const before = await asked(['crm', 'shop']);
    const withAgent = await cases().change(before, { act: 'escalate', by: 'worker', to: 'with-agent', now: later(1) });
    if (!withAgent) throw new Error('not escalated');
    expect(await asks().answered(withAgent, { system: 'crm', right: 'erasure' }, done, later(1))).toBe('answered');
    const closed = await cases().change(await found(before.caseId), {
      act: 'withdraw',
      by: 'person',
      to: 'withdrawn',
      now: later(2),
    });
    if (!closed) throw new Error('not closed');
    expect(await asks().answered(closed, { system: 'shop', right: 'erasure' }, done, later(3))).toBe('already');
    expect((await asks().of(before.caseId)).find(({ system }) => system === 'shop')?.state).toBe('to-tell');
  });

  it('keeps no words of a person whose address was forgotten', async () => {
    const before = await asked(['crm']);
    await caseSeals(engine.dynamo, engine.names.standing).forget(before.caseId);
    const outcome = await asks().answered(before, { system: 'crm', right: 'erasure' }, { ...done, because: 'Claire' }, later(1));
    expect(outcome).toBe('answered');
    expect((await asks().of(before.caseId))[0]).toMatchObject({ state: 'answered', because: null });
  });
});

describe('the page of a task', () => {
  it('opens by its token until it is answered, which spends it', async () => {
    const before = await asked(['crm']);
    const { caseId } = before;
    await asks().toldByHand(erasureOf(caseId), 'hash', later(1));
    await asks().noticed(erasureOf(caseId), later(1));
    await asks().noticed(erasureOf(caseId), later(200));
    expect(await asks().find(erasureOf(caseId))).toMatchObject({
      state: 'told',
      tokenHash: 'hash',
      notices: 2,
      toldAt: later(1).toISOString(),
    });
    expect(await asks().answeredByHand(before, erasureOf(caseId), done, { tokenHash: 'another' }, later(2))).toBe('unknown');
    expect(await asks().answeredByHand(before, erasureOf(caseId), done, { tokenHash: 'hash' }, later(2))).toBe('answered');
    expect(await asks().find(erasureOf(caseId))).toMatchObject({ state: 'answered', tokenHash: null });
    expect(await asks().answeredByHand(await found(caseId), erasureOf(caseId), done, { tokenHash: 'hash' }, later(3))).toBe(
      'already',
    );
  });

  it('is not told again once it was answered', async () => {
    const before = await asked(['crm']);
    await asks().answered(before, erasureOf(before.caseId), done, later(1));
    await asks().told(erasureOf(before.caseId), later(2));
    await asks().toldByHand(erasureOf(before.caseId), 'hash', later(2));
    expect(await asks().find(erasureOf(before.caseId))).toMatchObject({ state: 'answered', tokenHash: null, toldAt: null });
  });
});

it('counts every system once, whoever answers at the same time and however often', async () => {
  const systems = ['a', 'b', 'c', 'd'];
  const answer = fc.record({ system: fc.constantFrom(...systems), answer: fc.constantFrom('done', 'failed', 'nothing-held') });
  await fc.assert(
    fc.asyncProperty(fc.array(answer, { minLength: 1, maxLength: 10 }), async (answers) => {
      const { caseId } = await asked(systems);
      const outcomes = await Promise.all(
        answers.map(async ({ system, answer: said }) =>
          takeAnswer({ caseId, system, right: 'erasure' }, { ...done, answer: said }, steps(), { now: later(1) }).catch(
            () => 'too busy',
          ),
        ),
      );
      const answered = (await asks().of(caseId)).filter(({ state }) => state === 'answered').length;
      expect((await found(caseId)).systemsOpen).toBe(systems.length - answered);
      expect(outcomes.filter((one) => one === 'answered')).toHaveLength(answered);
    }),
    { numRuns: 15 },
  );
});
