import type { Settings } from '../../settings/settings-schema.ts';

/** Where the controller sits, for periods that end with a day: its time zone (IANA) and public holidays (`2026-12-25`). */
export type Calendar = { timeZone: string; holidays: readonly string[] };

/** The controller's calendar: that of the mailbox for rights requests, or of the first mailbox. */
export function calendarOf({ mailboxes }: Pick<Settings, 'mailboxes'>): Calendar {
  const { workingHours } = mailboxes.find(({ purpose }) => purpose === 'rights') ?? mailboxes[0] ?? {};
  return { timeZone: workingHours?.timeZone ?? 'UTC', holidays: workingHours?.holidays ?? [] };
}

/** A day of the calendar, without a time: `month` counts from 1. */
type Day = { year: number; month: number; day: number };

/**
 * The deadline of GDPR art. 12(3): one calendar month after receipt, as Regulation 1182/71 counts. The day of the same
 * number in the next month or, where there is none, its last day (31 August → 30 September, art. 3(2)(c)); from a Saturday,
 * Sunday or public holiday to the next working day (art. 3(4)). It ends with the last second of that day where the controller sits.
 */
export function oneMonthAfter(receivedAt: Date, calendar: Calendar): Date {
  let last = sameDayNextMonth(dayAt(receivedAt, calendar.timeZone));
  while (!isWorkingDay(last, calendar)) last = dayAfter(last);
  return endOfDay(last, calendar.timeZone);
}

function sameDayNextMonth({ year, month, day }: Day): Day {
  const daysOfNextMonth = new Date(Date.UTC(year, month + 1, 0)).getUTCDate(); // day 0 is the last of the month before
  return dayOf(new Date(Date.UTC(year, month, Math.min(day, daysOfNextMonth))));
}

function isWorkingDay(day: Day, { holidays }: Calendar): boolean {
  const date = utc(day);
  const weekday = date.getUTCDay();
  return weekday !== 0 && weekday !== 6 && !holidays.includes(date.toISOString().slice(0, 10));
}

function dayAfter(day: Day): Day {
  return dayOf(new Date(utc(day).getTime() + 86_400_000));
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
