import type { Cases } from '../rights/cases.ts';
import type { AskKey } from './ask-id.ts';
import type { SystemAnswer, SystemAsks } from './system-asks.ts';
import type { ToldAsks } from './told-asks.ts';

export type TakeAnswerSteps = {
  cases: Pick<Cases, 'find'>;
  asks: Pick<SystemAsks, 'answered'> & Pick<ToldAsks, 'answeredByHand'>;
  /** Lets the case go on at once; where that fails, the sweep of the hour does. */
  advance(caseId: string): Promise<void>;
};

/** How often an answer looks again at a case that others change meanwhile. */
const tries = 8;

/**
 * Writes down what a system answered, whoever else is at the case. `spent`: by the task of this token.
 * @throws where the case kept changing, so that the caller's own retry takes over.
 */
export async function takeAnswer(
  ask: AskKey,
  answer: SystemAnswer,
  { cases, asks, advance }: TakeAnswerSteps,
  { now, spent }: { now: Date; spent?: { tokenHash: string } },
): Promise<'answered' | 'already' | 'unknown'> {
  for (let attempt = 0; attempt < tries; attempt++) {
    const found = await cases.find(ask.caseId);
    if (!found) return 'unknown';
    const outcome = spent
      ? await asks.answeredByHand(found, ask, answer, spent, now)
      : await asks.answered(found, ask, answer, now);
    if (outcome === 'again') continue;
    if (outcome === 'answered') await advance(ask.caseId);
    return outcome;
  }
  throw new Error('the case kept changing while an answer was written down');
}
