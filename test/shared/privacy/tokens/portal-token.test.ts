import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mintPortalToken, portalSeconds, readPortalToken } from '../../../../shared/privacy/tokens/portal-token.ts';

const now = new Date('2026-11-22T10:00:00Z');
const later = (seconds: number) => new Date(now.getTime() + seconds * 1000);
const found = { caseId: 'R-0123456789ABCDEF', alias: 'k1:AAAAAAAAAAAAAAAAAAAAAA' } as const;
const keys = ['a new key', 'an old key'];
const { token } = mintPortalToken(found, keys, now);

describe('the token of the portal', () => {
  it('opens its case for a quarter of an hour and not a second longer', () => {
    expect(readPortalToken(token, found, keys, now)).toEqual({ token, expiresAt: later(900) });
    expect(readPortalToken(token, found, keys, later(portalSeconds - 1))).not.toBeNull();
    expect(readPortalToken(token, found, keys, later(portalSeconds))).toBeNull();
  });

  it('opens no other case', () => {
    expect(readPortalToken(token, { ...found, caseId: 'R-0123456789ABCDEG' }, keys, now)).toBeNull();
  });

  it('opens its case for nobody else: neither under a corrected address, nor where nobody can be told any more', () => {
    expect(readPortalToken(token, { ...found, alias: 'k1:BAAAAAAAAAAAAAAAAAAAAA' }, keys, now)).toBeNull();
    expect(readPortalToken(token, { ...found, alias: null }, keys, now)).toBeNull();
    const { token: ofNobody } = mintPortalToken({ ...found, alias: null }, keys, now);
    expect(readPortalToken(ofNobody, { ...found, alias: null }, keys, now)).not.toBeNull();
  });

  it('is accepted by both keys while one is replaced, and by no other', () => {
    expect(readPortalToken(mintPortalToken(found, ['an old key'], now).token, found, keys, now)).not.toBeNull();
    expect(readPortalToken(mintPortalToken(found, ['a stranger’s'], now).token, found, keys, now)).toBeNull();
    expect(() => mintPortalToken(found, [], now)).toThrow(/no key/);
  });

  it('opens nothing where any of it was changed', () => {
    fc.assert(
      fc.property(fc.nat(token.length - 1), fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz234567'.split('')), (place, letter) => {
        fc.pre(token[place] !== letter);
        const changed = token.slice(0, place) + letter + token.slice(place + 1);
        expect(readPortalToken(changed, found, keys, now)).toBeNull();
      }),
    );
  });

  it('bears whatever a stranger sends', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(readPortalToken(text, found, keys, now)).toBeNull();
      }),
    );
  });
});
