import type { Case, CaseChange, CaseFile, CaseOpening } from './cases.ts';

/**
 * A complaint about an open case: a person looks at it, and is told anew where one does already (R26). What they were to decide
 * stays what it was.
 */
export function complaintChange({ withAgent }: Case, now: Date): CaseChange {
  const because = withAgent?.because ?? 'complaint';
  return {
    act: 'escalate',
    by: 'person',
    to: 'with-agent',
    set: { withAgent: { because, since: now.toISOString() } },
    facts: { because: 'complaint' },
    advance: now,
    now,
  };
}

/**
 * A closed case stays closed, so that a complaint about it is a request of its own: it is acknowledged, has a deadline, and as
 * it names no right a person reads it.
 */
export function complaintCase(
  { caseId: about, alias, verified }: Case,
  file: CaseFile,
  { caseId, words, dueBy, now }: { caseId: string; words: string; dueBy: Date; now: Date },
): CaseOpening {
  return {
    caseId,
    rights: ['unspecified'],
    alias,
    file: { ...file, words: { message: `${about}: ${words}`, corrections: {} }, about: undefined, thread: null },
    channel: 'form',
    receivedAt: now,
    dueBy,
    acknowledge: true,
    because: 'a complaint about a closed case',
    verified: { by: verified?.by === 'not-needed' ? 'link' : (verified?.by ?? 'link'), at: now.toISOString() },
    objectKey: null,
    mailKey: null,
    mailbox: null,
    now,
  };
}
