import { CreateTableCommand, DynamoDBClient, GetItemCommand, ScanCommand, UpdateItemCommand } from '@aws-sdk/client-dynamodb';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import { tables } from '../../infra/tables.ts';
import { tableRequest } from '../../local/dynamodb/create-tables.ts';
import { startDynamoDb } from '../../local/dynamodb/start-dynamodb.ts';

/**
 * Our tables on the engine that DYNAMODB_ENDPOINT names (AWS's own DynamoDB Local), else on the embedded one. Its TTL sweep
 * is off, so that a reader that forgets to look at the clock is seen.
 */
export async function startEngine() {
  const endpoint = process.env['DYNAMODB_ENDPOINT'];
  const embedded = endpoint ? undefined : await startDynamoDb();
  const dynamo = new DynamoDBClient({
    endpoint: endpoint ?? embedded?.url ?? '',
    region: 'eu-west-1',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  });
  const prefix = `t${process.pid}${Math.random().toString(36).slice(2)}-`;
  for (const table of tables) await dynamo.send(new CreateTableCommand(tableRequest(table, prefix)));

  return {
    dynamo,
    names: { standing: `${prefix}standing`, records: `${prefix}records`, proof: `${prefix}proof`, guard: `${prefix}guard` },
    async get(table: string, key: Record<string, unknown>) {
      const { Item } = await dynamo.send(
        new GetItemCommand({ TableName: prefix + table, Key: marshall(key), ConsistentRead: true }),
      );
      return Item && unmarshall(Item);
    },
    /** Gives a row another time, as a longer part of it would. */
    async setExpiry(table: string, key: Record<string, unknown>, expiresAt: number) {
      await dynamo.send(
        new UpdateItemCommand({
          TableName: prefix + table,
          Key: marshall(key),
          UpdateExpression: 'SET expiresAt = :at',
          ExpressionAttributeValues: marshall({ ':at': expiresAt }),
        }),
      );
    },
    async all(table: string) {
      const { Items } = await dynamo.send(new ScanCommand({ TableName: prefix + table, ConsistentRead: true }));
      return (Items ?? []).map((item) => unmarshall(item));
    },
    async close() {
      dynamo.destroy();
      await embedded?.close();
    },
  };
}

export type TestEngine = Awaited<ReturnType<typeof startEngine>>;
