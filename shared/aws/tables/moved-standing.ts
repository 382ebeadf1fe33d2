import type { TransactWriteItem } from '@aws-sdk/client-dynamodb';
import { epochSeconds } from '../../privacy/retention/periods.ts';
import { type Correction, corrected } from '../../privacy/rights/corrections.ts';
import { newDataKey, sealIdentity } from '../../privacy/standing/sealed.ts';
import type { Tables } from './case-row.ts';
import { factsOf, identityIn } from './correction-rows.ts';
import { appendTo, changeStanding, entriesOf } from './person-change.ts';
import { livingRow, type Person } from './person-rows.ts';
import { asSeen } from './restrictions-table.ts';
import { mergedStanding, movedUntil } from './standing-merge.ts';

export type MovedStanding = { items: TransactWriteItem[]; stop: { from: number; to: number } | null };

const movedParts = ['movedTo', 'movedSince', 'movedUntil'] as const;

/**
 * The two standing rows and the two histories, as one transaction changes them: the new row has what the old one had, the old
 * one knows nobody any more and keeps its stops, and each history has a link to the other. Nothing append-only is moved.
 */
export function movedStanding(
  tables: Tables,
  { old, next, caseId, corrections }: { old: Person; next: Person; caseId: string; corrections: readonly Correction[] },
): MovedStanding {
  const { now } = old;
  const leaving = entriesOf(old, [
    { what: 'rectified', facts: { ...factsOf(corrections), case: caseId } },
    { what: 'moved-to', facts: { alias: next.alias, case: caseId } },
  ]);
  const arriving = entriesOf(next, [{ what: 'moved-from', facts: { alias: old.alias, case: caseId } }]);
  const event = arriving[0]?.sequence ?? 0;
  const merge = mergedStanding(livingRow(old), livingRow(next), { event, now });
  const until = movedUntil(now);
  const gone = { movedTo: next.alias, movedSince: epochSeconds(now), movedUntil: until };
  const leaves = { set: gone, remove: merge.leaves, corrected: 'none', lives: until } as const;
  const who = identityOf(old, next, corrections);
  const comes = livingRow(next) !== undefined || Object.keys(merge.set).length > 0 || 'corrected' in who;
  const arrives = { set: merge.set, remove: movedParts, ...who, lives: merge.lives };
  return {
    items: [
      asSeen(old, changeStanding(old, leaves, tables.standing)),
      ...appendTo(old, leaving, tables),
      ...(comes ? [asSeen(next, changeStanding(next, arrives, tables.standing))] : []),
      ...appendTo(next, arriving, tables),
    ],
    stop: merge.stop === null ? null : { from: merge.stop, to: event },
  };
}

/** Who the person is, under the new address and its own key; nobody where neither row knows. */
function identityOf(old: Person, next: Person, corrections: readonly Correction[]) {
  const identity = identityIn(old) ?? identityIn(next);
  if (!identity) return {};
  const dataKey = (identityIn(next) && livingRow(next)?.dataKey) || newDataKey();
  return { corrected: { dataKey, sealed: sealIdentity(corrected(identity, corrections), dataKey, next.alias) } };
}
