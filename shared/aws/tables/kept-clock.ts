import type { TransactWriteItem } from '@aws-sdk/client-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';
import * as z from 'zod/mini';

/** A row as a hold sees it: where it is, its clocks, and the mail it points to. */
export type ClockedRow = {
  table: string;
  key: Record<string, string>;
  expiresAt: number;
  heldTo: number | undefined;
  ownExpiresAt: number | undefined;
  objectKey: string | null;
};

export const clockedSchema = z.object({
  expiresAt: z.number(),
  heldTo: z.optional(z.number()),
  ownExpiresAt: z.optional(z.number()),
  objectKey: z._default(z.nullable(z.string()), null),
});
export const clockedAttributes = ['expiresAt', 'heldTo', 'ownExpiresAt', 'objectKey'] as const;

/** The clock that the row has without a hold. Whoever gave it another since it was held meant that one. */
export function ownClock({ expiresAt, heldTo, ownExpiresAt }: ClockedRow): number {
  return heldTo === expiresAt && ownExpiresAt !== undefined ? ownExpiresAt : expiresAt;
}

/**
 * Gives the row the clock that it is to have: to the hold's end (`until`, in seconds), or its own. Null where it has it. Only
 * as it was seen.
 */
export function clockWrite(row: ClockedRow, until: number | null, objectKey: string | null): TransactWriteItem | null {
  const own = ownClock(row);
  const isHeld = until !== null && until > own;
  const wanted = isHeld ? until : own;
  const isMarked = row.heldTo !== undefined;
  if (wanted === row.expiresAt && isHeld === isMarked && objectKey === row.objectKey) return null;
  const set: Record<string, unknown> = {
    expiresAt: wanted,
    ...(isHeld ? { heldTo: wanted, ownExpiresAt: own } : {}),
    ...(objectKey === row.objectKey ? {} : { objectKey }),
  };
  const names = Object.keys(set);
  const unmark = isMarked && !isHeld ? ' REMOVE heldTo, ownExpiresAt' : '';
  return {
    Update: {
      TableName: row.table,
      Key: marshall(row.key),
      UpdateExpression: `SET ${names.map((name) => `${name} = :${name}`).join(', ')}${unmark}`,
      ConditionExpression: 'expiresAt = :seen',
      ExpressionAttributeValues: marshall({
        ...Object.fromEntries(names.map((name) => [`:${name}`, set[name]])),
        ':seen': row.expiresAt,
      }),
    },
  };
}
