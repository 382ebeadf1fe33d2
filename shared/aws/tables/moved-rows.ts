import type { TransactWriteItem } from '@aws-sdk/client-dynamodb';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import { followUpSchema } from '../../privacy/outbox/outbox.ts';
import { shardOf } from './shards.ts';
import { outboxKey } from './outbox-table.ts';
import type { Item } from './rows.ts';

/** A row under a person's alias, whatever it is: it keeps its class and its clock. */
export type MovedRow = { pk: string; sk: string; item: Item };

export function readMovedRow(item: Item): MovedRow {
  const { pk, sk } = item;
  if (!pk?.S || !sk?.S) throw new Error('a row without its key');
  return { pk: pk.S, sk: sk.S, item };
}

export type RowMove = {
  move: { from: string; to: string; stop: { from: number; to: number } | null };
  caseId: string;
  /** `apart`: the new alias has a row of this name already; both are kept. */
  name: 'same' | 'apart';
  now: Date;
};

/**
 * One row goes to the new alias: a put where there is nothing yet, and a delete of what is still there, so that doing it twice
 * does nothing. It is no deletion: what a hold keeps goes along.
 */
export function rowMoves(TableName: string, { pk, sk, item }: MovedRow, { move, caseId, name }: RowMove): TransactWriteItem[] {
  const gone = goesFrom(TableName, { pk, sk });
  const moved = sk.startsWith('outbox#')
    ? movedFollowUp(item, move, name === 'apart' ? caseId : null)
    : renamed(item, move.to, sk);
  if (!moved) return [gone];
  const apart = name === 'apart' && !sk.startsWith('outbox#') ? renamed(moved, move.to, `${sk}~${caseId}`) : moved;
  return [gone, { Put: { TableName, Item: apart, ConditionExpression: 'attribute_not_exists(pk)' } }];
}

/** Only where it still is: whoever comes second does nothing. */
export const goesFrom = (TableName: string, key: { pk: string; sk: string }): TransactWriteItem => ({
  Delete: { TableName, Key: marshall(key), ConditionExpression: 'attribute_exists(pk)' },
});

const renamed = (item: Item, pk: string, sk: string): Item => ({ ...item, pk: { S: pk }, sk: { S: sk } });

/**
 * What must follow something about the person, under their new alias. The confirmation of a stop names it by its number, which
 * is another in the other history; null where the new address has a stop of its own, which was confirmed by itself.
 */
function movedFollowUp(item: Item, { to, stop }: RowMove['move'], apart: string | null): Item | null {
  const { suffix, ...followUp } = followUpSchema.parse(unmarshall(item));
  const number = followUp.kind !== 'confirm-opt-out' ? suffix : stop && suffix === String(stop.from) ? String(stop.to) : null;
  if (number === null) return null;
  const name = apart ? `${number ?? ''}~${apart}` : number;
  const moved = { ...followUp, key: to, ...(name === undefined ? {} : { suffix: name }) };
  const key = outboxKey(followUpSchema.parse(moved));
  return {
    ...item,
    ...marshall({ ...key, key: to, ...(name === undefined ? {} : { suffix: name }) }),
    ...(item['dueShard'] ? { dueShard: { S: shardOf('outbox', to) } } : {}),
  };
}
