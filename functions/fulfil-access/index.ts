import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { S3Client } from '@aws-sdk/client-s3';
import { mailDeadLetters } from '../../shared/aws/dead-letters.ts';
import { answerKey, exportBucket } from '../../shared/aws/export-bucket.ts';
import { openedObjects } from '../../shared/aws/opened-objects.ts';
import { queue } from '../../shared/aws/queue.ts';
import { rawMailBucket } from '../../shared/aws/raw-mail-bucket.ts';
import { secret } from '../../shared/aws/secrets.ts';
import { caseLettersTable } from '../../shared/aws/tables/case-letters-table.ts';
import { casesTable } from '../../shared/aws/tables/cases-table.ts';
import { correctionsTable } from '../../shared/aws/tables/corrections-table.ts';
import { heldDataTable } from '../../shared/aws/tables/held-data-table.ts';
import { systemAsksTable } from '../../shared/aws/tables/system-asks-table.ts';
import { queuedMails } from '../../shared/inbound/queued-mails.ts';
import { aliasOf } from '../../shared/privacy/standing/alias.ts';
import { readEnvironment } from '../../shared/runtime/environment.ts';
import { queueWorker } from '../../shared/runtime/queue-worker.ts';
import { mailboxId } from '../../shared/settings/mailbox-id.ts';
import { settings } from '../../shared/settings/settings.ts';
import { systemId } from '../../shared/settings/system-id.ts';
import { type FulfilAccessSteps, fulfilAccess } from './fulfil-access.ts';
import { waitingMail } from './waiting-mail.ts';

const names = readEnvironment(process.env, [
  'STANDING_TABLE',
  'RECORDS_TABLE',
  'PROOF_TABLE',
  'MAIL_BUCKET',
  'MAIL_DEAD_LETTERS_URL',
  'FOLLOW_UP_QUEUE_URL',
  'ALIAS_KEY_SECRET',
  'PUBLIC_URL',
]);
const dynamo = new DynamoDBClient({});
const s3 = new S3Client({ forcePathStyle: Boolean(process.env['AWS_ENDPOINT_URL_S3']) }); // a stand-in has no bucket hosts
const tables = { standing: names.STANDING_TABLE, records: names.RECORDS_TABLE, proof: names.PROOF_TABLE };
const followUps = queue(names.FOLLOW_UP_QUEUE_URL);
const exports = exportBucket(s3, names.MAIL_BUCKET);

const aliasFor = async (canonical: string) => aliasOf(canonical, { id: 'k1', secret: await secret(names.ALIAS_KEY_SECRET) });
const readObject = (key: string) => rawMailBucket(names.MAIL_BUCKET).get(key);
const deadLetters = mailDeadLetters(names.MAIL_DEAD_LETTERS_URL, async (body) => {
  const mails = await queuedMails(body, { addresses: settings.addresses, readObject });
  return Promise.all(mails.flatMap(({ sender }) => (sender ? [aliasFor(sender)] : [])));
});
const mailboxes = new Map(settings.mailboxes.map(({ address }) => [mailboxId(address), address]));
const systems = new Map(settings.systems.map(({ name }) => [systemId(name), name]));

const steps: FulfilAccessSteps = {
  settings,
  publicUrl: names.PUBLIC_URL,
  cases: casesTable(dynamo, tables),
  asks: systemAsksTable(dynamo, tables),
  letters: caseLettersTable(dynamo, tables),
  corrections: correctionsTable(dynamo, tables),
  systemName: (id) => systems.get(id) ?? id,
  heldBy: (alias, now) => heldDataTable(dynamo, tables, { alias, now, mailboxName: (id) => mailboxes.get(id) ?? id }),
  waitingMail: (alias) => waitingMail(alias, { settings, deadLetters, readObject, aliasOf: aliasFor }),
  open: openedObjects(s3, names.MAIL_BUCKET),
  keepAnswer: (caseId, bytes) => exports(answerKey(caseId), bytes),
  tellFollowUp: (followUp) => followUps.send(JSON.stringify(followUp)),
  now: () => new Date(),
};

/** Called by AWS for every request for access or portability that is to be carried out. */
export const handler = queueWorker('fulfil-access', (message) => fulfilAccess(message.body, steps));
