import { fromAddresses, messageIdOf, referencesOf } from '../../shared/inbound/head-fields.ts';
import type { MessageHead } from '../../shared/inbound/inbound-message.ts';
import type { ConsentCare, Consents } from '../../shared/privacy/consent/consents.ts';
import { caseIdFromMail } from '../../shared/privacy/rights/case-id.ts';
import type { Cases } from '../../shared/privacy/rights/cases.ts';
import { calendarOf, oneMonthAfter } from '../../shared/privacy/rights/deadline.ts';
import type { ObjectionKind } from '../../shared/privacy/rights/objection.ts';
import type { MailLimit } from '../../shared/privacy/rights/mail-limit.ts';
import type { FollowUp } from '../../shared/privacy/outbox/outbox.ts';
import type { Alias, Identity, Standings } from '../../shared/privacy/standing/standings.ts';
import type { Done } from '../../shared/privacy/tokens/done-token.ts';
import type { Decision, Facts, StandingFacts } from '../../shared/reply/decide.ts';
import { type AnswerPromise, promiseTo } from '../../shared/reply/enquiries.ts';
import type { MailSender, OutgoingMail, SendOutcome } from '../../shared/reply/outgoing-mail.ts';
import { promisedAnswer } from '../../shared/reply/promised-answer.ts';
import type { MailRecord } from '../../shared/reply/record.ts';
import type { ReplyFacts } from '../../shared/reply/render.ts';
import { replyLocales } from '../../shared/reply/reply-locales.ts';
import { log } from '../../shared/runtime/log.ts';
import { count } from '../../shared/runtime/metrics.ts';
import { mailboxId } from '../../shared/settings/mailbox-id.ts';
import type { Mailbox, Settings } from '../../shared/settings/settings-schema.ts';
import { type Delivery, deliveryOf } from '../../shared/reply/delivery.ts';
import { askConsent } from './ask-consent.ts';
import type { StopByMailSteps } from './stop-by-mail.ts';

/** A mail, all that is known of it, and the decision; nothing has been changed yet. */
export type Judged = {
  head: MessageHead;
  /** Which mail of a provider's request it is. */
  index: number;
  attempt: number;
  now: Date;
  mailbox: Mailbox | null;
  facts: Omit<Facts, 'standing'>;
  sender: { address: string; alias: Alias } | null;
  decision: Decision;
  /** What an objection is against, by its words; undefined where the mail is none. */
  objectsTo: ObjectionKind | undefined;
  /** The same decision, once the standing row has spoken. */
  decideWith(standing: StandingFacts): Decision;
  claims: boolean;
};

export type CarryOutSteps = StopByMailSteps & {
  settings: Settings;
  publicUrl: string;
  standings: Standings;
  cases: Pick<Cases, 'open'>;
  /** Tells the follow-up queue. */
  tellFollowUp(followUp: FollowUp): Promise<void>;
  mailLimit: MailLimit;
  sender: MailSender;
  /** Tells the team's delivery of a mail that a person should read (R28). */
  tellPeople(delivery: Delivery): Promise<void>;
  consents: Pick<Consents, 'request'>;
  care: Pick<ConsentCare, 'confirmationMail'>;
  mintUndoToken(alias: Alias, event: number): Promise<string>;
  mintDoneToken(of: Done): Promise<string>;
  mintTokens(alias: Alias, now: Date): Promise<{ unsubscribeToken: string; preferencesToken: string }>;
};

type Outcome = Pick<MailRecord, 'outcome' | 'sesId'> & { decision: Decision };
const nothingSent = { outcome: 'not-sent', sesId: null } as const;

/** Does what was decided. Every step may be done twice: a claim, a case id or a condition stands in front of each. */
export async function carryOut(judged: Judged, steps: CarryOutSteps): Promise<void> {
  const { decision, head } = judged;
  if (decision.act === 'open-rights-request') return openCase(judged, steps);

  const done = judged.claims ? await courtesy(judged, steps) : await withoutClaim(judged, steps);
  if (!done) {
    log.info('mail-seen-before', { mailKey: head.mailKey });
    return; // a duplicate whose first delivery does the rest
  }
  const promise = promiseOf(judged, done);
  const delivery = deliveryOf({ ...judged, decision: done.decision }, null, steps.settings);
  if (delivery) await steps.tellPeople({ ...delivery, ...(promise ? await doneToken(judged, steps) : {}) });
  await steps.records.keep({ ...recordOf(judged, done, Boolean(delivery)), promise });
  tell(judged, done);
}

/** Our reply went out, or may have, and said by when a person answers: that is watched (R03). */
function promiseOf({ head, mailbox, sender }: Judged, { decision, outcome }: Outcome): AnswerPromise | null {
  const isPromised = (decision.act === 'reply' || decision.act === 'hand-over') && (outcome === 'sent' || outcome === 'unknown');
  return isPromised && mailbox && sender ? promiseTo(head.receivedAt, mailbox) : null;
}

async function doneToken({ sender, head }: Judged, { mintDoneToken }: CarryOutSteps): Promise<Pick<Delivery, 'doneToken'>> {
  return sender ? { doneToken: await mintDoneToken({ alias: sender.alias, reference: caseIdFromMail(head.mailKey) }) } : {};
}

/** A rights request: its case, and whoever takes cases on is told of it (docs/decisions/0027). Never a claim. */
async function openCase(judged: Judged, steps: CarryOutSteps): Promise<void> {
  const { head, decision, sender, mailbox, now, facts } = judged;
  const dueBy = oneMonthAfter(head.receivedAt, calendarOf(steps.settings, mailbox));
  const opened = await steps.cases.open({
    caseId: caseIdFromMail(head.mailKey),
    rights: decision.rights,
    alias: sender?.alias ?? null,
    file: sender && {
      identity: identityOf(judged, sender, steps),
      locales: localesOf(judged, steps),
      words: null,
      about: judged.objectsTo,
      thread: { messageId: messageIdOf(head), references: referencesOf(head) },
    },
    channel: 'mail',
    receivedAt: head.receivedAt,
    dueBy,
    acknowledge: decision.reply,
    because: decision.because,
    verified: null,
    objectKey: head.objectKey,
    mailKey: head.mailKey,
    mailbox: mailbox && mailboxId(mailbox.address),
    now,
  });
  if (opened.created) count('CaseOpened');
  if (decision.stops && sender) await stop(sender.alias, judged, steps);
  await steps.tellFollowUp({ kind: 'advance-case', caseId: opened.caseId });
  const duplicate = !opened.created && judged.attempt === 1; // its first delivery tells people, or is tried again
  const delivery = duplicate ? null : deliveryOf(judged, { caseId: opened.caseId, dueAt: dueBy }, steps.settings);
  if (delivery) await steps.tellPeople(delivery);
  log.info('case-opened', {
    mailKey: head.mailKey,
    caseId: opened.caseId,
    because: decision.because,
    ...(facts.guarding.kind === 'person' ? {} : { outcome: 'for-a-person' }),
  });
}

/** At most once: claimed, decided with what the claim read, sent, and never sent again. Null for a duplicate. */
async function courtesy(judged: Judged, steps: CarryOutSteps): Promise<Outcome | null> {
  const { sender, mailbox, head, now } = judged;
  if (!sender || !mailbox) return { ...nothingSent, decision: judged.decision };
  const claim = { alias: sender.alias, mailbox: mailboxId(mailbox.address), mailKey: head.mailKey };
  const claimed = await steps.standings.claim({
    ...claim,
    purpose: steps.settings.purposes[0]?.id ?? '',
    identity: identityOf(judged, sender, steps),
    now,
    coolDownSeconds: steps.settings.limits.coolDownHours * 3600,
    keptSeconds: steps.settings.retention.communication.days * 24 * 3600,
  });
  const decision = judged.decideWith(claimed);
  if (claimed.claim === 'redelivered') return judged.attempt > 1 ? { outcome: 'unknown', sesId: null, decision } : null;
  if (!decision.reply) return { ...nothingSent, decision };

  const tokens =
    decision.act === 'ask-consent'
      ? await askConsent(judged, { sender, mailbox, locale: localesOf(judged, steps)[0] }, steps)
      : {};
  if (!tokens) return { ...nothingSent, decision }; // asked otherwise a few minutes ago: the mail with the link is on its way
  const answerBy = promisedAnswer(head.receivedAt, mailbox);
  const sent = await steps.sender.send(await replyTo({ ...judged, decision }, sender, answerBy, 'courtesy', steps, tokens));
  if (sent.outcome === 'throttled' || sent.outcome === 'refused') await steps.standings.release(claim); // surely not sent
  if (sent.outcome === 'throttled') throw new Error('SES asks to send later');
  return { ...settled(sent), decision };
}

/** Silence, a wish to stop, or a person's matter: nothing is claimed. */
async function withoutClaim(judged: Judged, steps: CarryOutSteps): Promise<Outcome> {
  const { decision, sender, now } = judged;
  if (decision.act !== 'withdraw' || !sender || !judged.mailbox) return { ...nothingSent, decision };
  const stopped = await stop(sender.alias, judged, steps);
  if (stopped === 'already' && judged.attempt === 1) return { ...nothingSent, decision }; // confirmed before, once is enough
  const most = steps.settings.limits.mailsPerAddressAndDay;
  if (!decision.reply || !(await steps.mailLimit.take({ alias: sender.alias, mail: judged.head.mailKey, most, now })))
    return { ...nothingSent, decision };
  const sent = await steps.sender.send(
    await replyTo(judged, sender, promisedAnswer(judged.head.receivedAt, judged.mailbox), 'legal', steps, {
      undoToken: await steps.mintUndoToken(sender.alias, (await steps.optOuts.find(sender.alias, now))?.event ?? 0),
    }),
  );
  if (sent.outcome === 'throttled' || sent.outcome === 'unknown') throw new Error('the confirmation is not surely sent');
  return { ...settled(sent), decision };
}

async function stop(alias: Alias, { now }: Judged, { optOuts }: CarryOutSteps): Promise<'stopped' | 'already'> {
  const stopped = await optOuts.optOut({ alias, scope: 'all', method: 'mail', now });
  if (stopped === 'stopped') count('OptedOut');
  return stopped;
}

async function replyTo(
  judged: Judged,
  sender: { address: string; alias: Alias },
  answerBy: Date,
  configurationSet: OutgoingMail['configurationSet'],
  steps: CarryOutSteps,
  tokens: Pick<ReplyFacts, 'confirmationToken' | 'undoToken'> = {},
): Promise<OutgoingMail> {
  const { head, decision, mailbox, now } = judged;
  if (!decision.template || decision.template === 'rights-received' || !mailbox)
    throw new Error('a reply without a letter or a mailbox'); // a case's mails are follow-up's
  const facts: ReplyFacts = {
    template: decision.template,
    locales: localesOf(judged, steps),
    to: sender.address,
    mailbox,
    reference: caseIdFromMail(head.mailKey),
    receivedAt: head.receivedAt,
    answerBy,
    messageId: messageIdOf(head) ?? undefined,
    references: referencesOf(head),
    legalBasis: decision.legalBasis ?? undefined,
    ...(await steps.mintTokens(sender.alias, now)),
    ...tokens,
    publicUrl: steps.publicUrl,
  };
  // Templates and their runtime are loaded by the first reply: what stays silent needs none.
  const { renderReply } = await import('../../shared/reply/render-reply.ts');
  return { ...renderReply(facts, steps.settings), configurationSet };
}

const identityOf = (judged: Judged, { address }: { address: string }, steps: CarryOutSteps): Identity => ({
  address,
  locale: localesOf(judged, steps)[0],
  name: fromAddresses(judged.head)[0]?.name ?? '',
});

const localesOf = ({ facts }: Judged, { settings }: CarryOutSteps) =>
  replyLocales(facts.classification?.language ?? null, settings);

function settled(sent: Exclude<SendOutcome, { outcome: 'throttled' }>): Omit<Outcome, 'decision'> {
  return { outcome: sent.outcome, sesId: sent.outcome === 'sent' ? sent.messageId : null };
}

function recordOf(
  { head, sender, mailbox, facts, now }: Judged,
  { decision, outcome, sesId }: Outcome,
  toPeople: boolean,
): MailRecord {
  return {
    mailKey: head.mailKey,
    alias: sender?.alias ?? null,
    receivedAt: head.receivedAt,
    now,
    provider: head.provider,
    mailbox: mailbox && mailboxId(mailbox.address),
    objectKey: head.objectKey,
    guard: facts.guarding.kind === 'person' ? null : facts.guarding.rule,
    authenticity: facts.authenticity.verdict,
    language: facts.classification?.language ?? null,
    intents: facts.classification?.intents ?? [],
    act: decision.act,
    because: decision.because,
    legalBasis: decision.legalBasis,
    template: decision.template,
    outcome,
    sesId,
    toPeople,
  };
}

function tell({ head }: Judged, { decision, outcome }: Outcome): void {
  log.info('mail-answered', { mailKey: head.mailKey, act: decision.act, because: decision.because, outcome });
  if (outcome === 'sent') count('ReplySent');
  else if (outcome === 'not-sent') count('MailSilenced', 1, { because: decision.because });
  else count(outcome === 'refused' ? 'ReplyRefused' : 'ReplyUnknown');
}
