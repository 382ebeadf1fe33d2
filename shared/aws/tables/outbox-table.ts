import {
  ConditionalCheckFailedException,
  DeleteItemCommand,
  type DynamoDBClient,
  QueryCommand,
  UpdateItemCommand,
} from '@aws-sdk/client-dynamodb';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import * as z from 'zod/mini';
import { dueIndex } from '../../names.ts';
import { type FollowUp, followUps, type Outbox } from '../../privacy/outbox/outbox.ts';
import { clockOf, epochSeconds, openCaseSeconds } from '../../privacy/retention/periods.ts';
import { type Item, row } from './rows.ts';
import { shardOf, shardsOf } from './shards.ts';

const outboxSchema = z.object({ kind: z.enum(followUps), caseId: z.string() });

export const outboxKey = ({ kind, caseId }: FollowUp) => ({ pk: `case#${caseId}`, sk: `outbox#${kind}` });

/** The row that makes `followUp` happen at `after`, for the transaction that makes it necessary. */
export function outboxRow(followUp: FollowUp, after: Date, now: Date): Item {
  return row(outboxKey(followUp), clockOf('request', now, openCaseSeconds), {
    ...followUp,
    dueShard: shardOf('outbox', followUp.caseId),
    dueAt: epochSeconds(after),
  });
}

/** What must follow a write, found by the sparse due index. */
export function outboxTable(dynamo: DynamoDBClient, tableName: string): Outbox {
  return {
    async *due(now) {
      for (const shard of shardsOf('outbox')) yield* dueIn(dynamo, tableName, shard, now);
    },

    async done(followUp) {
      await dynamo.send(new DeleteItemCommand({ TableName: tableName, Key: marshall(outboxKey(followUp)) }));
    },

    async postpone(followUp, at) {
      try {
        await dynamo.send(
          new UpdateItemCommand({
            TableName: tableName,
            Key: marshall(outboxKey(followUp)),
            UpdateExpression: 'SET dueAt = :at',
            ConditionExpression: 'attribute_exists(pk)', // done in between: nothing to look at again
            ExpressionAttributeValues: marshall({ ':at': epochSeconds(at) }),
          }),
        );
      } catch (error) {
        if (!(error instanceof ConditionalCheckFailedException)) throw error;
      }
    },
  };
}

async function* dueIn(dynamo: DynamoDBClient, tableName: string, shard: string, now: Date): AsyncIterable<FollowUp> {
  let next: Item | undefined;
  do {
    const { Items, LastEvaluatedKey } = await dynamo.send(
      new QueryCommand({
        TableName: tableName,
        IndexName: dueIndex.name,
        KeyConditionExpression: '#shard = :shard AND #due <= :now',
        ExpressionAttributeNames: { '#shard': dueIndex.partition, '#due': dueIndex.sort },
        ExpressionAttributeValues: marshall({ ':shard': shard, ':now': epochSeconds(now) }),
        ...(next ? { ExclusiveStartKey: next } : {}),
      }),
    );
    for (const item of Items ?? []) yield outboxSchema.parse(unmarshall(item));
    next = LastEvaluatedKey;
  } while (next);
}
