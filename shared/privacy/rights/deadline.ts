import type { Mailbox, Settings } from '../../settings/settings-schema.ts';

/** Where the controller sits, for periods that end with a day: its time zone (IANA) and public holidays (`2026-12-25`). */
export type Calendar = { timeZone: string; holidays: readonly string[] };

/**
 * The controller's calendar: the public holidays of its country, and the days on which the mailbox is closed: the one that is
 * given, else that of the mailbox for rights requests, else the first.
 */
export function calendarOf(
  { mailboxes, publicHolidays = [] }: Pick<Settings, 'mailboxes' | 'publicHolidays'>,
  mailbox: Mailbox | null = null,
): Calendar {
  const { workingHours } = mailbox ?? mailboxes.find(({ purpose }) => purpose === 'rights') ?? mailboxes[0] ?? {};
  return { timeZone: workingHours?.timeZone ?? 'UTC', holidays: [...publicHolidays, ...(workingHours?.holidays ?? [])] };
}

/** A day of the calendar, without a time: `month` counts from 1. */
type Day = { year: number; month: number; day: number };

/**
 * The deadline of GDPR art. 12(3): one calendar month after receipt, as Regulation 1182/71 counts. The day of the same
 * number in the next month or, where there is none, its last day (31 August → 30 September, art. 3(2)(c)); from a Saturday,
 * Sunday or public holiday to the next working day (art. 3(4)). It ends with the last second of that day where the controller sits.
 */
export function oneMonthAfter(receivedAt: Date, calendar: Calendar): Date {
  return monthsAfter(1, receivedAt, calendar);
}

/** The latest day to which it can be extended: by two further months (art. 12(3)), so three from receipt, counted likewise. */
export function threeMonthsAfter(receivedAt: Date, calendar: Calendar): Date {
  return monthsAfter(3, receivedAt, calendar);
}

function monthsAfter(months: number, receivedAt: Date, calendar: Calendar): Date {
  let last = sameDayAfter(months, dayAt(receivedAt, calendar.timeZone));
  while (!isWorkingDay(last, calendar)) last = dayAfter(last, 1);
  return endOfDay(last, calendar.timeZone);
}

/** The moment from which only so many working days are left until `at`, its own day among them: the end of the working day before. */
export function workingDaysBefore(days: number, at: Date, calendar: Calendar): Date {
  let day = dayAt(at, calendar.timeZone);
  for (let left = days; left > 0; ) {
    day = dayAfter(day, -1);
    if (isWorkingDay(day, calendar)) left--;
  }
  return endOfDay(day, calendar.timeZone);
}

function sameDayAfter(months: number, { year, month, day }: Day): Day {
  const daysOfThatMonth = new Date(Date.UTC(year, month + months, 0)).getUTCDate(); // day 0 is the last of the month before
  return dayOf(new Date(Date.UTC(year, month - 1 + months, Math.min(day, daysOfThatMonth))));
}

function isWorkingDay(day: Day, { holidays }: Calendar): boolean {
  const date = utc(day);
  const weekday = date.getUTCDay();
  return weekday !== 0 && weekday !== 6 && !holidays.includes(date.toISOString().slice(0, 10));
}

function dayAfter(day: Day, days: number): Day {
  return dayOf(new Date(utc(day).getTime() + days * 86_400_000));
}

/** 23:59:59 in the time zone. Its offset is read twice, since the first guess may lie across a change of the clocks. */
function endOfDay(day: Day, timeZone: string): Date {
  const wanted = utc(day).getTime() + 86_399_000;
  const guess = new Date(wanted - offsetAt(new Date(wanted), timeZone));
  return new Date(wanted - offsetAt(guess, timeZone));
}

/** Milliseconds by which the clocks of the time zone are ahead of UTC at that moment. */
function offsetAt(at: Date, timeZone: string): number {
  const { hour = 0, minute = 0, second = 0, ...day } = clockAt(at, timeZone);
  const shown = Date.UTC(day.year, day.month - 1, day.day, hour, minute, second);
  return shown - Math.floor(at.getTime() / 1000) * 1000;
}

function dayAt(at: Date, timeZone: string): Day {
  const { year, month, day } = clockAt(at, timeZone);
  return { year, month, day };
}

function clockAt(at: Date, timeZone: string): Day & { hour?: number; minute?: number; second?: number } {
  const format = new Intl.DateTimeFormat('en-u-ca-iso8601', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  const parts = Object.fromEntries(format.formatToParts(at).map(({ type, value }) => [type, Number(value)]));
  const { year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0 } = parts;
  return { year, month, day, hour, minute, second };
}

function utc({ year, month, day }: Day): Date {
  return new Date(Date.UTC(year, month - 1, day));
}

function dayOf(date: Date): Day {
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}
