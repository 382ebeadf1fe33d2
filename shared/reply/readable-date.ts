import type { Locale } from '../settings/settings-schema.ts';

/** A moment as a person reads it: `vendredi 27 novembre 2026`, `17 h 32`, `heure d’Europe centrale`. */
export type ReadableDate = { day: string; time: string; zone: string };

/** British English: days before months, and a clock of 24 hours, as the other two languages have them. */
const tags: Record<Locale, string> = { fr: 'fr-FR', en: 'en-GB', de: 'de-DE' };

/** In the reader's language and the mailbox's time zone (IANA name). */
export function readableDate(at: Date, locale: Locale, timeZone: string): ReadableDate {
  const parts = new Map(
    formatter(locale, timeZone)
      .formatToParts(at)
      .map(({ type, value }) => [type, value]),
  );
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? '';
  return {
    day: `${part('weekday')}${locale === 'fr' ? '' : ','} ${dayOf(part('day'), locale)} ${part('month')} ${part('year')}`,
    time: `${part('hour')}${locale === 'fr' ? '\u{a0}h\u{a0}' : ':'}${part('minute')}`,
    zone: part('timeZoneName'),
  };
}

/** `3 janvier 2027`: the day without its weekday. */
export function shortDate(at: Date, locale: Locale, timeZone: string): string {
  const { day } = readableDate(at, locale, timeZone);
  return day.slice(day.indexOf(' ') + 1);
}

/** The name of a country in the reader's language, by its code of two letters. */
export function countryName(code: string, locale: Locale): string {
  return kept(countryNames, locale, () => new Intl.DisplayNames(tags[locale], { type: 'region' })).of(code) ?? code;
}

function dayOf(day: string, locale: Locale): string {
  if (locale === 'de') return `${day}.`;
  return locale === 'fr' && day === '1' ? '1er' : day;
}

function formatter(locale: Locale, timeZone: string): Intl.DateTimeFormat {
  const options = {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  } as const;
  return kept(
    formatters,
    `${locale} ${timeZone}`,
    () => new Intl.DateTimeFormat(tags[locale], { ...options, timeZone, hourCycle: 'h23', timeZoneName: 'longGeneric' }),
  );
}

/** Making a formatter costs a hundred times more than using it; there are as many as languages times time zones. */
const formatters = new Map<string, Intl.DateTimeFormat>();
const countryNames = new Map<string, Intl.DisplayNames>();

function kept<Made>(all: Map<string, Made>, key: string, make: () => Made): Made {
  const made = all.get(key) ?? make();
  all.set(key, made);
  return made;
}
