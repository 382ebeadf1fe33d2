import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fulfilRectification, type RectificationSteps } from '../../../functions/fulfil-rectification/fulfil-rectification.ts';
import { casesTable } from '../../../shared/aws/tables/cases-table.ts';
import { correctionWorkTable } from '../../../shared/aws/tables/correction-work-table.ts';
import { newAddressTable } from '../../../shared/aws/tables/new-address-table.ts';
import { personMovesTable } from '../../../shared/aws/tables/person-moves-table.ts';
import { standingTable } from '../../../shared/aws/tables/standing-table.ts';
import type { FollowUp } from '../../../shared/privacy/outbox/outbox.ts';
import type { Case, CaseFile } from '../../../shared/privacy/rights/cases.ts';
import type { Alias } from '../../../shared/privacy/standing/standings.ts';
import { newAlias } from '../../tables/consent-rows.ts';
import { startEngine, type TestEngine } from '../../tables/engine.ts';
import { caseInProgress, found } from '../../tables/people-with-cases.ts';

let engine: TestEngine;
beforeAll(async () => {
  engine = await startEngine();
});
afterAll(() => engine.close());

const now = new Date('2026-11-22T10:00:00Z');
const identity = { address: 'old@example.org', locale: 'fr', name: 'Anna' };
const cases = () => casesTable(engine.dynamo, engine.names);
const corrections = () => correctionWorkTable(engine.dynamo, engine.names);
const addresses = () => newAddressTable(engine.dynamo, engine.names, async () => ['key']);
const standings = () => standingTable(engine.dynamo, engine.names.standing);

let told: FollowUp[] = [];
const steps = (changes: Partial<RectificationSteps> = {}): RectificationSteps => ({
  settings: { addresses: { plusTags: 'distinct' }, locales: ['fr', 'en', 'de'], systems: [] },
  cases: cases(),
  corrections: corrections(),
  newAddresses: newAddressTable(engine.dynamo, engine.names),
  moves: personMovesTable(engine.dynamo, engine.names),
  aliasOf: async (canonical) => `k1:${canonical}`,
  tell: async (followUp) => {
    told.push(followUp);
  },
  now: () => now,
  ...changes,
});
const carryOut = async (caseId: string, changes: Partial<RectificationSteps> = {}): Promise<Case> => {
  told = [];
  await fulfilRectification(JSON.stringify({ caseId, right: 'rectification' }), steps(changes));
  return found(engine, caseId);
};
const known = (alias: Alias, address = identity.address) =>
  standings().claim({
    alias,
    mailbox: 'abc',
    purpose: 'answering',
    mailKey: 'mail-1',
    identity: { ...identity, address },
    now,
    coolDownSeconds: 3600,
    keptSeconds: 30 * 24 * 3600,
  });
const asking = (asked: Record<string, string> | null, alias: Alias = newAlias()) => {
  const words = asked ? { message: '', corrections: asked } : null;
  const file: CaseFile = { identity, locales: ['fr'], words, thread: asked ? null : { messageId: null, references: [] } };
  return caseInProgress(engine, { alias, file }, now);
};
const confirmed = async (caseId: string) => {
  const one = await corrections().confirm(await found(engine, caseId), now);
  if (!one) throw new Error('nothing waited for it');
  return one;
};

const toBeProved = async () => {
  const to = newAlias();
  const one = await asking({ email: 'new@example.org', name: 'Anna Nouvelle' });
  await known(one.alias as Alias);
  const changes = { aliasOf: async () => to };
  await carryOut(one.caseId, changes);
  await confirmed(one.caseId);
  return { ...one, to, changes };
};

describe('what a person wants corrected', () => {
  it('is staged beside what is held, and waits to be seen', async () => {
    const one = await asking({ name: ' Anna Nouvelle ', phone: '0102030405' });
    await known(one.alias as Alias);
    expect(await carryOut(one.caseId)).toMatchObject({ state: 'in-progress', progress: { rectification: 'staged' } });
    expect(await corrections().staged(one.caseId)).toEqual([
      { field: 'name', old: 'Anna', new: 'Anna Nouvelle' },
      { field: 'phone', old: '', new: '0102030405' },
    ]);
    expect(told).toEqual([{ kind: 'advance-case', caseId: one.caseId }]);
    const staged = await found(engine, one.caseId);
    expect(await carryOut(one.caseId)).toEqual(staged);
    expect(await standings().identity(one.alias as Alias, now)).toEqual(identity);
  });

  it('goes to a person where a mail says it in words, and where the new address is none', async () => {
    const unclear: (Record<string, string> | null)[] = [null, {}, { email: 'nobody' }, { email: 'anna@localhost', name: 'Anna' }];
    for (const asked of unclear) {
      const { caseId } = await asking(asked);
      expect(await carryOut(caseId)).toMatchObject({ state: 'with-agent', withAgent: { because: 'corrections-unclear' } });
      expect(await corrections().staged(caseId)).toBeNull();
    }
  });

  it('is answered at once where nothing is held of them, here or elsewhere', async () => {
    const one = await asking({ name: 'Anna Nouvelle' });
    expect(await carryOut(one.caseId)).toMatchObject({ state: 'in-progress', progress: { rectification: 'nothing-held' } });
    expect(await engine.get('standing', { alias: one.alias })).toBeUndefined();
  });

  it('is staged all the same where other systems may hold it', async () => {
    const { settings } = steps();
    const { caseId } = await asking({ name: 'Anna Nouvelle' });
    const withSystems = { settings: { ...settings, systems: ['a mailing list'] } };
    expect((await carryOut(caseId, withSystems)).progress.rectification).toBe('staged');
    await confirmed(caseId);
    expect((await carryOut(caseId, withSystems)).progress.rectification).toBe('nothing-held');
  });
});

describe('what was confirmed', () => {
  it('is applied', async () => {
    const one = await asking({ name: 'Anna Nouvelle', locale: 'de' });
    await known(one.alias as Alias);
    await carryOut(one.caseId);
    await confirmed(one.caseId);
    expect((await carryOut(one.caseId)).progress.rectification).toBe('done');
    expect(await standings().identity(one.alias as Alias, now)).toEqual({ ...identity, name: 'Anna Nouvelle', locale: 'de' });
    const settled = await found(engine, one.caseId);
    expect(await carryOut(one.caseId)).toEqual(settled);
    expect(told).toEqual([]);
  });

  it('goes to a person for what is not ours to correct, after what is', async () => {
    const one = await asking({ name: 'Anna Nouvelle', other: 'My street is another one' });
    await known(one.alias as Alias);
    await carryOut(one.caseId);
    await confirmed(one.caseId);
    expect(await carryOut(one.caseId)).toMatchObject({ state: 'with-agent', progress: { rectification: 'partly' } });
    expect(await standings().identity(one.alias as Alias, now)).toEqual({ ...identity, name: 'Anna Nouvelle' });
  });

  it('is another spelling of the same address without a proof, since it is the same person', async () => {
    const alias = newAlias();
    const one = await asking({ email: 'OLD@example.org' }, alias);
    await known(alias);
    const same = { aliasOf: async () => alias };
    await carryOut(one.caseId, same);
    await confirmed(one.caseId);
    expect((await carryOut(one.caseId, same)).progress.rectification).toBe('done');
    expect((await standings().identity(alias, now))?.address).toBe('OLD@example.org');
  });
});

describe('a new address', () => {
  it('is told nothing before it is proved but the question, which is asked once', async () => {
    const { caseId, to, changes, alias } = await toBeProved();
    const waiting = await carryOut(caseId, changes);
    expect(waiting.progress.rectification).toBe('confirmed');
    expect(told[0]).toEqual({ kind: 'prove-new-address', caseId });
    const link = await addresses().token(caseId, now);
    expect(await carryOut(caseId, changes)).toEqual(waiting);
    expect(told, 'whoever takes the case on would bring it back at once').toEqual([]);
    expect(await addresses().token(caseId, now)).toEqual(link);
    expect(await engine.get('standing', { alias: to })).toBeUndefined();
    expect(await standings().identity(alias as Alias, now)).toEqual(identity);
    expect((await cases().file(caseId))?.identity).toEqual(identity);
  });

  it('is asked anew where its link ran out', async () => {
    const { caseId, changes } = await toBeProved();
    await carryOut(caseId, changes);
    const first = await addresses().token(caseId, now);
    const later = new Date(now.getTime() + 8 * 86_400_000);
    await carryOut(caseId, { ...changes, now: () => later });
    expect(await addresses().token(caseId, later)).not.toEqual(first);
  });

  it('is where everything is once it was proved', async () => {
    const { caseId, to, changes, alias } = await toBeProved();
    await carryOut(caseId, changes);
    const link = await addresses().token(caseId, now);
    expect(await addresses().prove(await found(engine, caseId), link?.token ?? '', now)).toBe('proved');
    expect(await carryOut(caseId, changes)).toMatchObject({ alias: to, progress: { rectification: 'done' } });
    expect(await standings().identity(to, now)).toEqual({ address: 'new@example.org', locale: 'fr', name: 'Anna Nouvelle' });
    expect(await standings().identity(alias as Alias, now)).toBeNull();
  });

  it('of whom nothing is held is asked for no proof, and gets no mail of the case', async () => {
    const { settings } = steps();
    const changes = { settings: { ...settings, systems: ['a mailing list'] } };
    const { caseId } = await asking({ email: 'new@example.org' });
    await carryOut(caseId, changes);
    await confirmed(caseId);
    expect((await carryOut(caseId, changes)).progress.rectification).toBe('nothing-held');
    expect(await addresses().of(caseId)).toBeNull();
    expect((await cases().file(caseId))?.identity.address).toBe('old@example.org');
  });
});
