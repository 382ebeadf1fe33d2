import type { Locale } from '../settings/settings-schema.ts';
import type { RightsLetter } from './rights-mail.ts';
import { markdown as deReceived } from './templates/compiled/de/rights/received.md.ts';
import { markdown as deChallenge } from './templates/compiled/de/rights/challenge.md.ts';
import { markdown as deReminder } from './templates/compiled/de/rights/reminder.md.ts';
import { markdown as deAnswer } from './templates/compiled/de/rights/answer.md.ts';
import { markdown as deRefused } from './templates/compiled/de/rights/refused.md.ts';
import { markdown as deExtended } from './templates/compiled/de/rights/extended.md.ts';
import { markdown as deDelayed } from './templates/compiled/de/rights/delayed.md.ts';
import { markdown as deMessage } from './templates/compiled/de/rights/message.md.ts';
import { markdown as deNewAddress } from './templates/compiled/de/rights/new-address.md.ts';
import { markdown as deDetails } from './templates/compiled/de/rights/details.md.ts';
import { markdown as deFoot } from './templates/compiled/de/rights/foot.md.ts';
import { markdown as deBrief } from './templates/compiled/de/rights/brief.md.ts';
import { markdown as enReceived } from './templates/compiled/en/rights/received.md.ts';
import { markdown as enChallenge } from './templates/compiled/en/rights/challenge.md.ts';
import { markdown as enReminder } from './templates/compiled/en/rights/reminder.md.ts';
import { markdown as enAnswer } from './templates/compiled/en/rights/answer.md.ts';
import { markdown as enRefused } from './templates/compiled/en/rights/refused.md.ts';
import { markdown as enExtended } from './templates/compiled/en/rights/extended.md.ts';
import { markdown as enDelayed } from './templates/compiled/en/rights/delayed.md.ts';
import { markdown as enMessage } from './templates/compiled/en/rights/message.md.ts';
import { markdown as enNewAddress } from './templates/compiled/en/rights/new-address.md.ts';
import { markdown as enDetails } from './templates/compiled/en/rights/details.md.ts';
import { markdown as enFoot } from './templates/compiled/en/rights/foot.md.ts';
import { markdown as enBrief } from './templates/compiled/en/rights/brief.md.ts';
import { markdown as frReceived } from './templates/compiled/fr/rights/received.md.ts';
import { markdown as frChallenge } from './templates/compiled/fr/rights/challenge.md.ts';
import { markdown as frReminder } from './templates/compiled/fr/rights/reminder.md.ts';
import { markdown as frAnswer } from './templates/compiled/fr/rights/answer.md.ts';
import { markdown as frRefused } from './templates/compiled/fr/rights/refused.md.ts';
import { markdown as frExtended } from './templates/compiled/fr/rights/extended.md.ts';
import { markdown as frDelayed } from './templates/compiled/fr/rights/delayed.md.ts';
import { markdown as frMessage } from './templates/compiled/fr/rights/message.md.ts';
import { markdown as frNewAddress } from './templates/compiled/fr/rights/new-address.md.ts';
import { markdown as frDetails } from './templates/compiled/fr/rights/details.md.ts';
import { markdown as frFoot } from './templates/compiled/fr/rights/foot.md.ts';
import { markdown as frBrief } from './templates/compiled/fr/rights/brief.md.ts';

/** Markdown from a `RightsView`. */
type Letter = (view: object) => string;

/**
 * What there is to say of a rights case in one language: the letter proper; what R04 wants said about the person's data, whole
 * in the acknowledgement (`details`) and by its link afterwards (`foot`); and the essence, for the second language (`brief`).
 */
type Letters = Record<RightsLetter['letter'] | 'details' | 'foot' | 'brief', Letter>;

export const rightsLetters: Record<Locale, Letters> = {
  fr: {
    received: frReceived,
    challenge: frChallenge,
    reminder: frReminder,
    answer: frAnswer,
    refused: frRefused,
    extended: frExtended,
    delayed: frDelayed,
    message: frMessage,
    'new-address': frNewAddress,
    details: frDetails,
    foot: frFoot,
    brief: frBrief,
  },
  en: {
    received: enReceived,
    challenge: enChallenge,
    reminder: enReminder,
    answer: enAnswer,
    refused: enRefused,
    extended: enExtended,
    delayed: enDelayed,
    message: enMessage,
    'new-address': enNewAddress,
    details: enDetails,
    foot: enFoot,
    brief: enBrief,
  },
  de: {
    received: deReceived,
    challenge: deChallenge,
    reminder: deReminder,
    answer: deAnswer,
    refused: deRefused,
    extended: deExtended,
    delayed: deDelayed,
    message: deMessage,
    'new-address': deNewAddress,
    details: deDetails,
    foot: deFoot,
    brief: deBrief,
  },
};
