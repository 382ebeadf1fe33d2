import * as z from 'zod/mini';
import type { FollowUp } from '../../shared/privacy/outbox/outbox.ts';
import { type EraseSteps, erasePerson } from '../../shared/privacy/rights/erasure/erase-person.ts';
import { log } from '../../shared/runtime/log.ts';

export type FulfilErasureSteps = EraseSteps & {
  /** Tells what takes the case on; where it fails, the hourly sweep finds the row. */
  tellFollowUp(followUp: FollowUp): Promise<void>;
};

const workSchema = z.object({ caseId: z.string(), right: z.literal('erasure') });

/** Erases the person of one case. A message that comes twice finds it done. */
export async function fulfilErasure(body: string, steps: FulfilErasureSteps): Promise<void> {
  const { caseId } = workSchema.parse(JSON.parse(body));
  const outcome = await erasePerson(caseId, steps);
  log.info('erasure-carried-out', { caseId, outcome });
  if (outcome === 'not-due') return;
  try {
    await steps.tellFollowUp({ kind: 'advance-case', caseId });
  } catch (error) {
    log.error('follow-up-not-told', error, { function: 'fulfil-erasure', caseId });
  }
}
