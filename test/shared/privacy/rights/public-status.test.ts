import { describe, expect, it } from 'vitest';
import { caseStates } from '../../../../shared/privacy/rights/case-states.ts';
import { publicStatus } from '../../../../shared/privacy/rights/public-status.ts';
import { aCase } from '../../../builders/a-case.ts';

const verified = { by: 'link', at: '2026-11-22T10:00:00Z' } as const;

describe('what a reference alone tells', () => {
  it('is the same for every answer, so that it does not tell what is held', () => {
    const answers = (['fulfilled', 'partly-fulfilled', 'nothing-held', 'refused'] as const).map((state) =>
      publicStatus(aCase({ state, verified })),
    );
    expect(new Set(answers)).toEqual(new Set(['answered']));
  });

  it('does not tell that another request of the same person is open', () => {
    const repeated = publicStatus(aCase({ state: 'linked', repeatOf: 'R-1' }));
    expect(repeated).toBe(publicStatus(aCase({ state: 'awaiting-identity', acknowledgedAt: '2026-11-22T10:00:00Z' })));
  });

  it('does not tell from a bounced mail that an address does not exist', () => {
    expect(publicStatus(aCase({ state: 'undeliverable' }))).toBe(publicStatus(aCase({ state: 'awaiting-identity' })));
  });

  it('has a word for every state, and tells progress only once the person proved themselves', () => {
    for (const state of caseStates) expect(publicStatus(aCase({ state }))).not.toBe('in-progress');
    expect(publicStatus(aCase({ state: 'waiting-for-systems', verified }))).toBe('in-progress');
    expect(publicStatus(aCase({ state: 'received' }))).toBe('received');
    expect(publicStatus(aCase({ state: 'withdrawn', verified }))).toBe('withdrawn');
    expect(publicStatus(aCase({ state: 'not-identified' }))).toBe('not-identified');
  });
});
