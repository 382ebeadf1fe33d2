import type { Locale } from '../settings/settings-schema.ts';

/** Words around every page. */
export type FrameWords = {
  skip: string;
  languages: string;
  links: string;
  privacy: string;
  rights: string;
  legal: string;
  dpo: string;
  authority: string;
  noCookie: string;
};

export const frameWords: Record<Locale, FrameWords> = {
  fr: {
    skip: 'Aller au contenu',
    languages: 'Langue',
    links: 'Vos données',
    privacy: 'Informations sur vos données',
    rights: 'Exercer un droit',
    legal: 'Mentions légales',
    dpo: 'Délégué à la protection des données',
    authority: 'Réclamation auprès de l’autorité',
    noCookie: 'Cette page ne dépose aucun cookie et ne charge rien d’ailleurs.',
  },
  en: {
    skip: 'Skip to the content',
    languages: 'Language',
    links: 'Your data',
    privacy: 'How we use your data',
    rights: 'Use one of your rights',
    legal: 'Legal information',
    dpo: 'Data protection officer',
    authority: 'Complain to the authority',
    noCookie: 'This page sets no cookie and loads nothing from elsewhere.',
  },
  de: {
    skip: 'Zum Inhalt',
    languages: 'Sprache',
    links: 'Ihre Daten',
    privacy: 'Wie wir Ihre Daten verwenden',
    rights: 'Ein Recht ausüben',
    legal: 'Impressum',
    dpo: 'Datenschutzbeauftragte Person',
    authority: 'Beschwerde bei der Aufsichtsbehörde',
    noCookie: 'Diese Seite setzt kein Cookie und lädt nichts von anderswo.',
  },
};

/** Each language by its own name. */
export const languageNames: Record<Locale, string> = { fr: 'Français', en: 'English', de: 'Deutsch' };
