import { epochSeconds, isExpired } from '../../privacy/retention/periods.ts';
import type { HeldIdentity, HeldStanding } from '../../privacy/rights/access/answer-schema.ts';
import { unsealIdentity } from '../../privacy/standing/sealed.ts';
import type { Alias, Identity } from '../../privacy/standing/standings.ts';
import { isoOf, plainFacts } from './plain-facts.ts';
import { consentsIn, type StandingRow } from './standing-row.ts';

/** All that a person's row says at `now`; a part past its time is absent. */
export function heldStanding(
  row: StandingRow,
  { alias, now, mailboxName }: { alias: Alias; now: Date; mailboxName(id: string): string },
): HeldStanding {
  const until = (seconds: number | undefined) => (seconds !== undefined && seconds > epochSeconds(now) ? isoOf(seconds) : null);
  const { dataKey, sealed, identityUntil = row.expiresAt } = row;
  const isKnown = dataKey && sealed && !isExpired({ expiresAt: identityUntil }, now);
  const stoppedUntil = until(row.optedOutUntil);
  return {
    identity: isKnown ? heldIdentity(unsealIdentity(sealed, dataKey, alias)) : null,
    identityUntil: isKnown ? isoOf(identityUntil) : null,
    stoppedSince: stoppedUntil && row.optedOutSince !== undefined ? isoOf(row.optedOutSince) : null,
    stoppedUntil,
    bouncedUntil: until(row.bouncedUntil),
    complainedUntil: until(row.complainedUntil),
    consents: consentsIn(row, now).map((part) => ({
      purpose: part.purpose,
      channel: part.channel,
      state: part.state,
      since: part.since === undefined ? null : isoOf(part.since),
      until: isoOf(part.until),
      version: part.version ?? null,
      textHash: part.hash ?? null,
    })),
    lastReplies: lastReplies(row, mailboxName),
    other: plainFacts(row, [...told, ...Object.keys(row).filter((name) => /^(?:consent|replied)#/.test(name))]),
    keptUntil: isoOf(row.expiresAt),
  };
}

const told = ['alias', 'identityUntil', 'optedOutSince', 'optedOutUntil', 'bouncedUntil', 'complainedUntil'];

/** When we last replied from each mailbox, which the cool-down goes by. */
function lastReplies(row: StandingRow, mailboxName: (id: string) => string): HeldStanding['lastReplies'] {
  return Object.entries(row).flatMap(([name, at]) =>
    name.startsWith('replied#')
      ? [{ mailbox: mailboxName(name.slice('replied#'.length)), at: new Date(Number(at)).toISOString() }]
      : [],
  );
}

export const heldIdentity = ({ address, name, locale }: Identity): HeldIdentity => ({ address, name, language: locale });
