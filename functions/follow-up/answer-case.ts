import type { Outbox } from '../../shared/privacy/outbox/outbox.ts';
import type { Case, Cases } from '../../shared/privacy/rights/cases.ts';
import type { Challenges } from '../../shared/privacy/rights/challenges.ts';
import { isExport, namedRights, outcomeOf } from '../../shared/privacy/rights/next-step.ts';
import type { SystemAsk, SystemAsks } from '../../shared/privacy/systems/system-asks.ts';
import type { RightsLetter } from '../../shared/reply/rights-mail.ts';
import { type CaseMailSteps, sendCaseMail, sentMail, unheardAfter } from '../../shared/reply/case-mail.ts';
import { nextDay } from './consent-follow-ups.ts';

export type AnswerSteps = CaseMailSteps & {
  cases: Cases;
  outbox: Outbox;
  challenges: Challenges;
  systemAsks: SystemAsks;
  /** The signed statement of an erasure, as the JSON that is attached. */
  statement(found: Case, asks: readonly SystemAsk[], now: Date): Promise<string>;
};

/** So long an answer can be fetched. */
const fetchDays = 7;

/**
 * Tells the person what was done (GDPR art. 12(3)), once everything is: here, and in the other systems or without them. The
 * case closes when the answer has arrived. Where the address was forgotten nobody can be told, and an agent sees it.
 */
export async function answerCase(found: Case, steps: AnswerSteps): Promise<'on' | 'rest'> {
  const { cases, outbox, systemAsks } = steps;
  const { caseId } = found;
  const now = steps.now();
  const file = await cases.file(caseId);
  if (!file) {
    const withAgent = { because: 'no-sender', since: now.toISOString() } as const;
    await cases.change(found, { act: 'escalate', by: 'worker', to: 'with-agent', set: { withAgent }, facts: withAgent, now });
    return 'on';
  }
  const asks = await systemAsks.of(caseId);
  if (asks.some(({ answer }) => answer === 'failed') && !found.warned.includes(systemFailed)) {
    await handOverFailure(found, steps);
    return 'on';
  }
  const outcome = outcomeOf(found, asks);
  const letter = async (): Promise<RightsLetter> => ({
    letter: 'answer',
    outcome,
    parts: namedRights(found).flatMap((right) => {
      const progress = found.progress[right];
      return progress ? [{ right, progress }] : [];
    }),
    systems: asks,
    toFetch: await toFetch(found, steps, now),
    statement: found.progress.erasure ? { json: await steps.statement(found, asks, now) } : null,
  });
  const sent = await sendCaseMail({ found, file, letter, occasion: `${caseId}#answer` }, steps);
  if (sent.outcome === 'limited') {
    await outbox.postpone({ kind: 'advance-case', caseId }, nextDay(now));
    return 'rest';
  }
  await cases.change(found, {
    act: 'answer',
    by: 'worker',
    set: { answer: { outcome, at: now.toISOString() }, mail: sentMail('answer', sent.sesId, now) },
    facts: { outcome, sesId: sent.sesId },
    nextLook: unheardAfter(now),
    now,
  });
  return 'on';
}

/** A file is fetched after proving again: nothing personal stands in the mail, and a mailbox may have changed hands. */
async function toFetch(found: Case, { challenges }: AnswerSteps, now: Date) {
  if (!namedRights(found).some((right) => isExport(right) && found.progress[right] !== 'nothing-held')) return null;
  const proof = await challenges.issue({ found, mode: 'link', renew: true, now });
  return { until: new Date(now.getTime() + fetchDays * 86_400_000), proof: { by: 'link', ...proof } as const };
}

/** The warning by which it is known that an agent has seen a system fail; who then releases the case has it answered as partial. */
const systemFailed = 'system-failed';

/** A person looks before somebody is told that a system could not do it: it may be asked again, or done by hand. */
async function handOverFailure(found: Case, { cases, now }: AnswerSteps): Promise<void> {
  const withAgent = { because: 'system-failed', since: now().toISOString() } as const;
  await cases.change(found, {
    act: 'escalate',
    by: 'worker',
    to: 'with-agent',
    set: { withAgent, warned: [...found.warned, systemFailed] },
    facts: { because: withAgent.because },
    now: now(),
  });
}
