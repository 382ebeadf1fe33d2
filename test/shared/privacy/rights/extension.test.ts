import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { oneMonthAfter, threeMonthsAfter } from '../../../../shared/privacy/rights/deadline.ts';
import { extensionOf } from '../../../../shared/privacy/rights/extension.ts';

const calendar = { timeZone: 'Europe/Paris', holidays: ['2026-12-25'] };
const receivedAt = new Date('2026-11-22T10:00:00Z');
const asked = (at: Date) => ({
  receivedAt: at.toISOString(),
  dueBy: oneMonthAfter(at, calendar).toISOString(),
  firstDueBy: null,
});

describe('the extension of a deadline', () => {
  it('is by two further months, counted from receipt', () => {
    expect(extensionOf(asked(receivedAt), new Date('2026-12-01T10:00:00Z'), calendar)).toEqual({
      extended: true,
      dueBy: new Date('2027-02-22T22:59:59Z'),
      firstDueBy: new Date('2026-12-22T22:59:59Z'),
    });
  });

  it('is possible until the last second of the first month, whenever the request came, and never after it', () => {
    const moments = fc.date({ min: new Date('2013-01-01'), max: new Date('2099-12-01'), noInvalidDate: true });
    fc.assert(
      fc.property(moments, fc.integer({ min: -40, max: 40 }), (at, hours) => {
        const found = asked(at);
        const now = new Date(Date.parse(found.dueBy) + hours * 3_600_000);
        const extension = extensionOf(found, now, calendar);
        expect(extension.extended).toBe(hours <= 0);
        if (extension.extended) expect(extension.dueBy).toEqual(threeMonthsAfter(at, calendar));
      }),
    );
  });

  it('happens once', () => {
    const found = { ...asked(receivedAt), firstDueBy: '2026-12-22T22:59:59.000Z', dueBy: '2027-02-22T22:59:59.000Z' };
    expect(extensionOf(found, receivedAt, calendar)).toEqual({ extended: false, because: 'extended-before' });
  });
});
