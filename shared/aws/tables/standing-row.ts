import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import * as z from 'zod/mini';
import { epochSeconds } from '../../privacy/retention/periods.ts';

/**
 * The one row with several clocks (docs/design.md, how things are kept): each part carries its own `…Until` in seconds since
 * the epoch, and a part whose time is past is absent for every reader.
 */
const standingRow = z.catchall(
  z.object({
    alias: z.string(),
    expiresAt: z.number(),
    dataKey: z.optional(z.instanceof(Uint8Array)),
    sealed: z.optional(z.instanceof(Uint8Array)),
    identityUntil: z.optional(z.number()),
    optedOutUntil: z.optional(z.number()),
    caseUntil: z.optional(z.number()),
    proofSequence: z.optional(z.number()),
    proofHash: z.optional(z.string()),
  }),
  z.unknown(), // replied#{mailbox}, claimedBy#{mailbox}, caseKey#{case}, consent#{purpose}#{channel}
);
export type StandingRow = z.infer<typeof standingRow>;

/** @throws where the stored row is not of this shape: a migration was missed. */
export function readStanding(item: Record<string, AttributeValue> | undefined): StandingRow | undefined {
  return item && standingRow.parse(unmarshall(item));
}

/** One consent, in an attribute of its own: `consent#{purpose}#{channel}`. */
const consentPart = z.object({ state: z.enum(['granted', 'withdrawn']), until: z.number() });
export type ConsentPart = z.infer<typeof consentPart>;

/** The attribute of a consent. A map of all would have to be made before its first part could be written. */
export function consentAttribute(purpose: string, channel: string): string {
  return `consent#${purpose}#${channel}`;
}

/** Every consent of a row that has not run out at `now` (rule 5: expired is absent). */
export function consentsIn(row: StandingRow, now: Date): (ConsentPart & { purpose: string; channel: string })[] {
  return Object.entries(row).flatMap(([attribute, value]) => {
    const [, purpose, channel] = /^consent#([^#]+)#([^#]+)$/.exec(attribute) ?? [];
    if (!purpose || !channel) return [];
    const part = consentPart.parse(value);
    return part.until > epochSeconds(now) ? [{ purpose, channel, ...part }] : [];
  });
}

/** The consent that counts at `now` for e-mail and one purpose. */
export function consentFor(row: StandingRow | undefined, purpose: string, now: Date): 'granted' | 'none' | 'withdrawn' {
  const found = row && consentsIn(row, now).find((part) => part.purpose === purpose && part.channel === 'email');
  return found ? found.state : 'none';
}
