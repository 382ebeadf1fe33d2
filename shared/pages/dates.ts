import type { Locale, Settings } from '../settings/settings-schema.ts';

/** A day as people write it, where the controller sits: `22 novembre 2026`. */
export function dayInWords(at: Date, locale: Locale, timeZone: string): string {
  return new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, { timeZone, dateStyle: 'long' }).format(at);
}

/** A length of time as people say it: days below a hundred, else whole years. */
export function periodInWords(seconds: number, locale: Locale): string {
  const days = Math.round(seconds / 86_400);
  const [amount, unit] = days < 100 ? [days, 'day'] : [Math.round(days / 366), 'year'];
  return new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }).format(amount);
}

/** The controller's time zone and holidays: those of the mailbox for rights requests, or of the first. */
export function calendarOf({ mailboxes }: Settings): { timeZone: string; holidays: readonly string[] } {
  const { workingHours } = mailboxes.find(({ purpose }) => purpose === 'rights') ?? mailboxes[0] ?? {};
  return { timeZone: workingHours?.timeZone ?? 'UTC', holidays: workingHours?.holidays ?? [] };
}
