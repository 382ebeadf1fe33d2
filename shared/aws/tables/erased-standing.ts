import { type DynamoDBClient, QueryCommand, type TransactWriteItem } from '@aws-sdk/client-dynamodb';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import * as z from 'zod/mini';
import { clockOf, epochSeconds, isExpired } from '../../privacy/retention/periods.ts';
import type { Alias } from '../../privacy/standing/standings.ts';
import type { Settings } from '../../settings/settings-schema.ts';
import { standingKeys } from './keys-only.ts';
import { type HistoryHead, headKey } from './person-rows.ts';
import { consentAttribute, consentsIn, isRestricted, optedOutUntil, type StandingRow } from './standing-row.ts';

type Settled = Pick<Settings, 'purposes' | 'channels'>;

const partsSchema = z.catchall(
  z.object({
    alias: z.string(),
    expiresAt: z.number(),
    identityUntil: z.optional(z.number()),
    optedOutUntil: z.optional(z.number()),
    optedOutSince: z.optional(z.number()),
    optedOutBy: z.optional(z.number()),
    complainedUntil: z.optional(z.number()),
    restrictedUntil: z.optional(z.number()),
    restrictedBy: z.optional(z.array(z.string())),
    erasedUntil: z.optional(z.number()),
  }),
  z.unknown(), // consent#{purpose}#{channel}
);
const headSchema = z.object({ sequence: z.number(), hash: z.string(), expiresAt: z.number() });

/** A person by their clocks alone: the key and what it seals are not asked for. */
export type SeenClocks = { alias: Alias; now: Date; standing: StandingRow | undefined; head: HistoryHead | null };

export async function readClocks(
  dynamo: DynamoDBClient,
  TableName: string,
  { alias, now }: Pick<SeenClocks, 'alias' | 'now'>,
  { purposes, channels }: Settled,
): Promise<SeenClocks> {
  const consents = purposes.flatMap(({ id }) => channels.map((channel) => consentAttribute(id, channel)));
  const names = [...standingKeys, ...consents];
  const read = async (key: string) => {
    const { Items } = await dynamo.send(
      new QueryCommand({
        TableName,
        Select: 'SPECIFIC_ATTRIBUTES',
        KeyConditionExpression: '#k0 = :alias',
        ProjectionExpression: names.map((_, index) => `#k${index}`).join(', '),
        ExpressionAttributeNames: Object.fromEntries(names.map((name, index) => [`#k${index}`, name])),
        ExpressionAttributeValues: marshall({ ':alias': key }),
        ConsistentRead: true,
      }),
    );
    return Items?.[0] && unmarshall(Items[0]);
  };
  const [standing, head] = [await read(alias), await read(headKey(alias).alias)];
  return {
    alias,
    now,
    standing: standing && partsSchema.parse(standing),
    head: head ? headSchema.parse(head) : null,
  };
}

/** What of a person's standing outlives their erasure: stops, withdrawals, an open case's restriction. None of it says who. */
export function keptParts({ standing, now }: SeenClocks): Record<string, unknown> {
  if (!standing || isExpired(standing, now)) return {};
  const { optedOutUntil: until, optedOutSince, optedOutBy, complainedUntil, restrictedUntil, restrictedBy } = standing;
  const withdrawn = consentsIn(standing, now).filter(({ state }) => state === 'withdrawn');
  return {
    ...(optedOutUntil(standing, now) === null ? {} : { optedOutUntil: until, optedOutSince, optedOutBy, complainedUntil }),
    ...(isRestricted(standing, now) ? { restrictedUntil, restrictedBy } : {}),
    ...Object.fromEntries(withdrawn.map(({ purpose, channel, ...part }) => [consentAttribute(purpose, channel), part] as const)),
  };
}

/** When the last of these parts ends, in seconds. */
export function lastOf(parts: Record<string, unknown>): number {
  const ends = Object.entries(parts).map(([name, value]) => {
    if (name.startsWith('consent#')) return z.object({ until: z.number() }).parse(value).until;
    return name.endsWith('Until') && value !== undefined ? Number(value) : 0;
  });
  return Math.max(0, ...ends);
}

/**
 * The whole row replaced by a fingerprint, as it was seen: data key and sealed identity are gone, in a table without backups, and
 * what they sealed is unreadable everywhere.
 */
export function putErased(person: SeenClocks, TableName: string): TransactWriteItem {
  const { alias, standing, now } = person;
  const parts = keptParts(person);
  const { expiresAt: erasedUntil } = clockOf('erased', now);
  const expiresAt = Math.max(erasedUntil, lastOf(parts));
  const seen = (['expiresAt', 'identityUntil', 'optedOutUntil', 'restrictedUntil'] as const).map((name) => {
    const value = standing?.[name];
    return value === undefined ? { name, value, is: `attribute_not_exists(${name})` } : { name, value, is: `${name} = :${name}` };
  });
  const values = Object.fromEntries(seen.flatMap(({ name, value }) => (value === undefined ? [] : [[`:${name}`, value]])));
  return {
    Put: {
      TableName,
      Item: marshall({ ...parts, alias, class: 'standing', erasedUntil, expiresAt }, { removeUndefinedValues: true }),
      ConditionExpression: standing ? seen.map(({ is }) => is).join(' AND ') : 'attribute_not_exists(alias)',
      ...(Object.keys(values).length > 0 ? { ExpressionAttributeValues: marshall(values) } : {}),
    },
  };
}

/** Is anything there that is not a fingerprint? Whoever we knew has an identity, past its time or not. */
export const isKnown = ({ standing }: SeenClocks) => standing?.identityUntil !== undefined;

/** When the stops that are kept end; null where there are none. In seconds. */
export function objectionUntil(person: SeenClocks): number | null {
  const { restrictedUntil: _openCase, ...stops } = keptParts(person);
  const until = lastOf(stops);
  return until > epochSeconds(person.now) ? until : null;
}
