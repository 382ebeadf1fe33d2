import { type Choice, type ConsentCare, type Consents, choiceName, choiceOf } from '../../shared/privacy/consent/consents.ts';
import { type ConsentFollowUp, graceSeconds, type Outbox } from '../../shared/privacy/outbox/outbox.ts';
import { caseIdFromMail } from '../../shared/privacy/rights/case-id.ts';
import type { MailLimit } from '../../shared/privacy/rights/mail-limit.ts';
import type { Alias, Identity, OptOuts, Standings } from '../../shared/privacy/standing/standings.ts';
import type { MailSender } from '../../shared/reply/outgoing-mail.ts';
import { promisedAnswer } from '../../shared/reply/promised-answer.ts';
import type { ReplyFacts } from '../../shared/reply/render.ts';
import { askedSystems } from '../../shared/settings/asked-systems.ts';
import { mailboxId } from '../../shared/settings/mailbox-id.ts';
import type { Locale, Mailbox, Settings } from '../../shared/settings/settings-schema.ts';

export type ConsentFollowUpSteps = {
  settings: Settings;
  publicUrl: string;
  outbox: Outbox;
  standings: Standings;
  mailLimit: MailLimit;
  sender: MailSender;
  consents: Pick<Consents, 'state'>;
  care: ConsentCare;
  optOuts: Pick<OptOuts, 'find'>;
  mintTokens(alias: Alias, now: Date): Promise<{ unsubscribeToken: string; preferencesToken: string }>;
  mintUndoToken(alias: Alias, event: number): Promise<string>;
  /** Hands a stop to the function that tells systems. */
  tellOfOptOut(told: { optOut: Alias }): Promise<void>;
  now(): Date;
};

/** A mail that waited longer for a consent is answered by nobody's automatic reply any more: its row was let go too. */
const longestWait = 15 * 86_400_000;

/** What must follow an act about a consent or an opt-out. */
export async function followConsent(followUp: ConsentFollowUp, steps: ConsentFollowUpSteps): Promise<void> {
  switch (followUp.kind) {
    case 'confirm-consent':
      return confirmConsent(followUp, steps);
    case 'renew-consent':
      return renewConsent(followUp, steps);
    case 'expire-consent':
      return expireConsent(followUp, steps);
    case 'answer-waiting-mail':
      return answerWaitingMail(followUp, steps);
    case 'confirm-opt-out':
      return confirmOptOut(followUp, steps);
    case 'tell-systems':
      return tellOfStop(followUp, steps);
  }
}

/** The link of a double opt-in: what the person asked for, so it is sent again where it is not surely sent. */
async function confirmConsent(followUp: ConsentFollowUp, steps: ConsentFollowUpSteps): Promise<void> {
  const found = await steps.care.confirmationMail(followUp.key, steps.now());
  const mailbox = mailboxFor(steps.settings);
  if (!found || mailbox.mode === 'observe') return steps.outbox.done(followUp);
  const { alias, identity, token, wordings, requestedAt, linkUntil } = found;
  const mail: Mail = {
    template: 'confirm-consent',
    occasion: 'form',
    receivedAt: requestedAt,
    answerBy: linkUntil,
    choices: wordings,
    confirmationToken: token,
    legalBasis: 'legitimate-interest',
  };
  await send({ followUp, alias, identity, mailbox, mail, again: 'later' }, steps);
}

/** Asks once; a consent that was renewed, withdrawn or stopped in between is not asked about. */
async function renewConsent(followUp: ConsentFollowUp, steps: ConsentFollowUpSteps): Promise<void> {
  const now = steps.now();
  const alias = aliasOf(followUp);
  const { consents } = await steps.consents.state(alias, now);
  const until = Number(followUp.facts?.['until']) * 1000;
  const named = new Set(followUp.facts?.['choices']?.split(','));
  const lapsing = consents.filter(
    (one) => one.state === 'granted' && Date.parse(one.until) === until && named.has(choiceName(one)),
  );
  const identity = await steps.standings.identity(alias, now);
  const mailbox = mailboxFor(steps.settings);
  const [first] = lapsing;
  if (!first || !identity || mailbox.mode !== 'reply') return steps.outbox.done(followUp);
  const mail: Mail = {
    template: 'renew-consent',
    occasion: 'lapse',
    receivedAt: new Date(first.since),
    answerBy: new Date(until),
    keptUntil: new Date(until + daysUntilGone * 86_400_000),
    choices: lapsing,
    preferencesToken: (await steps.mintTokens(alias, now)).preferencesToken,
    legalBasis: 'consent',
  };
  const asked = async () => steps.care.renewalAsked({ followUp, alias, choices: lapsing, now });
  await send({ followUp, alias, identity, mailbox, mail, again: 'never', done: asked }, steps);
}

/** The sweep takes up to a day, and what is proven of it stands in backups for a week (R30). */
const daysUntilGone = 8;

async function expireConsent(followUp: ConsentFollowUp, steps: ConsentFollowUpSteps): Promise<void> {
  const alias = aliasOf(followUp);
  const choices: Choice[] = (followUp.facts?.['choices'] ?? '').split(',').map(choiceOf);
  const now = steps.now();
  await steps.care.expire({ followUp, alias, choices, until: Number(followUp.facts?.['until']), now });
}

/** Reply policy consent-first: the mail that waited gets its acknowledgement, at most once, if the consent still stands. */
async function answerWaitingMail(followUp: ConsentFollowUp, steps: ConsentFollowUpSteps): Promise<void> {
  const now = steps.now();
  const alias = aliasOf(followUp);
  const { mailbox: id = '', reference = '', receivedAt: received = '' } = followUp.facts ?? {};
  const mailbox = steps.settings.mailboxes.find(({ address }) => mailboxId(address) === id);
  const receivedAt = new Date(received);
  const { consents } = await steps.consents.state(alias, now);
  const purpose = steps.settings.purposes[0]?.id;
  const agreed = consents.some((one) => one.purpose === purpose && one.channel === 'email' && one.state === 'granted');
  const identity = await steps.standings.identity(alias, now);
  const isLate = now.getTime() - receivedAt.getTime() > longestWait;
  if (!agreed || !identity || isLate || mailbox?.mode !== 'reply') return steps.outbox.done(followUp);
  const mail: Mail = {
    template: 'acknowledgement',
    reference,
    receivedAt,
    answerBy: promisedAnswer(now, mailbox),
    legalBasis: 'consent',
  };
  await send({ followUp, alias, identity, mailbox, mail, again: 'never' }, steps);
}

/** One mail that says what stopped and how to undo it; nothing where it was undone, or nobody knows the address. */
async function confirmOptOut(followUp: ConsentFollowUp, steps: ConsentFollowUpSteps): Promise<void> {
  const now = steps.now();
  const alias = aliasOf(followUp);
  const stopped = await steps.optOuts.find(alias, now);
  const identity = await steps.standings.identity(alias, now);
  const mailbox = mailboxFor(steps.settings);
  if (!stopped || String(stopped.event) !== followUp.suffix || !identity || mailbox.mode === 'observe')
    return steps.outbox.done(followUp);
  const mail: Mail = {
    template: 'opted-out',
    occasion: 'stop',
    receivedAt: stopped.since,
    answerBy: stopped.since,
    undoToken: await steps.mintUndoToken(alias, stopped.event),
    legalBasis: 'legal-obligation',
  };
  await send({ followUp, alias, identity, mailbox, mail, again: 'later' }, steps);
}

/** Every other system that holds the person is told of a stop, by the function that tells systems. */
async function tellOfStop(followUp: ConsentFollowUp, { outbox, settings, tellOfOptOut }: ConsentFollowUpSteps): Promise<void> {
  if (askedSystems(settings).length > 0) await tellOfOptOut({ optOut: aliasOf(followUp) });
  await outbox.done(followUp);
}

/** What a mail of a follow-up says; the rest is the same for all. */
type Mail = Pick<ReplyFacts, 'template' | 'receivedAt' | 'answerBy'> & Partial<ReplyFacts>;

type Sending = {
  followUp: ConsentFollowUp;
  alias: Alias;
  identity: Identity;
  mailbox: Mailbox;
  mail: Mail;
  /** Whether a mail that is not surely sent is sent again. */
  again: 'later' | 'never';
  done?: () => Promise<void>;
};

/** Within the limit of mails per address and day; what SES surely did not take is tried again. */
async function send({ followUp, alias, identity, mailbox, mail, again, done }: Sending, steps: ConsentFollowUpSteps) {
  const { outbox, settings } = steps;
  const now = steps.now();
  if (!(await outbox.take(followUp, now, again))) return; // done, or somebody is at it
  const most = settings.limits.mailsPerAddressAndDay;
  if (!(await steps.mailLimit.take({ alias, mail: `${followUp.kind}#${followUp.suffix ?? ''}`, most, now })))
    return outbox.postpone(followUp, nextDay(now));
  const facts: ReplyFacts = {
    locales: [localeOf(identity, settings)],
    to: identity.address,
    mailbox,
    reference: caseIdFromMail(`${followUp.kind} ${followUp.key} ${followUp.suffix ?? mail.receivedAt.toISOString()}`),
    messageId: undefined,
    references: [],
    ...(await steps.mintTokens(alias, now)),
    publicUrl: steps.publicUrl,
    ...mail,
  };
  const { renderReply } = await import('../../shared/reply/render-reply.ts'); // most runs of the hour send nothing
  const { outcome } = await steps.sender.send(renderReply(facts, settings));
  if (outcome === 'throttled' || (outcome === 'unknown' && again === 'later'))
    return outbox.postpone(followUp, new Date(now.getTime() + graceSeconds * 1000));
  await (done ? done() : outbox.done(followUp));
}

const localeOf = ({ locale }: Identity, { locales, defaultLocale }: Settings): Locale =>
  locales.find((offered) => offered === locale) ?? defaultLocale;

/** Our voice where nobody wrote to us: the first mailbox that answers, else the first. */
function mailboxFor({ mailboxes }: Settings): Mailbox {
  const mailbox = mailboxes.find(({ mode }) => mode === 'reply') ?? mailboxes[0];
  if (!mailbox) throw new Error('the settings have no mailbox');
  return mailbox;
}

/** The key of a follow-up about a person is their alias; only a confirmation waits under another. */
const aliasOf = ({ key }: ConsentFollowUp) => key as Alias; // written from an Alias by the tables of consents and opt-outs

/** Just after the next midnight UTC, when the day's counter is new. */
export function nextDay(now: Date): Date {
  return new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate() + 1, 0, 5));
}
