import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import * as z from 'zod/mini';
import { epochSeconds, periods } from '../../privacy/retention/periods.ts';
import type { Alias } from '../../privacy/standing/standings.ts';

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
    bouncedUntil: z.optional(z.number()),
    /** The address was corrected (art. 16): the person goes by this alias now. For as long as a link in a mail may live. */
    movedTo: z.optional(z.string()),
    movedSince: z.optional(z.number()),
    movedUntil: z.optional(z.number()),
    /** Equal to `optedOutUntil` for as long as the stop is the one that a complaint caused. */
    complainedUntil: z.optional(z.number()),
    /** Only stored (art. 18), for the cases of `restrictedBy`. */
    restrictedUntil: z.optional(z.number()),
    restrictedBy: z.optional(z.array(z.string())),
    /** The person was erased: a fingerprint against import and re-creation by others (docs/design.md, rule 12). */
    erasedUntil: z.optional(z.number()),
    /** A hold keeps the row: until then nothing of it is deleted, and each part still ends by its own clock. */
    heldUntil: z.optional(z.number()),
  }),
  z.unknown(), // replied#{mailbox}, claimedBy#{mailbox}, consent#{purpose}#{channel}
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

/** The alias that the person goes by since their address was corrected; null where it was not. */
export function movedTo(row: StandingRow | undefined, now: Date): Alias | null {
  return (row?.movedUntil ?? 0) > epochSeconds(now) ? ((row?.movedTo as Alias | undefined) ?? null) : null; // written from an Alias
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

/** May what is known of the person only be stored (art. 18)? */
export function isRestricted(row: StandingRow | undefined, now: Date): boolean {
  return (row?.restrictedUntil ?? 0) > epochSeconds(now);
}

/** Was the person erased, and has nobody but a mail of theirs brought them back? */
export function isErased(row: StandingRow | undefined, now: Date): boolean {
  return (row?.erasedUntil ?? 0) > epochSeconds(now);
}

/** Does a hold keep the row from being deleted? */
export function isHeld(row: StandingRow | undefined, now: Date): boolean {
  return (row?.heldUntil ?? 0) > epochSeconds(now);
}

/** When the last of the row's own parts ends, in seconds since the epoch: its clock where no hold keeps it. */
export function ownLifeOf(row: StandingRow): number {
  const ends = Object.entries(row).map(([name, value]) => {
    if (name.startsWith('replied#')) return Math.floor(Number(value) / 1000) + periods.communication.seconds;
    if (name.startsWith('consent#') || name.startsWith('customer#')) return z.object({ until: z.number() }).parse(value).until;
    return name.endsWith('Until') && name !== 'heldUntil' ? Number(value) : 0;
  });
  return Math.max(0, ...ends);
}

/** The consent that counts at `now` for e-mail and one purpose. */
export function consentFor(row: StandingRow | undefined, purpose: string, now: Date): 'granted' | 'none' | 'withdrawn' {
  const found = row && effectiveConsents(row, now).find((part) => part.purpose === purpose && part.channel === 'email');
  return found ? found.state : 'none';
}

/** A stop is confirmed by mail and can be taken back for a week: so long the address is still needed, and a day more. */
const stopSeconds = 8 * 24 * 3600;

/**
 * The last second at which something needs the address: a consent that is granted and not stopped, the record
 * of our last reply, or a stop that can still be taken back. After that a fingerprint is enough to keep an opt-out.
 */
export function identityNeededUntil(row: Readonly<Record<string, unknown>>): number {
  const isStopped = row['optedOutUntil'] !== undefined;
  const ends = Object.entries(row).map(([name, value]) => {
    if (value === undefined) return 0;
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
