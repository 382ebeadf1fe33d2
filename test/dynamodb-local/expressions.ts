/** Random items and expressions over a few attributes. */
import fc from 'fast-check';
import { tables } from '../../infra/tables.ts';

export type Value = { S: string } | { N: string } | { SS: string[] } | { NULL: true } | { M: Record<string, { N: string }> };
export type Item = Record<string, Value>;
export type Key = { table: string; key: Item };

export const partitions = ['a', 'b'];

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

export const key = fc.constantFrom(...allKeys);
const number = fc.integer({ min: -2, max: 4 }).map((value): Value => ({ N: String(value) }));
export const attributes: fc.Arbitrary<Item> = fc.record(
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

export type Clause = { expression: string; values?: Item };

export const condition: fc.Arbitrary<Clause | undefined> = fc.option(
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

export const update: fc.Arbitrary<Clause> = fc.oneof(
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
export function clauses(updated: Clause | undefined, wanted: Clause | undefined) {
  const expressions = [updated?.expression, wanted?.expression].join(' ');
  const values = { ...updated?.values, ...wanted?.values };
  return {
    ...(updated && { UpdateExpression: updated.expression }),
    ...(wanted && { ConditionExpression: wanted.expression }),
    ...(expressions.includes('#set') && { ExpressionAttributeNames: { '#set': 'set' } }),
    ...(Object.keys(values).length > 0 && { ExpressionAttributeValues: values }),
  };
}
