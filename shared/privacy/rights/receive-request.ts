import type { Right } from '../../reply/verdicts.ts';
import type { FollowUp } from '../outbox/outbox.ts';
import type { Alias } from '../standing/standings.ts';
import { newCaseId } from './case-id.ts';
import type { Cases } from './cases.ts';
import { type Calendar, oneMonthAfter } from './deadline.ts';
import type { RequestFields } from './request-fields.ts';

/** What a person is told of a request: a reference and dates, the same for a stranger and for a known person. */
export type Receipt = { caseId: string; right: Right; receivedAt: Date; dueAt: Date };

export type ReceiveRequestSteps = {
  calendar: Calendar;
  randomBytes(size: number): Uint8Array;
  aliasOf(canonical: string): Promise<Alias>;
  open: Cases['open'];
  /** Tells the follow-up queue. It may fail: the transaction has written the same into the outbox, which is swept hourly. */
  tell(followUp: FollowUp): Promise<void>;
  tellFailed(error: unknown, caseId: string): void;
};

/**
 * Takes in a request made by form or by JSON (GDPR art. 12(2), 15 to 21): opens its case, then has it acknowledged. Two
 * calls, whoever asks; nothing is looked up, so that neither the answer nor its time tells whether a person is known.
 * @throws where the case could not be opened: then nothing was promised.
 */
export async function receiveRequest(
  { right, fields, locale, now }: { right: Right; fields: RequestFields; locale: string; now: Date },
  steps: ReceiveRequestSteps,
): Promise<Receipt> {
  const caseId = newCaseId((size) => steps.randomBytes(size));
  const dueAt = oneMonthAfter(now, steps.calendar);
  await steps.open({
    caseId,
    rights: [right],
    alias: await steps.aliasOf(fields.canonical),
    identity: { address: fields.address, locale, name: '' },
    channel: 'form',
    receivedAt: now,
    dueAt,
    acknowledge: true,
    because: 'asked by form',
    objectKey: null,
    mailKey: null,
    mailbox: null,
    words: wordsOf(fields),
    now,
  });
  await steps.tell({ kind: 'acknowledge-case', caseId }).catch((error: unknown) => steps.tellFailed(error, caseId));
  return { caseId, right, receivedAt: now, dueAt };
}

/** What an agent will read; null where the person wrote nothing but an address. */
function wordsOf({ message, corrections }: RequestFields): string | null {
  if (message === '' && Object.keys(corrections).length === 0) return null;
  return JSON.stringify({ message, corrections });
}
