import { epochSeconds } from '../../privacy/retention/periods.ts';
import { type ConsentPart, consentAttribute, consentsIn, optedOutUntil, type StandingRow } from './standing-row.ts';

/** What a corrected address does to two rows: what is set on the new one, and which attributes leave the old one. */
export type Merge = {
  set: Record<string, unknown>;
  /** Until when the new row lives for what came to it, in seconds since the epoch. */
  lives: number;
  leaves: string[];
  /** The event that stopped the old address, where the new one takes its stop over; null where it has its own, or there is none. */
  stop: number | null;
};

/** What tells something of the old address itself, or of its clocks, and is nobody else's. */
const ownOfAddress: ReadonlySet<string> = new Set(
  [
    'alias, class, expiresAt, dataKey, sealed, identityUntil, bouncedUntil, erasedUntil',
    'optedOutUntil, optedOutSince, optedOutBy, complainedUntil, movedTo, movedSince, movedUntil',
  ].flatMap((names) => names.split(', ')),
);

/**
 * Brings a person's standing under their new address. Both rows as they live at `now`. A stop wins, wherever it stood: it is
 * copied, and stays with the old address too; of two the later end counts. Everything else is moved, and what the new address
 * has of its own stays. @param event the number of the proof that says so: by it a stop that came along can be taken back.
 */
export function mergedStanding(
  from: StandingRow | undefined,
  to: StandingRow | undefined,
  { event, now }: { event: number; now: Date },
): Merge {
  const opted = mergedOptOut(from, to, { event, now });
  if (!from) return { set: {}, lives: 0, leaves: [], stop: null };
  const consents = mergedConsents(from, to, now);
  const others = Object.entries(from).filter(([name]) => !ownOfAddress.has(name) && !name.startsWith('consent#'));
  const moved = Object.fromEntries(others.flatMap(([name, value]) => mergedPart(name, value, from, to)));
  const granted = Object.entries(from).filter(([name, value]) => name.startsWith('consent#') && !isWithdrawal(value));
  return {
    set: { ...moved, ...consents, ...opted },
    lives: from.expiresAt,
    leaves: [...others, ...granted].map(([name]) => name),
    stop: opted['optedOutBy'] === event ? (from.optedOutBy ?? 0) : null,
  };
}

function mergedOptOut(
  from: StandingRow | undefined,
  to: StandingRow | undefined,
  { event, now }: { event: number; now: Date },
): Record<string, number> {
  const [theirs, own] = [optedOutUntil(from, now), optedOutUntil(to, now)];
  if (theirs === null) return {};
  const until = Math.max(theirs, own ?? 0);
  const complained = from?.complainedUntil === theirs || (own !== null && to?.complainedUntil === own);
  return {
    optedOutUntil: until,
    optedOutSince: Math.max(from?.optedOutSince ?? 0, to?.optedOutSince ?? 0),
    optedOutBy: own === null ? event : (to?.optedOutBy ?? event),
    ...(complained ? { complainedUntil: until } : {}),
  };
}

/** What was granted before a stop that has run out does not come back with another row (`effectiveConsents`). */
const isPastStop = ({ state, since = 0 }: ConsentPart, from: StandingRow, now: Date) =>
  state === 'granted' && optedOutUntil(from, now) === null && since <= (from.optedOutSince ?? Number.NEGATIVE_INFINITY);

function mergedConsents(from: StandingRow, to: StandingRow | undefined, now: Date): Record<string, ConsentPart> {
  const own = new Map((to ? consentsIn(to, now) : []).map((part) => [consentAttribute(part.purpose, part.channel), part]));
  return Object.fromEntries(
    consentsIn(from, now)
      .filter((part) => !isPastStop(part, from, now))
      .map(({ purpose, channel, ...part }) => {
        const name = consentAttribute(purpose, channel);
        const { purpose: _purpose, channel: _channel, ...mine } = own.get(name) ?? { purpose, channel, ...part };
        return [name, strongerConsent(part, mine)];
      }),
  );
}

/** A withdrawal before a grant; of two alike the later. */
function strongerConsent(one: ConsentPart, other: ConsentPart): ConsentPart {
  if (one.state !== other.state) return one.state === 'withdrawn' ? one : other;
  return (one.since ?? 0) > (other.since ?? 0) ? one : other;
}

/** One part of another kind: the later clock, both restrictions, our last reply with the claim it was sent by. */
function mergedPart(name: string, value: unknown, from: StandingRow, to: StandingRow | undefined): [string, unknown][] {
  const own = to?.[name];
  if (name.startsWith('claimedBy#')) return []; // goes with its reply
  if (name.startsWith('replied#')) {
    if (Number(own ?? 0) >= Number(value)) return [];
    const claimedBy = name.replace('replied#', 'claimedBy#');
    return [[name, value], ...(from[claimedBy] === undefined ? [] : [[claimedBy, from[claimedBy]] as [string, unknown]])];
  }
  if (own === undefined) return [[name, value]];
  if (typeof own === 'number' && typeof value === 'number') return [[name, Math.max(own, value)]];
  if (Array.isArray(own) && Array.isArray(value)) return [[name, [...new Set([...own, ...value])]]];
  return [];
}

const isWithdrawal = (value: unknown) =>
  typeof value === 'object' && value !== null && 'state' in value && value.state === 'withdrawn';

/** The second until which the old address says where the person went: as long as a link in a mail lives. */
export const movedUntil = (now: Date) => epochSeconds(now) + 180 * 24 * 3600;
