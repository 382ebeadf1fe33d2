/** Random commands on a few items, so that conditions meet, transactions clash and queries find something. */
import {
  BatchGetItemCommand,
  BatchWriteItemCommand,
  DeleteItemCommand,
  GetItemCommand,
  PutItemCommand,
  QueryCommand,
  ScanCommand,
  TransactGetItemsCommand,
  TransactWriteItemsCommand,
  UpdateItemCommand,
} from '@aws-sdk/client-dynamodb';
import fc from 'fast-check';
import { tables } from '../../infra/tables.ts';
import { attributes, clauses, condition, type Item, key, partitions, update } from './expressions.ts';

const shown = fc.constantFrom('ALL_OLD' as const, 'NONE' as const);
const failed = shown.map((wanted) => ({ ReturnValuesOnConditionCheckFailure: wanted }));

const putting = fc.tuple(key, attributes, condition, failed).map(([{ table, key: Key }, rest, wanted, more]) => ({
  TableName: table,
  Item: { ...rest, ...Key },
  ...clauses(undefined, wanted),
  ...more,
}));
const updating = fc.tuple(key, update, condition, failed).map(([{ table, key: Key }, updated, wanted, more]) => ({
  TableName: table,
  Key,
  ...clauses(updated, wanted),
  UpdateExpression: updated.expression,
  ...more,
}));
const deleting = fc
  .tuple(key, condition, failed)
  .map(([{ table, key: Key }, wanted, more]) => ({ TableName: table, Key, ...clauses(undefined, wanted), ...more }));
const checking = fc
  .tuple(
    key,
    condition.filter((wanted) => wanted !== undefined),
    failed,
  )
  .map(([{ table, key: Key }, wanted, more]) => ({
    TableName: table,
    Key,
    ConditionExpression: '',
    ...clauses(undefined, wanted),
    ...more,
  }));

const act = fc.oneof(
  putting.map((Put) => ({ Put })),
  updating.map((Update) => ({ Update })),
  deleting.map((Delete) => ({ Delete })),
  checking.map((ConditionCheck) => ({ ConditionCheck })),
);

/** Two acts on one item are refused by both engines, at different moments; a test of its own looks at them. */
const transaction = fc.uniqueArray(act, { minLength: 1, maxLength: 4, selector: (one) => touched(one) });

function touched(
  one: { Put?: { TableName: string; Item: Item } } & Partial<
    Record<'Update' | 'Delete' | 'ConditionCheck', { TableName: string; Key: Item }>
  >,
): string {
  const { TableName = '', ...rest } = one.Put ?? one.Update ?? one.Delete ?? one.ConditionCheck ?? {};
  const item: Item = 'Item' in rest ? rest.Item : 'Key' in rest ? rest.Key : {};
  const names = tables.find(({ name }) => name === TableName);
  return JSON.stringify([TableName, names && item[names.partition.name], names?.sort && item[names.sort.name]]);
}

const returned = fc.constantFrom('NONE' as const, 'ALL_OLD' as const);
const returnedUpdate = fc.constantFrom(...(['NONE', 'ALL_OLD', 'ALL_NEW', 'UPDATED_OLD', 'UPDATED_NEW'] as const));

const dueQuery = fc.record({ shard: fc.constantFrom('due#0', 'due#1'), until: fc.integer({ min: 0, max: 3 }) });

/** A name for the failure report, and the command; a new one each time, since a client changes what it sends. */
export type Command = { name: string; make(): Sendable };
type Sendable =
  | GetItemCommand
  | PutItemCommand
  | UpdateItemCommand
  | DeleteItemCommand
  | QueryCommand
  | ScanCommand
  | BatchGetItemCommand
  | BatchWriteItemCommand
  | TransactGetItemsCommand
  | TransactWriteItemsCommand;

const named = <Input>(name: string, input: Input, make: (input: Input) => Sendable): Command => ({
  name: `${name} ${JSON.stringify(input)}`,
  make: () => make(structuredClone(input)),
});

const someKeys = fc.uniqueArray(key, { minLength: 1, maxLength: 4, selector: (one) => JSON.stringify(one) });

export const command: fc.Arbitrary<Command> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc
      .tuple(putting, returned)
      .map(([input, ReturnValues]) => named('Put', { ...input, ReturnValues }, (one) => new PutItemCommand(one))),
  },
  {
    weight: 4,
    arbitrary: fc
      .tuple(updating, returnedUpdate)
      .map(([input, ReturnValues]) => named('Update', { ...input, ReturnValues }, (one) => new UpdateItemCommand(one))),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(deleting, returned)
      .map(([input, ReturnValues]) => named('Delete', { ...input, ReturnValues }, (one) => new DeleteItemCommand(one))),
  },
  {
    weight: 4,
    arbitrary: transaction.map((TransactItems) =>
      named('TransactWrite', { TransactItems }, (one) => new TransactWriteItemsCommand(one)),
    ),
  },
  {
    weight: 1,
    arbitrary: key.map(({ table, key: Key }) =>
      named('Get', { TableName: table, Key, ConsistentRead: true }, (one) => new GetItemCommand(one)),
    ),
  },
  {
    weight: 1,
    arbitrary: someKeys.map((keys) =>
      named(
        'TransactGet',
        { TransactItems: keys.map(({ table, key: Key }) => ({ Get: { TableName: table, Key } })) },
        (one) => new TransactGetItemsCommand(one),
      ),
    ),
  },
  {
    weight: 1,
    arbitrary: someKeys.map((keys) => {
      const RequestItems: Record<string, { DeleteRequest: { Key: Item } }[]> = {};
      for (const { table, key: Key } of keys) (RequestItems[table] ??= []).push({ DeleteRequest: { Key } });
      return named('BatchDelete', { RequestItems }, (one) => new BatchWriteItemCommand(one));
    }),
  },
  {
    weight: 2,
    arbitrary: dueQuery.map(({ shard, until }) =>
      named(
        'Due',
        {
          TableName: 'records',
          IndexName: 'byDue',
          KeyConditionExpression: 'dueShard = :shard AND dueAt <= :until',
          ExpressionAttributeValues: { ':shard': { S: shard }, ':until': { N: String(until) } },
        },
        (one) => new QueryCommand(one),
      ),
    ),
  },
  {
    weight: 2,
    arbitrary: fc
      .tuple(fc.constantFrom(...partitions), fc.boolean(), fc.integer({ min: 1, max: 3 }))
      .map(([first, ScanIndexForward, Limit]) =>
        named(
          'Stream',
          {
            TableName: 'proof',
            KeyConditionExpression: '#stream = :stream',
            ExpressionAttributeNames: { '#stream': 'stream' },
            ExpressionAttributeValues: { ':stream': { S: first } },
            ScanIndexForward,
            Limit,
          },
          (one) => new QueryCommand(one),
        ),
      ),
  },
);

export const scan = (table: string) => new ScanCommand({ TableName: table, ConsistentRead: true });
