import { type DynamoDBClient, QueryCommand } from '@aws-sdk/client-dynamodb';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import * as z from 'zod/mini';
import { dueIndex } from '../../names.ts';
import type { Case } from '../../privacy/rights/cases.ts';
import type { CaseList, CaseQuery } from '../../privacy/staff/staff-desk.ts';
import { readCase } from './stored-case.ts';
import type { Item } from './rows.ts';
import { shardsOf } from './shards.ts';

/** A list reads so many rows at most, whatever it is asked to leave out; where it found too few, it says where to go on. */
const mostRead = 500;

/** Where a list goes on: a shard, and the last row of it that was read; null for its first. */
const cursorSchema = z.object({
  shard: z.number().check(z.int(), z.minimum(0)),
  row: z.nullable(z.object({ pk: z.string(), sk: z.literal('case'), dueShard: z.string(), dueAt: z.number() })),
});
type Cursor = z.infer<typeof cursorSchema>;

/** What `after` names; null where it was not made by `listDueCases`. It says where to go on reading, and opens nothing. */
export function readCursor(after: string): Cursor | null {
  try {
    const read = cursorSchema.safeParse(JSON.parse(Buffer.from(after, 'base64url').toString()));
    const { shard, row } = read.data ?? {};
    const isOwn = shard !== undefined && shard < shards.length && (!row || row.dueShard === shards[shard]);
    return isOwn && read.data ? read.data : null;
  } catch {
    return null;
  }
}

const shards = shardsOf('case');
const written = (cursor: Cursor) => Buffer.from(JSON.stringify(cursor)).toString('base64url');

/** Open cases, shard by shard of the due index. No scan: only cases that are not closed stand in it. */
export async function listDueCases(dynamo: DynamoDBClient, TableName: string, query: CaseQuery): Promise<CaseList> {
  const cases: Case[] = [];
  let { shard, row }: Cursor = (query.after && readCursor(query.after)) || { shard: 0, row: null };
  for (let read = 0; shard < shards.length; ) {
    if (cases.length >= query.most || read >= mostRead) return { cases: byDeadline(cases), next: written({ shard, row }) };
    const { Items = [], LastEvaluatedKey } = await dynamo.send(
      new QueryCommand({
        TableName,
        IndexName: dueIndex.name,
        KeyConditionExpression: '#shard = :shard',
        ExpressionAttributeNames: { '#shard': dueIndex.partition },
        ExpressionAttributeValues: marshall({ ':shard': shards[shard] }),
        Limit: query.most - cases.length,
        ...(row ? { ExclusiveStartKey: marshall(row) } : {}),
      }),
    );
    read += Math.max(Items.length, 1);
    cases.push(...casesIn(Items).filter((one) => isAskedFor(one, query)));
    if (LastEvaluatedKey) row = rowOf(LastEvaluatedKey);
    else [shard, row] = [shard + 1, null];
  }
  return { cases: byDeadline(cases), next: null };
}

/** Other rows may be watched by the same index. */
const casesIn = (items: Item[]) => items.flatMap((item) => (item['sk']?.S === 'case' ? [readCase(item)] : []));

const rowOf = (key: Item) => cursorSchema.shape.row.parse(unmarshall(key));

function isAskedFor(found: Case, { state, withAgent, dueBefore }: CaseQuery): boolean {
  const waits = found.withAgent !== null || ['with-agent', 'extended', 'undeliverable'].includes(found.state);
  return (
    (state === null || found.state === state) &&
    (!withAgent || waits) &&
    (dueBefore === null || Date.parse(found.dueBy) < dueBefore.getTime())
  );
}

const byDeadline = (cases: Case[]) => cases.toSorted((one, other) => Date.parse(one.dueBy) - Date.parse(other.dueBy));
