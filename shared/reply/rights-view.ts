import { periods } from '../privacy/retention/periods.ts';
import type { Locale, Settings } from '../settings/settings-schema.ts';
import { addressOf, daysUntilGone, recipientsOf, years } from './letter-view.ts';
import { type ReadableDate, readableDate, shortDate } from './readable-date.ts';
import { type LetterFields, letterFields } from './rights-letter-fields.ts';
import { type RightsLinks, rightsLinks } from './rights-links.ts';
import type { OfferedProof, RightsMailFacts } from './rights-mail.ts';
import { vocabularies } from './vocabulary.ts';

/** What every mail about a rights case can say, in one language; no word of a stranger's (docs/design.md, rule 7). */
export type RightsView = LetterFields & {
  controller: string;
  address: string;
  mentions: string;
  phone: string;
  reference: string;
  receivedOn: string;
  /** By when it is answered; for a link that must be opened before, until when that works. */
  answerBy: ReadableDate;
  /** Is the mail in one language? In two there is room for each link once. */
  alone: boolean;
  /** Was it asked by mail? Else a form named the address, and it may be anybody's. */
  byMail: boolean;
  /** The controller's own service has brought the request. */
  isVouched: boolean;
  rights: string;
  proof: ProofView | null;
  caseDays: string;
  proofYears: string;
  recipients: string[];
  moreRecipients: string;
  links: RightsLinks;
  dpo: { name: string; email: string };
  authority: { name: string; url: string };
};

/** How the reader proves that the address is theirs. `code`: empty where only the link is offered. */
export type ProofView = { code: string; linkUntil: ReadableDate; codeUntil: ReadableDate };

/** `locales`: those of the mail, already held against what is offered. */
export function rightsView(
  facts: RightsMailFacts,
  locales: readonly [Locale, ...Locale[]],
  settings: Settings,
  locale: Locale,
): RightsView {
  const { legalEntity, dpo, authority } = settings;
  const { timeZone } = facts.mailbox.workingHours;
  const proof = proofOf(facts);
  const goesOn = facts.letter === 'received' && facts.repeatOf !== null ? facts.repeatOf : facts.caseId;
  return {
    controller: grouped(legalEntity.name),
    address: grouped(addressOf(legalEntity.address, locale)),
    mentions: grouped(legalEntity.mentions.join(', ')),
    phone: grouped(legalEntity.phone ?? ''),
    reference: facts.caseId,
    receivedOn: shortDate(facts.receivedAt, locale, timeZone),
    answerBy: readableDate(answerBy(facts), locale, timeZone),
    alone: locales.length === 1,
    byMail: facts.thread !== null,
    isVouched: facts.letter === 'received' && facts.verified?.by === 'vouched',
    rights: facts.rights.map((right) => vocabularies[locale].rights[right]).join(', '),
    proof: proof && proofView(proof, locale, timeZone),
    caseDays: String(periods.request.seconds / 86_400 + daysUntilGone),
    proofYears: years(periods['case-proof'].seconds),
    ...recipientsOf(settings, locale),
    links: rightsLinks({ ...facts, locales, caseId: goesOn, token: proof?.token ?? null }, locale),
    dpo: { name: grouped(dpo.name), email: dpo.email },
    authority,
    ...letterFields(facts, settings, locale),
  };
}

function proofOf(facts: RightsMailFacts): OfferedProof | null {
  switch (facts.letter) {
    case 'received':
    case 'challenge':
    case 'reminder':
      return facts.proof;
    case 'answer':
      return facts.toFetch?.proof ?? null;
    case 'new-address':
      return { by: 'link', token: facts.token, code: null, linkUntil: facts.linkUntil, codeUntil: null };
    default:
      return null;
  }
}

function proofView({ code, linkUntil, codeUntil }: OfferedProof, locale: Locale, timeZone: string): ProofView {
  return {
    code: code ?? '',
    linkUntil: readableDate(linkUntil, locale, timeZone),
    codeUntil: readableDate(codeUntil ?? linkUntil, locale, timeZone),
  };
}

function answerBy(facts: RightsMailFacts): Date {
  switch (facts.letter) {
    case 'extended':
      return facts.until;
    case 'delayed':
      return facts.until ?? facts.dueBy;
    case 'new-address':
      return facts.linkUntil;
    default:
      return facts.dueBy;
  }
}

/** A register's number in groups of three: a code is the only run of six digits in a mail, for people and for telephones. */
function grouped(text: string): string {
  return text.replaceAll(/\d{6,}/g, (run) => run.replaceAll(/\B(?=(?:\d{3})+$)/g, '\u{a0}'));
}
