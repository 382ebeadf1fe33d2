import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isTokenShaped } from '../../../../shared/privacy/tokens/link-token.ts';
import { mintPreferencesToken, readPreferencesToken } from '../../../../shared/privacy/tokens/preferences-token.ts';
import { mintUnsubscribeToken, readUnsubscribeToken } from '../../../../shared/privacy/tokens/unsubscribe-token.ts';
import type { Alias } from '../../../../shared/privacy/standing/standings.ts';

const now = new Date('2026-11-22T10:00:00Z');
const day = 86_400_000;
const keys = ['a key for tests'];

const anyAlias = fc
  .record({ key: fc.integer({ min: 0, max: 15 }), hash: fc.uint8Array({ minLength: 16, maxLength: 16 }) })
  .map(({ key, hash }): Alias => `k${key}:${Buffer.from(hash).toString('base64url')}`);
const anyDay = fc.date({ min: new Date('2020-01-01'), max: new Date('2140-01-01'), noInvalidDate: true });

describe('an unsubscribe token', () => {
  it('gives back the alias it was made for', () => {
    fc.assert(
      fc.property(anyAlias, anyDay, (alias, at) => {
        const token = mintUnsubscribeToken({ alias, scope: 'all', now: at }, keys);
        expect(readUnsubscribeToken(token, keys, at)).toEqual({ alias, scope: 'all' });
      }),
    );
  });

  it('fits in a URL and in a local part behind "unsubscribe+", whatever folds its case', () => {
    fc.assert(
      fc.property(anyAlias, (alias) => {
        const token = mintUnsubscribeToken({ alias, scope: 'all', now }, keys);
        expect(token).toMatch(/^[a-z2-7]+$/);
        expect(`unsubscribe+${token}`.length).toBeLessThanOrEqual(64);
        expect(isTokenShaped(token)).toBe(true);
        expect(readUnsubscribeToken(token.toUpperCase(), keys, now)).toEqual({ alias, scope: 'all' });
      }),
    );
  });

  it('is refused with any one character changed', () => {
    const letters = 'abcdefghijklmnopqrstuvwxyz234567';
    fc.assert(
      fc.property(anyAlias, fc.nat(47), fc.integer({ min: 1, max: 31 }), (alias, place, shift) => {
        const token = mintUnsubscribeToken({ alias, scope: 'all', now }, keys);
        const other = letters.charAt((letters.indexOf(token.charAt(place)) + shift) % 32);
        const forged = token.slice(0, place) + other + token.slice(place + 1);
        expect(readUnsubscribeToken(forged, keys, now)).toBeNull();
      }),
    );
  });

  it('is refused, without an error, whatever a stranger writes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => readUnsubscribeToken(text, keys, now) === null),
    );
    const shaped = fc.stringMatching(/^[a-z2-7]{48}$/);
    fc.assert(fc.property(shaped, (text) => isTokenShaped(text) && readUnsubscribeToken(text, keys, now) === null));
  });

  const alias: Alias = 'k1:AAAAAAAAAAAAAAAAAAAAAA';
  const token = mintUnsubscribeToken({ alias, scope: 'all', now }, keys);

  it('works for 180 days and no longer', () => {
    expect(readUnsubscribeToken(token, keys, new Date(now.getTime() + 180 * day))).not.toBeNull();
    expect(readUnsubscribeToken(token, keys, new Date(now.getTime() + 181 * day))).toBeNull();
  });

  it('bears a clock that is a day behind, and no more', () => {
    expect(readUnsubscribeToken(token, keys, new Date(now.getTime() - day))).not.toBeNull();
    expect(readUnsubscribeToken(token, keys, new Date(now.getTime() - 2 * day))).toBeNull();
  });

  it('outlives the replacement of its key, until the key is taken out', () => {
    expect(readUnsubscribeToken(token, ['a new key', ...keys], now)).toEqual({ alias, scope: 'all' });
    expect(readUnsubscribeToken(token, ['a new key'], now)).toBeNull();
    expect(readUnsubscribeToken(token, [], now)).toBeNull();
  });

  it('opens no view, and a preferences token stops nothing', () => {
    const toView = mintPreferencesToken({ alias, now }, keys);
    expect(readPreferencesToken(toView, keys, now)).toEqual({ alias });
    expect(readPreferencesToken(token, keys, now)).toBeNull();
    expect(readUnsubscribeToken(toView, keys, now)).toBeNull();
    expect(readPreferencesToken(toView, keys, new Date(now.getTime() + 31 * day))).toBeNull();
  });

  it('is not made without a key, nor for what is no alias of ours', () => {
    expect(() => mintUnsubscribeToken({ alias, scope: 'all', now }, [])).toThrow('no key');
    expect(() => mintUnsubscribeToken({ alias: 'k16:AAAAAAAAAAAAAAAAAAAAAA', scope: 'all', now }, keys)).toThrow('alias');
    expect(() => mintUnsubscribeToken({ alias: 'k1:someone@example.org', scope: 'all', now }, keys)).toThrow('alias');
  });
});
