import type { Cases } from '../../shared/privacy/rights/cases.ts';
import { calendarOf } from '../../shared/privacy/rights/deadline.ts';
import { type Duty, dutiesAt, isOverdue, nextLookAt } from '../../shared/privacy/rights/duties.ts';
import type { WatchedCases } from '../../shared/privacy/rights/watched-cases.ts';
import { log } from '../../shared/runtime/log.ts';
import { mailboxOf } from '../../shared/reply/case-mail.ts';
import { type CarryOutDutySteps, carryOutDuty } from './carry-out-duty.ts';

export type WatchCaseSteps = CarryOutDutySteps & {
  now(): Date;
  cases: Pick<Cases, 'find'>;
  watched: WatchedCases;
};

/** More than a case can owe at once; more would be one that turns in a circle. */
const mostDuties = 12;
const anHour = 3_600_000;

/**
 * Does all that is due in one case, and sets when it is looked at next. A mail goes first and is noted after it (a crash between
 * the two sends it twice, never not at all); whoever has taken the case is alone with it (docs/decisions/0034). What fails keeps
 * nothing else of the case waiting, and is tried again within the hour. Gives whether the case is overdue.
 */
export async function watchCase(caseId: string, steps: WatchCaseSteps): Promise<{ overdue: boolean }> {
  const { cases, watched, settings } = steps;
  if (!(await watched.take(caseId, steps.now()))) return { overdue: false }; // another run has it, or it was closed
  const putOff = new Set<Duty['duty']>();
  const failures: unknown[] = [];
  for (let done = 0; done < mostDuties; done++) {
    const found = await cases.find(caseId);
    if (!found) return { overdue: false };
    const calendar = calendarOf(settings, mailboxOf(found, settings));
    const now = steps.now();
    const next = dutiesAt(found, now, calendar).find(({ duty }) => !putOff.has(duty));
    if (!next) {
      const at = nextLookAt(found, now, calendar);
      const soon = new Date(now.getTime() + anHour);
      if (!(await watched.lookAgain(found, putOff.size > 0 && soon < at ? soon : at))) continue; // changed in between
      if (failures.length > 0) throw new Error('a duty of a case failed', { cause: failures[0] });
      return { overdue: isOverdue(found, now) };
    }
    try {
      if ((await carryOutDuty(found, next, now, steps)) === 'put-off') putOff.add(next.duty);
      else log.info('duty-done', { caseId, act: next.duty });
    } catch (error) {
      putOff.add(next.duty);
      failures.push(error);
    }
  }
  throw new Error('a case owes one duty after another and comes to no rest', { cause: failures[0] });
}
