import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { secret } from '../../shared/aws/secrets.ts';
import { suppressionsTable } from '../../shared/aws/tables/suppressions-table.ts';
import { aliasOf } from '../../shared/privacy/standing/alias.ts';
import { readEnvironment } from '../../shared/runtime/environment.ts';
import { queueWorker } from '../../shared/runtime/queue-worker.ts';
import { settings } from '../../shared/settings/settings.ts';
import { receiveEvents } from './receive-events.ts';

const names = readEnvironment(process.env, ['STANDING_TABLE', 'RECORDS_TABLE', 'PROOF_TABLE', 'ALIAS_KEY_SECRET']);

const steps = {
  settings,
  suppressions: suppressionsTable(new DynamoDBClient({}), {
    standing: names.STANDING_TABLE,
    records: names.RECORDS_TABLE,
    proof: names.PROOF_TABLE,
  }),
  aliasOf: async (canonical: string) => aliasOf(canonical, { id: 'k1', secret: await secret(names.ALIAS_KEY_SECRET) }),
  now: () => new Date(),
};

/** Called by AWS for every batch of the events queue. */
export const handler = queueWorker('receive-events', ({ body }) => receiveEvents(body, steps));
