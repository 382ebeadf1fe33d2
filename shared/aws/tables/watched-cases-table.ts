import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import * as z from 'zod/mini';
import { epochSeconds } from '../../privacy/retention/periods.ts';
import type { WatchedCases } from '../../privacy/rights/watched-cases.ts';
import { caseKey } from './case-row.ts';
import { dueItems, takenSeconds, updateDue } from './due-items.ts';
import { shardsOf } from './shards.ts';

const schema = z.object({ caseId: z.string() });

/** The due index over open cases in the records table. */
export function watchedCasesTable(dynamo: DynamoDBClient, tableName: string): WatchedCases {
  return {
    partitions: shardsOf('case'),

    async *due(partition, now) {
      for await (const item of dueItems(dynamo, tableName, partition, now)) yield schema.parse(unmarshall(item)).caseId;
    },

    take: (caseId, now) =>
      updateDue(dynamo, {
        TableName: tableName,
        Key: marshall(caseKey(caseId)),
        UpdateExpression: 'SET dueAt = :until',
        ConditionExpression: 'dueAt <= :now', // a closed case has none
        ExpressionAttributeValues: marshall({ ':now': epochSeconds(now), ':until': epochSeconds(now) + takenSeconds }),
      }),

    lookAgain: ({ caseId, proof }, at) =>
      updateDue(dynamo, {
        TableName: tableName,
        Key: marshall(caseKey(caseId)),
        UpdateExpression: 'SET dueAt = :at',
        ConditionExpression: 'proofHash = :seen AND attribute_exists(dueShard)',
        ExpressionAttributeValues: marshall({ ':at': epochSeconds(at), ':seen': proof.hash }),
      }),
  };
}
