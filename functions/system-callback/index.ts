import * as z from 'zod/mini';
import { siteOf } from '../../shared/pages/site.ts';
import { atFirstUse } from '../../shared/runtime/at-first-use.ts';
import { readEnvironment } from '../../shared/runtime/environment.ts';
import { httpFunction } from '../../shared/runtime/http.ts';
import { localSystemsIn } from '../../shared/runtime/local-systems.ts';
import { log } from '../../shared/runtime/log.ts';
import { askedSystems } from '../../shared/settings/asked-systems.ts';
import { settings } from '../../shared/settings/settings.ts';
import { processorKeys } from './processor-key.ts';
import { systemCallback } from './system-callback.ts';

const names = readEnvironment(process.env, [
  'STANDING_TABLE',
  'RECORDS_TABLE',
  'PROOF_TABLE',
  'FOLLOW_UP_QUEUE_URL',
  'TOKEN_KEY_SECRET',
  'SYSTEM_SECRETS',
  'PUBLIC_URL',
]);
const site = siteOf(settings, names.PUBLIC_URL);
const secretNames = z.record(z.string(), z.string()).parse(JSON.parse(names.SYSTEM_SECRETS));
// What a stranger sends is refused without the SDK, which lies beside the bundle.
const stores = atFirstUse(async () =>
  (await import('../../shared/aws/system-stores.ts')).systemStores({
    tables: { standing: names.STANDING_TABLE, records: names.RECORDS_TABLE, proof: names.PROOF_TABLE },
    followUpQueue: names.FOLLOW_UP_QUEUE_URL,
    tokenKeySecret: names.TOKEN_KEY_SECRET,
    secretNames,
  }),
);
const callOut = atFirstUse(async () =>
  (await import('../../shared/runtime/outbound-https.ts')).outboundHttps({
    localSystems: localSystemsIn(process.env),
    timeoutMs: 4_000, // two calls for a certificate, within this function's ten seconds
  }),
);
const refused = (system: string, because: string) => log.warn('answer-refused', { function: 'system-callback', system, because });
const keyOf = processorKeys({
  call: async (call) => (await callOut())(call),
  publicAuthorities: async () => (await import('node:tls')).rootCertificates,
  refused,
});

/** Called by AWS for the callbacks and answers of systems, and for the pages of tasks. */
export const handler = httpFunction(
  'system-callback',
  site,
  systemCallback({
    site,
    publicUrl: names.PUBLIC_URL,
    cases: { find: async (id) => (await stores()).cases.find(id), file: async (id) => (await stores()).cases.file(id) },
    asks: {
      find: async (ask) => (await stores()).asks.find(ask),
      answered: async (...given) => (await stores()).asks.answered(...given),
      answeredByHand: async (...given) => (await stores()).asks.answeredByHand(...given),
    },
    outbox: { postpone: async (followUp, at) => (await stores()).outbox.postpone(followUp, at) },
    corrections: async (caseId) => (await stores()).corrections(caseId),
    optOuts: { find: async (alias, now) => (await stores()).optOuts.find(alias, now) },
    standings: { identity: async (...asked) => (await stores()).standings.identity(...asked) },
    tokenKeys: async () => (await stores()).tokenKeys(),
    secretsOf: async (system) => (await stores()).secretsOf(system),
    processorKey: async ({ system, again, now }) => {
      const reachedBy = askedSystems(settings).find(({ id }) => id === system)?.reachedBy;
      if (reachedBy?.by !== 'opendsr') return null;
      const [authorization = null] = reachedBy.secretName ? await (await stores()).secretsOf(system) : [];
      const { url, domain, trustedCa = null } = reachedBy;
      return keyOf({ system, url, domain, authorization, trustedCa }, { again, now });
    },
    refused,
    advance: async (caseId) => {
      try {
        await (await stores()).advance(caseId);
      } catch (error) {
        log.error('follow-up-not-told', error, { function: 'system-callback', caseId }); // the sweep of the hour finds the row
      }
    },
  }),
);
