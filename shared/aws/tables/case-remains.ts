import { DeleteItemCommand, type DynamoDBClient, GetItemCommand, QueryCommand } from '@aws-sdk/client-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';
import type { CaseRemains } from '../../privacy/rights/case-remains.ts';
import { caseKey, fileKey, pointerKey, type Tables } from './case-row.ts';
import { readCase } from './stored-case.ts';
import { outboxKey } from './outbox-table.ts';
import type { Item } from './rows.ts';

/** Deletes every row of a case; what a crash leaves is found by the next try. */
export function erasedCaseRows(dynamo: DynamoDBClient, tables: Pick<Tables, 'records' | 'standing'>): CaseRemains['eraseRows'] {
  const drop = (TableName: string, key: Record<string, string>) =>
    dynamo.send(new DeleteItemCommand({ TableName, Key: marshall(key) }));

  return async (caseId) => {
    const { Item } = await dynamo.send(new GetItemCommand({ TableName: tables.records, Key: marshall(caseKey(caseId)) }));
    const alias = Item ? readCase(Item).alias : null;
    await drop(tables.standing, fileKey(caseId));
    if (alias) await drop(tables.records, pointerKey(alias, caseId));
    const end = outboxKey({ kind: 'end-case', caseId }); // what tells of all this goes last
    for (const sk of await rowsOf(dynamo, tables.records, caseId))
      if (sk !== end.sk) await drop(tables.records, { pk: `case#${caseId}`, sk });
    await drop(tables.records, caseKey(caseId));
    await drop(tables.records, end);
  };
}

async function rowsOf(dynamo: DynamoDBClient, TableName: string, caseId: string): Promise<string[]> {
  const rows: string[] = [];
  let next: Item | undefined;
  do {
    const page = await dynamo.send(
      new QueryCommand({
        TableName,
        KeyConditionExpression: 'pk = :case',
        ProjectionExpression: 'sk',
        ExpressionAttributeValues: marshall({ ':case': `case#${caseId}` }),
        ...(next ? { ExclusiveStartKey: next } : {}),
      }),
    );
    rows.push(...(page.Items ?? []).flatMap(({ sk }) => (sk?.S && sk.S !== 'case' ? [sk.S] : [])));
    next = page.LastEvaluatedKey;
  } while (next);
  return rows;
}
