import type { Right } from '../../reply/verdicts.ts';
import type { SystemAsk } from '../systems/system-asks.ts';
import { type AgentReason, tooManyOfOneAsker } from './agent-reasons.ts';
import { isClosed, type Outcome } from './case-states.ts';
import { type Case, orderOfRights, type Progress, settledProgress } from './cases.ts';

/** What follows in a case by itself. A person's acts are not among it. */
export type Step =
  | { do: 'acknowledge' }
  | { do: 'hand-over'; because: AgentReason }
  /** Those who must decide are told that a case waits for them. */
  | { do: 'tell-agents' }
  | { do: 'start' }
  | { do: 'ask-systems'; right: Right }
  | { do: 'carry-out'; right: Right }
  | { do: 'wait' }
  | { do: 'resume' }
  | { do: 'answer' }
  | { do: 'close' }
  /** Somebody or something else is to act. */
  | { do: 'nothing' };

/**
 * The one next step of a case, by what it is and nothing else, so that whatever crashed is found where it stood
 * (docs/decisions/0027). `hasSystems`: others hold data too.
 */
export function nextStep(found: Case, hasSystems: boolean): Step {
  if (isClosed(found.state)) return { do: 'nothing' };
  if (isAnswered(found)) return { do: 'close' };
  if (found.withAgent && !found.warned.includes(waitsSince(found.withAgent.since))) return { do: 'tell-agents' };
  switch (found.state) {
    case 'received':
      return found.acknowledge && found.alias ? { do: 'acknowledge' } : { do: 'hand-over', because: whyNotAcknowledged(found) };
    case 'open':
      return namedRights(found).length > 0 ? { do: 'start' } : { do: 'hand-over', because: 'unspecified' };
    case 'in-progress':
      return found.answer ? { do: 'nothing' } : stepOfRights(found, hasSystems);
    case 'waiting-for-systems':
      return found.systemsOpen === 0 || found.withoutSystems ? { do: 'resume' } : { do: 'nothing' };
    default:
      return { do: 'nothing' };
  }
}

function stepOfRights(found: Case, hasSystems: boolean): Step {
  const waits = found.systemsOpen > 0 && !found.withoutSystems;
  const right = namedRights(found).find((one) => !isSettled(found.progress[one]));
  if (!right) return waits ? { do: 'wait' } : { do: 'answer' };
  const progress = found.progress[right];
  // The person or an agent looks at old and new first.
  if (right === 'rectification' && progress === undefined) return { do: 'carry-out', right };
  if (progress === 'staged' || progress === 'to-weigh') return { do: 'nothing' };
  if (hasSystems && !found.asked.includes(right)) return { do: 'ask-systems', right };
  // What the systems hold is part of the answer, so that it is not made before they have told it.
  if (isExport(right) && waits) return { do: 'wait' };
  return { do: 'carry-out', right };
}

/** How a case is answered, by what was done for each right, here and elsewhere. */
export function outcomeOf(found: Case, asks: readonly Pick<SystemAsk, 'answer'>[]): Exclude<Outcome, 'refused'> {
  const parts = namedRights(found).map((right) => found.progress[right]);
  const isWhole = parts.every((one) => one === 'done' || one === 'nothing-held');
  if (!isWhole || asks.some(({ answer }) => answer !== 'done' && answer !== 'nothing-held')) return 'partly-fulfilled';
  const nothing = [...parts, ...asks.map(({ answer }) => answer)].every((one) => one === 'nothing-held');
  return nothing ? 'nothing-held' : 'fulfilled';
}

/** The rights of a case that are known by name, in the order in which they are carried out. */
export function namedRights({ rights }: Pick<Case, 'rights'>): Right[] {
  return orderOfRights.filter((right) => rights.includes(right));
}

/** The warning by which it is known that agents were told of this wait. */
export const waitsSince = (since: string) => `waits:${since}`;

/** Both are answered with a file to fetch. */
export const isExport = (right: Right) => right === 'access' || right === 'portability';

const isSettled = (progress: Progress | undefined) => settledProgress.some((one) => one === progress);

/** The answer was sent and has arrived, whoever gave it. */
const isAnswered = ({ answer, mail, state }: Case) =>
  answer !== null && mail?.kind === 'answer' && mail.state === 'delivered' && state !== 'undeliverable';

/** What stands in the way of an acknowledgement, by what the decision about the mail said. */
function whyNotAcknowledged({ alias, because }: Case): AgentReason {
  if (!alias) return 'no-sender';
  if (because === 'this mailbox observes only') return 'observed';
  if (because === tooManyOfOneAsker) return 'too-many';
  return because === 'DMARC failed' || because === 'SPF failed' ? 'unauthenticated' : 'perhaps-automatic';
}
