import type { Locale, Settings } from '../settings/settings-schema.ts';
import type { LetterView } from './letter-view.ts';
import type { OutgoingMail } from './outgoing-mail.ts';
import type { ReplyFacts } from './render.ts';
import { longestHeader } from './reply-headers.ts';

/** One reply, as its demands look at it. `texts` are what a person reads: the text part, and the HTML part without its tags. */
export type RenderedReply = {
  mail: OutgoingMail;
  facts: ReplyFacts;
  settings: Settings;
  view: LetterView;
  texts: readonly [text: string, html: string];
};

/** One thing that every reply must have (R04, R05, docs/design.md rules 7 to 9), and how it is seen. */
export type Demand = { id: string; demand: string; holds: (reply: RenderedReply) => boolean };

/** The most characters of text a reply may have (docs/design.md, rule 7). */
export const longestText = 2200;

/** SES takes no more headers with a mail. */
const mostHeaders = 15;

/** What says a thing in each language where no value does; a controller's own words may link to the notice's section instead. */
const words = {
  automatic: { fr: /automatique/i, en: /automatic/i, de: /automatisch/i },
  person: { fr: /répond(?:ez|re) à ce message/i, en: /reply to this message/i, de: /auf diese Nachricht/i },
  source: { fr: /ne tenons votre adresse que/i, en: /have your address from/i, de: /daher kennen wir Ihre Adresse/i },
  request: { fr: /traiter votre demande/i, en: /handling your request/i, de: /Bearbeitung Ihres Antrags/i },
  asking: { fr: /vous demander votre accord/i, en: /asking for your consent/i, de: /Frage nach Ihrer Einwilligung/i },
  nothing: { fr: /ne faites rien/i, en: /do nothing/i, de: /tun Sie nichts/i },
  erased: { fr: /effacé/i, en: /erased/i, de: /gelöscht/i },
  choice: { fr: /respecter votre choix/i, en: /respecting your choice/i, de: /Achtung Ihres Wunsches/i },
  free: { fr: /gratuit/i, en: /free of charge/i, de: /kostenlos/i },
  continues: { fr: /vos propres demandes continuent/i, en: /your own requests continue/i, de: /eigenen Anträge weiterhin/i },
} as const satisfies Record<string, Record<Locale, RegExp>>;

const advertising =
  /\b(?:promo(?:tion)?s?|soldes|remise|offre spéciale|special offer|discount|coupon|buy now|Rabatt|Sonderangebot|Gutschein)\b/i;

export const demands: readonly Demand[] = [
  atTop('automatic', 'says that a machine wrote it', (reply) => says(reply, 'automatic')),
  atTop('who', 'says who answers', ({ view }) => view.controller),
  atTop('reference', 'gives the reference', ({ view }) => view.reference),
  atTop('by-when', 'says by when a person answers', ({ view }) => view.answerBy.day),
  atTop('person', 'says how to reach a person', (reply) => says(reply, 'person')),
  said('why', 'says why the person gets it: what they sent, and when', ({ view }) => view.receivedOn),
  said(
    'source',
    'says where the address came from',
    (reply) => says(reply, 'source'),
    ({ view }) => `<${view.sourceLink}>`,
  ),
  said('kept', 'says what is kept', ({ view }) => view.kept),
  said('purpose', 'says for which purpose', (reply) => {
    if (reply.view.about.case) return says(reply, 'request');
    if (reply.view.about.consent && !reply.view.basis.consent) return says(reply, 'asking');
    return reply.view.about.choice ? says(reply, 'choice') : reply.view.purpose;
  }),
  said('legal-basis', 'names the legal basis, Article 6(1) and its letter', ({ view }) => {
    const letter = view.about.enquiry || view.about.consent ? (view.basis.consent ? 'a' : 'f') : 'c';
    return new RegExp(String.raw`6\D{1,8}1\D{1,8}\b${letter}\b`);
  }),
  said('until-when', 'says until when it is kept, backups included', ({ view }) =>
    view.about.case ? new RegExp(String.raw`\b${view.caseDays}\b[^]{0,120}\b${view.proofYears}\b`) : view.keptUntil,
  ),
  {
    id: 'recipients',
    demand: 'names who receives it',
    holds: ({ view, texts }) =>
      texts.every((text) => [...view.recipients, view.moreRecipients].every((one) => text.includes(one))),
  },
  said('notice', 'links to the privacy notice', ({ view }) => `<${view.links.notice}>`),
  said('free', 'says that the rights are free of charge', (reply) => says(reply, 'free')),
  said('right-access', 'links to where one sees the data', ({ view }) => `<${view.links.access}>`),
  said('right-rectification', 'links to where one corrects it', ({ view }) => `<${view.links.rectification}>`),
  said('right-erasure', 'links to where one has it deleted', ({ view }) => `<${view.links.erasure}>`),
  said('right-objection', 'links to where one stops its use', ({ view }) => `<${view.links.objection}>`),
  {
    id: 'opt-out',
    demand: 'has the opt-out as a line of its own, as large as the rest',
    holds: ({ view, texts, mail }) =>
      texts.every((text) => text.split('\n').some((line) => isOwnLine(line, view.links.unsubscribe))) &&
      !/<small|font-size|display:\s*none/i.test(mail.html.replace(/<style>[^<]*<\/style>/, '')),
  },
  said('dpo', 'names the data protection officer', ({ view }) => view.dpo.name),
  said('dpo-address', "gives the officer's address", ({ view }) => view.dpo.email),
  said(
    'authority',
    'names the authority to complain to, with its link',
    ({ view }) => `${view.authority.name} <${view.authority.url}>`,
  ),
  said('company', "gives the company's address", ({ view }) => view.address),
  said('mentions', "gives the company's legal mentions", ({ view }) => view.mentions),

  forTemplate('rights-received', 'rights', 'says which rights were asked for', ({ view }) => view.rights),
  forTemplate(
    'privacy-enquiry',
    'section',
    'links to what answers the question',
    ({ view }) => view.section?.to ?? view.links.notice,
  ),
  forTemplate('ask-consent', 'consent', 'links to where consent is given or refused', ({ view }) => `<${view.links.confirm}>`),
  forTemplate('confirm-consent', 'confirm', 'links to where consent is confirmed', ({ view }) => `<${view.links.confirm}>`),
  forTemplate('confirm-consent', 'ignored', 'says what to do if one asked for nothing', (reply) => says(reply, 'nothing')),
  forTemplate('renew-consent', 'renew', 'links to where consent is renewed', ({ view }) => `<${view.links.preferences}>`),
  forTemplate('renew-consent', 'lapses', 'says what to do if one wants no more', (reply) => says(reply, 'nothing')),
  {
    id: 'choices',
    demand: 'names each purpose and channel it is about',
    holds: ({ view, texts }) => texts.every((text) => view.choices.every((one) => text.includes(one))),
  },
  forTemplate('opted-out', 'continues', 'says what does not stop', (reply) => says(reply, 'continues')),
  forTemplate('opted-out', 'erased', 'says what is erased', (reply) => says(reply, 'erased')),
  forTemplate('opted-out', 'undo', 'links to where it is undone', ({ view }) => `<${view.links.undo}>`),

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
    holds: (reply) => linksOf(reply).every((link) => isSafe(link, reply.facts.publicUrl)),
  },
  header('auto-submitted', 'is marked as automatic (RFC 3834)', 'Auto-Submitted', ({ facts }) =>
    facts.occasion ? 'auto-generated' : 'auto-replied',
  ),
  header(
    'one-click-post',
    'can be stopped with one click (RFC 8058)',
    'List-Unsubscribe-Post',
    () => 'List-Unsubscribe=One-Click',
  ),
  header('one-click', 'carries the address for that click', 'List-Unsubscribe', ({ view }) => `<${view.links.unsubscribe}>`),
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

type Evidence = (reply: RenderedReply) => string | RegExp;

/** Both parts show one of the pieces of evidence. */
function said(id: string, demand: string, ...evidence: Evidence[]): Demand {
  return { id, demand, holds: (reply) => reply.texts.every((text) => evidence.some((one) => shows(text, one(reply)))) };
}

/** The same, within the first five lines (R04). */
function atTop(id: string, demand: string, evidence: Evidence): Demand {
  return {
    id,
    demand: `${demand} in the first five lines`,
    holds: (reply) => reply.texts.every((text) => shows(firstLines(text), evidence(reply))),
  };
}

function forTemplate(template: ReplyFacts['template'], id: string, demand: string, evidence: Evidence): Demand {
  const { holds } = said(id, demand, evidence);
  return { id, demand, holds: (reply) => reply.facts.template !== template || holds(reply) };
}

function header(id: string, demand: string, wanted: string, value: (reply: RenderedReply) => string): Demand {
  return {
    id,
    demand,
    holds: (reply) => reply.mail.headers.filter(([name, is]) => name === wanted && is.includes(value(reply))).length === 1,
  };
}

const says = ({ facts }: RenderedReply, what: keyof typeof words) => words[what][facts.locales[0]];

const shows = (text: string, evidence: string | RegExp) =>
  typeof evidence === 'string' ? evidence !== '' && text.includes(evidence) : evidence.test(text);

const firstLines = (text: string) => text.trimStart().split('\n').slice(0, 5).join('\n');

/** A label and the link, and nothing else on the line. */
const isOwnLine = (line: string, link: string) => line.endsWith(`<${link}>`) && /^[^<>.:;]{4,60} </.test(line);

const linksOf = ({ texts }: RenderedReply) =>
  texts.flatMap((text) => Array.from(text.matchAll(/<([^<>]*)>/g), ([, link]) => link ?? ''));

/** On one machine the pages are on this machine, without https; nowhere else. */
function isSafe(link: string, publicUrl: string): boolean {
  return (
    link.startsWith('https://') ||
    (/^http:\/\/(?:127\.0\.0\.1|localhost)[:/]/.test(`${publicUrl}/`) && link.startsWith(`${publicUrl}/`))
  );
}
