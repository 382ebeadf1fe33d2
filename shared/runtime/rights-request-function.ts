import { randomBytes } from 'node:crypto';
import { siteOf } from '../pages/site.ts';
import { calendarOf } from '../privacy/rights/deadline.ts';
import type { Right } from '../reply/verdicts.ts';
import type { Settings } from '../settings/settings-schema.ts';
import { atFirstUse } from './at-first-use.ts';
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
    'GUARD_TABLE',
    'FOLLOW_UP_QUEUE_URL',
    'ALIAS_KEY_SECRET',
    'PUBLIC_URL',
  ]);
  const { vouchedSecretName } = settings.rights;
  const site = siteOf(settings, names.PUBLIC_URL);
  // Looking at the form needs no AWS: the SDK lies beside the bundle and is loaded by the first request that is sent.
  const stores = atFirstUse(async () =>
    (await import('../aws/request-stores.ts')).requestStores({
      tables: { standing: names.STANDING_TABLE, records: names.RECORDS_TABLE, proof: names.PROOF_TABLE },
      guardTable: names.GUARD_TABLE,
      followUpQueue: names.FOLLOW_UP_QUEUE_URL,
      aliasKeySecret: names.ALIAS_KEY_SECRET,
      ...(vouchedSecretName && { vouchedSecret: vouchedSecretName }),
    }),
  );

  return httpFunction(
    `request-${right}`,
    site,
    rightsRequestRoute(right, site, {
      calendar: calendarOf(settings),
      randomBytes,
      aliasOf: async (canonical) => (await stores()).aliasOf(canonical),
      open: async (opening) => {
        const opened = await (await stores()).open(opening);
        count('CaseOpened');
        return opened;
      },
      mayWriteTo: async (request) => {
        try {
          return await (await stores()).mayWriteTo(request);
        } catch (error) {
          log.error('asker-not-counted', error, { function: `request-${right}` });
          throw error; // the request is taken all the same
        }
      },
      vouchedSecrets: async () => (await stores()).vouchedSecrets(),
      tell: async (followUp) => (await stores()).tell(followUp),
      tellFailed: (error, caseId) => log.error('follow-up-not-told', error, { function: `request-${right}`, caseId }),
    }),
  );
}
