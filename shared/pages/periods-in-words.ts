import type { Locale } from '../settings/settings-schema.ts';

/** A length of time as people say it: in years where it is whole years, of 365 or 366 days each; else in days. */
export function periodInWords(seconds: number, locale: Locale): string {
  const days = Math.round(seconds / 86_400);
  const years = Math.round(days / 365.25);
  const isWhole = years > 0 && Math.abs(days - years * 365.25) <= years;
  const [amount, unit] = isWhole ? [years, 'year'] : [days, 'day'];
  return new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }).format(amount);
}
