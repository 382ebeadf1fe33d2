import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import * as z from 'zod/mini';
import { epochSeconds, periods } from '../../privacy/retention/periods.ts';

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
    optedOutSince: z.optional(z.number()),
    /** The sequence of the proof that the opt-out was written with: what *undo* names. */
    optedOutBy: z.optional(z.number()),
    caseUntil: z.optional(z.number()),
    bouncedUntil: z.optional(z.number()),
    /** Equal to `optedOutUntil` for as long as the stop is the one that a complaint caused. */
    complainedUntil: z.optional(z.number()),
  }),
  z.unknown(), // replied#{mailbox}, claimedBy#{mailbox}, caseKey#{case}, consent#{purpose}#{channel}
);
export type StandingRow = z.infer<typeof standingRow>;

/** @throws where the stored row is not of this shape: a migration was missed. */
export function readStanding(item: Record<string, AttributeValue> | undefined): StandingRow | undefined {
  return item && standingRow.parse(unmarshall(item));
}

/** One consent, in an attribute of its own: `consent#{purpose}#{channel}`. */
const consentPart = z.object({
  state: z.enum(['granted', 'withdrawn']),
  until: z.number(),
  since: z.optional(z.number()),
  version: z.optional(z.string()),
  hash: z.optional(z.string()),
});
export type ConsentPart = z.infer<typeof consentPart>;

/** The attribute of a consent. A map of all would have to be made before its first part could be written. */
export function consentAttribute(purpose: string, channel: string): string {
  return `consent#${purpose}#${channel}`;
}

/** Until when an opt-out of this row holds; null where there is none, or it has run out. */
export function optedOutUntil(row: StandingRow | undefined, now: Date): number | null {
  return row?.optedOutUntil !== undefined && row.optedOutUntil > epochSeconds(now) ? row.optedOutUntil : null;
}

/**
 * What each consent comes to at `now`: an opt-out withdraws everything for as long as it holds, and leaves the parts as they
 * are, so that *undo* brings back what was there. What was granted before it does not come back when it has run out.
 */
export function effectiveConsents(row: StandingRow, now: Date): ReturnType<typeof consentsIn> {
  const until = optedOutUntil(row, now);
  const since = row.optedOutSince ?? 0;
  return consentsIn(row, now).flatMap((part) => {
    if (part.state === 'withdrawn') return [part];
    if (until !== null) return [{ ...part, state: 'withdrawn', since, until }];
    return (part.since ?? 0) > since || row.optedOutSince === undefined ? [part] : [];
  });
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

/** When the person last agreed to anything that still holds, in seconds since the epoch; 0 where they never did. */
export function grantedSince(row: StandingRow, now: Date): number {
  return Math.max(0, ...consentsIn(row, now).map(({ state, since }) => (state === 'granted' ? (since ?? 0) : 0)));
}

/** Why no courtesy may go to this address at all; null where nothing stands against one. */
export function suppressionOf(row: StandingRow, now: Date): 'bounced' | 'complained' | 'opted-out' | null {
  const stop = optedOutUntil(row, now);
  if (stop !== null) return row.complainedUntil === stop ? 'complained' : 'opted-out';
  return (row.bouncedUntil ?? 0) > epochSeconds(now) ? 'bounced' : null;
}

/** The consent that counts at `now` for e-mail and one purpose. */
export function consentFor(row: StandingRow | undefined, purpose: string, now: Date): 'granted' | 'none' | 'withdrawn' {
  const found = row && effectiveConsents(row, now).find((part) => part.purpose === purpose && part.channel === 'email');
  return found ? found.state : 'none';
}

/** A stop is confirmed by mail and can be taken back for a week: so long the address is still needed, and a day more. */
const stopSeconds = 8 * 24 * 3600;

/**
 * The last second at which something needs the address: an open case, a consent that is granted and not stopped, the record
 * of our last reply, or a stop that can still be taken back. After that a fingerprint is enough to keep an opt-out.
 */
export function identityNeededUntil(row: Readonly<Record<string, unknown>>): number {
  const isStopped = row['optedOutUntil'] !== undefined;
  const ends = Object.entries(row).map(([name, value]) => {
    if (value === undefined) return 0;
    if (name === 'caseUntil') return Number(value);
    if (name === 'optedOutSince') return Number(value) + stopSeconds;
    if (name.startsWith('replied#')) return Math.floor(Number(value) / 1000) + periods.communication.seconds;
    return name.startsWith('consent#') ? consentNeedsUntil(consentPart.parse(value), isStopped) : 0;
  });
  return Math.max(0, ...ends);
}

function consentNeedsUntil({ state, until, since = 0 }: ConsentPart, isStopped: boolean): number {
  if (state === 'withdrawn') return since + stopSeconds;
  return isStopped ? 0 : until;
}
