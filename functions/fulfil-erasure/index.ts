import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { S3Client } from '@aws-sdk/client-s3';
import { mailDeadLetters } from '../../shared/aws/dead-letters.ts';
import { erasedObjects } from '../../shared/aws/erased-objects.ts';
import { queue } from '../../shared/aws/queue.ts';
import { secret } from '../../shared/aws/secrets.ts';
import { casesTable } from '../../shared/aws/tables/cases-table.ts';
import { erasuresTable } from '../../shared/aws/tables/erasures-table.ts';
import { objectsIn, sendersIn } from '../../shared/inbound/letter-pointers.ts';
import { aliasOf } from '../../shared/privacy/standing/alias.ts';
import { readEnvironment } from '../../shared/runtime/environment.ts';
import { queueWorker } from '../../shared/runtime/queue-worker.ts';
import { settings } from '../../shared/settings/settings.ts';
import { type FulfilErasureSteps, fulfilErasure } from './fulfil-erasure.ts';

const names = readEnvironment(process.env, [
  'STANDING_TABLE',
  'RECORDS_TABLE',
  'PROOF_TABLE',
  'MAIL_BUCKET',
  'MAIL_DEAD_LETTERS_URL',
  'FOLLOW_UP_QUEUE_URL',
  'ALIAS_KEY_SECRET',
]);
const dynamo = new DynamoDBClient({});
const s3 = new S3Client({ forcePathStyle: Boolean(process.env['AWS_ENDPOINT_URL_S3']) }); // a stand-in has no bucket hosts
const tables = { standing: names.STANDING_TABLE, records: names.RECORDS_TABLE, proof: names.PROOF_TABLE };
const followUps = queue(names.FOLLOW_UP_QUEUE_URL);

const aliasesOf = async (letter: string) => {
  const key = { id: 'k1', secret: await secret(names.ALIAS_KEY_SECRET) };
  return sendersIn(letter, settings.addresses).map((canonical) => aliasOf(canonical, key));
};

const steps: FulfilErasureSteps = {
  cases: casesTable(dynamo, tables),
  erasures: erasuresTable(dynamo, tables, settings),
  objects: erasedObjects(s3, names.MAIL_BUCKET),
  deadLetters: mailDeadLetters(names.MAIL_DEAD_LETTERS_URL, aliasesOf),
  objectsIn,
  tellFollowUp: (followUp) => followUps.send(JSON.stringify(followUp)),
  now: () => new Date(),
};

/** Called by AWS for each right of erasure that a case may carry out. */
export const handler = queueWorker('fulfil-erasure', (message) => fulfilErasure(message.body, steps));
