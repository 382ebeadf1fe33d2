import {
  type AttributeValue,
  ConditionalCheckFailedException,
  DeleteItemCommand,
  type DynamoDBClient,
  ScanCommand,
  type TransactWriteItem,
} from '@aws-sdk/client-dynamodb';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import * as z from 'zod/mini';
import type { KeptRows } from '../../privacy/retention/kept-data.ts';
import { epochSeconds } from '../../privacy/retention/periods.ts';
import { writeAll } from './case-change.ts';

const keptSchema = z.object({ class: z.string(), expiresAt: z.number(), at: z.optional(z.string()) });

/**
 * A whole table, for the daily retention run alone: an index by expiry would cost a second write for every mail, a scan of a
 * million small rows a day about two cents (docs/decisions/0013).
 * @param unless what a deletion depends on beside the clock, such as that no hold stands; null where nothing does.
 */
export function keptRows(
  dynamo: DynamoDBClient,
  tableName: string,
  keyNames: readonly string[],
  unless: (key: Record<string, unknown>, now: Date) => TransactWriteItem | null = () => null,
): KeptRows {
  const names = Object.fromEntries(keyNames.map((name, index) => [`#k${index}`, name]));
  return {
    async *all() {
      let next: Record<string, AttributeValue> | undefined;
      do {
        const page = await dynamo.send(
          new ScanCommand({
            TableName: tableName,
            ProjectionExpression: [...Object.keys(names), '#class', 'expiresAt', '#at'].join(', '),
            ExpressionAttributeNames: { ...names, '#class': 'class', '#at': 'at' },
            ...(next ? { ExclusiveStartKey: next } : {}),
          }),
        );
        for (const item of page.Items ?? []) {
          const stored = unmarshall(item);
          const { class: dataClass, expiresAt, at } = keptSchema.parse(stored);
          const key = Object.fromEntries(keyNames.map((name) => [name, stored[name]]));
          yield { key, class: dataClass, expiresAt, writtenAt: at ? new Date(at) : null };
        }
        next = page.LastEvaluatedKey;
      } while (next);
    },

    async deleteExpired(key, now) {
      const check = unless(key, now);
      const expired = {
        TableName: tableName,
        Key: marshall(key),
        ConditionExpression: 'expiresAt <= :now',
        ExpressionAttributeValues: marshall({ ':now': epochSeconds(now) }),
      };
      if (check) return writeAll(dynamo, [check, { Delete: expired }]);
      try {
        await dynamo.send(new DeleteItemCommand(expired));
        return true;
      } catch (error) {
        if (error instanceof ConditionalCheckFailedException) return false;
        throw error;
      }
    },
  };
}
