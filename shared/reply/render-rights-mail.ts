import type { Locale, Settings } from '../settings/settings-schema.ts';
import { framed, type Section } from './framed.ts';
import { escapedView } from './markdown.ts';
import type { OutgoingMail } from './outgoing-mail.ts';
import { fromHeader, mailHeaders, subjectLine } from './reply-headers.ts';
import { rightsLetters } from './rights-letters.ts';
import { mailKinds, type RightsLetter, type RightsMailFacts } from './rights-mail.ts';
import { rightsView } from './rights-view.ts';

/** The letters that answer the mail that asked (RFC 3834, 5.1); what comes of itself is `auto-generated`. */
const answers: readonly RightsLetter['letter'][] = ['received', 'answer', 'refused'];

/**
 * Renders a mail about a rights case (GDPR art. 12; docs/design.md, rules 7 and 15). Pure. It goes to one person, always as
 * `legal`, and says to SES which case it is about, so that its delivery can be followed.
 */
export function renderRightsMail(asked: RightsMailFacts, settings: Settings): OutgoingMail {
  const facts = forItsReader(asked);
  const locales = offeredLocales(facts.locales, settings);
  const about = { reference: facts.caseId, locales };
  const subject = subjectLine(facts.letter === 'received' ? 'request' : 'case', about, settings);
  return {
    from: fromHeader(facts.mailbox),
    to: facts.to,
    subject,
    ...framed(sectionsOf(facts, locales, settings), subject),
    headers: mailHeaders({ ...facts, ...about, ...threadOf(facts), automatic: automatic(facts) }, settings),
    configurationSet: 'legal',
    about: { caseId: facts.caseId, kind: mailKinds[facts.letter] },
    ...attachments(facts),
  };
}

/** As in `render-reply.ts`: the letter in one language, its essence in the other, and what is said of the data once. */
function sectionsOf(
  facts: RightsMailFacts,
  locales: readonly [Locale, ...Locale[]],
  settings: Settings,
): [Section, ...Section[]] {
  const [locale, ...others] = locales;
  const viewFor = (one: Locale) => escapedView(rightsView(facts, locales, settings, one));
  const view = viewFor(locale);
  const letter = rightsLetters[locale][facts.letter](view);
  const details = rightsLetters[locale][facts.letter === 'received' ? 'details' : 'foot'](view);
  if (others.length === 0) return [{ locale, words: `${letter}\n${details}` }];
  const brief = (other: Locale) => ({ locale: other, words: rightsLetters[other].brief(viewFor(other)) });
  return [{ locale, words: letter }, ...others.map(brief), { locale, words: details }];
}

/** The languages of the case that are offered still; the controller's own where none is. */
export function offeredLocales(wanted: readonly string[], { locales, defaultLocale }: Settings): [Locale, ...Locale[]] {
  const [first = defaultLocale, ...others] = wanted.flatMap((one) => locales.find((locale) => locale === one) ?? []);
  return [first, ...others];
}

/** A new address may be a stranger's: it gets nothing of the mail that asked, and no token that acts for the old one. */
export function forItsReader(facts: RightsMailFacts): RightsMailFacts {
  return facts.letter === 'new-address' ? { ...facts, thread: null, unsubscribeToken: null } : facts;
}

function threadOf({ thread }: RightsMailFacts): { messageId: string | undefined; references: readonly string[] } {
  return { messageId: thread?.messageId ?? undefined, references: thread?.references ?? [] };
}

function automatic({ letter, thread }: RightsMailFacts): 'auto-replied' | 'auto-generated' {
  return thread !== null && answers.includes(letter) ? 'auto-replied' : 'auto-generated';
}

function attachments(facts: RightsMailFacts): Pick<OutgoingMail, 'attachments'> {
  if (facts.letter !== 'answer' || !facts.statement) return {};
  const content = Buffer.from(facts.statement.json);
  return { attachments: [{ filename: 'statement-of-erasure.json', contentType: 'application/json', content }] };
}
