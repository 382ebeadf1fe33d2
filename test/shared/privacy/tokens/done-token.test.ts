import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { caseIdFromMail } from '../../../../shared/privacy/rights/case-id.ts';
import { isDoneTokenShaped, mintDoneToken, readDoneToken } from '../../../../shared/privacy/tokens/done-token.ts';
import { mintUnsubscribeToken } from '../../../../shared/privacy/tokens/unsubscribe-token.ts';

const keys = ['the newest key', 'an older key'];
const alias = 'k1:AAAAAAAAAAAAAAAAAAAAAA';
const reference = caseIdFromMail('a mail');

describe('the token of an enquiry', () => {
  it('says whose and which, in a local part that mail systems carry, whatever they do to its case', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 16, maxLength: 16 }), fc.string(), (bytes, mailKey) => {
        const of = { alias: `k1:${Buffer.from(bytes).toString('base64url')}` as const, reference: caseIdFromMail(mailKey) };
        const token = mintDoneToken(of, keys);
        expect(`done+${token}`.length).toBeLessThanOrEqual(64);
        expect(readDoneToken(token, keys)).toEqual(of);
        expect(readDoneToken(token.toUpperCase(), keys)).toEqual(of);
      }),
    );
  });

  it('is accepted from an older key while that is kept, and not after', () => {
    const token = mintDoneToken({ alias, reference }, ['an older key']);
    expect(readDoneToken(token, keys)).toEqual({ alias, reference });
    expect(readDoneToken(token, ['the newest key'])).toBeNull();
  });

  it('is refused where one character is another, or it is a token for something else', () => {
    const token = mintDoneToken({ alias, reference }, keys);
    fc.assert(
      fc.property(fc.nat(55), fc.constantFrom(...Array.from('abcdefghijklmnopqrstuvwxyz234567')), (place, other) => {
        const forged = token.slice(0, place) + other + token.slice(place + 1);
        expect(readDoneToken(forged, keys)).toEqual(forged === token ? { alias, reference } : null);
      }),
    );
    expect(readDoneToken(mintUnsubscribeToken({ alias, scope: 'all', now: new Date(0) }, keys), keys)).toBeNull();
    expect(isDoneTokenShaped('done')).toBe(false);
  });

  it('names no reference that is none of ours', () => {
    expect(() => mintDoneToken({ alias, reference: 'R-ILOU' }, keys)).toThrow('R- and 16 characters');
  });
});
