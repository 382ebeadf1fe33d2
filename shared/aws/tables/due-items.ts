import {
  ConditionalCheckFailedException,
  type DynamoDBClient,
  QueryCommand,
  UpdateItemCommand,
  type UpdateItemCommandInput,
} from '@aws-sdk/client-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';
import { dueIndex } from '../../names.ts';
import { epochSeconds } from '../../privacy/retention/periods.ts';
import type { Item } from './rows.ts';

/** So long a row is out of the index for whoever works on it; longer than any function runs. */
export const takenSeconds = 15 * 60;

/** What one partition of the due index holds that is due at `now`, longest due first. */
export async function* dueItems(dynamo: DynamoDBClient, TableName: string, partition: string, now: Date): AsyncIterable<Item> {
  let next: Item | undefined;
  do {
    const { Items, LastEvaluatedKey } = await dynamo.send(
      new QueryCommand({
        TableName,
        IndexName: dueIndex.name,
        KeyConditionExpression: '#shard = :shard AND #due <= :now',
        ExpressionAttributeNames: { '#shard': dueIndex.partition, '#due': dueIndex.sort },
        ExpressionAttributeValues: marshall({ ':shard': partition, ':now': epochSeconds(now) }),
        ...(next ? { ExclusiveStartKey: next } : {}),
      }),
    );
    yield* Items ?? [];
    next = LastEvaluatedKey;
  } while (next);
}

/** One conditional write; false where its condition refused it. */
export async function updateDue(dynamo: DynamoDBClient, input: UpdateItemCommandInput): Promise<boolean> {
  try {
    await dynamo.send(new UpdateItemCommand(input));
    return true;
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return false;
    throw error;
  }
}
