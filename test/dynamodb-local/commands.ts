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

type Value = { S: string } | { N: string } | { SS: string[] } | { NULL: true } | { M: Record<string, { N: string }> };
type Item = Record<string, Value>;
export type Key = { table: string; key: Item };

const partitions = ['a', 'b'];

/** Every key that a command may touch, in every declared table. */
export const allKeys: readonly Key[] = tables.flatMap(({ name, partition, sort }) =>
  partitions.flatMap((first): Key[] => {
    const key: Item = { [partition.name]: { S: first } };
    if (!sort) return [{ table: name, key }];
    return [1, 2].map((second) => ({
      table: name,
      key: { ...key, [sort.name]: sort.type === 'N' ? { N: String(second) } : { S: `s${second}` } },
    }));
  }),
);

const key = fc.constantFrom(...allKeys);
const number = fc.integer({ min: -2, max: 4 }).map((value): Value => ({ N: String(value) }));
const attributes: fc.Arbitrary<Item> = fc.record(
  {
    n: fc.oneof(number, fc.constant<Value>({ S: 'text' })),
    s: fc.constantFrom<Value>({ S: 'x' }, { S: 'y' }, { NULL: true }),
    set: fc.constantFrom<Value>({ SS: ['one'] }, { SS: ['one', 'two'] }),
    map: fc.constantFrom<Value>({ M: {} }, { M: { inner: { N: '1' } } }),
    dueShard: fc.constantFrom<Value>({ S: 'due#0' }, { S: 'due#1' }),
    dueAt: fc.constantFrom<Value>({ N: '1' }, { N: '2' }, { N: '3' }),
  },
  { requiredKeys: [] },
);

type Clause = { expression: string; values?: Item };

const condition: fc.Arbitrary<Clause | undefined> = fc.option(
  fc.oneof(
    fc.constantFrom<Clause>(
      { expression: 'attribute_not_exists(n)' },
      { expression: 'attribute_exists(n) AND attribute_exists(s)' },
      { expression: 'attribute_not_exists(#set) OR contains(#set, :one)', values: { ':one': { S: 'one' } } },
      { expression: 'attribute_type(n, :type)', values: { ':type': { S: 'N' } } },
      { expression: 'size(#set) > :size', values: { ':size': { N: '1' } } },
    ),
    number.map((value) => ({ expression: 'n < :limit', values: { ':limit': value } })),
    number.map((value) => ({ expression: 'attribute_not_exists(n) OR n <= :limit', values: { ':limit': value } })),
    number.map((value) => ({
      expression: 'NOT n = :limit AND n BETWEEN :limit AND :more',
      values: { ':limit': value, ':more': { N: '9' } },
    })),
    fc.constant<Clause>({ expression: 's IN (:x, :y) AND begins_with(s, :x)', values: { ':x': { S: 'x' }, ':y': { S: 'y' } } }),
  ),
  { nil: undefined, freq: 2 },
);

const update: fc.Arbitrary<Clause> = fc.oneof(
  number.map((value) => ({ expression: 'ADD n :by', values: { ':by': value } })),
  number.map((value) => ({ expression: 'SET n = n + :by', values: { ':by': value } })),
  number.map((value) => ({ expression: 'SET n = if_not_exists(n, :by), s = :s', values: { ':by': value, ':s': { S: 'x' } } })),
  number.map((value) => ({ expression: 'SET map.inner = :by', values: { ':by': value } })),
  fc.constantFrom<Clause>(
    { expression: 'ADD #set :more', values: { ':more': { SS: ['two', 'three'] } } },
    { expression: 'DELETE #set :less', values: { ':less': { SS: ['one'] } } },
    { expression: 'REMOVE n, map.inner' },
    { expression: 'SET dueShard = :shard, dueAt = :due', values: { ':shard': { S: 'due#0' }, ':due': { N: '2' } } },
    { expression: 'REMOVE dueAt' },
    { expression: 'SET s = n REMOVE #set' },
  ),
);

/** The parameters for an update and a condition; names only where one is used, as DynamoDB wants. */
function clauses(updated: Clause | undefined, wanted: Clause | undefined) {
  const expressions = [updated?.expression, wanted?.expression].join(' ');
  const values = { ...updated?.values, ...wanted?.values };
  return {
    ...(updated && { UpdateExpression: updated.expression }),
    ...(wanted && { ConditionExpression: wanted.expression }),
    ...(expressions.includes('#set') && { ExpressionAttributeNames: { '#set': 'set' } }),
    ...(Object.keys(values).length > 0 && { ExpressionAttributeValues: values }),
  };
}

const shown = fc.constantFrom('ALL_OLD' as const, 'NONE' as const);
const failed = shown.map((wanted) => ({ ReturnValuesOnConditionCheckFailure: wanted }));

const putting = fc
  .tuple(key, attributes, condition, failed)
  .map(([{ table, key: Key }, rest, wanted, more]) => ({
    TableName: table,
    Item: { ...rest, ...Key },
    ...clauses(undefined, wanted),
    ...more,
  }));
const updating = fc
  .tuple(key, update, condition, failed)
  .map(([{ table, key: Key }, updated, wanted, more]) => ({ TableName: table, Key, ...clauses(updated, wanted), ...more }));
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
const returnedUpdate = fc.constantFrom('NONE', 'ALL_OLD', 'ALL_NEW', 'UPDATED_OLD', 'UPDATED_NEW' as const);

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
