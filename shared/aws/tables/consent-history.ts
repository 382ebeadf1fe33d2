import * as z from 'zod/mini';
import { type ConsentEvent, type ConsentHistoryEntry, choiceOf } from '../../privacy/consent/consents.ts';

/** Events of a person's history that are about no consent, such as a hold or an erasure. */
const others = new Set(['hold-placed', 'hold-lift-asked', 'hold-lifted', 'erased', 'rectified', 'moved-to', 'moved-from']);

const listSchema = z.optional(z.array(z.string()));
const entrySchema = z.object({
  at: z.string(),
  what: z.enum(['confirmed', 'renewal-asked', 'renewed', 'withdrawn', 'expired', 'objected', 'opted-out', 'lifted']),
  facts: z.catchall(
    z.object({ choices: listSchema, versions: listSchema, hashes: listSchema, untils: listSchema }),
    z.union([z.string(), z.number(), z.array(z.string())]),
  ),
});

/** One entry of the proof as the events of a history, one for each choice that it is about. */
export function historyOf(stored: unknown): ConsentHistoryEntry[] {
  if (others.has(z.object({ what: z.string() }).parse(stored).what)) return [];
  const { at, what, facts } = entrySchema.parse(stored);
  const event: ConsentEvent = what === 'opted-out' ? 'objected' : what;
  const { choices, versions, hashes, untils, ...shared } = facts;
  if (!choices) return [{ at, event, purpose: null, channel: null, facts: shared }];
  return choices.map((name, index) => {
    const own = { version: versions?.[index], hash: hashes?.[index], until: untils?.[index] };
    const known = Object.entries(own).flatMap(([key, value]) => (value === undefined ? [] : [[key, value] as const]));
    return { at, event, ...choiceOf(name), facts: { ...shared, ...Object.fromEntries(known) } };
  });
}
