import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { promisedAnswer } from '../../../shared/reply/promised-answer.ts';
import type { Mailbox } from '../../../shared/settings/settings-schema.ts';
import { sampleMailbox } from './reply-facts.ts';

/** The sample's mailbox: Monday to Friday, 9 to 18 in Paris. */
const mailbox = (answerWithinWorkingHours: number, workingHours: Partial<Mailbox['workingHours']> = {}): Mailbox => {
  const sample = sampleMailbox();
  return { ...sample, answerWithinWorkingHours, workingHours: { ...sample.workingHours, ...workingHours } };
};

const promised = (receivedAt: string, box: Mailbox) => promisedAnswer(new Date(receivedAt), box).toISOString();

describe('the promised answer', () => {
  test('counts working hours from receipt', () => {
    expect(promised('2026-11-25T10:30:00Z', mailbox(2))).toBe('2026-11-25T12:30:00.000Z');
  });

  test('goes on the next morning, over the weekend and over holidays', () => {
    expect(promised('2026-11-27T16:00:00Z', mailbox(2))).toBe('2026-11-30T09:00:00.000Z'); // Friday 17:00 to Monday 10:00
    expect(promised('2026-12-24T16:30:00Z', mailbox(1))).toBe('2026-12-28T08:30:00.000Z'); // Christmas, then a weekend
  });

  test('begins when the office opens, and may end when it closes', () => {
    expect(promised('2026-11-25T03:00:00Z', mailbox(9))).toBe('2026-11-25T17:00:00.000Z');
    expect(promised('2026-11-28T12:00:00Z', mailbox(1))).toBe('2026-11-30T09:00:00.000Z');
  });

  test('follows the clock of the mailbox through summer time', () => {
    expect(promised('2027-03-26T16:30:00Z', mailbox(1))).toBe('2027-03-30T07:30:00.000Z'); // Easter Monday is a holiday
    expect(promised('2026-10-23T15:30:00Z', mailbox(1))).toBe('2026-10-26T08:30:00.000Z');
  });

  test('counts the hours that pass, where the night of the change is worked', () => {
    const night = mailbox(4, { days: ['sunday'], from: '00:00', to: '12:00' });
    expect(promised('2027-03-27T23:00:00Z', night)).toBe('2027-03-28T03:00:00.000Z'); // 0:00 to 5:00 on the clock
    expect(promised('2026-10-24T22:00:00Z', night)).toBe('2026-10-25T02:00:00.000Z'); // 0:00 to 3:00 on the clock
  });

  test('counts no hour that summer time skips', () => {
    const atMidnight = { timeZone: 'Africa/Cairo', days: ['thursday', 'friday'] as const, from: '00:00', to: '00:30' };
    const box = mailbox(1, { ...atMidnight, days: [...atMidnight.days] });
    // Friday 24 April 2026 begins at 1:00 in Cairo.
    expect(promised('2026-04-22T22:00:00Z', box)).toBe('2026-04-29T21:30:00.000Z');
  });

  const weekday = fc.constantFrom('monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday');
  const clockTime = fc.nat(23 * 60 + 58).map((minute) => `${two(Math.floor(minute / 60))}:${two(minute % 60)}`);
  const hours = fc
    .record({
      timeZone: fc.constantFrom(
        'Europe/Paris',
        'America/New_York',
        'Australia/Lord_Howe',
        'Asia/Kathmandu',
        'Africa/Cairo',
        'UTC',
      ),
      days: fc.uniqueArray(weekday, { minLength: 1 }),
      times: fc.uniqueArray(clockTime, { minLength: 2, maxLength: 2 }),
      holidays: fc.array(fc.constantFrom('2026-03-29', '2026-10-25', '2026-11-01', '2026-04-05', '2026-10-26'), { maxLength: 3 }),
    })
    .filter(({ times }) => minutes(times[1] ?? '') !== minutes(times[0] ?? ''))
    .map(({ times, ...rest }) => {
      const [from = '', to = ''] = times.toSorted();
      return { ...rest, from, to };
    });
  const moment = fc.date({ min: new Date('2026-01-01T00:00:00Z'), max: new Date('2027-01-01T00:00:00Z'), noInvalidDate: true });

  test('is always within working hours, and never before receipt', () => {
    fc.assert(
      fc.property(hours, moment, fc.integer({ min: 1, max: 60 }), (workingHours, receivedAt, within) => {
        const answer = promisedAnswer(receivedAt, mailbox(within, workingHours));
        const { day, weekday: weekdayThen, time } = local(answer, workingHours.timeZone);
        expect(answer.getTime()).toBeGreaterThanOrEqual(receivedAt.getTime() + within * 3_600_000);
        expect(workingHours.days).toContain(weekdayThen);
        expect(workingHours.holidays).not.toContain(day);
        expect(time >= workingHours.from && time <= workingHours.to).toBe(true);
      }),
    );
  });

  test('is never earlier for a later mail', () => {
    fc.assert(
      fc.property(hours, moment, moment, fc.integer({ min: 1, max: 60 }), (workingHours, one, other, within) => {
        const box = mailbox(within, workingHours);
        const [earlier, later] = one <= other ? [one, other] : [other, one];
        expect(promisedAnswer(earlier, box).getTime()).toBeLessThanOrEqual(promisedAnswer(later, box).getTime());
      }),
    );
  });
});

const two = (value: number) => String(value).padStart(2, '0');
const minutes = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

/** What a clock and a calendar on the wall show, by another way than the code under test goes. */
function local(at: Date, timeZone: string): { day: string; weekday: string; time: string } {
  return {
    day: at.toLocaleDateString('sv-SE', { timeZone }),
    weekday: at.toLocaleDateString('en', { timeZone, weekday: 'long' }).toLowerCase(),
    time: at.toLocaleTimeString('sv-SE', { timeZone, hour: '2-digit', minute: '2-digit' }),
  };
}
