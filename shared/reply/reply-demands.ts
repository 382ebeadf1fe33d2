import type { Locale, Settings } from '../settings/settings-schema.ts';
import type { LetterView } from './letter-view.ts';
import { atTop, type Evidence, everyMail, hasOwnLine, header, type MailDemand, type RenderedMail, said } from './mail-demands.ts';
import type { ReplyFacts } from './render.ts';

/** One reply, as its demands look at it. */
export type RenderedReply = RenderedMail & { facts: ReplyFacts; settings: Settings; view: LetterView };

/** One thing that every reply must have (R04, R05, docs/design.md rules 7 to 9), and how it is seen. */
export type Demand = MailDemand<RenderedReply>;

/** What says a thing in each language where no value does; a controller's own words may link to the notice's section instead. */
const words = {
  automatic: { fr: /automatique/i, en: /automatic/i, de: /automatisch/i },
  person: { fr: /répond(?:ez|re) à ce message/i, en: /reply to this message/i, de: /auf diese Nachricht/i },
  source: { fr: /ne tenons votre adresse que/i, en: /have your address from/i, de: /daher kennen wir Ihre Adresse/i },
  asking: { fr: /vous demander votre accord/i, en: /asking for your consent/i, de: /Frage nach Ihrer Einwilligung/i },
  nothing: { fr: /ne faites rien/i, en: /do nothing/i, de: /tun Sie nichts/i },
  erased: { fr: /effacé/i, en: /erased/i, de: /gelöscht/i },
  choice: { fr: /respecter votre choix/i, en: /respecting your choice/i, de: /Achtung Ihres Wunsches/i },
  'many-messages': { fr: /plus de messages/i, en: /more messages/i, de: /mehr Nachrichten/i },
  research: { fr: /des recherches/i, en: /some research/i, de: /Nachforschungen/i },
  absence: { fr: /est absente/i, en: /is away/i, de: /abwesend/i },
  free: { fr: /gratuit/i, en: /free of charge/i, de: /kostenlos/i },
  continues: { fr: /vos propres demandes continuent/i, en: /your own requests continue/i, de: /eigenen Anträge weiterhin/i },
} as const satisfies Record<string, Record<Locale, RegExp>>;

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
    if (reply.view.about.consent && !reply.view.basis.consent) return says(reply, 'asking');
    return reply.view.about.choice ? says(reply, 'choice') : reply.view.purpose;
  }),
  said('legal-basis', 'names the legal basis, Article 6(1) and its letter', ({ view }) => {
    const letter = view.about.enquiry || view.about.consent ? (view.basis.consent ? 'a' : 'f') : 'c';
    return new RegExp(String.raw`6\D{1,8}1\D{1,8}\b${letter}\b`);
  }),
  said('until-when', 'says until when it is kept, backups included', ({ view }) => view.keptUntil),
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
    holds: (reply) => hasOwnLine(reply, reply.view.links.unsubscribe),
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

  forTemplate('answer-delayed', 'promised', 'says what was promised before', ({ view }) => view.delay?.promisedBy ?? ''),
  forTemplate('answer-delayed', 'late', 'says why it is late', (reply) => words[lateBy(reply)][reply.facts.locales[0]]),
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
  ...everyMail,
];

function forTemplate(template: ReplyFacts['template'], id: string, demand: string, evidence: Evidence<RenderedReply>): Demand {
  const { holds } = said(id, demand, evidence);
  return { id, demand, holds: (reply) => reply.facts.template !== template || holds(reply) };
}

const says = ({ facts }: RenderedReply, what: keyof typeof words) => words[what][facts.locales[0]];

/** Which of the words say why it is late. */
const lateBy = ({ facts }: RenderedReply) => facts.delay?.because ?? 'research';
