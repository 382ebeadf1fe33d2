import type { TransactWriteItem } from '@aws-sdk/client-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';
import { nextEntry, type ProofEntry, type ProofEvent } from '../../privacy/journal/proof.ts';
import { type Clock, clockOf, epochSeconds, periods } from '../../privacy/retention/periods.ts';
import { putProof } from './case-opening.ts';
import { type ConsentTables, headKey, livingRow, type Person } from './person-rows.ts';

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

/** What changes of a person's row: attributes set, set where absent, and taken out. `lives` in seconds since the epoch. */
export type StandingChange = {
  set?: Record<string, unknown>;
  setOnce?: Record<string, unknown>;
  remove?: readonly string[];
  lives: number;
};

/**
 * One write of the person's row, as it was seen: its clock only moves forward, and of a row past its time nothing comes back.
 * Who else changes the row (a claim, a case) does not touch the history, so that both are looked at.
 */
export function changeStanding(person: Person, change: StandingChange, tableName: string): TransactWriteItem {
  const { standing: seen, alias } = person;
  const living = livingRow(person);
  const clock: Clock = { class: 'standing', expiresAt: Math.max(living?.expiresAt ?? 0, change.lives) };
  const set: Record<string, unknown> = { ...change.set, ...clock };
  const setOnce = change.setOnce ?? {};
  const kept = new Set(['alias', ...Object.keys(set), ...Object.keys(setOnce)]);
  const remove = (living ? (change.remove ?? []) : Object.keys(seen ?? {})).filter((name) => !kept.has(name));
  const names = [...Object.keys(set), ...Object.keys(setOnce), ...remove];
  const nameOf = (name: string) => `#n${names.indexOf(name)}`;
  const valueOf = (name: string) => `:v${names.indexOf(name)}`;
  const assignments = [
    ...Object.keys(set).map((name) => `${nameOf(name)} = ${valueOf(name)}`),
    ...Object.keys(setOnce).map(
      (name) =>
        living ? `${nameOf(name)} = if_not_exists(${nameOf(name)}, ${valueOf(name)})` : `${nameOf(name)} = ${valueOf(name)}`, // of an expired row nothing comes back
    ),
  ];
  const values = Object.fromEntries(Object.entries({ ...set, ...setOnce }).map(([name, value]) => [valueOf(name), value]));
  return {
    Update: {
      TableName: tableName,
      Key: marshall({ alias }),
      UpdateExpression: `SET ${assignments.join(', ')}${remove.length > 0 ? ` REMOVE ${remove.map(nameOf).join(', ')}` : ''}`,
      ConditionExpression: seen ? 'expiresAt = :seenClock' : 'attribute_not_exists(alias)',
      ExpressionAttributeNames: Object.fromEntries(names.map((name) => [nameOf(name), name])),
      ExpressionAttributeValues: marshall(
        { ...values, ...(seen ? { ':seenClock': seen.expiresAt } : {}) },
        { removeUndefinedValues: true },
      ),
    },
  };
}
