import { ConditionalCheckFailedException, type DynamoDBClient, PutItemCommand } from '@aws-sdk/client-dynamodb';
import { clockOf, epochSeconds } from '../../privacy/retention/periods.ts';
import type { AnswerPromise } from '../../reply/enquiries.ts';
import type { MailRecord, Records } from '../../reply/record.ts';
import { row } from './rows.ts';
import { shardOf } from './shards.ts';

/** One small item a mail, class communication: message and audit in one, no index (docs/decisions/0004). */
export function mailRecordsTable(dynamo: DynamoDBClient, tableName: string, keptSeconds: number): Records {
  return {
    async keep(record) {
      try {
        await dynamo.send(
          new PutItemCommand({
            TableName: tableName,
            Item: row(recordKey(record), clockOf('communication', record.receivedAt, keptSeconds), facts(record)),
            ConditionExpression: 'attribute_not_exists(pk)', // a redelivery does not overwrite what the first knew
          }),
        );
      } catch (error) {
        if (!(error instanceof ConditionalCheckFailedException)) throw error;
      }
    },
  };
}

/** Under the person, so that access and erasure find it without a scan; under its day where there is no person. */
export function recordKey({ alias, receivedAt, mailKey }: Pick<MailRecord, 'alias' | 'receivedAt' | 'mailKey'>) {
  return { pk: alias ?? `unattributed#${receivedAt.toISOString().slice(0, 10)}`, sk: `mail#${mailKey}` };
}

function facts({ receivedAt, now, intents, promise, ...record }: MailRecord): Record<string, unknown> {
  return {
    ...record,
    alias: undefined, // it is the key
    receivedAt: receivedAt.toISOString(),
    at: now.toISOString(),
    intents: intents.map(({ intent, confidence }) => `${intent} ${confidence.toFixed(2)}`),
    ...(promise ? promised(promise, record.mailKey) : {}),
  };
}

/** In the same item as the rest, so that watching a promise costs no call (R03). */
function promised({ by, lookAt }: AnswerPromise, mailKey: string) {
  return { promisedAt: by.toISOString(), dueShard: shardOf('enquiry', mailKey), dueAt: epochSeconds(lookAt) };
}
