import { describe, expect, it } from 'vitest';
import { changeByProof } from '../../../../shared/privacy/rights/change-by-proof.ts';
import { caseStates, isAllowed } from '../../../../shared/privacy/rights/case-states.ts';
import { aCase } from '../../../builders/a-case.ts';

const now = new Date('2026-11-22T10:00:00Z');
const verified = { by: 'code', at: now.toISOString() } as const;

describe('what a proof changes of a case', () => {
  it.each(['awaiting-identity', 'undeliverable', 'not-identified'] as const)('opens it where it is %s', (state) => {
    expect(changeByProof(aCase({ state }), 'code', now)).toMatchObject({
      to: 'open',
      set: { verified, withAgent: null },
      advance: now,
    });
  });

  it.each(['received', 'with-agent', 'extended'] as const)('leaves it %s, and known to be the person', (state) => {
    const change = changeByProof(aCase({ state }), 'code', now);
    expect(change).toMatchObject({ act: 'prove', set: { verified }, advance: now });
    expect(change?.to).toBeUndefined();
  });

  it('is nothing where it was proved before: the person comes to look', () => {
    for (const state of caseStates) expect(changeByProof(aCase({ state, verified }), 'code', now)).toBeNull();
  });

  it('is only what the table of transitions allows a person', () => {
    for (const state of caseStates) {
      const change = changeByProof(aCase({ state }), 'link', now);
      if (change) expect(isAllowed(change.act, state, change.to ?? state, change.by)).toBe(true);
    }
  });
});
