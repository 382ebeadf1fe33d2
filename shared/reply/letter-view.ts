import type { Choice } from '../privacy/consent/consents.ts';
import { periods } from '../privacy/retention/periods.ts';
import type { Locale, Mailbox, Settings } from '../settings/settings-schema.ts';
import { countryName, type ReadableDate, readableDate, shortDate } from './readable-date.ts';
import type { DelayReason, LetterName, Occasion, ReplyFacts } from './render.ts';
import { type NoticeSection, type ReplyLinks, replyLinks, sectionLink } from './reply-links.ts';
import { vocabularies } from './vocabulary.ts';

/** Everything a letter can say: the fields that the templates name. One language, no stranger's text. */
export type LetterView = {
  controller: string;
  address: string;
  mentions: string;
  mailbox: string;
  phone: string;
  reference: string;
  receivedOn: string;
  answerBy: ReadableDate;
  /** What the data is kept for: an enquiry, the choice to hear nothing more, or a consent. One of them is true. */
  about: { enquiry: boolean; choice: boolean; consent: boolean };
  /** Does it answer a mail or a request? */
  answers: boolean;
  /** Why a mail that answers no mail is sent; all are false where it answers one. */
  occasion: Record<Occasion, boolean>;
  /** The promise that is not kept, and why; null where none is late. */
  delay: ({ promisedBy: string } & Record<DelayReason, boolean>) | null;
  /** What a mail about consents is about: purpose and channel, in words. */
  choices: string[];
  sourceLink: string;
  asksConsent: boolean;
  basis: { consent: boolean };
  purpose: string;
  kept: string;
  keptUntil: string;
  /** How long the copy lives that the team reads (R28). */
  teamKeeps: string;
  objectionYears: string;
  recipients: string[];
  moreRecipients: string;
  section: { label: string; to: string } | null;
  sections: { label: string; to: string }[];
  links: ReplyLinks;
  dpo: { name: string; email: string };
  authority: { name: string; url: string };
};

const day = 86_400_000;

/** Days between the end of a period and the last copy: the sweep takes up to one, the backups seven (R30). */
export const daysUntilGone = 1 + 7;

/** More recipients than this are named in the notice, to which the line links: a reply is short (rule 7). */
const namedRecipients = 3;

/** What a privacy enquiry is offered when nothing tells which point it is about, and there is room. */
const commonSections: NoticeSection[] = ['purposes', 'retention', 'recipients'];

export function letterView(facts: ReplyFacts, settings: Settings, locale: Locale): LetterView {
  const { legalEntity, dpo, authority } = settings;
  const { timeZone } = facts.mailbox.workingHours;
  const links = replyLinks(facts, locale);
  const { sections } = vocabularies[locale];
  const section = (one: NoticeSection) => ({ label: sections[one], to: sectionLink(links, one) });
  return {
    controller: legalEntity.name,
    address: addressOf(legalEntity.address, locale),
    mentions: legalEntity.mentions.join(', '),
    mailbox: facts.mailbox.address,
    phone: legalEntity.phone ?? '',
    reference: facts.reference,
    receivedOn: shortDate(facts.receivedAt, locale, timeZone),
    answerBy: readableDate(facts.answerBy, locale, timeZone),
    about: aboutOf(facts),
    answers: facts.occasion === undefined,
    occasion: {
      form: facts.occasion === 'form',
      lapse: facts.occasion === 'lapse',
      stop: facts.occasion === 'stop',
    },
    delay: delayOf(facts, locale),
    choices: (facts.choices ?? []).map((choice) => choiceInWords(choice, settings, locale)),
    sourceLink: sectionLink(links, 'source'),
    asksConsent: facts.template === 'ask-consent',
    ...purposeOf(facts, settings, locale),
    keptUntil: shortDate(facts.keptUntil ?? keptUntil(facts.receivedAt, settings), locale, timeZone),
    teamKeeps: teamKeeps(facts.mailbox, locale),
    objectionYears: years(periods.objection.min),
    ...recipientsOf(settings, locale),
    section: facts.section ? section(facts.section) : null,
    sections: facts.locales.length === 1 ? commonSections.map(section) : [],
    links,
    dpo,
    authority,
  };
}

/** When the last copy of a mail is gone: its period, the sweep and the backups, or the dead letters where they last longer. */
function keptUntil(receivedAt: Date, { retention }: Settings): Date {
  const days = Math.max(retention.communication.days + daysUntilGone, periods['in-flight'].seconds / 86_400);
  return new Date(receivedAt.getTime() + days * day);
}

function teamKeeps({ people }: Mailbox, locale: Locale): string {
  return people.by === 'deliver' ? (people.keptFor[locale] ?? '') : '';
}

function aboutOf({ template }: ReplyFacts): LetterView['about'] {
  return {
    enquiry: !aboutOther.includes(template),
    choice: template === 'opted-out',
    consent: template === 'confirm-consent' || template === 'renew-consent',
  };
}

const aboutOther: readonly LetterName[] = ['opted-out', 'confirm-consent', 'renew-consent'];

function delayOf({ delay, mailbox }: ReplyFacts, locale: Locale): LetterView['delay'] {
  if (!delay) return null;
  const { because } = delay;
  return {
    promisedBy: shortDate(delay.promisedBy, locale, mailbox.workingHours.timeZone),
    'many-messages': because === 'many-messages',
    research: because === 'research',
    absence: because === 'absence',
  };
}

/** The purpose of the consents that a mail is about; else the first: answering is what a mailbox is for. */
function purposeOf({ legalBasis, choices }: ReplyFacts, { purposes }: Settings, locale: Locale) {
  const purpose = purposes.find(({ id }) => id === choices?.[0]?.purpose) ?? purposes[0];
  const basis = legalBasis ?? purpose?.legalBasis;
  return { purpose: purpose?.name[locale] ?? '', kept: purpose?.fields[locale] ?? '', basis: { consent: basis === 'consent' } };
}

const channelNames: Record<Locale, Record<string, string>> = {
  fr: { email: 'e-mail', sms: 'SMS' },
  en: { email: 'e-mail', sms: 'SMS' },
  de: { email: 'E-Mail', sms: 'SMS' },
};

function choiceInWords({ purpose, channel }: Choice, { purposes }: Settings, locale: Locale): string {
  const name = purposes.find(({ id }) => id === purpose)?.name[locale] ?? purpose;
  return `${name} (${channelNames[locale][channel] ?? channel})`;
}

/** Who receives what people write, as many by name as a mail has room for. */
export function recipientsOf({ systems }: Settings, locale: Locale): Pick<LetterView, 'recipients' | 'moreRecipients'> {
  const others = systems.filter(({ role }) => role !== 'own');
  const named = others.slice(0, others.length > namedRecipients ? namedRecipients - 1 : namedRecipients);
  const more = others.length - named.length;
  return {
    recipients: named.map(({ name, country }) => `${name} (${countryName(country, locale)})`),
    moreRecipients: more > 0 ? String(more) : '',
  };
}

export function addressOf({ street, postalCode, city, country }: Settings['legalEntity']['address'], locale: Locale): string {
  return `${street}, ${postalCode} ${city}, ${countryName(country, locale)}`;
}

/** Whole years, as people are told: the period itself is rounded up to days. */
export const years = (seconds: number) => String(Math.floor(seconds / (365 * 86_400)));
