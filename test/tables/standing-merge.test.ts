import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergedStanding } from '../../shared/aws/tables/standing-merge.ts';
import { effectiveConsents, optedOutUntil, type StandingRow } from '../../shared/aws/tables/standing-row.ts';
import { epochSeconds } from '../../shared/privacy/retention/periods.ts';

const now = new Date('2026-11-22T10:00:00Z');
const at = epochSeconds(now);
const day = 86_400;
const options = { event: 7, now };

const seconds = fc.integer({ min: at - 40 * day, max: at + 40 * day });
const past = fc.integer({ min: at - 40 * day, max: at });
const consent = fc.record({ state: fc.constantFrom('granted' as const, 'withdrawn' as const), since: past, until: seconds });
const optOut = fc.record({ optedOutUntil: seconds, optedOutSince: past, optedOutBy: fc.nat(9) });
const names = ['consent#news#email', 'consent#news#sms'] as const;
const rows: fc.Arbitrary<StandingRow> = fc
  .record({
    stop: fc.option(optOut, { nil: null }),
    one: fc.option(consent),
    two: fc.option(consent),
    customer: fc.option(seconds),
  })
  .map(({ stop, one, two, customer }) => ({
    alias: 'k1:x',
    expiresAt: at + 50 * day,
    ...stop,
    ...(one ? { [names[0]]: one } : {}),
    ...(two ? { [names[1]]: two } : {}),
    ...(customer ? { 'customer#news#email': { since: at, until: customer } } : {}),
  }));

/** The new row as the merge leaves it. */
const after = (from: StandingRow, to: StandingRow): StandingRow => ({ ...to, ...mergedStanding(from, to, options).set });
const stoppedIn = (row: StandingRow) =>
  effectiveConsents(row, now)
    .filter(({ state }) => state === 'withdrawn')
    .map(({ purpose, channel }) => `${purpose}/${channel}`);
const grantedIn = (row: StandingRow) =>
  effectiveConsents(row, now)
    .filter(({ state }) => state === 'granted')
    .map(({ purpose, channel }) => `${purpose}/${channel}`);

describe('two standings that become one', () => {
  it('lose no stop of either, and none becomes shorter', () => {
    fc.assert(
      fc.property(rows, rows, (from, to) => {
        const merged = after(from, to);
        const longest = Math.max(optedOutUntil(from, now) ?? 0, optedOutUntil(to, now) ?? 0);
        expect(optedOutUntil(merged, now) ?? 0).toBe(longest);
        const stopped = new Set(stoppedIn(merged));
        for (const one of [...stoppedIn(from), ...stoppedIn(to)]) expect(stopped).toContain(one);
      }),
    );
  });

  it('agree to nothing that neither had agreed to', () => {
    fc.assert(
      fc.property(rows, rows, (from, to) => {
        const had = new Set([...grantedIn(from), ...grantedIn(to)]);
        expect(grantedIn(after(from, to)).filter((one) => !had.has(one))).toEqual([]);
      }),
    );
  });

  it('leave with the old address nothing but its stops', () => {
    fc.assert(
      fc.property(rows, rows, (from, to) => {
        const { leaves } = mergedStanding(from, to, options);
        const left = Object.fromEntries(Object.entries(from).filter(([name]) => !leaves.includes(name)));
        expect(grantedIn({ ...left, alias: 'k1:x', expiresAt: 0 })).toEqual([]);
        expect(optedOutUntil({ ...left, alias: 'k1:x', expiresAt: 0 }, now)).toBe(optedOutUntil(from, now));
      }),
    );
  });

  it('keep a bounce and an erasure with the address that they are about', () => {
    const from: StandingRow = { alias: 'k1:x', expiresAt: at + day, bouncedUntil: at + day, erasedUntil: at + day };
    expect(mergedStanding(from, undefined, options)).toEqual({ set: {}, lives: at + day, leaves: [], stop: null });
  });

  it('keep the later clock of what is held, and all cases that restrict', () => {
    const from: StandingRow = {
      alias: 'k1:x',
      expiresAt: at + day,
      heldUntil: at + day,
      restrictedUntil: at + 9,
      restrictedBy: ['R-1', 'R-2'],
    };
    const to: StandingRow = {
      alias: 'k1:y',
      expiresAt: at + day,
      heldUntil: at + 5,
      restrictedUntil: at + 20,
      restrictedBy: ['R-2', 'R-3'],
    };
    expect(mergedStanding(from, to, options).set).toEqual({
      heldUntil: at + day,
      restrictedUntil: at + 20,
      restrictedBy: ['R-2', 'R-3', 'R-1'],
    });
  });

  it('name a stop that came along by the event that brought it, and one of its own by its own', () => {
    const stopped: StandingRow = {
      alias: 'k1:x',
      expiresAt: at + day,
      optedOutUntil: at + day,
      optedOutSince: at - 9,
      optedOutBy: 3,
    };
    expect(mergedStanding(stopped, undefined, options)).toMatchObject({ set: { optedOutBy: 7 }, stop: 3 });
    expect(mergedStanding(stopped, { ...stopped, optedOutBy: 5 }, options)).toMatchObject({ set: { optedOutBy: 5 }, stop: null });
  });
});
