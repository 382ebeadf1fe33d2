import type { Facts, HeldRecord } from '../../privacy/rights/access/answer-schema.ts';

/**
 * A row as a person may read it: texts, numbers and lists by their names. Keys, clocks and sealed bytes are left out: they are
 * told in words, or unsealed where they belong.
 */
export function plainFacts(row: Readonly<Record<string, unknown>>, except: readonly string[] = []): Facts {
  const entries = Object.entries(row).flatMap(([name, value]): [string, Facts[string]][] => {
    if (machinery.includes(name) || except.includes(name)) return [];
    if (typeof value === 'string') return [[name, withoutStaff(value)]];
    if (typeof value === 'number') return [[name, /(?:Until|Since)$/.test(name) ? isoOf(value) : value]];
    if (value === null || typeof value === 'boolean') return [[name, value]];
    if (value === undefined || value instanceof Uint8Array) return [];
    if (Array.isArray(value)) return [[name, value.map(textOf)]];
    return [[name, textOf(value)]];
  });
  return Object.fromEntries(entries);
}

const machinery = ['pk', 'sk', 'stream', 'sequence', 'previous', 'hash', 'class', 'expiresAt', 'dueShard', 'dueAt', 'takenBy'];

/** Who of the staff did it is theirs, and no recipient (CJEU C-579/21): the person learns that an agent did. */
const withoutStaff = (value: string): string => (value.startsWith('agent:') ? 'agent' : value);

const textOf = (value: unknown): string => (typeof value === 'string' ? value : (JSON.stringify(value) ?? ''));

/** A row by its kind, the part of its sort key before the first `#`. */
export function plainRecord(row: Readonly<Record<string, unknown>> & { expiresAt: number }): HeldRecord {
  const [kind = ''] = String(row['sk']).split('#');
  return { kind, facts: plainFacts(row), keptUntil: isoOf(row.expiresAt) };
}

/** Seconds since the epoch as ISO 8601 in UTC. */
export const isoOf = (seconds: number): string => new Date(seconds * 1000).toISOString();
