import { siteOf } from '../../shared/pages/site.ts';
import { mintPreferencesToken } from '../../shared/privacy/tokens/preferences-token.ts';
import { atFirstUse } from '../../shared/runtime/at-first-use.ts';
import { readEnvironment } from '../../shared/runtime/environment.ts';
import { httpFunction } from '../../shared/runtime/http.ts';
import { log } from '../../shared/runtime/log.ts';
import { count } from '../../shared/runtime/metrics.ts';
import { settings } from '../../shared/settings/settings.ts';
import { consent } from './consent.ts';

const names = readEnvironment(process.env, [
  'STANDING_TABLE',
  'RECORDS_TABLE',
  'PROOF_TABLE',
  'GUARD_TABLE',
  'FOLLOW_UP_QUEUE_URL',
  'ALIAS_KEY_SECRET',
  'TOKEN_KEY_SECRET',
  'PUBLIC_URL',
]);
const site = siteOf(settings, names.PUBLIC_URL);
const { ownForms } = settings.consent;
// Looking at the form needs no AWS: the SDK lies beside the bundle and is loaded by the first link or request.
const stores = atFirstUse(async () =>
  (await import('../../shared/aws/consent-stores.ts')).consentStores(settings, {
    tables: { standing: names.STANDING_TABLE, records: names.RECORDS_TABLE, proof: names.PROOF_TABLE },
    guardTable: names.GUARD_TABLE,
    followUpQueue: names.FOLLOW_UP_QUEUE_URL,
    aliasKeySecret: names.ALIAS_KEY_SECRET,
    tokenKeySecret: names.TOKEN_KEY_SECRET,
    ...(ownForms && { signingSecret: ownForms.secretName }),
  }),
);
const notTold = (error: unknown) => log.error('follow-up-not-told', error, { function: 'consent' });

/** Called by AWS for `GET` and `POST` of `/consent` and `/consent/confirm`. */
export const handler = httpFunction(
  'consent',
  site,
  consent({
    site,
    publicUrl: names.PUBLIC_URL,
    aliasOf: async (canonical) => (await stores()).aliasOf(canonical),
    mayAsk: async (request) => (await stores()).mayAsk(request),
    signingSecrets: async () => (await stores()).signingSecrets(),
    calls: {
      keep: async (id, now) => (await stores()).guard.keep(id, now),
      forget: async (id) => (await stores()).guard.forget(id),
    },
    request: async (request) => {
      const asked = await (await stores()).consents.request(request);
      if (asked.outcome === 'asked') count('ConsentAsked');
      return asked;
    },
    tell: async (key) => (await stores()).follow({ kind: 'confirm-consent', key }),
    tellFailed: notTold,
    lookAt: async (token, now) => (await stores()).consents.lookAt(token, now),
    confirm: async (token, now) => {
      const confirmed = await (await stores()).consents.confirm(token, now);
      if (confirmed.outcome === 'confirmed') count('ConsentConfirmed');
      return confirmed;
    },
    mintPreferencesToken: async (alias, now) => mintPreferencesToken({ alias, now }, await (await stores()).tokenKeys()),
    follow: async (followUp) => (await stores()).follow(followUp),
    followFailed: notTold,
  }),
);
