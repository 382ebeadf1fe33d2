import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';
import type { Clock } from '../../privacy/retention/periods.ts';

/** Attributes of a table, ready to be written. */
export type Item = Record<string, AttributeValue>;

/** A row as it may be written: no row without its class and its clock (docs/design.md, classes). */
export function row(key: Record<string, string | number>, clock: Clock, attributes: Record<string, unknown>): Item {
  return marshall({ ...attributes, ...key, class: clock.class, expiresAt: clock.expiresAt }, { removeUndefinedValues: true });
}

/** The items of a transaction that were refused by their condition, with the row that stands there. */
export function refusedItems(error: {
  CancellationReasons?: { Code?: string | undefined; Item?: Item | undefined }[] | undefined;
}) {
  return (error.CancellationReasons ?? []).map(({ Code, Item }) => ({
    refused: Code === 'ConditionalCheckFailed',
    Item,
    conflict: Code === 'TransactionConflict',
  }));
}
