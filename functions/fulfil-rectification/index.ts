import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { queue } from '../../shared/aws/queue.ts';
import { secret } from '../../shared/aws/secrets.ts';
import { casesTable } from '../../shared/aws/tables/cases-table.ts';
import { correctionWorkTable } from '../../shared/aws/tables/correction-work-table.ts';
import { newAddressTable } from '../../shared/aws/tables/new-address-table.ts';
import { personMovesTable } from '../../shared/aws/tables/person-moves-table.ts';
import { aliasOf } from '../../shared/privacy/standing/alias.ts';
import { readEnvironment } from '../../shared/runtime/environment.ts';
import { queueWorker } from '../../shared/runtime/queue-worker.ts';
import { settings } from '../../shared/settings/settings.ts';
import { fulfilRectification, type RectificationSteps } from './fulfil-rectification.ts';

const names = readEnvironment(process.env, [
  'STANDING_TABLE',
  'RECORDS_TABLE',
  'PROOF_TABLE',
  'FOLLOW_UP_QUEUE_URL',
  'ALIAS_KEY_SECRET',
]);
const dynamo = new DynamoDBClient({});
const tables = { standing: names.STANDING_TABLE, records: names.RECORDS_TABLE, proof: names.PROOF_TABLE };
const followUps = queue(names.FOLLOW_UP_QUEUE_URL);

const steps: RectificationSteps = {
  settings,
  cases: casesTable(dynamo, tables),
  corrections: correctionWorkTable(dynamo, tables),
  newAddresses: newAddressTable(dynamo, tables),
  moves: personMovesTable(dynamo, tables),
  aliasOf: async (canonical) => aliasOf(canonical, { id: 'k1', secret: await secret(names.ALIAS_KEY_SECRET) }),
  tell: (followUp) => followUps.send(JSON.stringify(followUp)),
  now: () => new Date(),
};

/** Called by AWS for every right of a case that `follow-up` hands out. */
export const handler = queueWorker('fulfil-rectification', ({ body }) => fulfilRectification(body, steps));
