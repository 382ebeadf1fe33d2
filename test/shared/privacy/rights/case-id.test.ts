import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { caseIdFromMail, newCaseId } from '../../../../shared/privacy/rights/case-id.ts';

const form = /^R-[0-9A-HJKMNP-TV-Z]{16}$/;

describe('the id of a case', () => {
  it('is R- and sixteen characters that nobody misreads', () => {
    fc.assert(fc.property(fc.uint8Array({ minLength: 10, maxLength: 10 }), (bytes) => form.test(newCaseId(() => bytes))));
    expect(newCaseId(() => new Uint8Array(10))).toBe('R-0000000000000000');
    expect(newCaseId(() => new Uint8Array(10).fill(255))).toBe('R-ZZZZZZZZZZZZZZZZ');
  });

  it('differs from form to form', () => {
    expect(new Set(Array.from({ length: 100 }, () => newCaseId(randomBytes))).size).toBe(100);
  });

  it('is the same each time a mail is delivered, and another for another mail', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (one, other) => {
        expect(caseIdFromMail(one)).toMatch(form);
        expect(caseIdFromMail(one)).toBe(caseIdFromMail(one));
        expect(caseIdFromMail(one) === caseIdFromMail(other)).toBe(one === other);
      }),
    );
  });
});
