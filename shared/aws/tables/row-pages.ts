import { type DynamoDBClient, QueryCommand } from '@aws-sdk/client-dynamodb';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import { isExpired } from '../../privacy/retention/periods.ts';
import type { Item } from './rows.ts';

/** Rows in memory at once: a page of a megabyte of small rows would be thousands. */
const rowsAPage = 500;

/** Which rows of one partition: all, those whose sort key begins so, or those between two, both included. */
export type Range = { prefix: string } | { from: string; to: string } | 'all';

type Table = { name: string; partition: string; sort: string };

/** Every row of a partition in the order of its sort key, page by page; a row past its time is absent (rule 5). */
export async function* rowsIn(
  dynamo: DynamoDBClient,
  { name, partition, sort }: Table,
  { key, range, now }: { key: string; range: Range; now: Date },
): AsyncGenerator<Record<string, unknown> & { expiresAt: number }> {
  const { condition, values } = conditionOf(range);
  let next: Item | undefined;
  do {
    const page = await dynamo.send(
      new QueryCommand({
        TableName: name,
        KeyConditionExpression: `#partition = :key${condition}`,
        ExpressionAttributeNames: { '#partition': partition, ...(condition && { '#sort': sort }) },
        ExpressionAttributeValues: marshall({ ':key': key, ...values }),
        ConsistentRead: true,
        Limit: rowsAPage,
        ...(next ? { ExclusiveStartKey: next } : {}),
      }),
    );
    for (const item of page.Items ?? []) {
      const row = unmarshall(item);
      const expiresAt = Number(row['expiresAt']);
      if (!isExpired({ expiresAt }, now)) yield { ...row, expiresAt };
    }
    next = page.LastEvaluatedKey;
  } while (next);
}

function conditionOf(range: Range): { condition: string; values: Record<string, string> } {
  if (range === 'all') return { condition: '', values: {} };
  if ('prefix' in range) return { condition: ' AND begins_with(#sort, :prefix)', values: { ':prefix': range.prefix } };
  return { condition: ' AND #sort BETWEEN :from AND :to', values: { ':from': range.from, ':to': range.to } };
}
