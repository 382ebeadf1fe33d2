import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { queue } from '../../shared/aws/queue.ts';
import { casesTable } from '../../shared/aws/tables/cases-table.ts';
import { optOutsTable } from '../../shared/aws/tables/opt-outs-table.ts';
import { restrictionsTable } from '../../shared/aws/tables/restrictions-table.ts';
import { readEnvironment } from '../../shared/runtime/environment.ts';
import { queueWorker } from '../../shared/runtime/queue-worker.ts';
import { fulfilRestriction, type RestrictionSteps } from './fulfil-restriction.ts';

const names = readEnvironment(process.env, ['STANDING_TABLE', 'RECORDS_TABLE', 'PROOF_TABLE', 'FOLLOW_UP_QUEUE_URL']);
const dynamo = new DynamoDBClient({});
const tables = { standing: names.STANDING_TABLE, records: names.RECORDS_TABLE, proof: names.PROOF_TABLE };
const followUps = queue(names.FOLLOW_UP_QUEUE_URL);

const steps: RestrictionSteps = {
  cases: casesTable(dynamo, tables),
  restrictions: restrictionsTable(dynamo, tables),
  optOuts: optOutsTable(dynamo, tables),
  tell: (followUp) => followUps.send(JSON.stringify(followUp)),
  now: () => new Date(),
};

/** Called by AWS for every restriction or objection that `follow-up` hands out. */
export const handler = queueWorker('fulfil-restriction', ({ body }) => fulfilRestriction(body, steps));
