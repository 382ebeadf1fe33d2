import { describe, expect, it } from 'vitest';
import { clockOf, type DataClass, isExpired, periods } from '../../../shared/privacy/retention/periods.ts';

const now = new Date('2026-11-22T10:00:00Z');
const classes = Object.keys(periods) as DataClass[];

describe('the periods', () => {
  it.each(classes)('of %s lie within their own bounds and say what the class holds', (dataClass) => {
    const { seconds, min, max, holds } = periods[dataClass];
    expect(seconds).toBeGreaterThanOrEqual(min);
    expect(seconds).toBeLessThanOrEqual(max);
    expect(holds).not.toBe('');
  });

  it('keep routine communications and consents 15 to 30 days (R30)', () => {
    for (const dataClass of ['communication', 'consent'] as const)
      expect(periods[dataClass]).toMatchObject({ min: 15 * 86_400, max: 30 * 86_400 });
  });

  it('make a row absent from its last second on', () => {
    const clock = clockOf('communication', now);
    const last = new Date(clock.expiresAt * 1000);
    expect(isExpired(clock, new Date(last.getTime() - 1000))).toBe(false);
    expect(isExpired(clock, last)).toBe(true);
  });
});
