import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mintPreferencesToken } from '../../../../shared/privacy/tokens/preferences-token.ts';
import { mintUndoToken, readUndoToken } from '../../../../shared/privacy/tokens/undo-token.ts';
import { mintUnsubscribeToken, readUnsubscribeToken } from '../../../../shared/privacy/tokens/unsubscribe-token.ts';

const alias = 'k1:AAAAAAAAAAAAAAAAAAAAAA';
const now = new Date('2026-11-22T10:00:00Z');

describe('the token that undoes an opt-out', () => {
  it('names the person and the event, and is accepted under the key before', () => {
    fc.assert(
      fc.property(fc.nat({ max: 1_000_000 }), (event) => {
        const token = mintUndoToken({ alias, event }, ['old']);
        expect(readUndoToken(token, ['new', 'old'])).toEqual({ alias, event: event % 65_536 });
        expect(readUndoToken(token, ['new'])).toBeNull();
      }),
    );
  });

  it('does nothing else, and nothing else does it', () => {
    const day = Math.floor(now.getTime() / 86_400_000);
    expect(readUnsubscribeToken(mintUndoToken({ alias, event: day }, ['key']), ['key'], now)).toBeNull();
    expect(readUndoToken(mintUnsubscribeToken({ alias, scope: 'all', now }, ['key']), ['key'])).toBeNull();
    expect(readUndoToken(mintPreferencesToken({ alias, now }, ['key']), ['key'])).toBeNull();
  });

  it('is void once a character of it is another', () => {
    const token = mintUndoToken({ alias, event: 3 }, ['key']);
    fc.assert(
      fc.property(fc.nat({ max: 47 }), fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz234567'.split('')), (place, character) => {
        fc.pre(token[place] !== character);
        expect(readUndoToken(token.slice(0, place) + character + token.slice(place + 1), ['key'])).toBeNull();
      }),
    );
  });
});
