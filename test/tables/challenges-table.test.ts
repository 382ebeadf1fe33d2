import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { casesTable } from '../../shared/aws/tables/cases-table.ts';
import { challengesTable } from '../../shared/aws/tables/challenges-table.ts';
import type { Case, CaseOpening } from '../../shared/privacy/rights/cases.ts';
import type { Issued } from '../../shared/privacy/rights/challenges.ts';
import { caseOpening, openedAt as now } from '../builders/case-opening.ts';
import { startEngine, type TestEngine } from './engine.ts';

let engine: TestEngine;
let keys = ['a key for tests'];
beforeAll(async () => {
  engine = await startEngine();
});
afterAll(() => engine.close());

const minutes = (count: number) => new Date(now.getTime() + count * 60_000);
const days = (count: number) => minutes(count * 24 * 60);
const cases = () => casesTable(engine.dynamo, engine.names);
const challenges = () => challengesTable({ dynamo: engine.dynamo, tables: engine.names, tokenKeys: async () => keys });
const found = async (caseId: string): Promise<Case> => {
  const there = await cases().find(caseId);
  if (!there) throw new Error('no case');
  return there;
};
/** A case that waits for its proof. */
const awaiting = async (changes: Partial<CaseOpening> = {}): Promise<Case> => {
  const one = caseOpening({ channel: 'form', ...changes });
  await cases().open(one);
  const to = { act: 'acknowledge', by: 'worker', to: 'awaiting-identity', now } as const;
  const acknowledged = await cases().change(await found(one.caseId), { ...to, set: { acknowledgedAt: now.toISOString() } });
  if (!acknowledged) throw new Error('not acknowledged');
  return acknowledged;
};
const issue = (one: Case, changes: Partial<Parameters<ReturnType<typeof challenges>['issue']>[0]> = {}) =>
  challenges().issue({ found: one, mode: 'link', renew: false, now, ...changes });
const codeOf = ({ code }: Issued): string => {
  if (!code) throw new Error('no code');
  return code;
};
const wrongCode = (issued: Issued) => (issued.code === '000000' ? '000001' : '000000');
const rowOf = ({ caseId }: Case) => engine.get('records', { pk: `case#${caseId}`, sk: 'challenge' });
const proofsOf = async ({ caseId }: Case) =>
  (await engine.all('proof')).filter(({ stream, what }) => stream === `case:${caseId}` && what === 'prove');

describe('issuing a challenge', () => {
  it('gives a link of seven days and a code of thirty minutes, and stores neither', async () => {
    const one = await awaiting();
    const issued = await issue(one);
    expect(issued).toMatchObject({ linkUntil: days(7), codeUntil: minutes(30) });
    const stored = await rowOf(one);
    expect(stored).toMatchObject({ class: 'pending' });
    expect(JSON.stringify(stored)).not.toContain(issued.token);
    expect(JSON.stringify(stored)).not.toContain(codeOf(issued));
  });

  it('gives a button until the deadline and no code, for as long as the case', async () => {
    const one = await awaiting({ channel: 'mail' });
    const issued = await issue(one, { mode: 'button' });
    expect(issued).toMatchObject({ code: null, codeUntil: null, linkUntil: new Date(one.dueBy) });
    expect(await rowOf(one)).toMatchObject({ class: 'request', expiresAt: Date.parse(one.dueBy) / 1000 });
  });

  it('gives a button a week where the deadline is nearer: the answer can still be fetched', async () => {
    const one = await awaiting({ channel: 'mail' });
    expect((await issue(one, { mode: 'button', now: days(29) })).linkUntil).toEqual(days(36));
  });

  it('says the same where the mail is sent again, also while a key is replaced', async () => {
    const one = await awaiting();
    const issued = await issue(one);
    expect(await issue(one, { now: days(1) })).toEqual(issued);
    keys = ['a newer key', 'a key for tests'];
    expect(await issue(one)).toEqual(issued);
    expect(await challenges().prove(one, { code: codeOf(issued) }, now)).toBe('proved');
    keys = ['a key for tests'];
  });

  it('says the same to two who issue at once', async () => {
    const one = await awaiting();
    const [left, right] = await Promise.all([issue(one), issue(one)]);
    expect(left).toEqual(right);
  });

  it('makes a new one where one is asked for, where the old is over or spent, or where no key is left that made it', async () => {
    const one = await awaiting();
    const first = await issue(one);
    const renewed = await issue(one, { renew: true });
    const over = await issue(one, { now: days(8) });
    keys = ['a key that came later'];
    const rekeyed = await issue(one, { now: days(8) });
    keys = ['a key for tests'];
    expect(new Set([first, renewed, over, rekeyed].map(({ token }) => token)).size).toBe(4);
  });
});

describe('looking at a link', () => {
  it('shows the token that stands, changes nothing, and shows no other', async () => {
    const one = await awaiting();
    const issued = await issue(one);
    const before = await rowOf(one);
    expect(await challenges().shows(one.caseId, issued.token.toUpperCase(), now)).toBe(true);
    expect(await challenges().shows(one.caseId, 'a'.repeat(24), now)).toBe(false);
    expect(await challenges().shows(one.caseId, issued.token, days(7))).toBe(false);
    expect(await challenges().shows('R-NOBODY', issued.token, now)).toBe(false);
    expect(await rowOf(one)).toEqual(before);
    expect((await found(one.caseId)).state).toBe('awaiting-identity');
  });
});

describe('proving', () => {
  it('by the link opens the case, spends it, and makes the next step due, in one transaction', async () => {
    const one = await awaiting();
    const { token } = await issue(one);
    expect(await challenges().prove(one, { token }, minutes(5))).toBe('proved');
    expect(await found(one.caseId)).toMatchObject({ state: 'open', verified: { by: 'link', at: minutes(5).toISOString() } });
    expect(await engine.get('records', { pk: `case#${one.caseId}`, sk: 'outbox#advance-case' })).toMatchObject({
      dueAt: minutes(5).getTime() / 1000,
    });
    expect(await challenges().prove(one, { token }, minutes(6))).toBe('closed');
    expect(await challenges().shows(one.caseId, token, minutes(6))).toBe(false);
    expect(await proofsOf(one)).toHaveLength(1);
  });

  it('by the code does the same, and by the button', async () => {
    const one = await awaiting();
    expect(await challenges().prove(one, { code: codeOf(await issue(one)) }, now)).toBe('proved');
    expect((await found(one.caseId)).verified?.by).toBe('code');
    const other = await awaiting({ channel: 'mail' });
    const { token } = await issue(other, { mode: 'button' });
    expect(await challenges().prove(other, { token }, days(25))).toBe('proved');
    expect((await found(other.caseId)).verified?.by).toBe('button');
  });

  it('fails by a code after thirty minutes and by a link after seven days', async () => {
    const one = await awaiting();
    const issued = await issue(one);
    expect(await challenges().prove(one, { code: codeOf(issued) }, minutes(30))).toBe('expired');
    expect(await challenges().prove(one, { token: issued.token }, days(7))).toBe('expired');
    expect((await found(one.caseId)).state).toBe('awaiting-identity');
  });

  it('fails by what a newer one has replaced', async () => {
    const one = await awaiting();
    const first = await issue(one);
    const second = await issue(one, { renew: true });
    expect(await challenges().prove(one, { token: first.token }, now)).toBe('wrong');
    if (first.code !== second.code) expect(await challenges().prove(one, { code: codeOf(first) }, now)).toBe('wrong');
    expect(await challenges().prove(one, { token: second.token }, now)).toBe('proved');
  });

  it('fails by the right code after five wrong ones, and works by the link still', async () => {
    const one = await awaiting();
    const issued = await issue(one);
    for (let attempt = 0; attempt < 5; attempt++)
      expect(await challenges().prove(one, { code: wrongCode(issued) }, now)).toBe('wrong');
    expect(await challenges().prove(one, { code: codeOf(issued) }, now)).toBe('used-up');
    expect(await challenges().prove(one, { token: issued.token }, now)).toBe('proved');
  });

  it('counts no more than five tries of many at once', async () => {
    const one = await awaiting();
    const issued = await issue(one);
    const tried = await Promise.all(Array.from({ length: 20 }, () => challenges().prove(one, { code: wrongCode(issued) }, now)));
    expect(tried.filter((outcome) => outcome === 'wrong')).toHaveLength(5);
    expect(tried.filter((outcome) => outcome === 'used-up')).toHaveLength(15);
    expect((await rowOf(one))?.['tries']).toBe(5);
  });

  it('happens once where two prove at once', async () => {
    const one = await awaiting();
    const { token } = await issue(one);
    const both = await Promise.all([1, 2].map(() => challenges().prove(one, { token }, now)));
    expect(both.toSorted()).toEqual(['closed', 'proved']);
    expect(await proofsOf(one)).toHaveLength(1);
  });

  it('looks again where the case was changed by somebody else meanwhile', async () => {
    const one = await awaiting();
    const { token } = await issue(one);
    await cases().change(one, { act: 'warn', by: 'clock', set: { warned: ['due-in-14'] }, now });
    expect(await challenges().prove(one, { token }, now)).toBe('proved');
    expect(await found(one.caseId)).toMatchObject({ state: 'open', warned: ['due-in-14'] });
  });

  it('of a case that a person works on leaves it with them', async () => {
    const one = await awaiting();
    const withAgent = { because: 'no-proof-came', since: now.toISOString() } as const;
    await cases().change(one, { act: 'escalate', by: 'clock', to: 'with-agent', set: { withAgent }, now });
    expect(await challenges().prove(one, { token: (await issue(one)).token }, now)).toBe('proved');
    expect(await found(one.caseId)).toMatchObject({ state: 'with-agent', withAgent, verified: { by: 'link' } });
  });

  it('before the sending of the mail is noted is not lost', async () => {
    const opening = caseOpening({ channel: 'form' });
    await cases().open(opening);
    const one = await found(opening.caseId);
    expect(await challenges().prove(one, { token: (await issue(one)).token }, now)).toBe('proved');
    expect(await found(one.caseId)).toMatchObject({ state: 'received', verified: { by: 'link' } });
  });

  it('again opens the portal and changes nothing of the case, closed or not', async () => {
    const one = await awaiting();
    await challenges().prove(one, { token: (await issue(one)).token }, now);
    const started = await cases().change(await found(one.caseId), { act: 'start', by: 'worker', to: 'in-progress', now });
    if (!started) throw new Error('not started');
    const second = await issue(started);
    expect(await challenges().prove(started, { code: codeOf(second) }, now)).toBe('proved');
    expect(await found(one.caseId)).toEqual(started);
    const answer = { outcome: 'fulfilled', at: now.toISOString() } as const;
    const closed = await cases().change(started, { act: 'close', by: 'worker', to: 'fulfilled', set: { answer }, now });
    if (!closed) throw new Error('not closed');
    expect(await challenges().prove(closed, { token: (await issue(closed)).token }, now)).toBe('proved');
    expect(await found(one.caseId)).toEqual(closed);
    expect(await proofsOf(one)).toHaveLength(1);
  });

  it('reopens what was closed for want of it', async () => {
    const one = await awaiting();
    const { token } = await issue(one);
    await cases().change(one, { act: 'close-unidentified', by: 'agent', to: 'not-identified', now });
    expect(await challenges().prove(one, { token }, now)).toBe('proved');
    expect(await found(one.caseId)).toMatchObject({ state: 'open', closedAt: null });
  });

  it('of a case without a challenge tells nothing', async () => {
    expect(await challenges().prove(await awaiting(), { code: '123456' }, now)).toBe('wrong');
  });
});

describe('taking a request back by the link', () => {
  it('closes the case and spends the link at once', async () => {
    const one = await awaiting();
    const { token } = await issue(one);
    expect(await challenges().withdraw(one, { token: 'a'.repeat(24) }, now)).toBe('wrong');
    expect(await challenges().withdraw(one, { token }, now)).toBe('proved');
    expect((await found(one.caseId)).state).toBe('withdrawn');
    expect(await challenges().prove(one, { token }, now)).toBe('closed');
  });

  it('leaves a closed case as it is', async () => {
    const one = await awaiting();
    const { token } = await issue(one);
    const closed = await cases().change(one, { act: 'close-unidentified', by: 'agent', to: 'not-identified', now });
    expect(await challenges().withdraw(one, { token }, now)).toBe('closed');
    expect(await found(one.caseId)).toEqual(closed);
  });
});

describe('a challenge that was mailed before the address of its case was corrected', () => {
  it('proves nothing, and a new one is issued in its place', async () => {
    const one = await awaiting();
    const before = await issue(one);
    const moved = await cases().change(one, { act: 'follow-address', by: 'worker', set: { alias: 'k1:other' }, now });
    if (!moved) throw new Error('not moved');
    expect(await challenges().prove(one, { token: before.token }, now)).toBe('closed');
    expect(await challenges().prove(one, { code: codeOf(before) }, now)).toBe('closed');
    expect(await challenges().withdraw(one, { token: before.token }, now)).toBe('closed');
    expect(await found(one.caseId)).toEqual(moved);
    const after = await issue(moved);
    expect(after.token).not.toBe(before.token);
    expect(await challenges().prove(moved, { token: after.token }, now)).toBe('proved');
  });
});
