import { createHash } from 'node:crypto';
import type { Clock } from '../retention/periods.ts';

/**
 * Proof that can't be quietly altered (R33; GDPR art. 5(2), 7(1)): one item an event, chained by the hash of the one before,
 * which stands in the row that changes anyway. `facts` hold words of ours and keyed hashes only, never a person's words.
 */
export type ProofEvent = { stream: string; what: string; at: Date; facts: Record<string, string | number | readonly string[]> };

export type ProofEntry = Clock & {
  stream: string;
  sequence: number;
  at: string;
  what: string;
  facts: ProofEvent['facts'];
  previous: string;
  hash: string;
};

/** The end of a chain: what the next entry hangs on. */
export type ProofHead = { sequence: number; hash: string };

/** The next entry of a stream; `head` is null for its first. */
export function nextEntry(event: ProofEvent, head: ProofHead | null, clock: Clock): ProofEntry {
  const unsigned = {
    stream: event.stream,
    sequence: (head?.sequence ?? -1) + 1,
    at: event.at.toISOString(),
    what: event.what,
    facts: event.facts,
    previous: head?.hash ?? '',
  };
  return { ...unsigned, ...clock, hash: hashOf(unsigned) };
}

/** Is this run of entries whole and unaltered? Entries in order of sequence; the first may hang on one that has expired. */
export function isChained(entries: readonly ProofEntry[]): boolean {
  return entries.every((entry, index) => {
    const before = entries[index - 1];
    const follows = !before || (entry.previous === before.hash && entry.sequence === before.sequence + 1);
    return follows && entry.hash === hashOf(entry);
  });
}

/** The clock is left out: a period that the controller changes does not break the chain. */
function hashOf({ stream, sequence, at, what, facts, previous }: Omit<ProofEntry, keyof Clock | 'hash'>): string {
  const sortedFacts = Object.entries(facts).toSorted(([left], [right]) => (left < right ? -1 : 1));
  return createHash('sha256')
    .update(JSON.stringify([stream, sequence, at, what, sortedFacts, previous]))
    .digest('base64url');
}
