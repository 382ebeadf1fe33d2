import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { isChained, type ProofEntry } from '../../shared/privacy/journal/proof.ts';
import { isAllowed, isClosed } from '../../shared/privacy/rights/case-states.ts';
import { type Case, settledProgress } from '../../shared/privacy/rights/cases.ts';
import { newCaseId } from '../../shared/privacy/rights/case-id.ts';
import type { Alias } from '../../shared/privacy/standing/standings.ts';
import { systemId } from '../../shared/settings/system-id.ts';
import { startEngine, type TestEngine } from '../tables/engine.ts';
import { addressOf, newWorld, type World } from './world.ts';

/**
 * Person, agent, workers, retries and clock in any order, two at a time, on the real tables: no case is lost, nothing is carried
 * out twice, a hold always wins, and what proved something once opens nothing again.
 */
let engine: TestEngine; // one a run, so that no run sweeps the cases of another
beforeAll(() => {
  process.env['LOG_LEVEL'] = 'silent';
});

const rights = ['erasure', 'restriction', 'objection'] as const;

type Act =
  | { act: 'ask'; who: number; rights: readonly (typeof rights)[number][] }
  | { act: 'prove'; which: number; by: 'token' | 'code' | 'old' | 'wrong' }
  | { act: 'new-code' | 'withdraw' | 'advance' | 'system-answers' | 'release' | 'extend' | 'give-up'; which: number }
  | { act: 'work'; which: number; keep: boolean }
  | { act: 'mail'; which: number; what: 'delivered' | 'bounced' }
  | { act: 'hold' | 'lift'; who: number }
  | { act: 'hours'; hours: number }
  | { act: 'trouble'; what: 'unknown' | 'throttled' }
  | { act: 'sweep' | 'watch' };

const number = fc.nat(20);
const acts: fc.Arbitrary<Act> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      act: fc.constant('ask' as const),
      who: fc.nat(1),
      rights: fc.uniqueArray(fc.constantFrom(...rights), { minLength: 1 }),
    }),
  },
  {
    weight: 6,
    arbitrary: fc.record({
      act: fc.constant('prove' as const),
      which: number,
      by: fc.constantFrom('token', 'code', 'old', 'wrong'),
    }),
  },
  {
    weight: 8,
    arbitrary: fc.record({
      act: fc.constantFrom(
        'advance',
        'advance',
        'advance',
        'system-answers',
        'new-code',
        'withdraw',
        'release',
        'extend',
        'give-up',
      ),
      which: number,
    }),
  },
  { weight: 6, arbitrary: fc.record({ act: fc.constant('work' as const), which: number, keep: fc.boolean() }) },
  {
    weight: 5,
    arbitrary: fc.record({
      act: fc.constant('mail' as const),
      which: number,
      what: fc.constantFrom('delivered', 'delivered', 'bounced'),
    }),
  },
  { weight: 2, arbitrary: fc.record({ act: fc.constantFrom('hold', 'lift'), who: fc.nat(1) }) },
  { weight: 2, arbitrary: fc.record({ act: fc.constant('hours' as const), hours: fc.constantFrom(1, 25, 24 * 7, 24 * 20) }) },
  { weight: 1, arbitrary: fc.record({ act: fc.constant('trouble' as const), what: fc.constantFrom('unknown', 'throttled') }) },
  { weight: 3, arbitrary: fc.record({ act: fc.constantFrom('sweep', 'watch') }) },
);

/** What the model remembers of one run. */
type Known = {
  world: World;
  people: Alias[];
  caseIds: string[];
  /** Tokens that opened something, or were replaced by another. */
  spent: Set<string>;
  /** What a hold covers since it was written: keys of rows and objects that must stay. */
  held: Map<Alias, Set<string>>;
};

async function newRun(): Promise<Known> {
  const world = newWorld(engine);
  const people = [0, 1].map((): Alias => `k1:${randomBytes(16).toString('base64url')}`);
  for (const alias of people) for (const mail of [1, 2, 3]) await world.wroteBefore(alias, mail);
  return { world, people, caseIds: [], spent: new Set(), held: new Map() };
}

function personOf({ people }: Known, who: number): Alias {
  const alias = people[who];
  if (!alias) throw new Error('nobody of that number');
  return alias;
}

const at = <One>(list: readonly One[], which: number): One | undefined => list[which % Math.max(1, list.length)];

async function take(one: Act, known: Known): Promise<void> {
  const { world, caseIds } = known;
  const now = world.clock.now;
  switch (one.act) {
    case 'ask': {
      const alias = personOf(known, one.who);
      const caseId = newCaseId(randomBytes);
      await world.cases.open({
        caseId,
        rights: one.rights,
        alias,
        file: { identity: { address: addressOf(alias), locale: 'en', name: '' }, locales: ['en'], words: null, thread: null },
        channel: 'form',
        receivedAt: now,
        dueBy: new Date(now.getTime() + 31 * 86_400_000),
        acknowledge: true,
        because: 'asked by form',
        verified: null,
        objectKey: null,
        mailKey: null,
        mailbox: null,
        now,
      });
      caseIds.push(caseId);
      return;
    }
    case 'prove':
      return prove(one, known);
    case 'work': {
      const work = at(world.works, one.which);
      if (!work) return;
      if (!one.keep) world.works.splice(world.works.indexOf(work), 1);
      return world.work(work);
    }
    case 'mail': {
      const { mail, sesId } = at(world.sent, one.which) ?? {};
      if (mail?.about && sesId) await world.deliveries.note({ caseId: mail.about.caseId, sesId, what: one.what, at: now });
      return;
    }
    case 'hold': {
      const alias = personOf(known, one.who);
      const until = new Date(now.getTime() + 300 * 86_400_000);
      await world.holds.place(alias, {
        holdId: 'h1',
        reason: 'a claim',
        owner: 'agent-1',
        reviewOn: '2027-01-01',
        until,
        by: 'agent-1',
        now,
      });
      known.held.set(alias, await keptOf(alias, world));
      return;
    }
    case 'lift': {
      const alias = personOf(known, one.who);
      known.held.delete(alias);
      await world.holds.lift(alias, { holdId: 'h1', by: 'agent-1', now });
      return;
    }
    case 'hours':
      world.clock.now = new Date(now.getTime() + one.hours * 3_600_000);
      return;
    case 'trouble':
      world.trouble.push(one.what);
      return;
    case 'sweep':
      return world.sweep();
    case 'watch':
      await world.watch();
      return;
    default:
      return onCase(one, known);
  }
}

async function onCase(one: Extract<Act, { which: number }>, { world, caseIds }: Known): Promise<void> {
  const caseId = at(caseIds, one.which);
  const found = caseId === undefined ? null : await world.cases.find(caseId);
  if (!found) return;
  const now = world.clock.now;
  const may = (act: Parameters<typeof isAllowed>[0], to: Case['state'], by: 'person' | 'agent') =>
    isAllowed(act, found.state, to, by);
  switch (one.act) {
    case 'advance':
      return world.advance(found.caseId);
    case 'new-code':
      await world.portal.askCode(found.caseId, now);
      return;
    case 'withdraw':
      if (may('withdraw', 'withdrawn', 'person'))
        await world.cases.change(found, { act: 'withdraw', by: 'person', to: 'withdrawn', now });
      return;
    case 'release':
      if (may('release', 'open', 'agent'))
        await world.cases.change(found, {
          act: 'release',
          by: 'agent',
          to: found.verified ? 'open' : 'awaiting-identity',
          set: { withAgent: null, answer: null },
          advance: now,
          now,
        });
      return;
    case 'extend':
      if (may('extend', 'extended', 'agent'))
        await world.cases.change(found, { act: 'extend', by: 'agent', to: 'extended', advance: now, now });
      return;
    case 'give-up':
      if (may('close-unidentified', 'not-identified', 'agent'))
        await world.cases.change(found, { act: 'close-unidentified', by: 'agent', to: 'not-identified', now });
      return;
    case 'system-answers': {
      const [ask] = (await world.systemAsks.of(found.caseId)).filter(({ state }) => state !== 'answered');
      const answer = { answer: 'done', because: null, keptUntil: null } as const;
      if (ask) await world.systemAsks.answered(found, { system: systemId('Register'), right: ask.right }, answer, now);
      return;
    }
  }
}

async function prove({ which, by }: Extract<Act, { act: 'prove' }>, known: Known): Promise<void> {
  const { world, caseIds, spent } = known;
  const caseId = at(caseIds, which);
  const found = caseId === undefined ? null : await world.cases.find(caseId);
  if (!found) return;
  const offers = world.sent.flatMap(({ mail }) => (mail.about?.caseId === caseId ? offersIn(mail.text) : []));
  const newest = offers.at(-1);
  const now = world.clock.now;
  if (by === 'wrong') {
    expect(await world.challenges.prove(found, { token: 'a'.repeat(24) }, now)).not.toBe('proved');
    return;
  }
  const offer = by === 'old' ? offers.find(({ token }) => token !== newest?.token || spent.has(token)) : newest;
  if (!offer) return;
  if (newest) for (const { token } of offers) if (token !== newest.token) spent.add(token);
  const wasSpent = spent.has(offer.token);
  const outcome = await world.challenges.prove(found, by === 'code' ? { code: offer.code } : { token: offer.token }, now);
  if (wasSpent) expect(outcome, 'what was spent or replaced opens nothing').not.toBe('proved');
  if (outcome === 'proved') spent.add(offer.token);
}

function offersIn(text: string): { token: string; code: string }[] {
  const token = /\/confirm\?token=([a-z0-9]+)/.exec(text)?.[1];
  const code = /(?<!\d)\d{6}(?!\d)/.exec(text)?.[0] ?? '000000';
  return token ? [{ token, code }] : [];
}

/** Everything of a person that erasing would take: rows under the alias, who they are, stored mail. */
async function keptOf(alias: Alias, world: World): Promise<Set<string>> {
  const rows = (await engine.all('records')).filter(({ pk, sk }) => pk === alias && String(sk).startsWith('mail#'));
  const standing = await engine.get('standing', { alias });
  return new Set([
    ...rows.map(({ sk }) => `row ${sk}`),
    ...(standing?.['sealed'] ? ['identity'] : []),
    ...[...world.objects].filter((key) => key.includes(alias)).map((key) => `object ${key}`),
  ]);
}

/** What must hold after every step. */
async function check({ world, people, caseIds, held }: Known): Promise<void> {
  for (const [alias, kept] of held) {
    const left = await keptOf(alias, world);
    for (const thing of kept) expect(left, 'a hold always wins').toContain(thing);
  }
  expect(people).toHaveLength(2);
  for (const caseId of caseIds)
    if (!(await world.cases.find(caseId)))
      expect(await lastState(caseId), 'only a closed case goes, with its person').toSatisfy(isClosed);
}

/** The state a case came to, by its proof, which outlives it. */
async function lastState(caseId: string): Promise<Case['state']> {
  const entries = (await engine.all('proof')).filter(({ stream }) => stream === `case:${caseId}`);
  return entries.toSorted((one, other) => one['sequence'] - other['sequence']).at(-1)?.['facts']?.['to'] ?? 'received';
}

/** The proof of each case is whole, tells of nothing that was not allowed, and of nothing that was carried out twice. */
async function checkProofs({ caseIds }: Known): Promise<void> {
  const proof = (await engine.all('proof')) as ProofEntry[];
  for (const caseId of caseIds) {
    const entries = proof
      .filter(({ stream }) => stream === `case:${caseId}`)
      .toSorted((one, other) => one.sequence - other.sequence);
    expect(entries[0]?.what).toBe('received');
    expect(isChained(entries)).toBe(true);
    for (const right of rights) {
      const settled = entries.filter(
        ({ what, facts }) =>
          what === 'progress' && facts['right'] === right && settledProgress.some((one) => one === facts['progress']),
      );
      expect(settled.length, `${right} is carried out once`).toBeLessThanOrEqual(1);
    }
    expect(entries.filter(({ what }) => what === 'close').length).toBeLessThanOrEqual(1);
  }
}

/** Everything that happens by itself happens, and every mail arrives: then each case is closed or waits for a person. */
async function comeToRest(known: Known): Promise<void> {
  const { world, caseIds } = known;
  world.trouble.length = 0;
  for (let round = 0; round < 14; round++) {
    world.clock.now = new Date(world.clock.now.getTime() + 7 * 3_600_000);
    for (const { mail, sesId } of world.sent)
      if (mail.about && (await world.deliveries.of(mail.about.caseId, sesId)) === null)
        await world.deliveries.note({ caseId: mail.about.caseId, sesId, what: 'delivered', at: world.clock.now });
    for (const caseId of caseIds) await onCase({ act: 'system-answers', which: caseIds.indexOf(caseId) }, known);
    await world.sweep();
    for (const work of world.works.splice(0)) await world.work(work);
    await world.sweep();
  }
  const waiting = new Set(['awaiting-identity', 'with-agent', 'extended', 'undeliverable']);
  for (const caseId of caseIds) {
    const found = await world.cases.find(caseId);
    const state = found?.state ?? (await lastState(caseId));
    expect(isClosed(state) || waiting.has(state), `${caseId} is ${state}, with ${JSON.stringify(found?.progress)}`).toBe(true);
    const row = await engine.get('records', { pk: `case#${caseId}`, sk: 'case' });
    if (found && !isClosed(found.state)) expect(row?.['dueShard'], 'the clock still watches it').toBeDefined();
  }
}

describe('cases under everything that can happen to them', () => {
  it('come to their one right end', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(acts, fc.option(acts)), { minLength: 5, maxLength: 45 }), async (steps) => {
        engine = await startEngine();
        const known = await newRun();
        for (const [one, beside] of steps) {
          const both = [take(one, known), ...(beside ? [take(beside, known)] : [])];
          for (const each of await Promise.allSettled(both)) if (each.status === 'rejected') forgive(each.reason);
          await check(known);
        }
        await comeToRest(known);
        await check(known);
        await checkProofs(known);
        await engine.close();
      }),
      { numRuns: Number(process.env['MODEL_RUNS'] ?? 25), endOnFailure: true },
    );
  }, 600_000);
});

/** A worker that failed is tried again by its queue; what the model itself asserts is not forgiven. */
function forgive(reason: unknown): void {
  if (reason instanceof Error && reason.name !== 'AssertionError' && !/no (person|agent|worker|clock) may/.test(reason.message))
    return;
  throw reason;
}
