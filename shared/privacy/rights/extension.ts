import type { Case } from './cases.ts';
import { type Calendar, oneMonthAfter, threeMonthsAfter } from './deadline.ts';

/** What an extension sets, or why there can be none any more. */
export type Extension =
  | { extended: true; dueBy: Date; firstDueBy: Date }
  | { extended: false; because: 'extended-before' | 'first-month-over' };

/**
 * By when a case may be answered at the latest where a person extends it (GDPR art. 12(3)): once, by two further months, and
 * told to the person inside the first, however complex it is.
 */
export function extensionOf(
  { receivedAt, dueBy, firstDueBy }: Pick<Case, 'receivedAt' | 'dueBy' | 'firstDueBy'>,
  now: Date,
  calendar: Calendar,
): Extension {
  if (firstDueBy !== null) return { extended: false, because: 'extended-before' };
  const received = new Date(receivedAt);
  // The deadline that was told; one that was reckoned otherwise since, by a corrected list of holidays, extends nothing.
  const told = new Date(Math.min(Date.parse(dueBy), oneMonthAfter(received, calendar).getTime()));
  if (now > told) return { extended: false, because: 'first-month-over' };
  return { extended: true, dueBy: threeMonthsAfter(received, calendar), firstDueBy: new Date(dueBy) };
}
