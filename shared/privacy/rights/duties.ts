import type { AgentReason } from './agent-reasons.ts';
import { isClosed } from './case-states.ts';
import type { Case } from './cases.ts';
import { type Calendar, workingDaysBefore } from './deadline.ts';

/**
 * What the clock alone makes necessary in a case (R25, R03; GDPR art. 12(2), 12(3)). `warning` is the id by which the case
 * remembers that it was done; what has none changes the case so that it is due no more.
 */
export type Duty =
  /** A mail of law was sent a day ago and nothing was heard of it: whoever takes the case on finds out (rule 15). */
  | { duty: 'hear-of-mail'; warning: string }
  /** Neither the person nor a machine goes on with it: a person decides. */
  | { duty: 'hand-over'; because: Extract<AgentReason, 'no-proof-came' | 'corrections-unconfirmed'> }
  /** The clock of a confirmation begins when it is first seen. */
  | { duty: 'note-staged'; warning: string }
  /** An answer in time that says it is partial, rather than a whole one too late. */
  | { duty: 'go-on-without-systems' }
  /** `daysLeft` is negative once the deadline has passed. */
  | { duty: 'warn-agents'; warning: string; daysLeft: number }
  | { duty: 'remind-person'; warning: 'reminder' }
  | { duty: 'tell-delay'; warning: string; because: 'systems' | 'people' | 'identity' };

const hour = 3_600_000;
const day = 24 * hour;

/** When, as policy. Days of 24 hours; a deadline ends with its day, so that a warning comes as its day begins. */
export const watchPolicy = {
  /** Agents are reminded so many days before, and every day after. */
  warnDays: [14, 7, 3, 1],
  /** The person is told of a delay when so many working days are left, that of the deadline among them. */
  delayWorkingDays: 2,
  /** Systems are waited for no longer than this before the deadline. */
  withoutSystemsDays: 5,
  /** A proof that does not come is asked for once more, and then a person decides. */
  proofDays: 7,
  unconfirmedDays: 7,
  unheardHours: 24,
  /** Nothing is forgotten because a time was reckoned wrongly: each open case is looked at so often in any event. */
  lookHours: 24,
} as const;

/** What is due in a case at `now` and was not done yet, most urgent first; nothing in one that is closed. */
export function dutiesAt(found: Case, now: Date, calendar: Calendar): Duty[] {
  if (isClosed(found.state)) return [];
  return [
    ...(isPast(unheardFrom(found), now) ? notYet(found, { duty: 'hear-of-mail', warning: `unheard:${found.mail?.sesId}` }) : []),
    ...ofProof(found, now),
    ...ofCorrections(found, now),
    ...(isPast(withoutSystemsFrom(found), now) ? [{ duty: 'go-on-without-systems' } as const] : []),
    ...ofDeadline(found, now),
    ...(isPast(delayFrom(found, calendar), now) ? notYet(found, delay(found)) : []),
  ];
}

/** When the case must be looked at next, once all that was due at `now` is done. */
export function nextLookAt(found: Case, now: Date, calendar: Calendar): Date {
  const dueBy = Date.parse(found.dueBy);
  const daysLate = Math.max(0, Math.floor((now.getTime() - dueBy) / day) + 1);
  const times = [
    unheardFrom(found),
    proofFrom(found),
    unconfirmedFrom(found),
    withoutSystemsFrom(found),
    delayFrom(found, calendar),
    dueBy + daysLate * day,
    ...watchPolicy.warnDays.map((days) => dueBy - days * day),
  ].filter((at): at is number => at !== null && at > now.getTime());
  return new Date(Math.min(now.getTime() + watchPolicy.lookHours * hour, ...times));
}

/** The warnings of a case once this one is given: of those that come daily only the last is kept. */
export function warnedWith({ warned }: Case, warning: string): string[] {
  const isDaily = warning.startsWith('late:');
  return [...warned.filter((one) => !(isDaily && one.startsWith('late:'))), warning];
}

/** Has the deadline of an open case passed without an answer? */
export function isOverdue(found: Case, now: Date): boolean {
  return !isClosed(found.state) && !isAnswerSent(found) && now.getTime() >= Date.parse(found.dueBy);
}

/** A reminder first; where it was sent before, a person decides. */
function ofProof(found: Case, now: Date): Duty[] {
  if (!isPast(proofFrom(found), now)) return [];
  return found.warned.includes('reminder')
    ? [{ duty: 'hand-over', because: 'no-proof-came' }]
    : [{ duty: 'remind-person', warning: 'reminder' }];
}

function ofCorrections(found: Case, now: Date): Duty[] {
  if (!waitsForConfirmation(found)) return [];
  if (stagedSince(found) === null) return [{ duty: 'note-staged', warning: `${staged}${now.toISOString()}` }];
  return isPast(unconfirmedFrom(found), now) ? [{ duty: 'hand-over', because: 'corrections-unconfirmed' }] : [];
}

/** Only the warning that holds now: one that was slept through is not made up for by two mails. */
function ofDeadline(found: Case, now: Date): Duty[] {
  if (isAnswerSent(found)) return [];
  const left = Date.parse(found.dueBy) - now.getTime();
  const of = found.dueBy.slice(0, 10); // an extended case has another deadline, and is warned of it anew
  if (left > 0) {
    const days = watchPolicy.warnDays.filter((one) => left <= one * day).at(-1);
    return days === undefined
      ? []
      : notYet(found, { duty: 'warn-agents', warning: `due:${of}:${days}`, daysLeft: Math.ceil(left / day) });
  }
  const late = Math.floor(-left / day) + 1;
  return notYet(found, { duty: 'warn-agents', warning: `late:${of}:${late}`, daysLeft: -late });
}

function delay(found: Case): Extract<Duty, { duty: 'tell-delay' }> {
  const waits = found.systemsOpen > 0 && !found.withoutSystems && isAtWork(found);
  const because = found.state === 'awaiting-identity' ? 'identity' : waits ? 'systems' : 'people';
  return { duty: 'tell-delay', warning: `delay:${found.dueBy.slice(0, 10)}`, because };
}

const notYet = <One extends Duty & { warning: string }>({ warned }: Case, duty: One): One[] =>
  warned.includes(duty.warning) ? [] : [duty];

/** From when each is due, in milliseconds since the epoch; null where it is not. */
type From = number | null;

const isPast = (from: From, now: Date) => from !== null && from <= now.getTime();

function unheardFrom({ mail }: Case): From {
  return mail?.state === 'sent' ? Date.parse(mail.sentAt) + watchPolicy.unheardHours * hour : null;
}

/** Counted from the last mail that asked for a proof. */
function proofFrom({ state, mail, acknowledgedAt, receivedAt, warned }: Case): From {
  if (state !== 'awaiting-identity') return null;
  const asks = mail !== null && ['acknowledgement', 'challenge', 'reminder'].includes(mail.kind);
  const asked = Date.parse(asks ? mail.sentAt : (acknowledgedAt ?? receivedAt));
  const before = !asks && warned.includes('reminder') ? watchPolicy.proofDays * day : 0; // another mail came after the reminder
  return asked + before + watchPolicy.proofDays * day;
}

const staged = 'staged:';

function stagedSince({ warned }: Case): From {
  const note = warned.find((one) => one.startsWith(staged));
  return note === undefined ? null : Date.parse(note.slice(staged.length));
}

function unconfirmedFrom(found: Case): From {
  const since = waitsForConfirmation(found) ? stagedSince(found) : null;
  return since === null ? null : since + watchPolicy.unconfirmedDays * day;
}

function withoutSystemsFrom(found: Case): From {
  const waits = isAtWork(found) && found.systemsOpen > 0 && !found.withoutSystems;
  return waits ? Date.parse(found.dueBy) - watchPolicy.withoutSystemsDays * day : null;
}

/** Only to who was written to before: an address that nobody let us write to is told nothing. */
function delayFrom(found: Case, calendar: Calendar): From {
  const isKnown = found.acknowledgedAt !== null || found.verified !== null;
  if (!found.alias || !isKnown || isAnswerSent(found) || found.mail?.state === 'bounced') return null;
  return workingDaysBefore(watchPolicy.delayWorkingDays, new Date(found.dueBy), calendar).getTime();
}

const waitsForConfirmation = (found: Case) => isAtWork(found) && found.progress.rectification === 'staged';

const isAtWork = ({ state }: Case) => state === 'in-progress' || state === 'waiting-for-systems';

const isAnswerSent = ({ mail }: Case) => mail?.kind === 'answer' && mail.state !== 'bounced';
