import type { Locale, Settings } from '../settings/settings-schema.ts';
import type { TemplateName } from './decide.ts';
import { letterView } from './letter-view.ts';
import { letters } from './letters.ts';
import { escapeMarkdown, htmlOf, textOf } from './markdown.ts';
import type { OutgoingMail } from './outgoing-mail.ts';
import type { ReplyFacts } from './render.ts';
import { fromHeader, replyHeaders, replySubject } from './reply-headers.ts';
import { html as frame } from './templates/compiled/frame.html.ts';

/** A part of the mail in one language, as Markdown. */
type Section = { locale: Locale; words: string };

/** The legal mails are those about a person's own request or choice, which they wait for (docs/design.md, rule 15). */
const legal: readonly TemplateName[] = ['rights-received', 'opted-out', 'confirm-consent'];

/**
 * Renders one reply with its headers (docs/design.md, rules 7 to 9; R04). Pure: the dates come with the facts.
 *
 * In two languages, the letter stands in the first, three lines in the second say the same and link to its notice, and what
 * R04 wants said about the person's data follows in the first: whole in two languages it would be too long (rule 7).
 */
export function renderReply(facts: ReplyFacts, settings: Settings): OutgoingMail {
  const sections = sectionsOf(facts, settings);
  const subject = replySubject(facts, settings);
  return {
    from: fromHeader(facts.mailbox),
    to: facts.to,
    subject,
    text: `${sections.map(({ words }) => textOf(words)).join('\n\n* * *\n\n')}\n`,
    html: frame({
      lang: facts.locales[0],
      subject,
      sections: sections.map(({ locale, words }) => ({ lang: locale, words: alreadyEscaped(htmlOf(words)) })),
    }),
    headers: replyHeaders(facts, settings),
    configurationSet: legal.includes(facts.template) ? 'legal' : 'courtesy',
  };
}

function sectionsOf(facts: ReplyFacts, settings: Settings): Section[] {
  const [locale, ...others] = facts.locales;
  const view = viewFor(locale, facts, settings);
  const letter = letters[locale][facts.template](view);
  const details = letters[locale].details(view);
  if (others.length === 0) return [{ locale, words: `${letter}\n${details}` }];
  const brief = (other: Locale) => ({ locale: other, words: letters[other].brief(viewFor(other, facts, settings)) });
  return [{ locale, words: letter }, ...others.map(brief), { locale, words: details }];
}

const viewFor = (locale: Locale, facts: ReplyFacts, settings: Settings) => forMarkdown(letterView(facts, settings, locale));

/** The same view, with every text in it made to mean nothing in Markdown. */
function forMarkdown(view: object): object {
  return Object.fromEntries(Object.entries(view).map(([name, value]) => [name, escaped(value)]));
}

function escaped(value: unknown): unknown {
  if (typeof value === 'string') return escapeMarkdown(value);
  if (Array.isArray(value)) return value.map(escaped);
  return typeof value === 'object' && value !== null ? forMarkdown(value) : value;
}

/** Tells Handlebars that this was escaped before; only for what our own templates gave. */
const alreadyEscaped = (html: string) => ({ toHTML: () => html });
