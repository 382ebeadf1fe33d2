import type { Locale } from '../settings/settings-schema.ts';

/** A length of time as people say it: days below a hundred, else whole years. */
export function periodInWords(seconds: number, locale: Locale): string {
  const days = Math.round(seconds / 86_400);
  const [amount, unit] = days < 100 ? [days, 'day'] : [Math.round(days / 366), 'year'];
  return new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }).format(amount);
}
