import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { standingTable } from '../../shared/aws/tables/standing-table.ts';
import { type Choice, type ConsentHistoryEntry, choiceName, choiceOf } from '../../shared/privacy/consent/consents.ts';
import { periods } from '../../shared/privacy/retention/periods.ts';
import type { Alias } from '../../shared/privacy/standing/standings.ts';
import { choices, consentRows, newAlias, request, seen } from './consent-rows.ts';
import { startEngine, type TestEngine } from './engine.ts';

let engine: TestEngine;
let rows: ReturnType<typeof consentRows>;
beforeAll(async () => {
  engine = await startEngine();
  rows = consentRows(engine);
});
afterAll(() => engine.close());

const day = 24 * 3600;
const start = Date.parse('2026-11-22T10:00:00Z') / 1000;
const at = (seconds: number) => new Date((start + seconds) * 1000);
const secondsOf = (iso: string) => Date.parse(iso) / 1000 - start;
const objection = periods.objection.seconds;
const lasts = ({ purpose }: Choice) => (purpose === 'offers' ? 60 * day : 30 * day);

type Part = { state: 'granted' | 'withdrawn'; since: number; until: number };
type Stop = { since: number; until: number };

/** What the law makes of a history: nothing but its events, in order. The rows must say the same. */
function projected(history: readonly ConsentHistoryEntry[], now: number) {
  const parts = new Map<string, Part>();
  let stop: Stop | null = null;
  for (const { event, at: iso, purpose, channel, facts } of history) {
    const since = secondsOf(iso);
    const name = choiceName({ purpose: purpose ?? '', channel: channel ?? '' });
    if (event === 'confirmed' || event === 'renewed')
      parts.set(name, { state: 'granted', since, until: secondsOf(String(facts['until'])) });
    else if (event === 'withdrawn') parts.set(name, { state: 'withdrawn', since, until: since + objection });
    else if (event === 'expired') parts.delete(name);
    else if (event === 'objected') stop = { since, until: since + objection };
    else if (event === 'lifted') {
      if (facts['by'] === 'consent' && stop) withdrawAll(parts, stop, since);
      stop = null;
    }
  }
  if (stop && stop.until > now) withdrawAll(parts, stop, now);
  return { parts: new Map([...parts].filter(([, { until }]) => until > now)), stopped: stop !== null && stop.until > now };
}

function withdrawAll(parts: Map<string, Part>, stop: Stop, now: number): void {
  for (const [name, part] of parts)
    if (part.state === 'granted' && part.until > now) parts.set(name, { state: 'withdrawn', ...stop });
}

/** One link as a person has it in their mail. */
type Link = { token: string; selection: readonly Choice[]; requestedAt: number; dead: boolean };

/** The least that must be remembered to say what every act should answer. */
class Model {
  links: Link[] = [];
  granted = new Map<string, { since: number; until: number }>();
  withdrawnAt = new Map<string, number>();
  stop: (Stop & { event: number }) | null = null;
  /** When the person's row ends. */
  livesUntil = Number.NEGATIVE_INFINITY;

  isStopped = (now: number) => this.stop !== null && this.stop.until > now;
  holds = (name: string, now: number) => !this.isStopped(now) && (this.granted.get(name)?.until ?? -1) > now;

  confirms(link: Link, now: number): boolean {
    if (link.dead || now >= link.requestedAt + 7 * day) return false;
    if (this.isStopped(now) && (this.stop?.since ?? 0) >= link.requestedAt) return false;
    return !link.selection.some((one) => (this.withdrawnAt.get(choiceName(one)) ?? -1) >= link.requestedAt);
  }
  grant(selection: readonly Choice[], now: number): void {
    if (this.isStopped(now)) {
      for (const [name, { until }] of this.granted) if (until > now) this.withdrawnAt.set(name, this.stop?.since ?? 0);
      this.granted.clear();
    }
    this.stop = null;
    for (const one of selection) {
      this.granted.set(choiceName(one), { since: now, until: now + lasts(one) });
      this.withdrawnAt.delete(choiceName(one));
      this.livesUntil = Math.max(this.livesUntil, now + lasts(one));
    }
  }
}

/** Mostly the one consent, so that courses meet: it is asked for, given, withdrawn, stopped and asked for again. */
const selections = fc.oneof(
  { weight: 3, arbitrary: fc.constant(choices.slice(0, 1)) },
  { weight: 1, arbitrary: fc.subarray([...choices], { minLength: 1 }) },
);
const step = fc.oneof(
  { weight: 5, arbitrary: fc.record({ kind: fc.constant('request' as const), selection: selections }) },
  { weight: 6, arbitrary: fc.record({ kind: fc.constant('confirm' as const), back: fc.constantFrom(0, 0, 0, 1, 1, 2, 3) }) },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('choose' as const),
      selection: fc.subarray([...choices]),
      stale: fc.boolean(),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('opt-out' as const),
      method: fc.constantFrom('one-click' as const, 'mail' as const),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('undo' as const), event: fc.nat(12), known: fc.boolean() }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('claim' as const), mailKey: fc.constantFrom('a', 'b', 'c') }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('sweep' as const) }) },
);
const pause = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(0, 1, 601, 3600) },
  { weight: 3, arbitrary: fc.constantFrom(599, day, 5 * day, 7 * day - 601, 7 * day) },
  { weight: 1, arbitrary: fc.constantFrom(25 * day, 30 * day - 1, 30 * day, 31 * day, 61 * day) },
);
const timed = fc.record({ step, later: pause });
type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never;

/** One act on the rows and on the model, which must answer alike. */
async function act(next: Step, alias: Alias, model: Model, now: number): Promise<void> {
  const asked = model.links.filter((link) => !link.dead);
  switch (next.kind) {
    case 'request': {
      const names = next.selection.map(choiceName).toSorted().join();
      const before = asked.find((link) => link.selection.map(choiceName).toSorted().join() === names);
      const [first, ...others] = next.selection.map(seen);
      if (!first) return;
      const { pendingKey, outcome } = await rows.consents.request(request(alias, at(now), { wordings: [first, ...others] }));
      expect(outcome).toBe(before && now - before.requestedAt < 600 ? 'again' : 'asked');
      if (outcome === 'again') return;
      if (before) before.dead = true;
      const mail = await rows.care.confirmationMail(pendingKey, at(now));
      model.links.push({ token: mail?.token ?? '', selection: next.selection, requestedAt: now, dead: false });
      return;
    }
    case 'confirm': {
      const link = model.links.at(-1 - next.back);
      if (!link) return;
      const expected = model.confirms(link, now);
      expect((await rows.consents.confirm(link.token, at(now))).outcome).toBe(expected ? 'confirmed' : 'unknown');
      if (!expected) return;
      link.dead = true;
      model.grant(link.selection, now);
      return;
    }
    case 'choose': {
      const { head } = await rows.consents.state(alias, at(now));
      const outcome = await rows.consents.choose({
        alias,
        granted: next.selection.map(seen),
        offered: choices,
        method: 'page',
        locale: 'fr',
        now: at(now),
        head: next.stale ? 'the end of another history' : head,
      });
      const grants = next.selection.length > 0;
      if (grants && model.livesUntil <= now) return expect(outcome).toBe('unknown');
      if (grants && next.stale) return expect(outcome).toBe('changed');
      expect(outcome).toBe('chosen');
      for (const one of choices) {
        const name = choiceName(one);
        if (next.selection.includes(one) || !model.holds(name, now)) continue;
        model.granted.delete(name);
        model.withdrawnAt.set(name, now);
        model.livesUntil = Math.max(model.livesUntil, now + objection);
      }
      if (grants) model.grant(next.selection, now);
      return;
    }
    case 'opt-out': {
      const before = model.isStopped(now);
      const outcome = await rows.optOuts.optOut({ alias, scope: 'all', method: next.method, now: at(now) });
      expect(outcome).toBe(before ? 'already' : 'stopped');
      if (before) return;
      const { event } = (await rows.optOuts.find(alias, at(now))) ?? { event: -1 };
      model.stop = { since: now, until: now + objection, event };
      model.livesUntil = Math.max(model.livesUntil, now + objection);
      return;
    }
    case 'undo': {
      const event = next.known ? (model.stop?.event ?? next.event) : next.event;
      const open = model.isStopped(now) && event === model.stop?.event && now < (model.stop?.since ?? 0) + 7 * day;
      expect(await rows.optOuts.undo({ alias, event, now: at(now) })).toBe(open ? 'lifted' : 'unknown');
      if (open) model.stop = null;
      return;
    }
    case 'claim': {
      const { claim, consent } = await standingTable(engine.dynamo, engine.names.standing).claim({
        alias,
        mailbox: 'one',
        purpose: 'news',
        mailKey: next.mailKey,
        identity: { address: 'anna@example.org', locale: 'fr', name: 'Anna' },
        now: at(now),
        coolDownSeconds: 0,
        keptSeconds: 30 * day,
      });
      if (claim !== 'claimed') return;
      expect(model.isStopped(now), 'no reply to who stopped').toBe(false);
      expect(consent === 'granted').toBe(model.holds('news/email', now));
      model.livesUntil = Math.max(model.livesUntil, now + 30 * day);
      return;
    }
    case 'sweep':
      return sweep(alias, now);
  }
}

/** What the hourly follow-ups do about time that passed. */
async function sweep(alias: Alias, now: number): Promise<void> {
  for await (const followUp of rows.outbox.due(at(now))) {
    if (!('key' in followUp) || followUp.kind === 'keep-held' || followUp.key !== alias) continue;
    const named = (followUp.facts?.['choices'] ?? '').split(',').map(choiceOf);
    const about = { followUp, alias, choices: named, now: at(now) };
    if (followUp.kind === 'renew-consent') await rows.care.renewalAsked(about);
    else if (followUp.kind === 'expire-consent') await rows.care.expire({ ...about, until: Number(followUp.facts?.['until']) });
  }
}

async function holdsTogether(alias: Alias, model: Model, now: number): Promise<void> {
  const { consents, optedOutUntil } = await rows.consents.state(alias, at(now));
  const history = await rows.consents.history(alias);
  const expected = projected(history, now);
  const shown = consents.map((one): [string, Part] => [
    choiceName(one),
    { state: one.state, since: secondsOf(one.since), until: secondsOf(one.until) },
  ]);
  expect(new Map(shown), 'the state is the projection of the history').toEqual(expected.parts);
  expect(optedOutUntil !== null).toBe(expected.stopped);
  for (const one of choices) {
    const isGranted = expected.parts.get(choiceName(one))?.state === 'granted';
    expect(isGranted, `${choiceName(one)} is granted by an act, and by nothing else`).toBe(model.holds(choiceName(one), now));
  }
  expect((await rows.chain(`person:${alias}`)).isWhole, 'the history is chained').toBe(true);
}

describe('the consents of a person', () => {
  it('answer any course of acts and of time as their model does', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(timed, { minLength: 1, maxLength: 18, size: 'max' }), async (course) => {
        const [alias, model] = [newAlias(), new Model()];
        let now = 0;
        for (const { step: next, later } of course) {
          now += later;
          await act(next, alias, model, now);
          await holdsTogether(alias, model, now);
        }
      }),
      { numRuns: 50 },
    );
  });

  it('hold together whatever happens at the same moment, and no act is taken twice', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 2, maxLength: 5 }), fc.boolean(), async (acts, begun) => {
        const alias = newAlias();
        if (begun) await confirmed(alias, 0);
        const { pendingKey } = await rows.consents.request(request(alias, at(1000)));
        const token = (await rows.care.confirmationMail(pendingKey, at(1000)))?.token ?? '';
        const { head } = await rows.consents.state(alias, at(1000));
        const results = await Promise.all(acts.map((one) => atOnce(one, alias, token, head)));

        const history = await rows.consents.history(alias);
        const { parts } = projected(history, 2000);
        const { consents } = await rows.consents.state(alias, at(2000));
        expect(new Map(consents.map((one) => [choiceName(one), one.state]))).toEqual(
          new Map([...parts].map(([name, { state }]) => [name, state])),
        );
        expect((await rows.chain(`person:${alias}`)).isWhole).toBe(true);
        expect(results.filter((one) => one === 'confirmed').length).toBeLessThanOrEqual(1);
        expect(results.filter((one) => one === 'stopped').length).toBeLessThanOrEqual(1);
      }),
      { numRuns: 25 },
    );
  });
});

async function confirmed(alias: Alias, now: number): Promise<void> {
  const { pendingKey } = await rows.consents.request(request(alias, at(now)));
  await rows.consents.confirm((await rows.care.confirmationMail(pendingKey, at(now)))?.token ?? '', at(now));
}

async function atOnce(next: Step, alias: Alias, token: string, head: string | null): Promise<string> {
  const now = at(1500);
  if (next.kind === 'opt-out') return rows.optOuts.optOut({ alias, scope: 'all', method: next.method, now });
  if (next.kind === 'choose')
    return rows.consents.choose({
      alias,
      granted: next.selection.map(seen),
      offered: choices,
      method: 'page',
      locale: 'fr',
      now,
      head,
    });
  return (await rows.consents.confirm(token, now)).outcome;
}
