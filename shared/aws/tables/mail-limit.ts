import { ConditionalCheckFailedException, type DynamoDBClient, UpdateItemCommand } from '@aws-sdk/client-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';
import { clockOf } from '../../privacy/retention/periods.ts';
import type { MailLimit } from '../../privacy/rights/mail-limit.ts';

/** Keeps the occasions of an address and day, a handful at most, in the guard table; the row goes with its day. */
export function mailLimitTable(dynamo: DynamoDBClient, tableName: string): MailLimit {
  return {
    async take({ alias, mail, most, now }) {
      const clock = clockOf('guard', now);
      try {
        await dynamo.send(
          new UpdateItemCommand({
            TableName: tableName,
            Key: marshall({ pk: `mails#${alias}#${now.toISOString().slice(0, 10)}` }),
            UpdateExpression: 'SET #class = :class, expiresAt = :expiresAt ADD occasions :these',
            ConditionExpression: 'attribute_not_exists(occasions) OR size(occasions) < :most OR contains(occasions, :this)',
            ExpressionAttributeNames: { '#class': 'class' },
            ExpressionAttributeValues: marshall({
              ':class': clock.class,
              ':expiresAt': clock.expiresAt,
              ':these': new Set([mail]),
              ':this': mail,
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
