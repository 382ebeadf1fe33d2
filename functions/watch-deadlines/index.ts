import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { mailSender, sesClient } from '../../shared/aws/mail-sender.ts';
import { queue } from '../../shared/aws/queue.ts';
import { secret, secretsIn } from '../../shared/aws/secrets.ts';
import { casesTable } from '../../shared/aws/tables/cases-table.ts';
import { challengesTable } from '../../shared/aws/tables/challenges-table.ts';
import { enquiriesTable } from '../../shared/aws/tables/enquiries-table.ts';
import { mailLimitTable } from '../../shared/aws/tables/mail-limit.ts';
import { optOutsTable } from '../../shared/aws/tables/opt-outs-table.ts';
import { standingTable } from '../../shared/aws/tables/standing-table.ts';
import { watchedCasesTable } from '../../shared/aws/tables/watched-cases-table.ts';
import { linkTokens } from '../../shared/privacy/tokens/link-tokens.ts';
import { readEnvironment } from '../../shared/runtime/environment.ts';
import { log } from '../../shared/runtime/log.ts';
import { count } from '../../shared/runtime/metrics.ts';
import { settings } from '../../shared/settings/settings.ts';
import { type CaseMailSteps, sendCaseMail } from '../../shared/reply/case-mail.ts';
import { watchDeadlines, type WatchDeadlinesSteps } from './watch-deadlines.ts';

const names = readEnvironment(process.env, [
  'STANDING_TABLE',
  'RECORDS_TABLE',
  'PROOF_TABLE',
  'GUARD_TABLE',
  'FOLLOW_UP_QUEUE_URL',
  'TOKEN_KEY_SECRET',
  'COURTESY_CONFIGURATION_SET',
  'LEGAL_CONFIGURATION_SET',
  'PUBLIC_URL',
]);
const dynamo = new DynamoDBClient({});
const tables = { standing: names.STANDING_TABLE, records: names.RECORDS_TABLE, proof: names.PROOF_TABLE };
const tokenKeys = async () => secretsIn(await secret(names.TOKEN_KEY_SECRET));
const followUpQueue = queue(names.FOLLOW_UP_QUEUE_URL);

const mailing: CaseMailSteps = {
  settings,
  publicUrl: names.PUBLIC_URL,
  mailLimit: mailLimitTable(dynamo, names.GUARD_TABLE),
  sender: mailSender(sesClient(), { courtesy: names.COURTESY_CONFIGURATION_SET, legal: names.LEGAL_CONFIGURATION_SET }),
  mintTokens: async (alias, now) => linkTokens(alias, now, await tokenKeys()),
  now: () => new Date(),
};

const steps: WatchDeadlinesSteps = {
  ...mailing,
  sendCaseMail: (request) => sendCaseMail(request, mailing),
  cases: casesTable(dynamo, tables),
  watched: watchedCasesTable(dynamo, names.RECORDS_TABLE),
  challenges: challengesTable({ dynamo, tables, tokenKeys }),
  enquiries: enquiriesTable(dynamo, names.RECORDS_TABLE),
  standings: standingTable(dynamo, names.STANDING_TABLE),
  optOuts: optOutsTable(dynamo, tables),
  tellFollowUp: (followUp) => followUpQueue.send(JSON.stringify(followUp)),
};

/** Called once an hour by the scheduler. */
export async function handler(): Promise<void> {
  const { cases, overdue, enquiries, failed } = await watchDeadlines(steps);
  count('CasesOverdue', overdue);
  count('DeadlinesWatched');
  log.info('deadlines-watched', { count: cases + enquiries });
  if (failed > 0) throw new Error('some cases or promises could not be watched; the next hour tries them again');
}
