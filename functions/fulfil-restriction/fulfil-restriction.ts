import * as z from 'zod/mini';
import type { FollowUp } from '../../shared/privacy/outbox/outbox.ts';
import { type Case, type Cases, type CaseChange, settledProgress } from '../../shared/privacy/rights/cases.ts';
import { objectionOf, stopMarketing } from '../../shared/privacy/rights/objection.ts';
import type { Restrictions } from '../../shared/privacy/rights/restrictions.ts';
import type { OptOuts } from '../../shared/privacy/standing/standings.ts';
import { log } from '../../shared/runtime/log.ts';

export type RestrictionSteps = {
  cases: Pick<Cases, 'find' | 'file' | 'change'>;
  restrictions: Pick<Restrictions, 'restrict'>;
  optOuts: Pick<OptOuts, 'optOut'>;
  /** Tells the follow-up queue. It may fail: the outbox says the same. */
  tell(followUp: FollowUp): Promise<void>;
  now(): Date;
};

const workSchema = z.object({ caseId: z.string(), right: z.enum(['restriction', 'objection']) });

/**
 * Carries out a restriction (GDPR art. 18) or an objection (art. 21). Every step may happen twice: the flag and the stop stand
 * after it as after one, and the case is changed only where it is as it was seen.
 */
export async function fulfilRestriction(body: string, steps: RestrictionSteps): Promise<void> {
  const { caseId, right } = workSchema.parse(JSON.parse(body));
  const found = await steps.cases.find(caseId);
  if (found?.state !== 'in-progress' || !found.rights.includes(right)) return;
  const progress = found.progress[right];
  if (progress === 'to-weigh' || settledProgress.some((settled) => settled === progress)) return;
  const change = right === 'restriction' ? await restrict(found, steps) : await object(found, steps);
  if (!(await steps.cases.change(found, change))) return; // changed in between: whoever changed it has the next step look
  await steps
    .tell({ kind: 'advance-case', caseId })
    .catch((error: unknown) => log.error('follow-up-not-told', error, { function: 'fulfil-restriction', caseId }));
}

/** The readers look at the flag from here on; only the case itself and the person's answers pass it. */
async function restrict(found: Case, { restrictions, now }: RestrictionSteps): Promise<CaseChange> {
  if (!found.alias) return handedOver(found, 'restriction', 'no-sender', now());
  await restrictions.restrict(found.alias, found.caseId, now());
  return {
    act: 'progress',
    by: 'worker',
    set: { progress: { ...found.progress, restriction: 'done' } },
    facts: { right: 'restriction', progress: 'done' },
    advance: now(),
    now: now(),
  };
}

/** Marketing stops, again where the acknowledgement has stopped it; anything else is restricted while a person weighs it. */
async function object(found: Case, { cases, restrictions, optOuts, now }: RestrictionSteps): Promise<CaseChange> {
  if (!found.alias) return handedOver(found, 'objection', 'no-sender', now());
  await stopMarketing(found, optOuts, now());
  if (objectionOf(await cases.file(found.caseId)) === 'other') {
    await restrictions.restrict(found.alias, found.caseId, now());
    return handedOver(found, 'objection', 'objection-to-weigh', now());
  }
  return {
    act: 'progress',
    by: 'worker',
    set: { progress: { ...found.progress, objection: 'done' } },
    facts: { right: 'objection', about: 'marketing', progress: 'done' },
    advance: now(),
    now: now(),
  };
}

function handedOver(
  found: Case,
  right: 'restriction' | 'objection',
  because: 'no-sender' | 'objection-to-weigh',
  now: Date,
): CaseChange {
  return {
    act: 'progress',
    by: 'worker',
    to: 'with-agent',
    set: {
      ...(because === 'objection-to-weigh' ? { progress: { ...found.progress, [right]: 'to-weigh' } } : {}),
      withAgent: { because, since: now.toISOString() },
    },
    facts: { right, because },
    advance: now,
    now,
  };
}
