import { createHash } from 'node:crypto';
import { ConditionalCheckFailedException, type DynamoDBClient, UpdateItemCommand } from '@aws-sdk/client-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';
import { clockOf, epochSeconds } from '../../privacy/retention/periods.ts';

/**
 * What guards a public address against being used too often or twice: counters by asker and hour, and the ids of signed
 * calls. The asker is a keyed hash, so that no row holds an IP address (docs/design.md, classes).
 */
export type CallGuard = {
  /** Counts one call of an asker; false where the hour's are used up. */
  take(request: { asker: string; most: number; now: Date }): Promise<boolean>;
  /** Keeps the id of a signed call; false where it is kept already. */
  keep(id: string, now: Date): Promise<boolean>;
  forget(id: string): Promise<void>;
};

/** Twice as long as a signature is fresh, on either side of our clock. */
const keptSeconds = 20 * 60;

export function callGuardTable(dynamo: DynamoDBClient, tableName: string): CallGuard {
  const write = async (pk: string, update: Update): Promise<boolean> => {
    try {
      await dynamo.send(
        new UpdateItemCommand({
          TableName: tableName,
          Key: marshall({ pk }),
          UpdateExpression: update.expression,
          ...(update.condition && { ConditionExpression: update.condition }),
          ...(update.names && { ExpressionAttributeNames: update.names }),
          ExpressionAttributeValues: marshall(update.values),
        }),
      );
      return true;
    } catch (error) {
      if (error instanceof ConditionalCheckFailedException) return false;
      throw error;
    }
  };

  return {
    take({ asker, most, now }) {
      const clock = clockOf('guard', now, 2 * 3600);
      return write(`calls#${asker}#${now.toISOString().slice(0, 13)}`, {
        expression: 'SET #class = :class, expiresAt = :expiresAt ADD calls :one',
        condition: 'attribute_not_exists(calls) OR calls < :most',
        names: { '#class': 'class' },
        values: { ':class': clock.class, ':expiresAt': clock.expiresAt, ':one': 1, ':most': most },
      });
    },

    keep(id, now) {
      const clock = clockOf('guard', now, keptSeconds);
      return write(signedKey(id), {
        expression: 'SET #class = :class, expiresAt = :expiresAt',
        condition: 'attribute_not_exists(expiresAt) OR expiresAt <= :now',
        names: { '#class': 'class' },
        values: { ':class': clock.class, ':expiresAt': clock.expiresAt, ':now': epochSeconds(now) },
      });
    },

    async forget(id) {
      await write(signedKey(id), { expression: 'SET expiresAt = :past', values: { ':past': 1 } });
    },
  };
}

/** An id is a text of the controller's, and might name somebody. */
const signedKey = (id: string) => `signed#${createHash('sha256').update(id).digest('base64url')}`;

type Update = { expression: string; condition?: string; names?: Record<string, string>; values: Record<string, string | number> };
