import type { Locale, Settings } from '../settings/settings-schema.ts';

type LegalBasis = Settings['purposes'][number]['legalBasis'];

/** The six bases of GDPR art. 6(1), as people are told them. */
export const legalBasisWords: Record<Locale, Record<LegalBasis, string>> = {
  fr: {
    consent: 'votre consentement (article 6, paragraphe 1, point a du RGPD)',
    contract: 'un contrat avec vous, ou sa préparation (article 6, paragraphe 1, point b du RGPD)',
    'legal-obligation': 'une obligation légale (article 6, paragraphe 1, point c du RGPD)',
    'vital-interests': 'la sauvegarde d’intérêts vitaux (article 6, paragraphe 1, point d du RGPD)',
    'public-task': 'une mission d’intérêt public (article 6, paragraphe 1, point e du RGPD)',
    'legitimate-interest': 'notre intérêt légitime (article 6, paragraphe 1, point f du RGPD)',
  },
  en: {
    consent: 'your consent (Article 6(1)(a) GDPR)',
    contract: 'a contract with you, or steps towards one (Article 6(1)(b) GDPR)',
    'legal-obligation': 'a legal obligation (Article 6(1)(c) GDPR)',
    'vital-interests': 'the protection of vital interests (Article 6(1)(d) GDPR)',
    'public-task': 'a task in the public interest (Article 6(1)(e) GDPR)',
    'legitimate-interest': 'our legitimate interest (Article 6(1)(f) GDPR)',
  },
  de: {
    consent: 'Ihre Einwilligung (Artikel 6 Absatz 1 Buchstabe a DSGVO)',
    contract: 'ein Vertrag mit Ihnen oder dessen Anbahnung (Artikel 6 Absatz 1 Buchstabe b DSGVO)',
    'legal-obligation': 'eine rechtliche Verpflichtung (Artikel 6 Absatz 1 Buchstabe c DSGVO)',
    'vital-interests': 'der Schutz lebenswichtiger Interessen (Artikel 6 Absatz 1 Buchstabe d DSGVO)',
    'public-task': 'eine Aufgabe im öffentlichen Interesse (Artikel 6 Absatz 1 Buchstabe e DSGVO)',
    'legitimate-interest': 'unser berechtigtes Interesse (Artikel 6 Absatz 1 Buchstabe f DSGVO)',
  },
};
