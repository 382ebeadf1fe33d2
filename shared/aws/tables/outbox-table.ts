import { randomBytes } from 'node:crypto';
import {
  ConditionalCheckFailedException,
  DeleteItemCommand,
  type DynamoDBClient,
  QueryCommand,
  UpdateItemCommand,
} from '@aws-sdk/client-dynamodb';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import { dueIndex } from '../../names.ts';
import { type FollowUp, followUpSchema, graceSeconds, type Outbox } from '../../privacy/outbox/outbox.ts';
import { type Clock, clockOf, epochSeconds, openCaseSeconds, periods } from '../../privacy/retention/periods.ts';
import { type Item, row } from './rows.ts';
import { shardOf, shardsOf } from './shards.ts';

export function outboxKey(followUp: FollowUp) {
  const { kind, suffix } = followUp;
  const pk = 'caseId' in followUp ? `case#${followUp.caseId}` : followUp.key;
  return { pk, sk: suffix === undefined ? `outbox#${kind}` : `outbox#${kind}#${suffix}` };
}

/** The row that makes `followUp` happen at `after`, for the transaction that makes it necessary. */
export function outboxRow(followUp: FollowUp, after: Date, now: Date): Item {
  const due = { dueShard: shardOf('outbox', ownerOf(followUp)), dueAt: epochSeconds(after) };
  return row(outboxKey(followUp), clockFor(followUp, after, now), { ...followUp, ...due });
}

const ownerOf = (followUp: FollowUp) => ('caseId' in followUp ? followUp.caseId : followUp.key);

/** A follow-up outlives its time by as long as what it is about, so that a fault has weeks to be mended in. */
function clockFor(followUp: FollowUp, after: Date, now: Date): Clock {
  if ('caseId' in followUp) return clockOf('request', now, openCaseSeconds);
  if (followUp.kind === 'keep-held') return clockOf('hold', after);
  return followUp.kind === 'confirm-consent' ? clockOf('pending', now) : clockOf('consent', after, periods.consent.max);
}

/** What must follow a write, found by the sparse due index. */
export function outboxTable(dynamo: DynamoDBClient, tableName: string): Outbox {
  return {
    async *due(now) {
      for (const shard of shardsOf('outbox')) yield* dueIn(dynamo, tableName, shard, now);
    },

    async take(followUp, now, again) {
      // Ours alone: where the SDK repeats a write whose answer was lost, the row then says that it is our own.
      const taker = randomBytes(9).toString('base64url');
      try {
        await dynamo.send(
          new UpdateItemCommand({
            TableName: tableName,
            Key: marshall(outboxKey(followUp)),
            UpdateExpression: 'SET takenBy = :taker, takenAt = :now',
            ConditionExpression: 'attribute_exists(pk) AND (attribute_not_exists(takenBy) OR takenAt <= :lost)',
            ExpressionAttributeValues: marshall({
              ':taker': taker,
              ':now': epochSeconds(now),
              ':lost': again === 'later' ? epochSeconds(now) - graceSeconds : 0,
            }),
            ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
          }),
        );
        return true;
      } catch (error) {
        if (error instanceof ConditionalCheckFailedException) return error.Item?.['takenBy']?.S === taker;
        throw error;
      }
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
            UpdateExpression: `SET dueAt = :at${'caseId' in followUp ? '' : ', expiresAt = :expiresAt'} REMOVE takenBy, takenAt`,
            ConditionExpression: 'attribute_exists(pk)', // done in between: nothing to look at again
            ExpressionAttributeValues: marshall({
              ':at': epochSeconds(at),
              ...('caseId' in followUp ? {} : { ':expiresAt': clockFor(followUp, at, at).expiresAt }),
            }),
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
    for (const item of Items ?? []) yield followUpSchema.parse(unmarshall(item));
    next = LastEvaluatedKey;
  } while (next);
}
