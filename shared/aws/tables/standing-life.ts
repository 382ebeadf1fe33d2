import { epochSeconds, isExpired } from '../../privacy/retention/periods.ts';
import { isHeld, type StandingRow } from './standing-row.ts';

/**
 * What a write does with the two clocks of a standing row that it needs until `until`: the row's own, and that of who the
 * person is (data key and sealed identity), which ends before the row where only an opt-out is left. Both only move forward,
 * and a part whose time is past does not come back: it is made anew, with another key (docs/design.md, how things are kept).
 */
export type StandingLife = { assignments: string[]; conditions: string[]; values: Record<string, number> };

/**
 * The expressions for one attempt. `seen` is the row that refused the attempt before; without one, the usual: no row, or one
 * that lives no longer than this write needs. They use `:until`, `:alive`, `:dataKey` and `:sealed`.
 */
export function standingLife(seen: StandingRow | undefined, until: number, now: Date): StandingLife {
  const parts = [clockPart('expiresAt', seen?.expiresAt, until, seen !== undefined), identityPart(seen, until, now)];
  const alive = epochSeconds(now) + 1;
  const conditions = parts.map(({ condition }) => condition);
  return {
    assignments: parts.flatMap(({ assignments }) => assignments),
    conditions,
    values: { ':until': until, ...(conditions.some((condition) => condition.includes(':alive')) ? { ':alive': alive } : {}) },
  };
}

type Part = { assignments: string[]; condition: string };

const newIdentity = ['dataKey = :dataKey', 'sealed = :sealed'];
const firstIdentity = ['dataKey = if_not_exists(dataKey, :dataKey)', 'sealed = if_not_exists(sealed, :sealed)'];

function clockPart(name: 'expiresAt' | 'identityUntil', value: number | undefined, until: number, isSeen: boolean): Part {
  if (value !== undefined && value > until) return { assignments: [], condition: `${name} >= :until` };
  const extended = `${name} BETWEEN :alive AND :until`;
  const condition = isSeen && value !== undefined ? extended : `(attribute_not_exists(${name}) OR ${extended})`;
  return { assignments: [`${name} = :until`], condition };
}

function identityPart(seen: StandingRow | undefined, until: number, now: Date): Part {
  if (seen?.identityUntil !== undefined && isExpired({ expiresAt: seen.identityUntil }, now))
    return {
      // what a hold keeps is not written over: the address behind an alias is the same in any case
      assignments: ['identityUntil = :until', ...(isHeld(seen, now) ? firstIdentity : newIdentity)],
      condition: 'identityUntil < :alive',
    };
  const { assignments, condition } = clockPart('identityUntil', seen?.identityUntil, until, seen !== undefined);
  return { assignments: [...assignments, ...firstIdentity], condition };
}
