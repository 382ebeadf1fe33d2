import type { Right } from '../../reply/verdicts.ts';
import type { FollowUp } from '../outbox/outbox.ts';
import type { Alias } from '../standing/standings.ts';
import { tooManyOfOneAsker } from './agent-reasons.ts';
import { newCaseId } from './case-id.ts';
import type { CaseFile, Cases } from './cases.ts';
import { type Calendar, oneMonthAfter } from './deadline.ts';
import type { RequestFields } from './request-fields.ts';

/** What a person is told of a request: a reference and dates, the same for a stranger and for a known person. */
export type Receipt = { caseId: string; right: Right; receivedAt: Date; dueAt: Date };

export type ReceiveRequestSteps = {
  calendar: Calendar;
  randomBytes(size: number): Uint8Array;
  aliasOf(canonical: string): Promise<Alias>;
  open: Cases['open'];
  /** Counts a request of one asker; false where there were too many in an hour. Its failure stands in no right's way. */
  mayWriteTo(request: { asker: string; now: Date }): Promise<boolean>;
  /** Tells the follow-up queue. It may fail: the transaction has written the same into the outbox, which is swept hourly. */
  tell(followUp: FollowUp): Promise<void>;
  tellFailed(error: unknown, caseId: string): void;
};

/**
 * Who asks: somebody at an address of the network, or the controller's own backend for a person whom it has identified
 * (`at`), with the id that its call gives the case.
 */
export type Asker = { by: 'form'; asker: string } | { by: 'backend'; caseId: string; verifiedAt: Date | null };

type Received = { right: Right; fields: RequestFields; locale: string; from: Asker; now: Date };

/**
 * Takes in a request made by form, by JSON or by the controller's backend (GDPR art. 12(2), 15 to 21): opens its case, then has
 * it acknowledged. The same calls whoever is asked for; nothing of a person is looked up, so that neither the answer nor its
 * time tells whether they are known. Too many requests of one asker are recorded like any; a person looks before mail goes out.
 * @throws where the case could not be opened: then nothing was promised.
 */
export async function receiveRequest(
  { right, fields, locale, from, now }: Received,
  steps: ReceiveRequestSteps,
): Promise<Receipt> {
  const caseId = from.by === 'backend' ? from.caseId : newCaseId((size) => steps.randomBytes(size));
  const dueBy = oneMonthAfter(now, steps.calendar);
  const [alias, acknowledge] = await Promise.all([steps.aliasOf(fields.canonical), mayWrite(from, now, steps)]);
  const verifiedAt = from.by === 'backend' ? from.verifiedAt : null;
  await steps.open({
    caseId,
    rights: [right],
    alias,
    file: {
      identity: { address: fields.address, locale, name: '' },
      locales: [locale],
      words: wordsOf(fields),
      ...(right === 'objection' && fields.about ? { about: fields.about } : {}),
      thread: null,
    },
    channel: verifiedAt ? 'vouched' : 'form',
    receivedAt: now,
    dueBy,
    acknowledge,
    because: acknowledge ? (verifiedAt ? 'vouched for' : 'asked by form') : tooManyOfOneAsker,
    verified: verifiedAt && { by: 'vouched', at: verifiedAt.toISOString() },
    objectKey: null,
    mailKey: null,
    mailbox: null,
    now,
  });
  await steps.tell({ kind: 'advance-case', caseId }).catch((error: unknown) => steps.tellFailed(error, caseId));
  return { caseId, right, receivedAt: now, dueAt: dueBy };
}

async function mayWrite(from: Asker, now: Date, { mayWriteTo }: ReceiveRequestSteps): Promise<boolean> {
  if (from.by === 'backend') return true; // one server asks for many; each address still has its mails of the day
  return mayWriteTo({ asker: from.asker, now }).catch(() => true);
}

/** What an agent will read; null where the person wrote nothing but an address. */
function wordsOf({ message, corrections }: RequestFields): CaseFile['words'] {
  return message === '' && Object.keys(corrections).length === 0 ? null : { message, corrections };
}
