import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Alias } from '../../../../shared/privacy/standing/standings.ts';
import {
  confirmationToken,
  hashOfToken,
  pendingKeyOf,
  readConfirmationToken,
  tokenOfHash,
} from '../../../../shared/privacy/tokens/confirmation-token.ts';
import { readLinkToken } from '../../../../shared/privacy/tokens/link-token.ts';

const aliases = fc
  .tuple(fc.integer({ min: 0, max: 15 }), fc.uint8Array({ minLength: 16, maxLength: 16 }))
  .map(([key, bytes]): Alias => `k${key}:${Buffer.from(bytes).toString('base64url')}`);
const name = fc.stringMatching(/^[a-z][a-z-]{0,11}$/);
const choices = fc.array(fc.record({ purpose: name, channel: name }), { minLength: 1, maxLength: 4 });
const rows = fc.record({ alias: aliases, choices, nonce: fc.string(), key: fc.string({ minLength: 1 }) });

describe('the token of a confirmation link', () => {
  it('names its row, fits an address and a link, and means the same in capitals', () => {
    fc.assert(
      fc.property(rows, ({ alias, choices: chosen, nonce, key }) => {
        const pendingKey = pendingKeyOf(alias, chosen);
        const token = confirmationToken(pendingKey, nonce, key);
        expect(token).toMatch(/^[a-z2-7]{48}$/);
        expect(readConfirmationToken(token)).toEqual({ pendingKey, alias });
        expect(readConfirmationToken(token.toUpperCase())).toEqual({ pendingKey, alias });
        expect(hashOfToken(token.toUpperCase())).toBe(hashOfToken(token));
      }),
    );
  });

  it('is the same for the same choices in any order, and another for others', () => {
    fc.assert(
      fc.property(aliases, choices, (alias, chosen) => {
        expect(pendingKeyOf(alias, chosen.toReversed())).toBe(pendingKeyOf(alias, chosen));
        expect(pendingKeyOf(alias, [...chosen, { purpose: 'another', channel: 'one-of-its-own' }])).not.toBe(
          pendingKeyOf(alias, chosen),
        );
      }),
    );
  });

  it('cannot be made without the nonce and the key, and the key before still makes it', () => {
    fc.assert(
      fc.property(rows, fc.string(), ({ alias, choices: chosen, nonce, key }, other) => {
        const pendingKey = pendingKeyOf(alias, chosen);
        const token = confirmationToken(pendingKey, nonce, key);
        const row = { pendingKey, nonce, tokenHash: hashOfToken(token) };
        expect(tokenOfHash(row, [`new ${other}`, key])).toBe(token);
        expect(tokenOfHash(row, [`${key}x`])).toBeNull();
        expect(tokenOfHash({ ...row, nonce: `${nonce}x` }, [key])).toBeNull();
      }),
    );
  });

  it('opens nothing that a link of another kind opens', () => {
    fc.assert(
      fc.property(rows, ({ alias, choices: chosen, nonce, key }) => {
        const token = confirmationToken(pendingKeyOf(alias, chosen), nonce, key);
        expect(readLinkToken(token, [key], new Date('2026-11-22T10:00:00Z'), 100_000)).toBeNull();
      }),
    );
  });

  it('is read from no text that has not its shape', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 100 }), (text) => {
        expect(readConfirmationToken(text)).toBeNull();
      }),
    );
    expect(readConfirmationToken('a'.repeat(48))).toBeNull();
  });
});
