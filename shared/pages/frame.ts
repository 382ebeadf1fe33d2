import { countryName } from '../reply/readable-date.ts';
import { frameWords, languageNames, type FrameWords } from './frame-words.ts';
import { linkTo, type Visit } from './site.ts';

/** What the frame around every page says; all of it comes from the settings. */
export type Frame = {
  locale: string;
  title: string;
  words: FrameWords;
  company: { name: string; address: string; email: string; phone: string; mentions: readonly string[] };
  dpo: { name: string; email: string };
  authority: { name: string; url: string };
  links: { privacy: string; rights: string };
  languages: { locale: string; name: string; link: string; isCurrent: boolean }[];
};

/** The frame of a page with this title, for one visit. */
export function frameOf(visit: Visit, title: string): Frame {
  const { locale, site, path, query } = visit;
  const { legalEntity, dpo, authority, locales } = site.settings;
  const { street, postalCode, city, country } = legalEntity.address;
  const { lang: _replaced, ...kept } = query;
  const { name, email, phone = '', mentions } = legalEntity;
  return {
    locale,
    title,
    words: frameWords[locale],
    company: { name, email, phone, mentions, address: `${street}, ${postalCode} ${city}, ${countryName(country, locale)}` },
    dpo,
    authority,
    links: { privacy: linkTo('/privacy', visit), rights: linkTo('/rights', visit) },
    languages: (path === null || locales.length < 2 ? [] : locales).map((other) => ({
      locale: other,
      name: languageNames[other],
      link: linkTo(path ?? '', { site, locale: other }, kept),
      isCurrent: other === locale,
    })),
  };
}
