import { describe, expect, it } from 'vitest';
import { overdueAsks } from '../../../../shared/privacy/systems/overdue-asks.ts';

const dueBy = new Date('2026-12-22T22:59:59Z');
const asks = [{ state: 'to-tell' }, { state: 'told' }, { state: 'answered' }] as const;

describe('the watch over asks', () => {
  it('waits while there is time, and then names what nobody has answered', () => {
    expect(overdueAsks(asks, dueBy, new Date('2026-12-19T22:59:58Z'))).toEqual([]);
    expect(overdueAsks(asks, dueBy, new Date('2026-12-19T22:59:59Z'))).toEqual([{ state: 'to-tell' }, { state: 'told' }]);
    expect(overdueAsks(asks, dueBy, new Date('2027-01-19T00:00:00Z'))).toHaveLength(2);
  });
});
