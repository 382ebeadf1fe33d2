import type { TransactWriteItem } from '@aws-sdk/client-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';
import { nextEntry, type ProofEntry, type ProofEvent } from '../../privacy/journal/proof.ts';
import { type Clock, clockOf, epochSeconds, periods } from '../../privacy/retention/periods.ts';
import { putProof } from './case-opening.ts';
import { type ConsentTables, headKey, livingRow, type Person } from './person-rows.ts';
import { identityNeededUntil, isHeld, type StandingRow } from './standing-row.ts';

/** An event of the person's history; `reliedOnUntil` in seconds, where the consent that it proves is relied on. */
export type PersonEvent = Pick<ProofEvent, 'what' | 'facts'> & { reliedOnUntil?: number };

/** Longer than DynamoDB takes to sweep a row: the head must not go before the entries that hang on it. */
const sweepSeconds = 30 * 24 * 3600;

/** The next entries of a person's history, each hanging on the one before. */
export function entriesOf({ alias, head, now }: Person, events: readonly PersonEvent[]): ProofEntry[] {
  const entries: ProofEntry[] = [];
  for (const { reliedOnUntil = 0, ...event } of events) {
    const seconds = Math.max(reliedOnUntil - epochSeconds(now), 0) + periods['consent-proof'].seconds;
    const clock = clockOf('consent-proof', now, seconds); // while relied on, then three years
    entries.push(nextEntry({ ...event, stream: `person:${alias}`, at: now }, entries.at(-1) ?? head, clock));
  }
  return entries;
}

/** Writes entries and moves the head to the last of them, where nobody else has moved it since. */
export function appendTo({ alias, head }: Person, entries: readonly ProofEntry[], tables: ConsentTables): TransactWriteItem[] {
  const last = entries.at(-1);
  if (!last) return [];
  const expiresAt = Math.max(head?.expiresAt ?? 0, ...entries.map((entry) => entry.expiresAt + sweepSeconds));
  return [
    {
      Update: {
        TableName: tables.standing,
        Key: marshall(headKey(alias)),
        UpdateExpression: 'SET #sequence = :sequence, #hash = :hash, #class = :class, expiresAt = :expiresAt',
        ConditionExpression: head ? '#hash = :seen' : 'attribute_not_exists(#hash)',
        ExpressionAttributeNames: { '#sequence': 'sequence', '#hash': 'hash', '#class': 'class' },
        ExpressionAttributeValues: marshall({
          ':sequence': last.sequence,
          ':hash': last.hash,
          ':class': last.class,
          ':expiresAt': expiresAt,
          ...(head ? { ':seen': head.hash } : {}),
        }),
      },
    },
    ...entries.map((entry) => putProof(tables.proof, entry)),
  ];
}

/**
 * What changes of a person's row: attributes set and taken out, and who the person is where nobody knew. `lives` in seconds
 * since the epoch.
 */
export type StandingChange = {
  set?: Record<string, unknown>;
  identity?: { dataKey: Uint8Array; sealed: Uint8Array };
  /** Who the person is, in place of what was known: a correction (art. 16). `none`: they have gone to another address. */
  corrected?: { dataKey: Uint8Array; sealed: Uint8Array } | 'none';
  remove?: readonly string[];
  lives: number;
};

/**
 * One write of the person's row, as it was seen: its clock only moves forward, and of a row past its time nothing comes back.
 * Who the person is lives as long as something needs the address, and no longer: a reply, a case, a consent. Who else changes
 * the row does not touch the history, so that the clocks are looked at too.
 */
export function changeStanding(person: Person, change: StandingChange, tableName: string): TransactWriteItem {
  const { standing: seen, alias } = person;
  const living = livingRow(person);
  const clock: Clock = { class: 'standing', expiresAt: Math.max(living?.expiresAt ?? 0, change.lives) };
  const gone = living ? (change.remove ?? []) : Object.keys(seen ?? {});
  const after = { ...living, ...Object.fromEntries(gone.map((name) => [name, undefined])), ...change.set };
  const set: Record<string, unknown> = { ...change.set, ...clock, ...identityAfter(person, change, identityNeededUntil(after)) };
  const remove = [...gone, ...identityAttributes].filter(
    (name) => name !== 'alias' && seen?.[name] !== undefined && !(name in set),
  );
  const names = [...new Set([...Object.keys(set), ...remove])];
  const nameOf = (name: string) => `#n${names.indexOf(name)}`;
  const assignments = Object.keys(set).map((name) => `${nameOf(name)} = :v${names.indexOf(name)}`);
  const removals = remove.length > 0 ? ` REMOVE ${[...new Set(remove)].map(nameOf).join(', ')}` : '';
  const { condition, values } = asSeen(seen);
  return {
    Update: {
      TableName: tableName,
      Key: marshall({ alias }),
      UpdateExpression: `SET ${assignments.join(', ')}${removals}`,
      ConditionExpression: condition,
      ExpressionAttributeNames: Object.fromEntries(names.map((name) => [nameOf(name), name])),
      ExpressionAttributeValues: marshall({
        ...Object.fromEntries(Object.entries(set).map(([name, value]) => [`:v${names.indexOf(name)}`, value])),
        ...values,
      }),
    },
  };
}

const identityAttributes = ['dataKey', 'sealed', 'identityUntil'] as const;

/** The identity as it is to stand: kept, told for the first time, or none where nothing needs it any more. */
function identityAfter(
  { alias, standing, now }: Person,
  { identity, corrected, set = {} }: StandingChange,
  neededUntil: number,
): Record<string, unknown> {
  const needed = neededUntil > epochSeconds(now);
  if (corrected === 'none') return {};
  const kept = needed || isHeld({ alias, expiresAt: 0, ...standing, ...set }, now);
  if (corrected) return kept ? { ...corrected, identityUntil: needed ? neededUntil : epochSeconds(now) } : {};
  const { dataKey, sealed, identityUntil = 0 } = standing ?? {};
  if (standing && dataKey && sealed && isHeld({ ...standing, ...set }, now))
    return { dataKey, sealed, identityUntil: needed ? neededUntil : Math.min(identityUntil, epochSeconds(now)) };
  if (!needed) return {};
  if (dataKey && sealed && identityUntil > epochSeconds(now)) return { dataKey, sealed, identityUntil: neededUntil };
  return identity ? { ...identity, identityUntil: neededUntil } : {};
}

/** Nobody changed a clock of the row since it was read. */
function asSeen(seen: StandingRow | undefined): { condition: string; values: Record<string, number> } {
  if (!seen) return { condition: 'attribute_not_exists(alias)', values: {} };
  const clocks = ['expiresAt', 'identityUntil'] as const;
  return {
    condition: clocks
      .map((name) => (seen[name] === undefined ? `attribute_not_exists(${name})` : `${name} = :seen_${name}`))
      .join(' AND '),
    values: Object.fromEntries(clocks.flatMap((name) => (seen[name] === undefined ? [] : [[`:seen_${name}`, seen[name]]]))),
  };
}
