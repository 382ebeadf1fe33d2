import { longestHeader } from './reply-headers.ts';
import type { OutgoingMail } from './outgoing-mail.ts';
import { unescapeHtml } from './markdown.ts';

/** A mail of ours, as its demands look at it. `texts` are what a person reads: the text part, and the HTML part without its tags. */
export type RenderedMail = {
  mail: OutgoingMail;
  facts: { locales: readonly string[]; publicUrl: string };
  texts: readonly [text: string, html: string];
};

/** One thing that a mail must have, and how it is seen. */
export type MailDemand<Rendered extends RenderedMail> = { id: string; demand: string; holds: (mail: Rendered) => boolean };

export type Evidence<Rendered extends RenderedMail> = (mail: Rendered) => string | RegExp;

/** The most characters of text a mail of ours may have (docs/design.md, rule 7). */
export const longestText = 2200;

/** SES takes no more headers with a mail. */
const mostHeaders = 15;

const advertising =
  /\b(?:promo(?:tion)?s?|soldes|remise|offre spéciale|special offer|discount|coupon|buy now|Rabatt|Sonderangebot|Gutschein)\b/i;

/** What holds for every mail to a person, whatever it says. */
export const everyMail: readonly MailDemand<RenderedMail>[] = [
  {
    id: 'length',
    demand: `is short: at most ${longestText} characters of text`,
    holds: ({ mail }) => Array.from(mail.text).length <= longestText,
  },
  { id: 'advertising', demand: 'advertises nothing', holds: ({ texts }) => !texts.some((text) => advertising.test(text)) },
  {
    id: 'same-words',
    demand: 'says the same as text and as HTML',
    holds: ({ texts }) => new Set(texts.map((text) => text.replaceAll(/\s+/g, ' ').trim())).size === 1,
  },
  {
    id: 'no-remote',
    demand: 'loads nothing: no image, no script, no style from elsewhere',
    holds: ({ mail }) => !/<(?:img|script|link|iframe|object|embed|video|audio|form)\b|\bsrc\s*=|url\(|@import/i.test(mail.html),
  },
  {
    id: 'language',
    demand: 'says in which language it is',
    holds: ({ mail, facts }) => facts.locales.every((locale) => mail.html.includes(` lang="${locale}"`)),
  },
  {
    id: 'links',
    demand: 'links only by https',
    holds: (mail) => linksOf(mail).every((link) => isSafe(link, mail.facts.publicUrl)),
  },
  {
    id: 'headers',
    demand: 'has headers that SES takes: few, short, one line of ASCII each',
    holds: ({ mail }) =>
      mail.headers.length <= mostHeaders &&
      mail.headers.every(
        ([name, value]) => /^[!-9;-~]{1,126}$/.test(name) && /^[ -~]+$/.test(value) && value.length <= longestHeader,
      ),
  },
];

/** Both parts show one of the pieces of evidence. */
export function said<Rendered extends RenderedMail>(
  id: string,
  demand: string,
  ...evidence: Evidence<Rendered>[]
): MailDemand<Rendered> {
  return { id, demand, holds: (mail) => mail.texts.every((text) => evidence.some((one) => shows(text, one(mail)))) };
}

/** The same, within the first five lines (R04). */
export function atTop<Rendered extends RenderedMail>(
  id: string,
  demand: string,
  evidence: Evidence<Rendered>,
): MailDemand<Rendered> {
  return {
    id,
    demand: `${demand} in the first five lines`,
    holds: (mail) => mail.texts.every((text) => shows(firstLines(text), evidence(mail))),
  };
}

export function header<Rendered extends RenderedMail>(
  id: string,
  demand: string,
  wanted: string,
  value: (mail: Rendered) => string,
): MailDemand<Rendered> {
  return {
    id,
    demand,
    holds: (rendered) =>
      rendered.mail.headers.filter(([name, is]) => name === wanted && is.includes(value(rendered))).length === 1,
  };
}

/** Is the link on a line of its own, as large as the rest, with a label and nothing else? */
export function hasOwnLine({ texts, mail }: RenderedMail, link: string): boolean {
  return (
    texts.every((text) => text.split('\n').some((line) => line.endsWith(`<${link}>`) && /^[^<>.:;]{4,60} </.test(line))) &&
    !/<small|font-size|display:\s*none/i.test(mail.html.replace(/<style>[^<]*<\/style>/, ''))
  );
}

/** What a person reads of an HTML mail, in the shape of our text parts: links with their addresses, a line a paragraph. */
export function readableHtml(html: string): string {
  const body = html.slice(html.indexOf('<body'));
  const marked = body
    .replaceAll(/\n/g, '')
    .replaceAll(/<a href="([^"]*)">([^<]*)<\/a>/g, '$2 &lt;$1&gt;')
    .replaceAll('<li>', '- ')
    .replaceAll('<hr>', '* * *\n')
    .replaceAll(/<\/(?:p|li|h2)>/g, '\n')
    .replaceAll(/<[^>]*>/g, '');
  return unescapeHtml(marked);
}

export const shows = (text: string, evidence: string | RegExp) =>
  typeof evidence === 'string' ? evidence !== '' && text.includes(evidence) : evidence.test(text);

const firstLines = (text: string) => text.trimStart().split('\n').slice(0, 5).join('\n');

const linksOf = ({ texts }: RenderedMail) =>
  texts.flatMap((text) => Array.from(text.matchAll(/<([^<>]*)>/g), ([, link]) => link ?? ''));

/** On one machine the pages are on this machine, without https; nowhere else. */
function isSafe(link: string, publicUrl: string): boolean {
  return (
    link.startsWith('https://') ||
    (/^http:\/\/(?:127\.0\.0\.1|localhost)[:/]/.test(`${publicUrl}/`) && link.startsWith(`${publicUrl}/`))
  );
}
