import { describe, expect, it } from 'vitest';
import { ahead } from '../../../../../shared/privacy/rights/access/ahead.ts';

async function* numbers(count: number) {
  for (let number = 0; number < count; number++) yield number;
}

const failingAtThree = async (number: number) => {
  if (number === 3) throw new Error('three');
  return number;
};

describe('a walk that works ahead', () => {
  it('gives everything in its order, with no more at work than it may', async () => {
    let atWork = 0;
    let most = 0;
    const make = async (number: number) => {
      most = Math.max(most, ++atWork);
      await new Promise((resolve) => setTimeout(resolve, number % 3));
      return number * 2;
    };
    const found: number[] = [];
    for await (const { item, made } of ahead(numbers(50), make, { most: 4, release: () => undefined })) {
      atWork--;
      found.push(made - item);
    }
    expect(found).toEqual(Array.from({ length: 50 }, (_, index) => index));
    expect(most).toBe(4);
  });

  it('lets go of what nobody took, and tells an error only in its turn', async () => {
    const released: number[] = [];
    const seen: number[] = [];
    const walk = async () => {
      for await (const { made } of ahead(numbers(10), failingAtThree, { most: 6, release: (one) => released.push(one) }))
        seen.push(made);
    };
    await expect(walk()).rejects.toThrow('three');
    expect(seen).toEqual([0, 1, 2]);
    expect(released).toEqual([4, 5, 6, 7, 8]);
  });
});
