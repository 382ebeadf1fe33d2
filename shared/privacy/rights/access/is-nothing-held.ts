import type { AnswerSource } from './answer-lists.ts';

/**
 * Is nothing held but the request itself and its repeats, here and in every system that was asked? Looks no further than
 * the first thing it finds. @param caseId the request at hand.
 */
export async function isNothingHeld(source: AnswerSource, caseId: string): Promise<boolean> {
  const { held, waitingMail, head } = source;
  return (
    head.systems.every(({ answer }) => answer === 'nothing-held') &&
    head.standing === null &&
    waitingMail.length === 0 &&
    (await isEmpty(held.messages())) &&
    (await isEmpty(held.consentHistory())) &&
    (await isEmpty(held.waitingConsents())) &&
    (await isEmpty(held.followUps())) &&
    (await isEmpty(held.otherRecords())) &&
    (await isAlone(source, caseId))
  );
}

async function isEmpty(items: AsyncIterable<unknown>): Promise<boolean> {
  const walk = items[Symbol.asyncIterator]();
  const { done } = await walk.next();
  await walk.return?.();
  return done === true;
}

/** Is every request of the person this one, or a repeat that goes on under it, and did nobody write notes about it? */
async function isAlone({ requests }: AnswerSource, caseId: string): Promise<boolean> {
  for await (const { reference, repeatOf, notes } of requests())
    if ((reference !== caseId && repeatOf !== caseId) || notes > 0) return false;
  return true;
}
