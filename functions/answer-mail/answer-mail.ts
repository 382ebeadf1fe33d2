import { canonicalAddress } from '../../shared/inbound/canonical-address.ts';
import type { Alias } from '../../shared/privacy/standing/standings.ts';
import { objectionKind } from '../../shared/privacy/rights/objection.ts';
import { decide, needsClaim, type StandingFacts } from '../../shared/reply/decide.ts';
import { guardHead } from '../../shared/reply/guard/guard.ts';
import { judge, mailboxOf, oursOf, type Reading } from '../../shared/reply/judge.ts';
import type { Classification, Guarding } from '../../shared/reply/verdicts.ts';
import { type Arrival, arrivals, type ReadObject } from './arrivals.ts';
import { type CarryOutSteps, carryOut, type Judged } from './carry-out.ts';
import { settleByMail, type SettleByMailSteps } from './settle-by-mail.ts';
import { stopByMail } from './stop-by-mail.ts';

export type AnswerMailSteps = CarryOutSteps &
  SettleByMailSteps & {
    readObject: ReadObject;
    /** Loaded at its first use: language data is heavy. */
    classify(mail: { subject: string; text: string }): Promise<Classification>;
    aliasOf(canonical: string): Promise<Alias>;
    now(): Date;
  };

/** The way of one mail (docs/design.md), from the queue to the record. `attempt` counts deliveries of the queue message from 1. */
export async function answerMail(queued: { body: string; attempt: number }, steps: AnswerMailSteps): Promise<void> {
  for (const arrival of await arrivals(queued.body, steps.readObject)) await answerOne(arrival, queued.attempt, steps);
}

async function answerOne(arrival: Arrival, attempt: number, steps: AnswerMailSteps): Promise<void> {
  const now = steps.now();
  if (await stopByMail(arrival.head, now, steps)) return;
  if (await settleByMail(arrival.head, now, steps)) return;

  const guarded = guardHead(arrival.head, oursOf(steps.settings));
  const reading = guarded.kind === 'machine' ? 'not-read' : await arrival.read();
  if (!reading) return; // erased in between: absent is done

  await carryOut(await judgedWith({ arrival, reading, guarded, attempt, now }, steps), steps);
}

type Read = { arrival: Arrival; reading: Reading; guarded: Guarding; attempt: number; now: Date };

/** Everything that can be known of a mail without changing anything, and the decision on it. */
async function judgedWith({ arrival, reading, guarded, attempt, now }: Read, steps: AnswerMailSteps): Promise<Judged> {
  const { head, index } = arrival;
  const facts = await judge({ head, reading, guarded }, { settings: steps.settings, classify: steps.classify, now });
  const { sender } = facts.authenticity;
  const canonical = sender === null ? null : canonicalAddress(sender, steps.settings.addresses);
  const decideWith = (standing: StandingFacts) => decide({ ...facts, standing });
  const decision = decideWith({ claim: 'unclaimed', consent: 'none' });
  return {
    head,
    index,
    attempt,
    now,
    mailbox: mailboxOf(head, steps.settings),
    facts,
    sender: sender === null || canonical === null ? null : { address: sender, alias: await steps.aliasOf(canonical) },
    decision,
    objectsTo: decision.rights.includes('objection') ? objectionKind({ text: textOf(reading) }) : undefined,
    decideWith,
    claims: needsClaim(decision),
  };
}

const textOf = (reading: Reading): string => (typeof reading === 'string' ? '' : reading.text);
