import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aliasOf } from '../../../shared/privacy/standing/alias.ts';
import { newDataKey, seal, sealIdentity, unseal, unsealIdentity } from '../../../shared/privacy/standing/sealed.ts';
import type { Alias } from '../../../shared/privacy/standing/standings.ts';

const key = { id: 'k1', secret: 'a secret of the deployment' };
const alias = fc.base64String({ minLength: 4 }).map((text): Alias => `k1:${text}`);

describe('an alias', () => {
  it('is short, always the same, tells nothing of the address, and depends on the key', () => {
    fc.assert(
      fc.property(fc.emailAddress(), (address) => {
        const made = aliasOf(address, key);
        expect(made).toMatch(/^k1:[A-Za-z0-9_-]{22}$/);
        expect(made).toBe(aliasOf(address, key));
        expect(made).not.toBe(aliasOf(address, { ...key, secret: 'another' }));
      }),
    );
  });
});

describe('what is sealed', () => {
  it('comes back whole with its key and alias', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), alias, (text, person) => {
        const dataKey = newDataKey();
        expect(unseal(seal(text, dataKey, person), dataKey, person)).toBe(text);
      }),
    );
  });

  it('can be opened with no other key, by no other alias, and not after any change', () => {
    fc.assert(
      fc.property(fc.string(), alias, fc.nat(), (text, person, position) => {
        const dataKey = newDataKey();
        const sealed = seal(text, dataKey, person);
        const changed = Uint8Array.from(sealed);
        const index = position % changed.length;
        changed[index] = (changed[index] ?? 0) ^ 1;
        expect(() => unseal(sealed, newDataKey(), person)).toThrow();
        expect(() => unseal(sealed, dataKey, `${person}x`)).toThrow();
        expect(() => unseal(changed, dataKey, person)).toThrow();
      }),
    );
  });

  it('keeps who a person is', () => {
    const identity = { address: 'anna@example.org', locale: 'fr', name: 'Anna Müller' };
    const dataKey = newDataKey();
    expect(unsealIdentity(sealIdentity(identity, dataKey, 'k1:x'), dataKey, 'k1:x')).toEqual(identity);
  });
});
