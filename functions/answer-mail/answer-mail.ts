import { authenticate } from '../../shared/inbound/authenticity.ts';
import { canonicalAddress } from '../../shared/inbound/canonical-address.ts';
import { answeredIds, subjectOf } from '../../shared/inbound/head-fields.ts';
import type { MessageHead } from '../../shared/inbound/inbound-message.ts';
import { type ReadBody, wholeMessage } from '../../shared/inbound/message-head.ts';
import type { Alias } from '../../shared/privacy/standing/standings.ts';
import { type Decision, decide, type Facts, needsClaim, type StandingFacts } from '../../shared/reply/decide.ts';
import { guardBody, guardHead, type Ours } from '../../shared/reply/guard/guard.ts';
import { isOurMark } from '../../shared/reply/our-mark.ts';
import type { Classification, Guarding } from '../../shared/reply/verdicts.ts';
import type { Settings } from '../../shared/settings/settings-schema.ts';
import { type Arrival, arrivals, type ReadObject } from './arrivals.ts';
import { type CarryOutSteps, carryOut, type Judged } from './carry-out.ts';
import { stopByMail } from './stop-by-mail.ts';

export type AnswerMailSteps = CarryOutSteps & {
  readObject: ReadObject;
  /** Loaded at its first use: language data is heavy. */
  classify(mail: { subject: string; text: string }): Promise<Classification>;
  aliasOf(canonical: string): Promise<Alias>;
  now(): Date;
};

/** Received longer ago than this, a courtesy is no longer one (docs/decisions/0004): it makes a redrive safe. */
const staleAfterHours = 24;

/** The way of one mail (docs/design.md), from the queue to the record. `attempt` counts deliveries of the queue message from 1. */
export async function answerMail(queued: { body: string; attempt: number }, steps: AnswerMailSteps): Promise<void> {
  for (const arrival of await arrivals(queued.body, steps.readObject)) await answerOne(arrival, queued.attempt, steps);
}

async function answerOne(arrival: Arrival, attempt: number, steps: AnswerMailSteps): Promise<void> {
  const now = steps.now();
  if (await stopByMail(arrival.head, now, steps)) return;

  const guarded = guardHead(arrival.head, oursOf(steps.settings));
  const body = guarded.kind === 'machine' ? nothingRead : await readOrRefuse(arrival);
  if (!body) return; // erased in between: absent is done

  const judged = await judge({ arrival, body, guarded, attempt, now }, steps);
  await carryOut(judged, steps);
}

type Read = { body: ReadBody | null; unreadable: boolean };
const nothingRead: Read = { body: null, unreadable: false };

/** The body; null where the object is gone. A mail that can't be parsed is no fault of ours: a person looks at it. */
async function readOrRefuse(arrival: Arrival): Promise<Read | null> {
  const body = await arrival.read();
  if (body === 'unreadable') return { body: null, unreadable: true };
  return body && { body, unreadable: false };
}

type Seen = { arrival: Arrival; body: Read; guarded: Guarding; attempt: number; now: Date };

/** Everything that can be known of a mail without changing anything, and the decision on it. */
async function judge({ arrival, body: read, guarded, attempt, now }: Seen, steps: AnswerMailSteps): Promise<Judged> {
  const { head, index } = arrival;
  const { settings } = steps;
  const mailbox = mailboxOf(head, settings);
  const guarding = guarded.kind === 'person' ? guardRead(head, read, settings) : guarded;
  const authenticity = await authenticate(head);
  const text = read.body?.text ?? '';
  const classification = guarding.kind === 'machine' ? null : await steps.classify({ subject: subjectOf(head), text });
  const canonical = authenticity.sender === null ? null : canonicalAddress(authenticity.sender, settings.addresses);

  const facts: Facts = {
    mode: mailbox?.mode ?? 'observe',
    purpose: mailbox?.purpose ?? 'contact',
    replyPolicy: settings.replyPolicy,
    guarding,
    authenticity: canonical === null ? { ...authenticity, sender: null } : authenticity,
    classification,
    standing: { claim: 'unclaimed', consent: 'none' },
    answersOurs: answeredIds(head).some((id) => isOurMark(id, settings.sendingDomain)),
    stale: now.getTime() - head.receivedAt.getTime() > staleAfterHours * 3_600_000,
  };
  const decideWith = (standing: StandingFacts): Decision => decide({ ...facts, standing });
  const decision = decideWith(facts.standing);
  return {
    head,
    index,
    attempt,
    now,
    mailbox,
    facts,
    sender: canonical === null ? null : { address: authenticity.sender ?? canonical, alias: await steps.aliasOf(canonical) },
    decision,
    decideWith,
    claims: needsClaim(decision),
  };
}

function guardRead(head: MessageHead, { body, unreadable }: Read, settings: Settings): Guarding {
  if (unreadable || !body) return { kind: 'perhaps-a-person', because: 'unreadable', rule: 'unreadable-mail' };
  return guardBody(wholeMessage(head, body), oursOf(settings));
}

/** The first of our mailboxes that the envelope names. */
function mailboxOf({ envelope }: MessageHead, { mailboxes, addresses }: Settings) {
  const recipients = new Set(envelope.recipients.map((recipient) => canonicalAddress(recipient, addresses)));
  return mailboxes.find(({ address }) => recipients.has(canonicalAddress(address, addresses))) ?? null;
}

export function oursOf({ mailboxes, sendingDomain }: Settings): Ours {
  return { mailboxes: mailboxes.map(({ address }) => address), sendingDomain };
}
