import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fulfilRestriction, type RestrictionSteps } from '../../../functions/fulfil-restriction/fulfil-restriction.ts';
import { casesTable } from '../../../shared/aws/tables/cases-table.ts';
import { optOutsTable } from '../../../shared/aws/tables/opt-outs-table.ts';
import { outboxTable } from '../../../shared/aws/tables/outbox-table.ts';
import { restrictionsTable } from '../../../shared/aws/tables/restrictions-table.ts';
import type { FollowUp } from '../../../shared/privacy/outbox/outbox.ts';
import type { CaseOpening } from '../../../shared/privacy/rights/cases.ts';
import { newAlias } from '../../tables/consent-rows.ts';
import { startEngine, type TestEngine } from '../../tables/engine.ts';
import { caseInProgress, found } from '../../tables/people-with-cases.ts';

let engine: TestEngine;
beforeAll(async () => {
  engine = await startEngine();
});
afterAll(() => engine.close());

const now = new Date('2026-11-22T10:00:00Z');
const restrictions = () => restrictionsTable(engine.dynamo, engine.names);
const optOuts = () => optOutsTable(engine.dynamo, engine.names);
let told: FollowUp[] = [];
const steps = (changes: Partial<RestrictionSteps> = {}): RestrictionSteps => ({
  cases: casesTable(engine.dynamo, engine.names),
  restrictions: restrictions(),
  optOuts: optOuts(),
  tell: async (followUp) => {
    told.push(followUp);
  },
  now: () => now,
  ...changes,
});
const noQueue = () => Promise.reject(new Error('no queue'));
const carryOut = async (caseId: string, right: string, changes: Partial<RestrictionSteps> = {}) => {
  told = [];
  await fulfilRestriction(JSON.stringify({ caseId, right }), steps(changes));
  return found(engine, caseId);
};
const asked = (rights: CaseOpening['rights'], message = '') => {
  const identity = { address: 'anna@example.org', locale: 'fr', name: 'Anna' };
  const words = message === '' ? null : { message, corrections: {} };
  return caseInProgress(engine, { alias: newAlias(), rights, file: { identity, locales: ['fr'], words, thread: null } }, now);
};

describe('a restriction', () => {
  it('stands for everybody who reads, is proven, and lets the case go on', async () => {
    const { caseId, alias } = await asked(['restriction']);
    expect(await carryOut(caseId, 'restriction')).toMatchObject({ state: 'in-progress', progress: { restriction: 'done' } });
    expect(alias && (await restrictions().of(alias, now))).toMatchObject({ caseIds: [caseId] });
    expect(told).toEqual([{ kind: 'advance-case', caseId }]);
    const due = await Array.fromAsync(outboxTable(engine.dynamo, engine.names.records).due(now));
    expect(due).toContainEqual({ kind: 'advance-case', caseId });
  });

  it('is written once however often it is handed out', async () => {
    const { caseId } = await asked(['restriction']);
    const done = await carryOut(caseId, 'restriction');
    expect(await carryOut(caseId, 'restriction')).toEqual(done);
    expect(told).toEqual([]);
  });

  it('waits for its case to be carried out, and is not done for a case that asks for something else', async () => {
    const { caseId, alias } = await asked(['access']);
    await carryOut(caseId, 'restriction');
    const withdrawn = await asked(['restriction']);
    await casesTable(engine.dynamo, engine.names).change(withdrawn, { act: 'withdraw', by: 'person', to: 'withdrawn', now });
    expect((await carryOut(withdrawn.caseId, 'restriction')).progress).toEqual({});
    for (const one of [alias, withdrawn.alias]) expect(one && (await restrictions().of(one, now))).toBeNull();
    await fulfilRestriction(JSON.stringify({ caseId: 'R-NONE', right: 'restriction' }), steps());
    expect(told).toEqual([]);
  });

  it('stands although the queue could not be told, and the outbox says what follows', async () => {
    const { caseId } = await asked(['restriction']);
    expect((await carryOut(caseId, 'restriction', { tell: noQueue })).progress.restriction).toBe('done');
  });
});

describe('an objection', () => {
  it('to marketing stops it, restricts nothing and is done', async () => {
    const { caseId, alias } = await asked(['objection'], 'Plus de newsletter, merci.');
    expect(await carryOut(caseId, 'objection')).toMatchObject({ state: 'in-progress', progress: { objection: 'done' } });
    expect(alias && (await optOuts().find(alias, now))).not.toBeNull();
    expect(alias && (await restrictions().of(alias, now))).toBeNull();
    const due = await Array.fromAsync(outboxTable(engine.dynamo, engine.names.records).due(now));
    expect(due.filter((one) => 'key' in one && one.key === alias).map(({ kind }) => kind)).toEqual(['tell-systems']); // no second mail
  });

  it('to anything else restricts while a person weighs it, and stops marketing meanwhile', async () => {
    const { caseId, alias } = await asked(['objection'], 'Je m’oppose au profilage.');
    expect(await carryOut(caseId, 'objection')).toMatchObject({
      state: 'with-agent',
      withAgent: { because: 'objection-to-weigh' },
      progress: { objection: 'to-weigh' },
    });
    expect(alias && (await optOuts().find(alias, now))).not.toBeNull();
    expect(alias && (await restrictions().of(alias, now))).toMatchObject({ caseIds: [caseId] });
  });

  it('that was weighed is not weighed again', async () => {
    const { caseId } = await asked(['objection'], 'Je m’oppose au profilage.');
    const weighed = await carryOut(caseId, 'objection');
    const back = { act: 'release', by: 'agent', to: 'open', set: { withAgent: null }, now } as const;
    const cases = casesTable(engine.dynamo, engine.names);
    const open = await cases.change(weighed, back);
    const again = open && (await cases.change(open, { act: 'start', by: 'worker', to: 'in-progress', now }));
    expect(await carryOut(caseId, 'objection')).toEqual(again);
  });

  it('of nobody who can be told goes to a person', async () => {
    const { caseId } = await caseInProgress(engine, { alias: null, file: null, rights: ['objection', 'restriction'] }, now);
    expect(await carryOut(caseId, 'objection')).toMatchObject({ state: 'with-agent', withAgent: { because: 'no-sender' } });
  });
});
