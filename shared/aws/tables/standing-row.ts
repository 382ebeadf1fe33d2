import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import * as z from 'zod/mini';
import { epochSeconds } from '../../privacy/retention/periods.ts';

/**
 * The one row with several clocks (design.md, how things are kept): each part carries its own `…Until` in seconds since
 * the epoch, and a part whose time is past is absent for every reader.
 */
const standingRow = z.catchall(
  z.object({
    alias: z.string(),
    expiresAt: z.number(),
    dataKey: z.optional(z.instanceof(Uint8Array)),
    sealed: z.optional(z.instanceof(Uint8Array)),
    optedOutUntil: z.optional(z.number()),
    caseUntil: z.optional(z.number()),
    proofSequence: z.optional(z.number()),
    proofHash: z.optional(z.string()),
    consents: z.optional(z.record(z.string(), z.object({ state: z.enum(['granted', 'withdrawn']), until: z.number() }))),
  }),
  z.unknown(), // replied#{mailbox}, claimedBy#{mailbox}, caseKey#{case}
);
export type StandingRow = z.infer<typeof standingRow>;

/** @throws where the stored row is not of this shape: a migration was missed. */
export function readStanding(item: Record<string, AttributeValue> | undefined): StandingRow | undefined {
  return item && standingRow.parse(unmarshall(item));
}

/** The consent that counts at `now` for e-mail and one purpose; expired is absent (rule 5). */
export function consentFor(row: StandingRow | undefined, purpose: string, now: Date): 'granted' | 'none' | 'withdrawn' {
  const found = row?.consents?.[`${purpose}#email`];
  return found && found.until > epochSeconds(now) ? found.state : 'none';
}
