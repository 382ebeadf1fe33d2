import { type DynamoDBClient, GetItemCommand, QueryCommand } from '@aws-sdk/client-dynamodb';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import * as z from 'zod/mini';
import { fileKey } from './case-row.ts';
import { type ClockedRow, clockedAttributes, clockedSchema } from './kept-clock.ts';
import { pendingKeyFrom } from './pending-consent.ts';
import type { ConsentTables } from './person-rows.ts';
import type { Item } from './rows.ts';

const keySchema = z.object({ pk: z.string(), sk: z.string(), isOpen: z._default(z.boolean(), false) });

/**
 * Every row that a hold on a person covers, page by page: all that lies under the alias, what waits for a confirmation, and
 * their cases with the files of these. Not the holds themselves, nor what is only a thing to do. The mail of an open case
 * stays where its procedure has it.
 */
export async function* heldRows(dynamo: DynamoDBClient, tables: ConsentTables, alias: string): AsyncIterable<ClockedRow[]> {
  for await (const page of pagesOf(dynamo, tables.records, alias)) {
    yield page.map(({ row, isOpen }) => (isOpen ? { ...row, objectKey: null } : row));
    for (const { row, isOpen } of page) {
      const { pk = '', sk = '' } = row.key;
      const pending = pendingKeyFrom({ pk, sk });
      if (pending) yield await standingRow(dynamo, tables.standing, { alias: pending });
      if (!sk.startsWith('case#')) continue;
      const caseId = sk.slice('case#'.length);
      for await (const rows of pagesOf(dynamo, tables.records, sk))
        yield rows.map((one) => (isOpen ? { ...one.row, objectKey: null } : one.row));
      yield await standingRow(dynamo, tables.standing, fileKey(caseId));
    }
  }
}

async function* pagesOf(
  dynamo: DynamoDBClient,
  table: string,
  pk: string,
): AsyncIterable<{ row: ClockedRow; isOpen: boolean }[]> {
  let next: Item | undefined;
  do {
    const page = await dynamo.send(
      new QueryCommand({
        TableName: table,
        KeyConditionExpression: 'pk = :pk',
        ProjectionExpression: ['pk', 'sk', 'isOpen', ...clockedAttributes].join(', '),
        ExpressionAttributeValues: marshall({ ':pk': pk }),
        ConsistentRead: true,
        Limit: 90, // as many as one transaction takes beside its check
        ...(next ? { ExclusiveStartKey: next } : {}),
      }),
    );
    const rows = (page.Items ?? []).map((item) => {
      const stored = unmarshall(item);
      const { isOpen, ...key } = keySchema.parse(stored);
      return { row: { table, key, ...clocksIn(stored) }, isOpen };
    });
    const covered = rows.filter(({ row: { key } }) => key.sk !== 'holds' && !key.sk.startsWith('outbox#'));
    if (covered.length > 0) yield covered;
    next = page.LastEvaluatedKey;
  } while (next);
}

/** Keys and clocks, nothing of what a row says. */
async function standingRow(dynamo: DynamoDBClient, table: string, key: Record<string, string>): Promise<ClockedRow[]> {
  const { Item: item } = await dynamo.send(
    new GetItemCommand({
      TableName: table,
      Key: marshall(key),
      ProjectionExpression: 'expiresAt, heldTo, ownExpiresAt',
      ConsistentRead: true,
    }),
  );
  return item ? [{ table, key, ...clocksIn(unmarshall(item)) }] : [];
}

function clocksIn(stored: unknown): Omit<ClockedRow, 'table' | 'key'> {
  const { heldTo, ownExpiresAt, ...rest } = clockedSchema.parse(stored);
  return { ...rest, heldTo, ownExpiresAt };
}
