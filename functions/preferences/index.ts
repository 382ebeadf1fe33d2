import { siteOf } from '../../shared/pages/site.ts';
import { mintFormToken, readFormToken } from '../../shared/privacy/tokens/form-token.ts';
import { readPreferencesToken } from '../../shared/privacy/tokens/preferences-token.ts';
import { mintUnsubscribeToken } from '../../shared/privacy/tokens/unsubscribe-token.ts';
import { atFirstUse } from '../../shared/runtime/at-first-use.ts';
import { readEnvironment } from '../../shared/runtime/environment.ts';
import { httpFunction } from '../../shared/runtime/http.ts';
import { count } from '../../shared/runtime/metrics.ts';
import { settings } from '../../shared/settings/settings.ts';
import { preferences } from './preferences.ts';

const names = readEnvironment(process.env, ['STANDING_TABLE', 'RECORDS_TABLE', 'PROOF_TABLE', 'TOKEN_KEY_SECRET', 'PUBLIC_URL']);
const site = siteOf(settings, names.PUBLIC_URL);
// Without a link there is nothing to read: the SDK lies beside the bundle and is loaded by the first token.
const stores = atFirstUse(async () =>
  (await import('../../shared/aws/link-stores.ts')).linkStores(settings, {
    tables: { standing: names.STANDING_TABLE, records: names.RECORDS_TABLE, proof: names.PROOF_TABLE },
    tokenKeySecret: names.TOKEN_KEY_SECRET,
  }),
);
const keys = async () => (await stores()).tokenKeys();

/** Called by AWS for `GET` and `POST /preferences`, and for `GET /preferences/receipt`. */
export const handler = httpFunction(
  'preferences',
  site,
  preferences({
    site,
    publicUrl: names.PUBLIC_URL,
    readToken: async (token, now) => readPreferencesToken(token, await keys(), now),
    mintStopToken: async (alias, now) => mintUnsubscribeToken({ alias, scope: 'all', now }, await keys()),
    mintFormToken: async (made) => mintFormToken(made, await keys()),
    readFormToken: async (token, alias, now) => readFormToken(token, alias, await keys(), now),
    state: async (alias, now) => (await stores()).consents.state(alias, now),
    history: async (alias) => (await stores()).consents.history(alias),
    choose: async (request) => {
      const outcome = await (await stores()).consents.choose(request);
      if (outcome === 'chosen') count('PreferencesSaved');
      return outcome;
    },
  }),
);
