import type { Locale, Settings } from '../settings/settings-schema.ts';
import type { Language } from './verdicts.ts';

/**
 * The languages of a reply (R07): that of the mail where it is offered whole; else bilingual, the controller's own and
 * English where that is offered. An unknown language gets the controller's own alone.
 */
export function replyLocales(language: Language | null, settings: Settings): [Locale, ...Locale[]] {
  const offered = settings.locales.find((locale) => locale === language);
  if (offered) return [offered];
  if (language === null || settings.defaultLocale === 'en' || !settings.locales.includes('en')) return [settings.defaultLocale];
  return [settings.defaultLocale, 'en'];
}
