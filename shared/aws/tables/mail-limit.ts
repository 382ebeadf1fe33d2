import { ConditionalCheckFailedException, type DynamoDBClient, UpdateItemCommand } from '@aws-sdk/client-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';
import { clockOf } from '../../privacy/retention/periods.ts';
import type { MailLimit } from '../../privacy/rights/mail-limit.ts';

/** Counts mails per address and day in the guard table; the counter goes with its day. */
export function mailLimitTable(dynamo: DynamoDBClient, tableName: string): MailLimit {
  return {
    async take({ alias, most, now }) {
      const clock = clockOf('guard', now);
      try {
        await dynamo.send(
          new UpdateItemCommand({
            TableName: tableName,
            Key: marshall({ pk: `mails#${alias}#${now.toISOString().slice(0, 10)}` }),
            UpdateExpression: 'SET #class = :class, expiresAt = :expiresAt ADD mails :one',
            ConditionExpression: 'attribute_not_exists(mails) OR mails < :most',
            ExpressionAttributeNames: { '#class': 'class' },
            ExpressionAttributeValues: marshall({
              ':class': clock.class,
              ':expiresAt': clock.expiresAt,
              ':one': 1,
              ':most': most,
            }),
          }),
        );
        return true;
      } catch (error) {
        if (error instanceof ConditionalCheckFailedException) return false;
        throw error;
      }
    },
  };
}
