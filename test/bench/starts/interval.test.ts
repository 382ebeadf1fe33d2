import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { median, ratioOfMedians } from '../../../bench/starts/interval.ts';

/** Numbers of [0, 1) that are the same in every run. */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    return state / 2 ** 31;
  };
}

const rounds = fc.array(
  fc.record({ measured: fc.integer({ min: 1, max: 1000 }), reference: fc.integer({ min: 1, max: 1000 }) }),
  {
    minLength: 1,
    maxLength: 30,
  },
);

describe('a median', () => {
  it('is the middle one, or the mean of the two in the middle', () => {
    expect(median([9, 1, 5])).toBe(5);
    expect(median([9, 1, 5, 6])).toBe(5.5);
    expect(median([7])).toBe(7);
  });

  it('of nothing is refused', () => {
    expect(() => median([])).toThrow('nothing was measured');
  });
});

describe('a ratio to the reference', () => {
  it('is that of the medians, and does not move with one disturbed round', () => {
    const quiet = Array.from({ length: 21 }, () => 80);
    const disturbed = quiet.with(4, 4000);
    const reference = quiet.map(() => 100);
    expect(ratioOfMedians(disturbed, reference, numbersFrom(1))).toEqual({ ratio: 0.8, lo: 0.8, hi: 0.8 });
  });

  it('lies in an interval that noise widens', () => {
    const reference = Array.from({ length: 21 }, () => 100);
    const noisy = reference.map((_, round) => 60 + round * 2);
    const { ratio, lo, hi } = ratioOfMedians(noisy, reference, numbersFrom(2));
    expect(ratio).toBe(0.8);
    expect(lo).toBeLessThan(0.78);
    expect(lo).toBeGreaterThan(0.6);
    expect(hi).toBeGreaterThan(0.82);
    expect(hi).toBeLessThan(1);
  });

  it('draws rounds whole: what disturbs both sides alike leaves the ratio alone', () => {
    const reference = Array.from({ length: 21 }, (_, round) => 100 + round * 50);
    const twice = reference.map((value) => value * 2);
    expect(ratioOfMedians(twice, reference, numbersFrom(3))).toEqual({ ratio: 2, lo: 2, hi: 2 });
  });

  it('never has its interval upside down, nor beyond what any round shows', () => {
    fc.assert(
      fc.property(rounds, fc.integer({ min: 1, max: 1_000_000 }), (measured, seed) => {
        const values = measured.map((round) => round.measured);
        const references = measured.map((round) => round.reference);
        const { lo, hi } = ratioOfMedians(values, references, numbersFrom(seed));
        expect(lo).toBeLessThanOrEqual(hi);
        expect(lo).toBeGreaterThanOrEqual(Math.min(...values) / Math.max(...references));
        expect(hi).toBeLessThanOrEqual(Math.max(...values) / Math.min(...references));
      }),
      { numRuns: 30 },
    );
  });

  it('needs both sides in every round', () => {
    expect(() => ratioOfMedians([1, 2], [1])).toThrow('both are measured in every round');
    expect(() => ratioOfMedians([], [])).toThrow('both are measured in every round');
  });
});
