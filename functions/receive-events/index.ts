import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { queue } from '../../shared/aws/queue.ts';
import { secret } from '../../shared/aws/secrets.ts';
import { deliveriesTable } from '../../shared/aws/tables/deliveries-table.ts';
import { suppressionsTable } from '../../shared/aws/tables/suppressions-table.ts';
import type { FollowUp } from '../../shared/privacy/outbox/outbox.ts';
import { aliasOf } from '../../shared/privacy/standing/alias.ts';
import { readEnvironment } from '../../shared/runtime/environment.ts';
import { queueWorker } from '../../shared/runtime/queue-worker.ts';
import { settings } from '../../shared/settings/settings.ts';
import { receiveEvents } from './receive-events.ts';

const names = readEnvironment(process.env, [
  'STANDING_TABLE',
  'RECORDS_TABLE',
  'PROOF_TABLE',
  'FOLLOW_UP_QUEUE_URL',
  'ALIAS_KEY_SECRET',
]);
const dynamo = new DynamoDBClient({});
const followUps = queue(names.FOLLOW_UP_QUEUE_URL);

const steps = {
  settings,
  suppressions: suppressionsTable(dynamo, {
    standing: names.STANDING_TABLE,
    records: names.RECORDS_TABLE,
    proof: names.PROOF_TABLE,
  }),
  aliasOf: async (canonical: string) => aliasOf(canonical, { id: 'k1', secret: await secret(names.ALIAS_KEY_SECRET) }),
  deliveries: deliveriesTable(dynamo, names.RECORDS_TABLE),
  tell: (followUp: FollowUp) => followUps.send(JSON.stringify(followUp)),
  now: () => new Date(),
};

/** Called by AWS for every batch of the events queue. */
export const handler = queueWorker('receive-events', ({ body }) => receiveEvents(body, steps));
