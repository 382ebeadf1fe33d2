import type { Case } from '../../shared/privacy/rights/cases.ts';

/** A case of Ada's, asked by form and acknowledged to nobody yet. */
export function aCase(changes: Partial<Case> = {}): Case {
  return {
    caseId: 'R-0123456789ABCDEF',
    state: 'received',
    rights: ['access'],
    alias: 'k1:AAAAAAAAAAAAAAAAAAAAAA',
    channel: 'form',
    receivedAt: '2026-11-22T10:00:00.000Z',
    dueBy: '2026-12-22T22:59:59.000Z',
    firstDueBy: null,
    acknowledge: true,
    because: 'asked by form',
    acknowledgedAt: null,
    verified: null,
    progress: {},
    asked: [],
    systemsOpen: 0,
    withoutSystems: false,
    withAgent: null,
    answer: null,
    mail: null,
    warned: [],
    repeatOf: null,
    repeats: 0,
    repeatAcknowledgedAt: null,
    closedAt: null,
    objectKey: null,
    mailKey: null,
    mailbox: null,
    proof: { sequence: 0, hash: 'h' },
    ...changes,
  };
}
