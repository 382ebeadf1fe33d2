import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { mailSender, sesClient } from '../../shared/aws/mail-sender.ts';
import { queue } from '../../shared/aws/queue.ts';
import { rawMailBucket } from '../../shared/aws/raw-mail-bucket.ts';
import { secret, secretsIn } from '../../shared/aws/secrets.ts';
import { consentCareTable } from '../../shared/aws/tables/consent-care-table.ts';
import { consentsTable } from '../../shared/aws/tables/consents-table.ts';
import { enquiriesTable } from '../../shared/aws/tables/enquiries-table.ts';
import { mailLimitTable } from '../../shared/aws/tables/mail-limit.ts';
import { mailRecordsTable } from '../../shared/aws/tables/mail-records-table.ts';
import { openedCases } from '../../shared/aws/tables/opened-cases.ts';
import { optOutsTable } from '../../shared/aws/tables/opt-outs-table.ts';
import { standingTable } from '../../shared/aws/tables/standing-table.ts';
import { aliasOf } from '../../shared/privacy/standing/alias.ts';
import type { FollowUp } from '../../shared/privacy/outbox/outbox.ts';
import type { Alias } from '../../shared/privacy/standing/standings.ts';
import { type Done, mintDoneToken, readDoneToken } from '../../shared/privacy/tokens/done-token.ts';
import { linkTokens } from '../../shared/privacy/tokens/link-tokens.ts';
import { mintUndoToken } from '../../shared/privacy/tokens/undo-token.ts';
import { readUnsubscribeToken } from '../../shared/privacy/tokens/unsubscribe-token.ts';
import { readEnvironment } from '../../shared/runtime/environment.ts';
import { queueWorker } from '../../shared/runtime/queue-worker.ts';
import { settings } from '../../shared/settings/settings.ts';
import { answerMail } from './answer-mail.ts';

const names = readEnvironment(process.env, [
  'STANDING_TABLE',
  'RECORDS_TABLE',
  'PROOF_TABLE',
  'GUARD_TABLE',
  'MAIL_BUCKET',
  'DELIVER_QUEUE_URL',
  'FOLLOW_UP_QUEUE_URL',
  'ALIAS_KEY_SECRET',
  'TOKEN_KEY_SECRET',
  'COURTESY_CONFIGURATION_SET',
  'LEGAL_CONFIGURATION_SET',
  'PUBLIC_URL',
]);
const dynamo = new DynamoDBClient({});
const tables = { standing: names.STANDING_TABLE, records: names.RECORDS_TABLE, proof: names.PROOF_TABLE };
const bucket = rawMailBucket(names.MAIL_BUCKET);
const deliverQueue = queue(names.DELIVER_QUEUE_URL);
const followUpQueue = queue(names.FOLLOW_UP_QUEUE_URL);
const tokenKeys = async () => secretsIn(await secret(names.TOKEN_KEY_SECRET));
const consentStores = { dynamo, tables, settings, tokenKeys };

const steps = {
  settings,
  publicUrl: names.PUBLIC_URL,
  readObject: bucket.get,
  classify: async (mail: { subject: string; text: string }) =>
    (await import('../../shared/reply/classify/classify.ts')).classify(mail),
  aliasOf: async (canonical: string) => aliasOf(canonical, { id: 'k1', secret: await secret(names.ALIAS_KEY_SECRET) }),
  standings: standingTable(dynamo, names.STANDING_TABLE),
  optOuts: optOutsTable(dynamo, tables),
  consents: consentsTable(consentStores),
  care: consentCareTable(consentStores),
  mintDoneToken: async (of: Done) => mintDoneToken(of, await tokenKeys()),
  readDoneToken: async (token: string) => readDoneToken(token, await tokenKeys()),
  enquiries: enquiriesTable(dynamo, names.RECORDS_TABLE),
  mintUndoToken: async (alias: Alias, event: number) => mintUndoToken({ alias, event }, await tokenKeys()),
  cases: openedCases(dynamo, tables),
  mailLimit: mailLimitTable(dynamo, names.GUARD_TABLE),
  records: mailRecordsTable(dynamo, names.RECORDS_TABLE, settings.retention.communication.days * 24 * 3600),
  sender: mailSender(sesClient(), { courtesy: names.COURTESY_CONFIGURATION_SET, legal: names.LEGAL_CONFIGURATION_SET }),
  tellFollowUp: (followUp: FollowUp) => followUpQueue.send(JSON.stringify(followUp)),
  tellPeople: (delivery: unknown) => deliverQueue.send(JSON.stringify(delivery)),
  mintTokens: async (alias: Alias, now: Date) => linkTokens(alias, now, await tokenKeys()),
  readToken: async (token: string, now: Date) => readUnsubscribeToken(token, await tokenKeys(), now),
  now: () => new Date(),
};

/** Called by AWS for every batch of the mail queue. */
export const handler = queueWorker('answer-mail', (message) => answerMail(message, steps));
