import type { Choice } from '../privacy/consent/consents.ts';
import type { Locale, Settings } from '../settings/settings-schema.ts';
import { letterView } from './letter-view.ts';
import { readableHtml } from './mail-demands.ts';
import type { OutgoingMail } from './outgoing-mail.ts';
import { promisedAnswer } from './promised-answer.ts';
import type { LetterName, Occasion, ReplyFacts } from './render.ts';
import { renderReply } from './render-reply.ts';
import { type Demand, demands } from './reply-demands.ts';

/** A reply that breaks the contract: in which letter and languages, and what is missing. */
export type BrokenReply = { template: string; locales: readonly Locale[]; missing: string };

/** What a reply lacks of what it must have; nothing where it is whole. */
export function checkReply(mail: OutgoingMail, facts: ReplyFacts, settings: Settings): Demand[] {
  const view = letterView(facts, settings, facts.locales[0]);
  const reply = { mail, facts, settings, view, texts: [mail.text, readableHtml(mail.html)] as const };
  return demands.filter(({ holds }) => !holds(reply));
}

/**
 * Renders every letter in every language and pair of languages that these settings offer, and tells which break the
 * contract: a long company name, a list of mentions or a purpose can make a mail too long. Held by `npm test` for the
 * controller's own settings.
 */
export function brokenReplies(settings: Settings): BrokenReply[] {
  return sampleFacts(settings).flatMap((facts) =>
    checkReply(renderReply(facts, settings), facts, settings).map(({ demand }) => ({
      template: facts.template,
      locales: facts.locales,
      missing: demand,
    })),
  );
}

/** One mail for each letter, mailbox and choice of languages, with everything as long as it can be. */
export function sampleFacts(settings: Settings): ReplyFacts[] {
  const receivedAt = new Date('2026-09-23T13:37:00Z'); // a Wednesday in September: long names in all languages
  return settings.mailboxes.flatMap((mailbox) =>
    languagesOf(settings).flatMap((locales) =>
      lettersIn(locales).map(([template, occasion]) => ({
        template,
        occasion,
        locales,
        to: 'person@example.org',
        mailbox,
        reference: 'R-0123456789AB',
        receivedAt,
        answerBy: promisedAnswer(receivedAt, mailbox),
        messageId: '<message@example.org>',
        references: [],
        unsubscribeToken: 'a'.repeat(48),
        preferencesToken: 'a'.repeat(48),
        confirmationToken: 'a'.repeat(48),
        undoToken: 'a'.repeat(48),
        delay: template === 'answer-delayed' ? { promisedBy: receivedAt, because: 'many-messages' } : undefined,
        choices: aboutChoices.includes(template) ? choicesOf(settings) : undefined,
        publicUrl: settings.publicUrl,
      })),
    ),
  );
}

const replies: readonly LetterName[] = [
  'acknowledgement',
  'privacy-enquiry',
  'handed-over',
  'answer-delayed',
  'opted-out',
  'ask-consent',
];

/** What answers no mail, and how it comes about; the person's language is known then. */
const others: readonly (readonly [LetterName, Occasion])[] = [
  ['confirm-consent', 'form'],
  ['renew-consent', 'lapse'],
  ['opted-out', 'stop'],
];

const aboutChoices: readonly LetterName[] = ['confirm-consent', 'renew-consent'];

function lettersIn(locales: readonly Locale[]): (readonly [LetterName, Occasion | undefined])[] {
  return [...replies.map((template) => [template, undefined] as const), ...(locales.length === 1 ? others : [])];
}

/** All that can be agreed to; where nothing rests on consent, the first purpose stands for what might. */
function choicesOf({ purposes, channels }: Settings): Choice[] {
  const asked = purposes.filter(({ legalBasis }) => legalBasis === 'consent');
  return (asked.length > 0 ? asked : purposes.slice(0, 1)).flatMap(({ id }) =>
    channels.map((channel) => ({ purpose: id, channel })),
  );
}

/** Each language that is offered, and each pair. */
export function languagesOf({ locales }: Settings): [Locale, ...Locale[]][] {
  const pairs = locales.flatMap((one) => locales.filter((other) => other !== one).map((other): [Locale, Locale] => [one, other]));
  return [...locales.map((one): [Locale] => [one]), ...pairs];
}
