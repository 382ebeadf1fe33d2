import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { S3Client } from '@aws-sdk/client-s3';
import type { SQSEvent } from 'aws-lambda';
import { mailSender, sesClient } from '../../shared/aws/mail-sender.ts';
import { movedObjects } from '../../shared/aws/moved-objects.ts';
import { secret, secretsIn } from '../../shared/aws/secrets.ts';
import { casesTable } from '../../shared/aws/tables/cases-table.ts';
import { consentCareTable } from '../../shared/aws/tables/consent-care-table.ts';
import { consentsTable } from '../../shared/aws/tables/consents-table.ts';
import { mailLimitTable } from '../../shared/aws/tables/mail-limit.ts';
import { optOutsTable } from '../../shared/aws/tables/opt-outs-table.ts';
import { outboxTable } from '../../shared/aws/tables/outbox-table.ts';
import { standingTable } from '../../shared/aws/tables/standing-table.ts';
import { linkTokens } from '../../shared/privacy/tokens/link-tokens.ts';
import { mintUndoToken } from '../../shared/privacy/tokens/undo-token.ts';
import { readEnvironment } from '../../shared/runtime/environment.ts';
import { log } from '../../shared/runtime/log.ts';
import { count } from '../../shared/runtime/metrics.ts';
import { queueWorker } from '../../shared/runtime/queue-worker.ts';
import { settings } from '../../shared/settings/settings.ts';
import { type FollowUpSteps, followUpDue, followUpQueued } from './follow-up.ts';

const names = readEnvironment(process.env, [
  'STANDING_TABLE',
  'RECORDS_TABLE',
  'PROOF_TABLE',
  'GUARD_TABLE',
  'MAIL_BUCKET',
  'TOKEN_KEY_SECRET',
  'COURTESY_CONFIGURATION_SET',
  'LEGAL_CONFIGURATION_SET',
  'PUBLIC_URL',
]);
const dynamo = new DynamoDBClient({});
const s3 = new S3Client({ forcePathStyle: Boolean(process.env['AWS_ENDPOINT_URL_S3']) }); // a stand-in has no bucket hosts
const tables = { standing: names.STANDING_TABLE, records: names.RECORDS_TABLE, proof: names.PROOF_TABLE };

const tokenKeys = async () => secretsIn(await secret(names.TOKEN_KEY_SECRET));
const consentStores = { dynamo, tables, settings, tokenKeys };

const steps: FollowUpSteps = {
  settings,
  publicUrl: names.PUBLIC_URL,
  outbox: outboxTable(dynamo, names.RECORDS_TABLE),
  cases: casesTable(dynamo, tables),
  standings: standingTable(dynamo, names.STANDING_TABLE),
  mailLimit: mailLimitTable(dynamo, names.GUARD_TABLE),
  sender: mailSender(sesClient(), { courtesy: names.COURTESY_CONFIGURATION_SET, legal: names.LEGAL_CONFIGURATION_SET }),
  consents: consentsTable(consentStores),
  care: consentCareTable(consentStores),
  optOuts: optOutsTable(dynamo, tables),
  mintTokens: async (alias, now) => linkTokens(alias, now, await tokenKeys()),
  mintUndoToken: async (alias, event) => mintUndoToken({ alias, event }, await tokenKeys()),
  moveObject: movedObjects(s3, names.MAIL_BUCKET),
  now: () => new Date(),
};

const worker = queueWorker('follow-up', (message) => followUpQueued(message.body, steps));

/** Called by AWS for every batch of the follow-up queue, and once an hour by the scheduler. */
export async function handler(event: SQSEvent | Record<string, never>, context: Parameters<typeof worker>[1]) {
  if ('Records' in event) return worker(event as SQSEvent, context); // only a queue's event has records
  const { done, failed } = await followUpDue(steps);
  count('FollowUpsWaiting', failed);
  count('FollowUpRun');
  log.info('follow-up-run', { count: done });
  if (failed > 0) throw new Error('some follow-ups failed; the next hour tries them again');
  return undefined;
}
