import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mintFormToken, readFormToken } from '../../../../shared/privacy/tokens/form-token.ts';

const alias = 'k1:AAAAAAAAAAAAAAAAAAAAAA' as const;
const now = new Date('2026-11-22T10:00:00Z');
const keys = ['newest', 'older'];

describe('the token of the preferences form', () => {
  it('says at which end of the history it was made, also where there is none', () => {
    for (const head of ['hw0VWOEsS2UtEzKK-Cn64s4LY2iyeAXdEikgAuReN2Q', null]) {
      const token = mintFormToken({ alias, head, now }, keys);
      expect(readFormToken(token, alias, keys, now)).toEqual({ head });
      expect(readFormToken(token, alias, ['a third', 'newest'], now)).toEqual({ head }); // its key is being replaced
    }
  });

  it('works until the end of the next day', () => {
    const token = mintFormToken({ alias, head: null, now }, keys);
    expect(readFormToken(token, alias, keys, new Date('2026-11-23T23:59:59Z'))).toBeDefined();
    expect(readFormToken(token, alias, keys, new Date('2026-11-24T00:00:00Z'))).toBeUndefined();
  });

  it('is of one person and one key', () => {
    const token = mintFormToken({ alias, head: null, now }, keys);
    expect(readFormToken(token, 'k1:BBBBBBBBBBBBBBBBBBBBBB', keys, now)).toBeUndefined();
    expect(readFormToken(token, alias, ['a third'], now)).toBeUndefined();
    expect(() => mintFormToken({ alias, head: null, now }, [])).toThrow('no key');
  });

  it('is never what a stranger makes up, nor one with a character changed', () => {
    fc.assert(
      fc.property(fc.string(), (madeUp) => {
        expect(readFormToken(madeUp, alias, keys, now)).toBeUndefined();
      }),
    );
    const token = mintFormToken({ alias, head: 'abc', now }, keys);
    fc.assert(
      fc.property(fc.nat(token.length - 1), fc.constantFrom('x', '.', '1'), (place, character) => {
        const changed = token.slice(0, place) + character + token.slice(place + 1);
        expect(readFormToken(changed, alias, keys, now) === undefined).toBe(changed !== token);
      }),
    );
  });
});
