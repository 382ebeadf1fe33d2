import type { Holds } from '../../shared/privacy/holds/holds.ts';
import type { Outbox } from '../../shared/privacy/outbox/outbox.ts';
import type { AgentReason } from '../../shared/privacy/rights/agent-reasons.ts';
import { isClosed } from '../../shared/privacy/rights/case-states.ts';
import { type Case, type Cases, settledProgress } from '../../shared/privacy/rights/cases.ts';
import type { Deliveries } from '../../shared/privacy/rights/deliveries.ts';
import { nextStep, type Step, waitsSince } from '../../shared/privacy/rights/next-step.ts';
import type { SystemAsks } from '../../shared/privacy/systems/system-asks.ts';
import { renderAgentNotice } from '../../shared/reply/agent-notice.ts';
import type { Right } from '../../shared/reply/verdicts.ts';
import { log } from '../../shared/runtime/log.ts';
import { askedSystems } from '../../shared/settings/asked-systems.ts';
import { type AcknowledgeSteps, acknowledgeCase } from './acknowledge-case.ts';
import { type AnswerSteps, answerCase } from './answer-case.ts';
import { mailboxOf, unheardAfter } from '../../shared/reply/case-mail.ts';

export type AdvanceSteps = AcknowledgeSteps &
  AnswerSteps & {
    cases: Cases;
    outbox: Outbox;
    deliveries: Deliveries;
    systemAsks: SystemAsks;
    holds: Pick<Holds, 'of'>;
    /** Hands a right to the function that carries it out. */
    dispatch(work: { caseId: string; right: Right }): Promise<void>;
    /** Hands one ask to the function that tells systems. */
    tellSystem(ask: { caseId: string; system: string; right: Right }): Promise<void>;
  };

/** More steps than any case takes at once; a case that turns in a circle is a fault of ours, and must be seen. */
const mostSteps = 40;

/** Longer than the functions that carry out may run: after that their work is handed out once more. */
const workSeconds = 20 * 60;

/** Takes a case on, step by step, until somebody or something else is to act. Carrying it out twice does no harm. */
export async function advanceCase(caseId: string, steps: AdvanceSteps): Promise<void> {
  for (let taken = 0; taken < mostSteps; taken++) {
    const seen = await steps.cases.find(caseId);
    if (!seen) return steps.outbox.done({ kind: 'advance-case', caseId }); // ended in between
    const found = await hearOfMail(seen, steps);
    if (!found) continue;
    const step = nextStep(found, askedSystems(steps.settings).length > 0);
    log.info('case-advanced', { caseId, act: step.do });
    if ((await takeStep(found, step, steps)) === 'rest') return;
  }
  throw new Error('a case takes step after step and comes to no rest');
}

/** The case, with what became of its last mail; null where it has just been written. */
async function hearOfMail(found: Case, { cases, deliveries, ...steps }: AdvanceSteps): Promise<Case | null> {
  const { mail, caseId } = found;
  if (mail?.state !== 'sent' || isClosed(found.state)) return found; // what ended is ended, whatever its last mail met
  const now = steps.now();
  const heard = await deliveries.of(caseId, mail.sesId);
  if (heard === 'delivered') {
    await cases.change(found, {
      act: 'mail-arrived',
      by: 'worker',
      set: { mail: { ...mail, state: 'delivered' } },
      facts: { mail: mail.kind },
      now,
    });
    return null;
  }
  if (heard === null && now < unheardAfter(new Date(mail.sentAt))) return found;
  await cases.change(found, {
    act: 'undeliver',
    by: 'worker',
    to: 'undeliverable',
    set: { mail: { ...mail, state: 'bounced' }, withAgent: { because: 'mail-undelivered', since: now.toISOString() } },
    facts: { mail: mail.kind, heard: heard ?? 'nothing' },
    now,
  });
  return null;
}

/** `on`: look again for the next; `rest`: nothing more can be done now. */
async function takeStep(found: Case, step: Step, steps: AdvanceSteps): Promise<'on' | 'rest'> {
  const { cases, outbox, settings } = steps;
  const { caseId } = found;
  const now = steps.now();
  const change = { by: 'worker', now } as const;
  switch (step.do) {
    case 'acknowledge':
      return acknowledgeCase(found, steps);
    case 'hand-over':
      await cases.change(found, { ...change, ...handedOver(step.because, now) });
      return 'on';
    case 'tell-agents':
      await tellAgents(found, steps);
      return 'on';
    case 'start':
      await cases.change(found, { ...change, act: 'start', to: 'in-progress' });
      return 'on';
    case 'ask-systems': {
      const systems = askedSystems(settings).map(({ id }) => id);
      if (await steps.systemAsks.ask(found, step.right, systems, now))
        for (const system of systems) await steps.tellSystem({ caseId, system, right: step.right });
      return 'on';
    }
    case 'carry-out':
      await steps.dispatch({ caseId, right: step.right });
      await outbox.postpone({ kind: 'advance-case', caseId }, new Date(now.getTime() + workSeconds * 1000));
      return 'rest';
    case 'wait':
      await cases.change(found, { ...change, act: 'wait', to: 'waiting-for-systems' });
      return 'on';
    case 'resume':
      await cases.change(found, { ...change, act: 'resume', to: 'in-progress' });
      return 'on';
    case 'answer':
      return answerCase(found, steps);
    case 'close':
      await close(found, steps);
      return 'on';
    case 'nothing':
      return (await cases.rest(found)) ? 'rest' : 'on';
  }
  return 'on';
}

const handedOver = (because: AgentReason, now: Date) =>
  ({
    act: 'escalate',
    to: 'with-agent',
    set: { withAgent: { because, since: now.toISOString() } },
    facts: { because },
  }) as const;

/** The mark comes after the mail: agents are rather told twice than never. */
async function tellAgents(found: Case, { cases, sender, settings, publicUrl, now }: AdvanceSteps): Promise<void> {
  const { withAgent, caseId, dueBy, warned } = found;
  if (!withAgent) return;
  const mailbox = mailboxOf(found, settings);
  const facts = { to: null, mailbox, publicUrl, caseId, because: withAgent.because, dueBy: new Date(dueBy) };
  const { outcome } = await sender.send(renderAgentNotice({ notice: 'case-waits', ...facts }, settings));
  if (outcome !== 'sent') throw new Error('the agents are not surely told', { cause: new Error(outcome) });
  await cases.change(found, {
    act: 'warn',
    by: 'worker',
    set: { warned: [...warned, waitsSince(withAgent.since)] },
    facts: { told: 'agents', because: withAgent.because },
    now: now(),
  });
}

/** Where the person was erased the address goes with the end of the case: the last thing that is forgotten. A hold keeps it. */
async function close(found: Case, { cases, holds, now }: AdvanceSteps): Promise<void> {
  if (!found.answer) return;
  const isHeld = found.alias !== null && (await holds.of(found.alias, now())).length > 0;
  const { outcome } = found.answer;
  const { erasure } = found.progress;
  const erased = erasure !== 'refused' && settledProgress.some((one) => one === erasure);
  await cases.change(found, {
    act: outcome === 'refused' ? 'close-refused' : 'close',
    by: 'worker',
    to: outcome,
    ...(erased && !isHeld ? { forgetFile: true } : {}),
    now: now(),
  });
}
