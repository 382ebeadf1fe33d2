import type { Locale } from '../settings/settings-schema.ts';
import type { LetterName } from './render.ts';
import { markdown as deAcknowledgement } from './templates/compiled/de/acknowledgement.md.ts';
import { markdown as deAskConsent } from './templates/compiled/de/ask-consent.md.ts';
import { markdown as deConfirmConsent } from './templates/compiled/de/confirm-consent.md.ts';
import { markdown as deDetails } from './templates/compiled/de/details.md.ts';
import { markdown as deBrief } from './templates/compiled/de/brief.md.ts';
import { markdown as deHandedOver } from './templates/compiled/de/handed-over.md.ts';
import { markdown as deOptedOut } from './templates/compiled/de/opted-out.md.ts';
import { markdown as dePrivacyEnquiry } from './templates/compiled/de/privacy-enquiry.md.ts';
import { markdown as deRenewConsent } from './templates/compiled/de/renew-consent.md.ts';
import { markdown as deAnswerDelayed } from './templates/compiled/de/answer-delayed.md.ts';
import { markdown as enAcknowledgement } from './templates/compiled/en/acknowledgement.md.ts';
import { markdown as enAskConsent } from './templates/compiled/en/ask-consent.md.ts';
import { markdown as enConfirmConsent } from './templates/compiled/en/confirm-consent.md.ts';
import { markdown as enDetails } from './templates/compiled/en/details.md.ts';
import { markdown as enBrief } from './templates/compiled/en/brief.md.ts';
import { markdown as enHandedOver } from './templates/compiled/en/handed-over.md.ts';
import { markdown as enOptedOut } from './templates/compiled/en/opted-out.md.ts';
import { markdown as enPrivacyEnquiry } from './templates/compiled/en/privacy-enquiry.md.ts';
import { markdown as enRenewConsent } from './templates/compiled/en/renew-consent.md.ts';
import { markdown as enAnswerDelayed } from './templates/compiled/en/answer-delayed.md.ts';
import { markdown as frAcknowledgement } from './templates/compiled/fr/acknowledgement.md.ts';
import { markdown as frAskConsent } from './templates/compiled/fr/ask-consent.md.ts';
import { markdown as frConfirmConsent } from './templates/compiled/fr/confirm-consent.md.ts';
import { markdown as frDetails } from './templates/compiled/fr/details.md.ts';
import { markdown as frBrief } from './templates/compiled/fr/brief.md.ts';
import { markdown as frHandedOver } from './templates/compiled/fr/handed-over.md.ts';
import { markdown as frOptedOut } from './templates/compiled/fr/opted-out.md.ts';
import { markdown as frPrivacyEnquiry } from './templates/compiled/fr/privacy-enquiry.md.ts';
import { markdown as frRenewConsent } from './templates/compiled/fr/renew-consent.md.ts';
import { markdown as frAnswerDelayed } from './templates/compiled/fr/answer-delayed.md.ts';

/** Markdown from a `LetterView`. */
type Letter = (view: object) => string;

/**
 * What there is to say in one language: the letter proper by template, then what R04 wants said about the person's data
 * (`details`), and the whole in three lines
 * (`brief`), for the second language of a bilingual reply.
 */
type Letters = Record<LetterName | 'details' | 'brief', Letter>;

export const letters: Record<Locale, Letters> = {
  fr: {
    acknowledgement: frAcknowledgement,
    'privacy-enquiry': frPrivacyEnquiry,
    'handed-over': frHandedOver,
    'answer-delayed': frAnswerDelayed,
    'opted-out': frOptedOut,
    'ask-consent': frAskConsent,
    'confirm-consent': frConfirmConsent,
    'renew-consent': frRenewConsent,
    details: frDetails,
    brief: frBrief,
  },
  en: {
    acknowledgement: enAcknowledgement,
    'privacy-enquiry': enPrivacyEnquiry,
    'handed-over': enHandedOver,
    'answer-delayed': enAnswerDelayed,
    'opted-out': enOptedOut,
    'ask-consent': enAskConsent,
    'confirm-consent': enConfirmConsent,
    'renew-consent': enRenewConsent,
    details: enDetails,
    brief: enBrief,
  },
  de: {
    acknowledgement: deAcknowledgement,
    'privacy-enquiry': dePrivacyEnquiry,
    'handed-over': deHandedOver,
    'answer-delayed': deAnswerDelayed,
    'opted-out': deOptedOut,
    'ask-consent': deAskConsent,
    'confirm-consent': deConfirmConsent,
    'renew-consent': deRenewConsent,
    details: deDetails,
    brief: deBrief,
  },
};
