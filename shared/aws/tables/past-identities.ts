import {
  type AttributeValue,
  ConditionalCheckFailedException,
  type DynamoDBClient,
  ScanCommand,
  UpdateItemCommand,
} from '@aws-sdk/client-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';
import type { KeptIdentities } from '../../privacy/retention/kept-data.ts';
import { epochSeconds } from '../../privacy/retention/periods.ts';

/** A hold keeps who the person is, too; readers go by `identityUntil`. */
const notHeld = '(attribute_not_exists(heldUntil) OR heldUntil <= :now)';

/** The standing rows that outlive who the person is: address, name and key go, the row keeps the opt-out. */
export function pastIdentities(dynamo: DynamoDBClient, tableName: string): KeptIdentities {
  const forget = async (Key: Record<string, AttributeValue>, now: number): Promise<boolean> => {
    try {
      await dynamo.send(
        new UpdateItemCommand({
          TableName: tableName,
          Key,
          UpdateExpression: 'REMOVE dataKey, sealed, identityUntil',
          ConditionExpression: `identityUntil <= :now AND ${notHeld}`,
          ExpressionAttributeValues: marshall({ ':now': now }),
        }),
      );
      return true;
    } catch (error) {
      if (error instanceof ConditionalCheckFailedException) return false;
      throw error;
    }
  };

  return {
    async forgetPast(at) {
      const now = epochSeconds(at);
      let forgotten = 0;
      let next: Record<string, AttributeValue> | undefined;
      do {
        const page = await dynamo.send(
          new ScanCommand({
            TableName: tableName,
            ProjectionExpression: 'alias',
            FilterExpression: `identityUntil <= :now AND ${notHeld}`,
            ExpressionAttributeValues: marshall({ ':now': now }),
            ...(next ? { ExclusiveStartKey: next } : {}),
          }),
        );
        for (const Key of page.Items ?? []) if (await forget(Key, now)) forgotten++;
        next = page.LastEvaluatedKey;
      } while (next);
      return forgotten;
    },
  };
}
