import { describe, expect, it } from 'vitest';
import { caseStates, isAllowed, isClosed } from '../../../../shared/privacy/rights/case-states.ts';
import { complaintCase, complaintChange } from '../../../../shared/privacy/rights/complaint.ts';
import { aCase } from '../../../builders/a-case.ts';
import { caseOpening } from '../../../builders/case-opening.ts';

const now = new Date('2026-11-22T10:00:00Z');
const since = now.toISOString();

describe('a complaint', () => {
  it('hands every case that is open to a person, and is allowed in each', () => {
    for (const state of caseStates.filter((one) => !isClosed(one))) {
      expect(complaintChange(aCase({ state }), now).set).toEqual({ withAgent: { because: 'complaint', since } });
      expect(isAllowed('escalate', state, 'with-agent', 'person')).toBe(true);
    }
  });

  it('tells a person who is at it already anew, and leaves them what they have to decide', () => {
    const weighed = aCase({ state: 'with-agent', withAgent: { because: 'objection-to-weigh', since: '2026-11-20T10:00:00Z' } });
    expect(complaintChange(weighed, now).set).toEqual({ withAgent: { because: 'objection-to-weigh', since } });
  });

  it('about a closed case is a request of its own, proved as that was, that names what it is about', () => {
    const { file } = caseOpening();
    if (!file) throw new Error('the builder gives a file');
    const closed = aCase({ state: 'fulfilled', verified: { by: 'code', at: '2026-11-20T10:00:00Z' } });
    const dueBy = new Date('2026-12-22T22:59:59Z');
    expect(complaintCase(closed, file, { caseId: 'R-2', words: 'It is not all.', dueBy, now })).toMatchObject({
      caseId: 'R-2',
      rights: ['unspecified'],
      alias: closed.alias,
      acknowledge: true,
      verified: { by: 'code', at: since },
      file: { identity: file.identity, thread: null, words: { message: `${closed.caseId}: It is not all.` } },
    });
  });
});
