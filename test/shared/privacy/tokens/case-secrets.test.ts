import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { caseCode, caseToken, hashOfCaseCode, hashOfCaseToken } from '../../../../shared/privacy/tokens/case-secrets.ts';

const seed = { caseId: 'R-0123456789ABCDEF', nonce: 'a-nonce' };
const key = 'a key for tests';
const anySeed = fc.record({ caseId: fc.string(), nonce: fc.string({ minLength: 1 }) });

describe('the secrets of a challenge', () => {
  it('are the same whenever they are derived, so that a mail sent again says the same', () => {
    expect(caseToken(seed, key)).toBe(caseToken({ ...seed }, key));
    expect(caseCode(seed, key)).toBe(caseCode({ ...seed }, key));
  });

  it('change with the case, the nonce and the key', () => {
    const others = [
      [{ ...seed, caseId: 'R-0123456789ABCDEG' }, key],
      [{ ...seed, nonce: 'another' }, key],
      [seed, 'another key'],
    ] as const;
    for (const [other, otherKey] of others) {
      expect(caseToken(other, otherKey)).not.toBe(caseToken(seed, key));
      expect(caseCode(other, otherKey)).not.toBe(caseCode(seed, key));
    }
  });

  it('are a token of 120 bits without six digits in a row, and a code of exactly six digits', () => {
    fc.assert(
      fc.property(anySeed, (one) => {
        expect(caseToken(one, key)).toMatch(/^[a-z2-7]{24}$/);
        expect(caseToken(one, key)).not.toMatch(/\d{6}/);
        expect(caseCode(one, key)).toMatch(/^\d{6}$/);
      }),
      { numRuns: 500 },
    );
  });

  it('begin with a zero as often as with any other digit', () => {
    const codes = Array.from({ length: 2000 }, (_, number) => caseCode({ caseId: 'R-1', nonce: String(number) }, key));
    const zeros = codes.filter((code) => code.startsWith('0')).length;
    expect(zeros).toBeGreaterThan(130);
    expect(zeros).toBeLessThan(270);
  });

  it('are stored as hashes: of a token whatever its case, of a code under the key', () => {
    const token = caseToken(seed, key);
    expect(hashOfCaseToken(token.toUpperCase())).toBe(hashOfCaseToken(token));
    expect(hashOfCaseToken(token)).not.toContain(token);
    expect(hashOfCaseCode('123456', seed, key)).not.toBe(hashOfCaseCode('123456', seed, 'another key'));
    expect(hashOfCaseCode('123456', seed, key)).not.toBe(hashOfCaseCode('123456', { ...seed, nonce: 'another' }, key));
  });
});
