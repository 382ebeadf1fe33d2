import type { Locale, Settings } from '../settings/settings-schema.ts';
import { atTop, type Evidence, everyMail, hasOwnLine, type MailDemand, type RenderedMail, said } from './mail-demands.ts';
import type { OfferedProof, RightsLetter, RightsMailFacts } from './rights-mail.ts';
import type { RightsView } from './rights-view.ts';

/** One mail about a rights case, as its demands look at it. */
export type RenderedRightsMail = RenderedMail & {
  facts: RightsMailFacts;
  locale: Locale;
  settings: Settings;
  view: RightsView;
};

/** One thing that a mail about a rights case must have (R04, R20 to R26; GDPR art. 12), and how it is seen. */
type Demand = MailDemand<RenderedRightsMail>;

/** What says a thing in each language where no value does. */
const words = {
  automatic: { fr: /automatique/i, en: /automatic/i, de: /automatisch/i },
  byPerson: { fr: /une personne/i, en: /a (?:person|member of our team)/i, de: /ein Mensch|jemand aus unserem Team/i },
  person: { fr: /répond(?:ez|re) à ce message/i, en: /reply to this message/i, de: /auf diese Nachricht/i },
  noPaper: { fr: /pas de pièce d’identité/i, en: /not send an identity document/i, de: /keinen Ausweis/i },
  nothing: { fr: /ne faites rien/i, en: /do nothing/i, de: /tun Sie nichts/i },
  court: { fr: /un juge/i, en: /to court/i, de: /vor Gericht/i },
  source: { fr: /votre adresse de là/i, en: /your address from there/i, de: /daher kennen wir Ihre Adresse/i },
  free: { fr: /gratuit/i, en: /free of charge/i, de: /kostenlos/i },
  handling: { fr: /traiter votre demande/i, en: /handling your request/i, de: /Bearbeitung Ihres Antrags/i },
  stopped: { fr: /plus d’actualités/i, en: /no more news/i, de: /keine Neuigkeiten/i },
  held: { fr: /nous ne détenons rien/i, en: /we hold nothing/i, de: /über Sie nichts gespeichert/i },
  signed: { fr: /jointe et signée/i, en: /attached and signed/i, de: /angehängt und signiert/i },
} as const satisfies Record<string, Record<Locale, RegExp>>;

const says =
  (what: keyof typeof words): Evidence<RenderedRightsMail> =>
  ({ locale }) =>
    words[what][locale];

export const rightsMailDemands: readonly Demand[] = [
  atTop('automatic', 'says that a machine sent it', says('automatic')),
  atTop('who', 'says who answers', ({ view }) => view.controller),
  atTop('reference', 'gives the reference', ({ view }) => view.reference),
  atTop('by-when', 'says by when it is answered', ({ view }) => view.answerBy.day),
  atTop('person', 'says how to reach a person', says('person')),
  said('dpo', 'names the data protection officer', ({ view }) => view.dpo.name),
  said('dpo-address', "gives the officer's address", ({ view }) => view.dpo.email),
  said('authority', 'names the authority to complain to, with its link', ({ view }) => authorityOf(view)),
  said('company', "gives the company's address", ({ view }) => view.address),
  said('mentions', "gives the company's legal mentions", ({ view }) => view.mentions),

  // The acknowledgement says all that R04 wants of the person's data.
  only(
    ['received'],
    said('received-on', 'says when it arrived', ({ view }) => view.receivedOn),
  ),
  only(['received'], said('source', 'says where the address came from', says('source'))),
  only(['received'], said('purpose', 'says for which purpose', says('handling'))),
  only(
    ['received'],
    said('legal-basis', 'names the legal basis, Article 6(1)(c)', () => /6\D{1,8}1\D{1,8}\bc\b/),
  ),
  only(
    ['received'],
    said(
      'until-when',
      'says how long it is kept',
      ({ view }) => new RegExp(`\\b${view.caseDays}\\b[^]{0,120}\\b${view.proofYears}\\b`),
    ),
  ),
  only(['received'], {
    id: 'recipients',
    demand: 'names who receives it',
    holds: ({ view, texts }) =>
      texts.every((text) => [...view.recipients, view.moreRecipients].every((one) => text.includes(one))),
  }),
  only(['received'], said('free', 'says that the rights are free of charge', says('free'))),
  only(
    ['received'],
    said('notice', 'links to the privacy notice', ({ view }) => `<${view.links.notice}>`),
  ),
  only(
    ['received'],
    said('state', 'links to the state of the case', ({ view }) => `<${view.links.state}>`),
  ),
  only(['received', 'challenge', 'reminder', 'answer', 'refused', 'extended', 'delayed'], {
    ...said('rights', 'says which rights were asked for', ({ view }) => view.rights),
  }),
  when(({ facts }) => facts.letter === 'received' && facts.stopped, said('stopped', 'says what stops at once', says('stopped'))),
  when(
    ({ view }) => view.repeatOf !== '',
    said('repeat', 'says under which reference a repeat goes on', ({ view }) => new RegExp(`(?<!/)${view.repeatOf}`)),
  ),

  when(
    isProved,
    said('confirm', 'links to where the address is proved', ({ view }) => `<${view.links.confirm}>`),
  ),
  when(isProved, said('link-until', 'says how long the link works', linkUntil)),
  when(isToConfirm, said('no-paper', 'says that nobody needs to send an identity document', says('noPaper'))),
  when(isToConfirm, said('ignored', 'says what happens if nothing is done', says('nothing'))),
  when(
    ({ view }) => Boolean(view.proof?.code),
    said('code-until', 'says how long the code works', ({ view }) => view.proof?.codeUntil.time ?? ''),
  ),
  {
    id: 'code',
    demand: 'holds the code once, and no other run of six digits beside it',
    holds: ({ facts, texts, mail }) => {
      const code = offered(facts)?.code;
      return !code || [...texts, mail.subject].every((text, at) => codesIn(text).join() === (at < 2 ? code : ''));
    },
  },

  only(
    ['refused'],
    said('refusal', 'gives the reasons of a refusal', ({ view }) => view.refusal),
  ),
  only(['refused', 'delayed'], said('court', 'tells of the judicial remedy', says('court'))),
  only(['refused', 'extended', 'message'], said('by-person', 'says that a person decided', says('byPerson'))),
  only(['refused', 'extended', 'message'], {
    id: 'words',
    demand: 'carries the words of that person whole',
    holds: ({ view, texts }) =>
      view.words.join('').trim() !== '' && view.words.every((line) => texts.every((text) => text.includes(line))),
  }),
  only(['answer'], {
    id: 'parts',
    demand: 'says what was done for each right, and what each system answered',
    holds: ({ view, texts }) =>
      texts.every((text) => [...(view.nothingHeld ? [] : view.parts), ...view.systems].every((one) => text.includes(`- ${one}`))),
  }),
  when(({ view }) => view.nothingHeld, said('held', 'says that nothing is held', says('held'))),
  when(
    ({ facts }) => facts.letter === 'answer' && facts.outcome === 'partly-fulfilled',
    said('answer-court', 'tells of the judicial remedy where something is not done', says('court')),
  ),
  when(({ view }) => view.statement, said('statement', 'says that the statement is attached, and signed', says('signed'))),
  when(
    ({ view }) => view.statement,
    said('verify', 'says how to verify the statement', ({ view }) => `<${view.links.statementKey}>`),
  ),
  {
    id: 'attachments',
    demand: 'attaches the statement of erasure, and nothing else',
    holds: ({ mail, view }) =>
      (mail.attachments ?? []).map(({ filename }) => filename).join() === (view.statement ? 'statement-of-erasure.json' : ''),
  },

  {
    id: 'nobody',
    demand: 'quotes nothing personal: no address of the reader, nothing of their mail',
    holds: ({ facts, mail, texts }) => {
      const theirs = [facts.to, facts.thread?.messageId ?? '', ...(facts.thread?.references ?? [])].filter((one) => one !== '');
      return [...texts, mail.subject].every((text) => !theirs.some((one) => text.includes(one)));
    },
  },
  {
    id: 'opt-out',
    demand: 'has the one-click headers, and the opt-out as a line of its own but where a person wrote or it is done',
    holds: (rendered) => {
      const { view, mail, facts } = rendered;
      const oneClick = mail.headers.filter(([name]) => name === 'List-Unsubscribe' || name === 'List-Unsubscribe-Post');
      if (facts.unsubscribeToken === null) return oneClick.length === 0;
      return oneClick.length === 2 && (view.words.length > 0 || view.stopped || hasOwnLine(rendered, view.links.unsubscribe));
    },
  },
  {
    id: 'legal',
    demand: 'is a legal mail that says which case it is about',
    holds: ({ mail, facts }) => mail.configurationSet === 'legal' && mail.about?.caseId === facts.caseId,
  },
  {
    id: 'auto-submitted',
    demand: 'is marked as automatic (RFC 3834)',
    holds: ({ mail }) => mail.headers.filter(([name, is]) => name === 'Auto-Submitted' && is.startsWith('auto-')).length === 1,
  },
  ...everyMail,
];

function only(letters: readonly RightsLetter['letter'][], demand: Demand): Demand {
  return when(({ facts }) => letters.includes(facts.letter), demand);
}

function when(applies: (mail: RenderedRightsMail) => boolean, { id, demand, holds }: Demand): Demand {
  return { id, demand, holds: (mail) => !applies(mail) || holds(mail) };
}

function isProved({ view }: RenderedRightsMail): boolean {
  return view.proof !== null;
}

/** An answer's link opens what is already theirs; the others ask whether a request or an address is. */
function isToConfirm(mail: RenderedRightsMail): boolean {
  return isProved(mail) && mail.facts.letter !== 'answer';
}

/** To the minute; a day is enough for what one may fetch and leave. */
function linkUntil({ view, facts }: RenderedRightsMail): string {
  return view.proof?.linkUntil[facts.letter === 'answer' ? 'day' : 'time'] ?? '';
}

function offered(facts: RightsMailFacts): OfferedProof | null {
  if (facts.letter === 'answer') return facts.toFetch?.proof ?? null;
  return 'proof' in facts ? facts.proof : null;
}

/** Runs of six digits that stand by themselves, outside of links, where a token may hold anything. */
const codesIn = (text: string) =>
  Array.from(text.replaceAll(/<[^<>]*>/g, ' ').matchAll(/(?<![\p{L}\p{N}])\d{6}(?![\p{L}\p{N}])/gu), ([run]) => run);

const authorityOf = ({ authority }: RightsView) => `${authority.name} <${authority.url}>`;
