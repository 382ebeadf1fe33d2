import { randomBytes } from 'node:crypto';
import { siteOf } from '../../shared/pages/site.ts';
import { calendarOf } from '../../shared/privacy/rights/deadline.ts';
import { mintPortalToken, readPortalToken } from '../../shared/privacy/tokens/portal-token.ts';
import { atFirstUse } from '../../shared/runtime/at-first-use.ts';
import { readEnvironment } from '../../shared/runtime/environment.ts';
import { httpFunction } from '../../shared/runtime/http.ts';
import { log } from '../../shared/runtime/log.ts';
import { count } from '../../shared/runtime/metrics.ts';
import { settings } from '../../shared/settings/settings.ts';
import { rightsRequests } from './rights-requests.ts';

const names = readEnvironment(process.env, [
  'STANDING_TABLE',
  'RECORDS_TABLE',
  'PROOF_TABLE',
  'MAIL_BUCKET',
  'FOLLOW_UP_QUEUE_URL',
  'TOKEN_KEY_SECRET',
  'PUBLIC_URL',
]);
const site = siteOf(settings, names.PUBLIC_URL);
// `GET /rights` needs no AWS: the SDK lies beside the bundle and is loaded by the first look at a request.
const stores = atFirstUse(async () =>
  (await import('../../shared/aws/portal-stores.ts')).portalStores({
    tables: { standing: names.STANDING_TABLE, records: names.RECORDS_TABLE, proof: names.PROOF_TABLE },
    bucket: names.MAIL_BUCKET,
    followUpQueue: names.FOLLOW_UP_QUEUE_URL,
    tokenKeySecret: names.TOKEN_KEY_SECRET,
  }),
);
const keys = async () => (await stores()).tokenKeys();

/** Called by AWS for `GET /rights` and all that follows a request. */
export const handler = httpFunction(
  'rights-requests',
  site,
  rightsRequests({
    site,
    publicUrl: names.PUBLIC_URL,
    calendar: calendarOf(settings),
    randomBytes,
    find: async (caseId) => (await stores()).cases.find(caseId),
    change: async (found, change) => (await stores()).cases.change(found, change),
    file: async (caseId) => (await stores()).cases.file(caseId),
    open: async (opening) => {
      const opened = await (await stores()).cases.open(opening);
      count('CaseOpened');
      return opened;
    },
    readPortalToken: async (token, of, now) => readPortalToken(token, of, await keys(), now),
    mintPortalToken: async (of, now) => mintPortalToken(of, await keys(), now),
    shows: async (caseId, token, now) => (await stores()).challenges.shows(caseId, token, now),
    prove: async (found, proof, now) => (await stores()).challenges.prove(found, proof, now),
    withdraw: async (found, proof, now) => (await stores()).challenges.withdraw(found, proof, now),
    portal: {
      stored: async (alias, now) => (await stores()).portal.stored(alias, now),
      casesOf: async (alias) => (await stores()).portal.casesOf(alias),
    },
    complain: async (found, words, now) => (await stores()).portal.complain(found, words, now),
    askCode: async (caseId, now) => (await stores()).portal.askCode(caseId, now),
    staged: async (caseId) => (await stores()).corrections.staged(caseId),
    confirmCorrections: async (found, now) => (await stores()).corrections.confirm(found, now),
    newAddresses: {
      shows: async (caseId, token, now) => (await stores()).newAddresses.shows(caseId, token, now),
      prove: async (found, token, now) => (await stores()).newAddresses.prove(found, token, now),
    },
    isAnswerThere: async (caseId) => (await stores()).isAnswerThere(caseId),
    addressOfAnswer: async (caseId, now) => (await stores()).addressOfAnswer(caseId, now),
    tell: async (followUp) => (await stores()).tell(followUp),
    tellFailed: (error, caseId) => log.error('follow-up-not-told', error, { function: 'rights-requests', caseId }),
  }),
);
