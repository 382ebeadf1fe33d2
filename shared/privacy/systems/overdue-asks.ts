import type { SystemAsk } from './system-asks.ts';

/** What remains to write the answer, and to send it so that it arrives, before the deadline. */
const daysToAnswer = 3;
const day = 86_400_000;

/**
 * The asks that nobody has answered although the answer to the person must go out now: the case goes on without them, and says
 * so. None before that time, so that a slow system is not given up early.
 */
export function overdueAsks<Ask extends Pick<SystemAsk, 'state'>>(asks: readonly Ask[], dueBy: Date, now: Date): Ask[] {
  const isTime = now.getTime() >= dueBy.getTime() - daysToAnswer * day;
  return isTime ? asks.filter(({ state }) => state !== 'answered') : [];
}
