import {
  CreateTableCommand,
  DescribeTimeToLiveCommand,
  DynamoDBClient,
  GetItemCommand,
  ListTablesCommand,
  PutItemCommand,
  QueryCommand,
  type TransactionCanceledException,
  TransactGetItemsCommand,
  TransactWriteItemsCommand,
  UpdateContinuousBackupsCommand,
  UpdateItemCommand,
  UpdateTimeToLiveCommand,
} from '@aws-sdk/client-dynamodb';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { tables } from '../../../infra/tables.ts';
import { createTables, tableRequest } from '../../../local/dynamodb/create-tables.ts';
import { type DynamoDb, startDynamoDb } from '../../../local/dynamodb/start-dynamodb.ts';
import { refusalOf, sdk } from '../sdk.ts';

describe('DynamoDB on this machine', () => {
  let engine: DynamoDb;
  let client: DynamoDBClient;
  const standing = 'standing';

  beforeAll(async () => {
    engine = await startDynamoDb();
    client = new DynamoDBClient(sdk(engine.url));
    await createTables(engine.call);
  });
  afterAll(async () => {
    client.destroy();
    await engine.close();
  });

  const put = (alias: string, more: Record<string, { S: string } | { N: string }> = {}) =>
    client.send(new PutItemCommand({ TableName: standing, Item: { alias: { S: alias }, ...more } }));
  const get = async (alias: string) =>
    (await client.send(new GetItemCommand({ TableName: standing, Key: { alias: { S: alias } }, ConsistentRead: true }))).Item;

  it('has every declared table with its clock, and shows no other', async () => {
    const { TableNames } = await client.send(new ListTablesCommand());
    expect(TableNames?.toSorted()).toEqual(tables.map(({ name }) => name).toSorted());
    for (const { name } of tables) {
      const { TimeToLiveDescription } = await client.send(new DescribeTimeToLiveCommand({ TableName: name }));
      expect(TimeToLiveDescription).toEqual({ TimeToLiveStatus: 'ENABLED', AttributeName: 'expiresAt' });
    }
  });

  it('writes both items of a transaction or neither, and tells which condition failed with the item that was there', async () => {
    await put('taken', { seen: { N: '1' } });
    const transaction = client.send(
      new TransactWriteItemsCommand({
        TransactItems: [
          { Put: { TableName: 'guard', Item: { pk: { S: 'never' } } } },
          {
            Put: {
              TableName: standing,
              Item: { alias: { S: 'taken' } },
              ConditionExpression: 'attribute_not_exists(alias)',
              ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
            },
          },
        ],
      }),
    );
    const error = await transaction.then(
      () => undefined,
      (rejected: TransactionCanceledException) => rejected,
    );
    expect(error?.name).toBe('TransactionCanceledException');
    expect(error?.CancellationReasons).toEqual([
      { Code: 'None' },
      {
        Code: 'ConditionalCheckFailed',
        Message: 'The conditional request failed',
        Item: { alias: { S: 'taken' }, seen: { N: '1' } },
      },
    ]);
    const { Item } = await client.send(new GetItemCommand({ TableName: 'guard', Key: { pk: { S: 'never' } } }));
    expect(Item).toBeUndefined();
  });

  it('applies put, update, delete and check of one transaction', async () => {
    await put('to-update', { count: { N: '4' } });
    await put('to-delete');
    await client.send(
      new TransactWriteItemsCommand({
        TransactItems: [
          { Put: { TableName: standing, Item: { alias: { S: 'put' } } } },
          {
            Update: {
              TableName: standing,
              Key: { alias: { S: 'to-update' } },
              UpdateExpression: 'ADD #c :one',
              ExpressionAttributeNames: { '#c': 'count' },
              ExpressionAttributeValues: { ':one': { N: '1' } },
            },
          },
          { Delete: { TableName: standing, Key: { alias: { S: 'to-delete' } } } },
          {
            ConditionCheck: {
              TableName: standing,
              Key: { alias: { S: 'nobody' } },
              ConditionExpression: 'attribute_not_exists(alias)',
            },
          },
        ],
      }),
    );
    expect(await get('put')).toEqual({ alias: { S: 'put' } });
    expect((await get('to-update'))?.['count']).toEqual({ N: '5' });
    expect(await get('to-delete')).toBeUndefined();
    expect(await get('nobody')).toBeUndefined();
  });

  it('refuses two acts on one item', async () => {
    const Put = { TableName: standing, Item: { alias: { S: 'twice' } } };
    const refusal = refusalOf(client.send(new TransactWriteItemsCommand({ TransactItems: [{ Put }, { Put }] })));
    expect(await refusal).toBe('ValidationException');
  });

  const add = (by: string, ClientRequestToken: string) =>
    client.send(
      new TransactWriteItemsCommand({
        ClientRequestToken,
        TransactItems: [
          {
            Update: {
              TableName: standing,
              Key: { alias: { S: 'counted' } },
              UpdateExpression: 'ADD hits :by',
              ExpressionAttributeValues: { ':by': { N: by } },
            },
          },
        ],
      }),
    );

  it('runs a transaction once per client token, and refuses another one under the same token', async () => {
    await add('1', 'token');
    await add('1', 'token');
    expect((await get('counted'))?.['hits']).toEqual({ N: '1' });
    expect(await refusalOf(add('2', 'token'))).toBe('IdempotentParameterMismatchException');
    await add('1', 'another');
    expect((await get('counted'))?.['hits']).toEqual({ N: '2' });
  });

  it('lets exactly one of many racing claims through', async () => {
    const claims = Array.from({ length: 20 }, (_, number) =>
      refusalOf(
        client.send(
          new TransactWriteItemsCommand({
            TransactItems: [
              {
                Put: {
                  TableName: standing,
                  Item: { alias: { S: 'raced' }, winner: { N: String(number) } },
                  ConditionExpression: 'attribute_not_exists(alias)',
                },
              },
              { Put: { TableName: 'guard', Item: { pk: { S: `claim-${number}` } } } },
            ],
          }),
        ),
      ),
    );
    const refusals = await Promise.all(claims);
    expect(refusals.filter((name) => name === undefined)).toHaveLength(1);
    expect(refusals.filter((name) => name === 'TransactionCanceledException')).toHaveLength(19);
  });

  it('reads several items of one moment', async () => {
    await put('read');
    const { Responses } = await client.send(
      new TransactGetItemsCommand({
        TransactItems: [
          { Get: { TableName: standing, Key: { alias: { S: 'read' } } } },
          { Get: { TableName: standing, Key: { alias: { S: 'unread' } } } },
        ],
      }),
    );
    expect(Responses).toEqual([{ Item: { alias: { S: 'read' } } }, {}]);
  });

  it('shows the item that failed a single condition', async () => {
    await put('shown', { since: { N: '7' } });
    const update = client.send(
      new UpdateItemCommand({
        TableName: standing,
        Key: { alias: { S: 'shown' } },
        UpdateExpression: 'SET since = :now',
        ConditionExpression: 'since > :now',
        ExpressionAttributeValues: { ':now': { N: '9' } },
        ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
      }),
    );
    await expect(update).rejects.toMatchObject({
      name: 'ConditionalCheckFailedException',
      Item: { alias: { S: 'shown' }, since: { N: '7' } },
    });
  });

  it('finds in the sparse index only rows that are due', async () => {
    const record = (pk: string, due?: number) =>
      client.send(
        new PutItemCommand({
          TableName: 'records',
          Item: {
            pk: { S: pk },
            sk: { S: 'case' },
            ...(due !== undefined && { dueShard: { S: 'due#0' }, dueAt: { N: String(due) } }),
          },
        }),
      );
    await Promise.all([record('late', 10), record('early', 5), record('never'), record('future', 99)]);
    const { Items } = await client.send(
      new QueryCommand({
        TableName: 'records',
        IndexName: 'byDue',
        KeyConditionExpression: 'dueShard = :shard AND dueAt <= :now',
        ExpressionAttributeValues: { ':shard': { S: 'due#0' }, ':now': { N: '50' } },
      }),
    );
    expect(Items?.map(({ pk }) => pk?.S)).toEqual(['early', 'late']);
  });

  it('keeps an expired item until it is swept, and sweeps nothing else', async () => {
    const now = new Date('2026-06-01T12:00:00Z');
    const seconds = now.getTime() / 1000;
    await put('expired', { expiresAt: { N: String(seconds - 1) } });
    await put('alive', { expiresAt: { N: String(seconds + 1) } });
    await put('no-number', { expiresAt: { S: String(seconds - 1) } });
    await put('ancient', { expiresAt: { N: '5' } });
    expect(await get('expired')).toBeDefined();
    expect(await engine.sweep(now)).toBe(1);
    expect(await get('expired')).toBeUndefined();
    for (const alias of ['alive', 'no-number', 'ancient']) expect(await get(alias)).toBeDefined();
  });

  it('accepts what asks for backups and for a clock', async () => {
    const asked = new UpdateContinuousBackupsCommand({
      TableName: 'records',
      PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
    });
    const { ContinuousBackupsDescription } = await client.send(asked);
    expect(ContinuousBackupsDescription?.PointInTimeRecoveryDescription?.PointInTimeRecoveryStatus).toBe('ENABLED');
    const again = new UpdateTimeToLiveCommand({
      TableName: 'records',
      TimeToLiveSpecification: { Enabled: true, AttributeName: 'expiresAt' },
    });
    expect(await refusalOf(client.send(again))).toBe('ValidationException');
  });

  it('refuses a table that is there already', async () => {
    const [table] = tables;
    if (!table) throw new Error('no table is declared');
    expect(await refusalOf(client.send(new CreateTableCommand(tableRequest(table))))).toBe('ResourceInUseException');
  });
});

it('keeps its data in a folder from one start to the next', async () => {
  const path = await mkdtemp(join(tmpdir(), 'dynamodb-'));
  try {
    const first = await startDynamoDb({ path });
    await createTables(first.call);
    await first.call('PutItem', { TableName: 'standing', Item: { alias: { S: 'kept' }, expiresAt: { N: '1700000000' } } });
    await first.close();

    const second = await startDynamoDb({ path });
    await createTables(second.call);
    const { Item } = await second.call('GetItem', { TableName: 'standing', Key: { alias: { S: 'kept' } } });
    expect(Item).toEqual({ alias: { S: 'kept' }, expiresAt: { N: '1700000000' } });
    expect(await second.sweep(new Date('2026-01-01'))).toBe(1);
    await second.close();
  } finally {
    await rm(path, { recursive: true });
  }
});
