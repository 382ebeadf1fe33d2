import type { Locale, Settings } from '../settings/settings-schema.ts';

/** The languages pages exist in, and the one for who asks for none of them. */
export type Languages = Pick<Settings, 'locales' | 'defaultLocale'>;

/** The language of an answer: what `?lang=` asks for, else the browser's first wish that we have, else the default. */
export function chooseLocale(asked: string | undefined, acceptLanguage: string | undefined, languages: Languages): Locale {
  const wishes = [asked ?? '', ...preferences(acceptLanguage ?? '')];
  for (const wish of wishes) {
    const found = languages.locales.find((locale) => locale === wish.trim().slice(0, 2).toLowerCase());
    if (found) return found;
  }
  return languages.defaultLocale;
}

/** The values of an Accept or Accept-Language header, most wanted first; those with `q=0` are left out (RFC 9110, 12.4.2). */
export function preferences(header: string): string[] {
  return header
    .slice(0, 1000)
    .split(',')
    .map((part) => {
      const [value = '', ...parameters] = part.split(';').map((piece) => piece.trim().toLowerCase());
      const weight = Number(parameters.find((parameter) => parameter.startsWith('q='))?.slice(2) ?? 1);
      return { value, weight: Number.isNaN(weight) ? 0 : weight };
    })
    .filter(({ value, weight }) => value && weight > 0)
    .toSorted((one, other) => other.weight - one.weight)
    .map(({ value }) => value);
}
