import { describe, expect, it } from 'vitest';
import { atFirstUse } from '../../../shared/runtime/at-first-use.ts';

describe('what is made at its first use', () => {
  it('is made once, however many ask at the same time', async () => {
    let times = 0;
    const made = atFirstUse(async () => ++times);
    expect(times).toBe(0);
    expect(await Promise.all([made(), made(), made()])).toEqual([1, 1, 1]);
  });

  it('is tried again after a failure', async () => {
    let times = 0;
    const made = atFirstUse(async () => {
      times += 1;
      if (times === 1) throw new Error('the first time fails');
      return times;
    });
    await expect(made()).rejects.toThrow('the first time');
    expect(await made()).toBe(2);
  });
});
