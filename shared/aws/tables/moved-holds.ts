import { type DynamoDBClient, GetItemCommand, type TransactWriteItem } from '@aws-sdk/client-dynamodb';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import * as z from 'zod/mini';
import type { Alias } from '../../privacy/standing/standings.ts';
import { holdsKey } from './holds-table.ts';
import { outboxRow } from './outbox-table.ts';
import { row } from './rows.ts';

const holdsSchema = z.object({
  holds: z.array(z.looseObject({ holdId: z.string() })),
  version: z.number(),
  expiresAt: z.number(),
});

/**
 * The holds of a person go with them in the transaction that begins the move, so that at no moment anything of theirs lies
 * unheld; both rows only as they were seen.
 */
export async function movedHolds(
  dynamo: DynamoDBClient,
  TableName: string,
  { from, to, now }: { from: Alias; to: Alias; now: Date },
): Promise<TransactWriteItem[]> {
  const [theirs, own] = [await read(dynamo, TableName, from), await read(dynamo, TableName, to)];
  // A hold that is placed in between is a reason to look again.
  if (!theirs) return [asSeen(TableName, from, null)];
  const known = new Set(own?.holds.map(({ holdId }) => holdId));
  const holds = [...(own?.holds ?? []), ...theirs.holds.filter(({ holdId }) => !known.has(holdId))];
  const clock = { class: 'hold', expiresAt: Math.max(theirs.expiresAt, own?.expiresAt ?? 0) } as const;
  const version = Math.max(theirs.version, own?.version ?? 0) + 1;
  return [
    { Delete: { TableName, Key: marshall(holdsKey(from)), ...seen(theirs.version) } },
    { Put: { TableName, Item: row(holdsKey(to), clock, { holds, version }), ...seen(own?.version ?? null) } },
    { Put: { TableName, Item: outboxRow({ kind: 'keep-held', key: to }, now, now) } },
  ];
}

async function read(dynamo: DynamoDBClient, TableName: string, alias: Alias) {
  const { Item } = await dynamo.send(new GetItemCommand({ TableName, Key: marshall(holdsKey(alias)), ConsistentRead: true }));
  return Item ? holdsSchema.parse(unmarshall(Item)) : null;
}

const seen = (version: number | null) =>
  version === null
    ? { ConditionExpression: 'attribute_not_exists(pk)' }
    : { ConditionExpression: 'version = :seen', ExpressionAttributeValues: marshall({ ':seen': version }) };

const asSeen = (TableName: string, alias: Alias, version: number | null): TransactWriteItem => ({
  ConditionCheck: { TableName, Key: marshall(holdsKey(alias)), ...seen(version) },
});
