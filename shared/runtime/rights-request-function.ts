import { randomBytes } from 'node:crypto';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { queue } from '../aws/queue.ts';
import { secret } from '../aws/secrets.ts';
import { casesTable } from '../aws/tables/cases-table.ts';
import { siteOf } from '../pages/site.ts';
import { calendarOf } from '../privacy/rights/deadline.ts';
import { aliasOf } from '../privacy/standing/alias.ts';
import type { Right } from '../reply/verdicts.ts';
import type { Settings } from '../settings/settings-schema.ts';
import { readEnvironment } from './environment.ts';
import { httpFunction } from './http.ts';
import { log } from './log.ts';
import { count } from './metrics.ts';
import { rightsRequestRoute } from './rights-request-route.ts';

/** The function behind `/rights/{right}`: one wiring for the six folders, each a Lambda of its own so that one may fail alone. */
export function rightsRequestFunction(right: Right, settings: Settings, environment: NodeJS.ProcessEnv) {
  const names = readEnvironment(environment, [
    'STANDING_TABLE',
    'RECORDS_TABLE',
    'PROOF_TABLE',
    'FOLLOW_UP_QUEUE_URL',
    'ALIAS_KEY_SECRET',
    'PUBLIC_URL',
  ]);
  const dynamo = new DynamoDBClient({});
  const cases = casesTable(dynamo, { standing: names.STANDING_TABLE, records: names.RECORDS_TABLE, proof: names.PROOF_TABLE });
  const followUps = queue(names.FOLLOW_UP_QUEUE_URL);
  const site = siteOf(settings, names.PUBLIC_URL);

  return httpFunction(
    `request-${right}`,
    site,
    rightsRequestRoute(right, site, {
      calendar: calendarOf(settings),
      randomBytes,
      aliasOf: async (canonical) => aliasOf(canonical, { id: 'k1', secret: await secret(names.ALIAS_KEY_SECRET) }),
      cases: {
        open: async (opening) => {
          const opened = await cases.open(opening);
          count('CaseOpened');
          return opened;
        },
      },
      tell: (followUp) => followUps.send(JSON.stringify(followUp)),
      tellFailed: (error, caseId) => log.error('follow-up-not-told', error, { function: `request-${right}`, caseId }),
    }),
  );
}
