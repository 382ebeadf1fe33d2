import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { oneMonthAfter, threeMonthsAfter, workingDaysBefore } from '../../../../shared/privacy/rights/deadline.ts';

const paris = { timeZone: 'Europe/Paris', holidays: ['2026-12-25', '2027-03-29', '2027-05-06'] };

/** The day and time a clock on the wall shows. */
const shownAt = (at: Date, timeZone: string) =>
  new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' }).format(at);

describe('the deadline of a request', () => {
  it.each([
    ['2026-03-05T10:00:00Z', '2026-04-07', 'on 5 April, a Sunday, then Easter Monday'],
    ['2026-08-31T10:00:00Z', '2026-09-30', 'on the last day of a month that has no 31st'],
    ['2027-01-31T10:00:00Z', '2027-03-01', 'on 28 February, a Sunday'],
    ['2028-01-31T10:00:00Z', '2028-02-29', 'on the leap day'],
    ['2026-12-15T10:00:00Z', '2027-01-15', 'in the next year'],
    ['2026-11-25T10:00:00Z', '2026-12-28', 'on 25 December, a holiday before a weekend'],
    ['2027-02-28T23:30:00Z', '2027-04-01', 'counted from 1 March, which it already was in Paris'],
    ['2026-09-25T09:00:00Z', '2026-10-26', 'on a Sunday when the clocks go back'],
  ])('for a request of %s ends on %s: %s', (received, expected) => {
    const calendar = { ...paris, holidays: [...paris.holidays, '2026-04-06'] };
    expect(shownAt(oneMonthAfter(new Date(received), calendar), 'Europe/Paris')).toBe(`${expected} 23:59:59`);
  });

  const zones = fc.constantFrom('Europe/Paris', 'America/Santiago', 'Pacific/Apia', 'Asia/Kolkata', 'Australia/Lord_Howe', 'UTC');
  const moments = fc.date({ min: new Date('2013-01-01'), max: new Date('2099-12-01'), noInvalidDate: true });

  it('is the last second of a working day, at least 28 days and at most a month and a weekend away', () => {
    fc.assert(
      fc.property(moments, zones, (receivedAt, timeZone) => {
        const due = oneMonthAfter(receivedAt, { timeZone, holidays: [] });
        expect(shownAt(due, timeZone).slice(11)).toBe('23:59:59');
        const weekday = new Intl.DateTimeFormat('en', { timeZone, weekday: 'short' }).format(due);
        expect(['Sat', 'Sun']).not.toContain(weekday);
        const days = (due.getTime() - receivedAt.getTime()) / 86_400_000;
        expect(days).toBeGreaterThanOrEqual(27.9);
        expect(days).toBeLessThan(34.1);
      }),
    );
  });

  it('never comes earlier for a request that came later', () => {
    fc.assert(
      fc.property(moments, fc.nat(40 * 86_400_000), zones, (receivedAt, later, timeZone) => {
        const calendar = { timeZone, holidays: ['2026-12-25'] };
        const first = oneMonthAfter(receivedAt, calendar);
        const second = oneMonthAfter(new Date(receivedAt.getTime() + later), calendar);
        expect(second.getTime()).toBeGreaterThanOrEqual(first.getTime());
      }),
    );
  });
});

describe('the extended deadline', () => {
  const calendar = { timeZone: 'Europe/Paris', holidays: ['2026-12-25', '2027-03-29'] };

  it.each([
    ['2026-08-31T10:00:00Z', '2026-11-30', 'on the last day of a month that has no 31st'],
    ['2026-09-25T10:00:00Z', '2026-12-28', 'on 25 December, a holiday before a weekend'],
    ['2026-11-30T10:00:00Z', '2027-03-01', 'on 28 February, a Sunday'],
    ['2027-11-30T10:00:00Z', '2028-02-29', 'on the leap day'],
    ['2026-12-29T10:00:00Z', '2027-03-30', 'on Easter Monday, across a change of the clocks'],
  ])('for a request of %s ends on %s: %s', (received, expected) => {
    expect(shownAt(threeMonthsAfter(new Date(received), calendar), 'Europe/Paris')).toBe(`${expected} 23:59:59`);
  });

  it('is never before the first, and at most two months and a long weekend after it', () => {
    const moments = fc.date({ min: new Date('2013-01-01'), max: new Date('2099-12-01'), noInvalidDate: true });
    fc.assert(
      fc.property(moments, (receivedAt) => {
        const first = oneMonthAfter(receivedAt, calendar).getTime();
        const days = (threeMonthsAfter(receivedAt, calendar).getTime() - first) / 86_400_000;
        expect(days).toBeGreaterThan(55);
        expect(days).toBeLessThan(66);
      }),
    );
  });
});

describe('the working days before a deadline', () => {
  const calendar = { timeZone: 'Europe/Paris', holidays: ['2026-12-25'] };
  it.each([
    ['2026-12-10', '2026-12-08', 'a Thursday'],
    ['2026-12-07', '2026-12-03', 'a Monday, over the weekend'],
    ['2026-12-29', '2026-12-24', 'a Tuesday, over a holiday and a weekend'],
  ])('two of them before the end of %s begin with the end of %s: %s', (day, expected) => {
    expect(shownAt(workingDaysBefore(2, new Date(`${day}T22:59:59Z`), calendar), 'Europe/Paris')).toBe(`${expected} 23:59:59`);
  });
});
