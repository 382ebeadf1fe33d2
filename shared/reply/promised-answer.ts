import type { Mailbox } from '../settings/settings-schema.ts';

type WorkingHours = Mailbox['workingHours'];

/** A day of the calendar, without a place or a time: midnight of it in UTC, so that days can be counted. */
type Day = number;

const dayLength = 86_400_000;
const minute = 60_000;
const weekdays = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'] as const;

/**
 * By when a person answers a mail of `receivedAt`: so many working hours later, on the mailbox's days, outside its
 * holidays, by the clock of its time zone whatever summer time does to it. At most within the last of the working hours.
 */
export function promisedAnswer(receivedAt: Date, { workingHours, answerWithinWorkingHours }: Mailbox): Date {
  let left = answerWithinWorkingHours * 60 * minute;
  const clock = zoneClock(workingHours.timeZone);
  for (let day = clock.dayOf(receivedAt); ; day += dayLength) {
    if (!isWorkingDay(day, workingHours)) continue;
    const from = Math.max(clock.instantOf(day, workingHours.from), receivedAt.getTime());
    const open = clock.instantOf(day, workingHours.to) - from;
    if (open <= 0) continue;
    if (open >= left) return new Date(from + left);
    left -= open;
  }
}

/** When the mailbox opened on the last working day before that of `at`. */
export function openingBefore(at: Date, { workingHours }: Pick<Mailbox, 'workingHours'>): Date {
  const clock = zoneClock(workingHours.timeZone);
  let day = clock.dayOf(at) - dayLength;
  while (!isWorkingDay(day, workingHours)) day -= dayLength;
  return new Date(clock.instantOf(day, workingHours.from));
}

/** When the mailbox opens next after `at`. */
export function nextOpening(at: Date, { workingHours }: Pick<Mailbox, 'workingHours'>): Date {
  const clock = zoneClock(workingHours.timeZone);
  for (let day = clock.dayOf(at); ; day += dayLength) {
    const opens = isWorkingDay(day, workingHours) ? clock.instantOf(day, workingHours.from) : 0;
    if (opens > at.getTime()) return new Date(opens);
  }
}

function isWorkingDay(day: Day, { days, holidays }: WorkingHours): boolean {
  const weekday = weekdays[new Date(day).getUTCDay()];
  return weekday !== undefined && days.includes(weekday) && !holidays.includes(new Date(day).toISOString().slice(0, 10));
}

/** What the clocks of a time zone show, and when they show it. */
function zoneClock(timeZone: string) {
  const shownAt = (instant: number) => wallClock(instant, timeZone);
  const offset = (instant: number) => shownAt(instant) - instant;
  return {
    dayOf: (at: Date): Day => Math.floor(shownAt(at.getTime()) / dayLength) * dayLength,

    /** When the clocks first show `time` (09:00) on a day; what summer time skips is the moment of the change, and no time. */
    instantOf: (day: Day, time: string): number => {
      const shown = day + Number(time.slice(0, 2)) * 60 * minute + Number(time.slice(3)) * minute;
      const before = shown - offset(shown - dayLength); // by the offset before a change that day
      if (shownAt(before) === shown) return before;
      const after = shown - offset(shown + dayLength);
      return shownAt(after) === shown ? after : changeBetween(after, before, offset);
    },
  };
}

/** The minute from which another offset counts, somewhere after `earlier` and not after `later`. */
function changeBetween(earlier: number, later: number, offset: (instant: number) => number): number {
  let [low, high] = [earlier, later];
  while (high - low > minute) {
    const middle = low + Math.floor((high - low) / 2 / minute) * minute;
    if (offset(middle) === offset(earlier)) low = middle;
    else high = middle;
  }
  return high;
}

/** The wall clock of a zone at an instant, as if it were UTC. */
function wallClock(instant: number, timeZone: string): number {
  const parts = formatter(timeZone).formatToParts(instant);
  const part = (wanted: Intl.DateTimeFormatPartTypes) => Number(parts.find(({ type }) => type === wanted)?.value);
  return (
    Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second')) +
    (((instant % 1000) + 1000) % 1000)
  );
}

/** Making a formatter is slow, using it is not. */
const formatters = new Map<string, Intl.DateTimeFormat>();

function formatter(timeZone: string): Intl.DateTimeFormat {
  const known = formatters.get(timeZone);
  if (known) return known;
  const numbers = { year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric' } as const;
  const made = new Intl.DateTimeFormat('en', { timeZone, ...numbers, second: 'numeric', hourCycle: 'h23' });
  formatters.set(timeZone, made);
  return made;
}
