import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isChained, nextEntry, type ProofEntry } from '../../../shared/privacy/journal/proof.ts';
import { clockOf } from '../../../shared/privacy/retention/periods.ts';

const at = new Date('2026-11-22T10:00:00Z');
const event = fc.record({
  what: fc.constantFrom('requested', 'confirmed', 'withdrawn'),
  facts: fc.dictionary(fc.string({ minLength: 1, maxLength: 8 }), fc.oneof(fc.string(), fc.integer())),
});
const chain = fc.array(event, { minLength: 2, maxLength: 6 }).map((events) =>
  events.reduce<ProofEntry[]>((entries, { what, facts }) => {
    return [...entries, nextEntry({ stream: 'case:R-1', at, what, facts }, entries.at(-1) ?? null, clockOf('case-proof', at))];
  }, []),
);

describe('a chain of proof', () => {
  it('is whole as it was written, also when its head has expired', () => {
    fc.assert(
      fc.property(chain, (entries) => {
        expect(isChained(entries)).toBe(true);
        expect(isChained(entries.slice(1))).toBe(true);
      }),
    );
  });

  it('shows any entry that was altered, left out or put in another place', () => {
    fc.assert(
      fc.property(chain, fc.nat(), (entries, pick) => {
        const index = pick % entries.length;
        expect(isChained(entries.map((entry, number) => (number === index ? { ...entry, what: 'altered' } : entry)))).toBe(false);
        expect(isChained(entries.toReversed())).toBe(false);
        if (index > 0 && index < entries.length - 1) expect(isChained(entries.toSpliced(index, 1))).toBe(false);
      }),
    );
  });

  it('does not depend on the order in which facts were written', () => {
    const [one, other] = [
      { a: 1, b: 2 },
      { b: 2, a: 1 },
    ].map((facts) => nextEntry({ stream: 's', at, what: 'w', facts }, null, clockOf('case-proof', at)));
    expect(one?.hash).toBe(other?.hash);
  });
});
