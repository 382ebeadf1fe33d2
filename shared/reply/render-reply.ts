import type { Locale, Settings } from '../settings/settings-schema.ts';
import { framed, type Section } from './framed.ts';
import { letterView } from './letter-view.ts';
import { letters } from './letters.ts';
import { escapedView } from './markdown.ts';
import type { OutgoingMail } from './outgoing-mail.ts';
import type { LetterName, ReplyFacts } from './render.ts';
import { fromHeader, replyHeaders, replySubject } from './reply-headers.ts';

/** The legal mails are those about a person's own request or choice, which they wait for (docs/design.md, rule 15). */
const legal: readonly LetterName[] = ['opted-out', 'confirm-consent'];

/**
 * Renders one reply with its headers (docs/design.md, rules 7 to 9; R04). Pure: the dates come with the facts.
 *
 * In two languages, the letter stands in the first, three lines in the second say the same and link to its notice, and what
 * R04 wants said about the person's data follows in the first: whole in two languages it would be too long (rule 7).
 */
export function renderReply(facts: ReplyFacts, settings: Settings): OutgoingMail {
  const subject = replySubject(facts, settings);
  return {
    from: fromHeader(facts.mailbox),
    to: facts.to,
    subject,
    ...framed(sectionsOf(facts, settings), subject),
    headers: replyHeaders(facts, settings),
    configurationSet: legal.includes(facts.template) ? 'legal' : 'courtesy',
  };
}

function sectionsOf(facts: ReplyFacts, settings: Settings): [Section, ...Section[]] {
  const [locale, ...others] = facts.locales;
  const view = viewFor(locale, facts, settings);
  const letter = letters[locale][facts.template](view);
  const details = letters[locale].details(view);
  if (others.length === 0) return [{ locale, words: `${letter}\n${details}` }];
  const brief = (other: Locale) => ({ locale: other, words: letters[other].brief(viewFor(other, facts, settings)) });
  return [{ locale, words: letter }, ...others.map(brief), { locale, words: details }];
}

const viewFor = (locale: Locale, facts: ReplyFacts, settings: Settings) => escapedView(letterView(facts, settings, locale));
