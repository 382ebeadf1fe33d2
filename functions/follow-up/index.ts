import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { SQSEvent } from 'aws-lambda';
import { mailSender, sesClient } from '../../shared/aws/mail-sender.ts';
import { secret, secretsIn } from '../../shared/aws/secrets.ts';
import { queue, type Queue } from '../../shared/aws/queue.ts';
import { erasedCaseRows } from '../../shared/aws/tables/case-remains.ts';
import { challengesTable } from '../../shared/aws/tables/challenges-table.ts';
import { caseLettersTable } from '../../shared/aws/tables/case-letters-table.ts';
import { correctionsTable } from '../../shared/aws/tables/corrections-table.ts';
import { newAddressTable } from '../../shared/aws/tables/new-address-table.ts';
import { restrictionsTable } from '../../shared/aws/tables/restrictions-table.ts';
import { holdsTable } from '../../shared/aws/tables/holds-table.ts';
import { keptByHolds } from '../../shared/aws/tables/kept-by-holds.ts';
import { statementsTable } from '../../shared/aws/tables/statements-table.ts';
import { statementKeyOf } from '../../shared/privacy/rights/statement-key.ts';
import { deliveriesTable } from '../../shared/aws/tables/deliveries-table.ts';
import { systemAsksTable } from '../../shared/aws/tables/system-asks-table.ts';
import type { Right } from '../../shared/reply/verdicts.ts';
import { casesTable } from '../../shared/aws/tables/cases-table.ts';
import { consentCareTable } from '../../shared/aws/tables/consent-care-table.ts';
import { consentsTable } from '../../shared/aws/tables/consents-table.ts';
import { mailLimitTable } from '../../shared/aws/tables/mail-limit.ts';
import { optOutsTable } from '../../shared/aws/tables/opt-outs-table.ts';
import { outboxTable } from '../../shared/aws/tables/outbox-table.ts';
import { standingTable } from '../../shared/aws/tables/standing-table.ts';
import { linkTokens } from '../../shared/privacy/tokens/link-tokens.ts';
import { mintUndoToken } from '../../shared/privacy/tokens/undo-token.ts';
import { atFirstUse } from '../../shared/runtime/at-first-use.ts';
import { readEnvironment } from '../../shared/runtime/environment.ts';
import { log } from '../../shared/runtime/log.ts';
import { count } from '../../shared/runtime/metrics.ts';
import { queueWorker } from '../../shared/runtime/queue-worker.ts';
import { settings } from '../../shared/settings/settings.ts';
import { type FollowUpSteps, followUpDue, followUpQueued } from './follow-up.ts';
import { tellReview } from './tell-review.ts';

const names = readEnvironment(process.env, [
  'STANDING_TABLE',
  'RECORDS_TABLE',
  'PROOF_TABLE',
  'GUARD_TABLE',
  'MAIL_BUCKET',
  'FULFIL_ACCESS_QUEUE_URL',
  'FULFIL_RECTIFICATION_QUEUE_URL',
  'FULFIL_ERASURE_QUEUE_URL',
  'FULFIL_RESTRICTION_QUEUE_URL',
  'SYSTEMS_QUEUE_URL',
  'TOKEN_KEY_SECRET',
  'STATEMENT_KEY_SECRET',
  'COURTESY_CONFIGURATION_SET',
  'LEGAL_CONFIGURATION_SET',
  'PUBLIC_URL',
]);
const dynamo = new DynamoDBClient({});
const tables = { standing: names.STANDING_TABLE, records: names.RECORDS_TABLE, proof: names.PROOF_TABLE };

// Few runs touch stored mail: the client for it lies beside the bundle.
const objects = atFirstUse(async () =>
  (await import('../../shared/aws/case-mail-objects.ts')).caseMailObjects(names.MAIL_BUCKET),
);

const tokenKeys = async () => secretsIn(await secret(names.TOKEN_KEY_SECRET));
const consentStores = { dynamo, tables, settings, tokenKeys };

const restricting = queue(names.FULFIL_RESTRICTION_QUEUE_URL);
const access = queue(names.FULFIL_ACCESS_QUEUE_URL);
/** Which function carries out which right. */
const works: Record<Right, Queue> = {
  access,
  portability: access,
  rectification: queue(names.FULFIL_RECTIFICATION_QUEUE_URL),
  erasure: queue(names.FULFIL_ERASURE_QUEUE_URL),
  restriction: restricting,
  objection: restricting,
};
const systemsQueue = queue(names.SYSTEMS_QUEUE_URL);

const holds = holdsTable(dynamo, tables, settings.rights);
const statements = statementsTable(dynamo, names.RECORDS_TABLE, {
  holds,
  settings,
  key: async () => {
    const [seed = ''] = secretsIn(await secret(names.STATEMENT_KEY_SECRET)); // never empty
    return statementKeyOf(seed);
  },
});

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
  challenges: challengesTable({ dynamo, tables, tokenKeys }),
  systemAsks: systemAsksTable(dynamo, tables),
  deliveries: deliveriesTable(dynamo, names.RECORDS_TABLE),
  remains: { eraseObjects: async (caseId) => (await objects()).eraseCase(caseId), eraseRows: erasedCaseRows(dynamo, tables) },
  letters: caseLettersTable(dynamo, tables),
  corrections: correctionsTable(dynamo, tables),
  newAddresses: newAddressTable(dynamo, tables, tokenKeys),
  restrictions: restrictionsTable(dynamo, tables),
  holds,
  tellReview: (hold) => tellReview(hold, steps),
  held: keptByHolds(dynamo, tables, {
    hold: async (alias, objectKey) => (await objects()).hold(alias, objectKey),
    eraseBut: async (alias, kept) => (await objects()).eraseBut(alias, kept),
  }),
  statement: statements.statement,
  dispatch: (work) => works[work.right].send(JSON.stringify(work)),
  tellOfOptOut: (told) => systemsQueue.send(JSON.stringify(told)),
  tellSystem: (ask) => systemsQueue.send(JSON.stringify(ask)),
  moveObject: async (from, to, rewrite) => (await objects()).move(from, to, rewrite),
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
