import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { caseSeals } from '../../shared/aws/tables/case-file.ts';
import { casesTable } from '../../shared/aws/tables/cases-table.ts';
import { correctionWorkTable } from '../../shared/aws/tables/correction-work-table.ts';
import { newAddressTable } from '../../shared/aws/tables/new-address-table.ts';
import { standingTable } from '../../shared/aws/tables/standing-table.ts';
import { isChained, type ProofEntry } from '../../shared/privacy/journal/proof.ts';
import type { Alias, Identity } from '../../shared/privacy/standing/standings.ts';
import { newAlias } from './consent-rows.ts';
import { startEngine, type TestEngine } from './engine.ts';
import { caseInProgress, found } from './people-with-cases.ts';

let engine: TestEngine;
beforeAll(async () => {
  engine = await startEngine();
});
afterAll(() => engine.close());

const now = new Date('2026-11-22T10:00:00Z');
const later = (days: number) => new Date(now.getTime() + days * 86_400_000);
const identity: Identity = { address: 'old@example.org', locale: 'fr', name: 'Anna' };
const asked = [
  { field: 'name', old: 'Anna', new: 'Anna Nouvelle' },
  { field: 'locale', old: 'fr', new: 'de' },
];
const corrections = () => correctionWorkTable(engine.dynamo, engine.names);
const cases = () => casesTable(engine.dynamo, engine.names);
const standings = () => standingTable(engine.dynamo, engine.names.standing);
const addresses = () => newAddressTable(engine.dynamo, engine.names, async () => ['key-one', 'key-two']);
const known = (alias: Alias) =>
  standings().claim({
    alias,
    mailbox: 'abc',
    purpose: 'answering',
    mailKey: 'mail-1',
    identity,
    now,
    coolDownSeconds: 3600,
    keptSeconds: 30 * 24 * 3600,
  });
const proofOf = async (stream: string) =>
  (await engine.all('proof'))
    .filter((entry) => entry['stream'] === stream)
    .toSorted((one, other) => one['sequence'] - other['sequence']) as ProofEntry[];

const confirmedWithAddress = async () => {
  const one = await caseInProgress(engine, { alias: newAlias() }, now);
  const staged = await corrections().stage(one, [{ field: 'email', old: '', new: 'new@example.org' }], 'worker', now);
  const after = staged && (await corrections().confirm(staged, now));
  if (!after) throw new Error('not confirmed');
  await addresses().ask(after, now);
  return after;
};
const tokenOf = async (caseId: string, at: Date) => (await addresses().token(caseId, at))?.token ?? '';

describe('staged corrections', () => {
  it('stand sealed with the key of their case, and are gone with it', async () => {
    const one = await caseInProgress(engine, { alias: newAlias() }, now);
    const staged = await corrections().stage(one, asked, 'worker', now);
    expect(staged?.progress).toEqual({ rectification: 'staged' });
    expect(JSON.stringify(await engine.get('records', { pk: `case#${one.caseId}`, sk: 'corrections' }))).not.toContain(
      'Nouvelle',
    );
    expect(await corrections().staged(one.caseId)).toEqual(asked);
    await caseSeals(engine.dynamo, engine.names.standing).forget(one.caseId);
    expect(await corrections().staged(one.caseId)).toBeNull();
  });

  it('are confirmed once, and only where they wait for it', async () => {
    const one = await caseInProgress(engine, { alias: newAlias() }, now);
    expect(await corrections().confirm(one, now)).toBeNull();
    const staged = await corrections().stage(one, asked, 'worker', now);
    const confirmed = staged && (await corrections().confirm(staged, now));
    expect(confirmed?.progress.rectification).toBe('confirmed');
    expect(staged && (await corrections().confirm(staged, now))).toBeNull();
    expect(confirmed && (await corrections().confirm(confirmed, now))).toBeNull();
  });

  it('set a case going that waited for a person because of them, and no other', async () => {
    for (const [because, state] of [
      ['corrections-unclear', 'in-progress'],
      ['complaint', 'with-agent'],
    ] as const) {
      const one = await caseInProgress(engine, { alias: newAlias() }, now);
      const withAgent = { because, since: now.toISOString() };
      const waits = await cases().change(one, { act: 'escalate', by: 'worker', to: 'with-agent', set: { withAgent }, now });
      const staged = waits && (await corrections().stage(waits, asked, 'agent', now));
      expect(staged).toMatchObject({ state, withAgent: state === 'with-agent' ? withAgent : null });
    }
  });

  it('tell the proof which fields of ours, how many others, and no word of theirs', async () => {
    const one = await caseInProgress(engine, { alias: newAlias() }, now);
    await corrections().stage(one, [...asked, { field: 'Frau Müllers Hund', old: '', new: 'Rex' }], 'worker', now);
    const proof = await proofOf(`case:${one.caseId}`);
    expect(proof.at(-1)).toMatchObject({ what: 'progress', facts: { fields: ['name', 'locale'], others: 1 } });
    expect(JSON.stringify(proof)).not.toMatch(/Müller|Rex|Nouvelle/);
  });
});

describe('a correction', () => {
  it('changes the standing, the case’s file and the proofs in one transaction, and nothing about when we forget', async () => {
    const alias = newAlias();
    await known(alias);
    const before = await engine.get('standing', { alias });
    const one = await caseInProgress(engine, { alias }, now);
    const done = await corrections().apply(one, asked, 'done', now);
    expect(done).toMatchObject({ state: 'in-progress', progress: { rectification: 'done' } });
    expect(await standings().identity(alias, now)).toEqual({ ...identity, name: 'Anna Nouvelle', locale: 'de' });
    expect(await engine.get('standing', { alias })).toMatchObject({
      expiresAt: before?.['expiresAt'],
      identityUntil: before?.['identityUntil'],
      dataKey: before?.['dataKey'],
    });
    expect(await cases().file(one.caseId)).toMatchObject({ identity: { name: 'Anna Nouvelle', locale: 'de' }, locales: ['de'] });
    const history = await proofOf(`person:${alias}`);
    expect(history).toMatchObject([{ what: 'rectified', facts: { fields: ['name', 'locale'], others: 0, case: one.caseId } }]);
    expect(isChained(history) && isChained(await proofOf(`case:${one.caseId}`))).toBe(true);
  });

  it('writes nothing where the case was changed since it was seen', async () => {
    const alias = newAlias();
    await known(alias);
    const one = await caseInProgress(engine, { alias }, now);
    await cases().change(one, { act: 'warn', by: 'clock', set: { warned: ['x'] }, now });
    expect(await corrections().apply(one, asked, 'done', now)).toBeNull();
    expect(await standings().identity(alias, now)).toEqual(identity);
  });

  it('of somebody unknown makes nobody known', async () => {
    const alias = newAlias();
    const one = await caseInProgress(engine, { alias }, now);
    expect(await corrections().held(one, now)).toEqual({ identity: null, anything: false });
    await corrections().apply(one, asked, 'nothing-held', now);
    expect(await engine.get('standing', { alias })).toBeUndefined();
    expect(await proofOf(`person:${alias}`)).toEqual([]);
  });
});

describe('the proof of a new address', () => {
  it('is spent once, by the token of either key, and lets the case go on', async () => {
    const one = await confirmedWithAddress();
    const token = await tokenOf(one.caseId, now);
    expect(await addresses().shows(one.caseId, token.toUpperCase(), now)).toBe(true);
    const rotated = newAddressTable(engine.dynamo, engine.names, async () => ['key-zero', 'key-one']);
    expect(await rotated.prove(one, token, now)).toBe('proved');
    expect(await addresses().of(one.caseId)).toEqual({ state: 'proved' });
    expect(await addresses().prove(await found(engine, one.caseId), token, now)).toBe('closed');
    expect(await addresses().shows(one.caseId, token, now)).toBe(false);
  });

  it('takes no other token, none of another case, and none after a week', async () => {
    const [one, other] = [await confirmedWithAddress(), await confirmedWithAddress()];
    expect(await addresses().prove(one, await tokenOf(other.caseId, now), now)).toBe('wrong');
    expect(await addresses().prove(one, '', now)).toBe('wrong');
    const token = await tokenOf(one.caseId, now);
    expect(await addresses().prove(one, token, later(7))).toBe('expired');
    expect(await addresses().of(one.caseId)).toMatchObject({ state: 'asked' });
  });

  it('is asked for once, again when the link has run out, and not again when it was proved', async () => {
    const one = await confirmedWithAddress();
    const first = await tokenOf(one.caseId, now);
    await addresses().ask(one, later(1));
    expect(await tokenOf(one.caseId, now)).toBe(first);
    await addresses().ask(one, later(8));
    const second = await tokenOf(one.caseId, later(8));
    expect(second).not.toBe(first);
    expect(await addresses().prove(one, second, later(8))).toBe('proved');
    await addresses().ask(one, later(20));
    expect(await addresses().of(one.caseId)).toEqual({ state: 'proved' });
  });

  it('counts for no address that is staged after it', async () => {
    const one = await confirmedWithAddress();
    const token = await tokenOf(one.caseId, now);
    expect(await addresses().prove(one, token, now)).toBe('proved');
    const again = [{ field: 'email', old: '', new: 'third@example.org' }];
    await corrections().stage(await found(engine, one.caseId), again, 'agent', now);
    expect(await addresses().of(one.caseId)).toBeNull();
  });

  it('tells who saw the case before to look again', async () => {
    const one = await confirmedWithAddress();
    const token = await tokenOf(one.caseId, now);
    await cases().change(one, { act: 'warn', by: 'clock', set: { warned: ['x'] }, now });
    expect(await addresses().prove(one, token, now)).toBe('again');
    expect(await addresses().prove(await found(engine, one.caseId), token, now)).toBe('proved');
  });
});
