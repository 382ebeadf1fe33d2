import type { CaseOpening } from '../../shared/privacy/rights/cases.ts';

export const openedAt = new Date('2026-11-22T10:00:00Z');

let number = 0;

/** What opens a case of Anna's by mail; each with a reference and an alias of its own. */
export function caseOpening(changes: Partial<CaseOpening> = {}): CaseOpening {
  number++;
  return {
    caseId: `R-TEST${process.pid}N${number}`,
    rights: ['access'],
    alias: `k1:case-person-${process.pid}-${number}`,
    file: {
      identity: { address: 'anna@example.org', locale: 'fr', name: 'Anna' },
      locales: ['fr'],
      words: null,
      thread: { messageId: '<m@example.org>', references: [] },
    },
    channel: 'mail',
    receivedAt: openedAt,
    dueBy: new Date('2026-12-22T22:59:59Z'),
    acknowledge: true,
    because: 'rights request',
    verified: null,
    objectKey: `mail/ses/${number}`,
    mailKey: `key-${number}`,
    mailbox: 'abc',
    now: openedAt,
    ...changes,
  };
}
