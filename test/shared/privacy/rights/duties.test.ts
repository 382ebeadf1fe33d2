import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { caseStates } from '../../../../shared/privacy/rights/case-states.ts';
import type { Case } from '../../../../shared/privacy/rights/cases.ts';
import { type Duty, dutiesAt, nextLookAt, warnedWith } from '../../../../shared/privacy/rights/duties.ts';

const calendar = { timeZone: 'Europe/Paris', holidays: ['2026-12-25'] };
const receivedAt = Date.parse('2026-11-23T10:00:00Z');
const dueBy = '2026-12-23T22:59:59.000Z';
const hour = 3_600_000;

const open = (changes: Partial<Case> = {}): Case => ({
  caseId: 'R-0000000000000001',
  state: 'in-progress',
  rights: ['access'],
  alias: 'k1:anna',
  channel: 'form',
  receivedAt: new Date(receivedAt).toISOString(),
  dueBy,
  firstDueBy: null,
  acknowledge: true,
  because: 'asked by form',
  acknowledgedAt: new Date(receivedAt).toISOString(),
  verified: { by: 'link', at: new Date(receivedAt).toISOString() },
  progress: {},
  asked: [],
  systemsOpen: 0,
  withoutSystems: false,
  withAgent: null,
  answer: null,
  mail: null,
  warned: [],
  repeatOf: null,
  repeats: 0,
  repeatAcknowledgedAt: null,
  closedAt: null,
  objectKey: null,
  mailKey: null,
  mailbox: null,
  proof: { sequence: 1, hash: 'a-hash' },
  ...changes,
});

/** As the case stands once all that was due is done, as far as the duties themselves can see it. */
function done(found: Case, duties: readonly Duty[]): Case {
  return duties.reduce<Case>((one, duty) => {
    if (duty.duty === 'go-on-without-systems') return { ...one, withoutSystems: true };
    if (duty.duty === 'hand-over') return { ...one, state: 'with-agent' };
    return { ...one, warned: warnedWith(one, duty.warning) };
  }, found);
}

const cases = fc.record({
  state: fc.constantFrom(...caseStates),
  systemsOpen: fc.nat(2),
  acknowledgedAt: fc.constantFrom(null, new Date(receivedAt).toISOString()),
  progress: fc.constantFrom<Case['progress']>({}, { rectification: 'staged' }, { rectification: 'done' }),
  warned: fc.constantFrom<string[]>([], ['reminder'], ['waits:2026-12-01T00:00:00.000Z']),
  mail: fc.option(
    fc.record({
      kind: fc.constantFrom('acknowledgement', 'challenge', 'reminder', 'delay', 'answer'),
      sesId: fc.constant('ses-1'),
      sentAt: fc.nat(40 * 24).map((hours) => new Date(receivedAt + hours * hour).toISOString()),
      state: fc.constantFrom('sent', 'delivered', 'bounced'),
    }),
  ),
});

describe('what is due in a case', () => {
  it.each([
    ['2026-12-09T22:00:00Z', []],
    ['2026-12-09T23:00:00Z', [14]],
    ['2026-12-21T12:00:00Z', [3]],
    ['2026-12-23T22:00:00Z', [1]],
    ['2026-12-23T23:00:00Z', [-1]],
    ['2027-01-02T23:00:00Z', [-11]],
  ])('at %s warns agents of so many days: %j', (at, expected) => {
    const warnings = dutiesAt(open(), new Date(at), calendar).filter((duty) => duty.duty === 'warn-agents');
    expect(warnings.map(({ daysLeft }) => daysLeft)).toEqual(expected);
  });

  it.each([
    [{ state: 'awaiting-identity' }, 'identity'],
    [{ state: 'waiting-for-systems', systemsOpen: 1 }, 'systems'],
    [{ state: 'in-progress', systemsOpen: 1, withoutSystems: true }, 'people'],
    [{ state: 'with-agent' }, 'people'],
  ] as const)('says why the person must wait: %j because of %s', (changes, because) => {
    const duties = dutiesAt(open(changes), new Date('2026-12-22T10:00:00Z'), calendar);
    expect(duties).toContainEqual({ duty: 'tell-delay', warning: 'delay:2026-12-23', because });
  });

  it('is nothing where the case is closed', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('fulfilled', 'refused', 'withdrawn', 'linked', 'not-identified'),
        fc.nat(3000),
        (state, hours) => {
          expect(dutiesAt(open({ state }), new Date(receivedAt + hours * hour), calendar)).toEqual([]);
        },
      ),
    );
  });

  it('is nothing once it was done, until the time of the next look, and that comes within a day', () => {
    fc.assert(
      fc.property(cases, fc.nat(60 * 24), fc.double({ min: 0, max: 0.999, noNaN: true }), (changes, hours, part) => {
        const now = new Date(receivedAt + hours * hour);
        const found = open(changes);
        let after = done(found, dutiesAt(found, now, calendar));
        after = done(after, dutiesAt(after, now, calendar)); // a person who decides has other reasons to tell of a delay
        expect(dutiesAt(after, now, calendar)).toEqual([]);
        const next = nextLookAt(after, now, calendar);
        expect(next.getTime()).toBeGreaterThan(now.getTime());
        expect(next.getTime()).toBeLessThanOrEqual(now.getTime() + 24 * hour);
        const before = new Date(now.getTime() + Math.floor((next.getTime() - now.getTime()) * part));
        expect(dutiesAt(after, before, calendar)).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });
});
