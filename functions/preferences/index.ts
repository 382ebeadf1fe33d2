import { siteOf } from '../../shared/pages/site.ts';
import { readPreferencesToken } from '../../shared/privacy/tokens/preferences-token.ts';
import { mintUnsubscribeToken } from '../../shared/privacy/tokens/unsubscribe-token.ts';
import { atFirstUse } from '../../shared/runtime/at-first-use.ts';
import { readEnvironment } from '../../shared/runtime/environment.ts';
import { httpFunction } from '../../shared/runtime/http.ts';
import { settings } from '../../shared/settings/settings.ts';
import { preferences } from './preferences.ts';

const names = readEnvironment(process.env, ['STANDING_TABLE', 'TOKEN_KEY_SECRET', 'PUBLIC_URL']);
const site = siteOf(settings, names.PUBLIC_URL);
// Without a link there is nothing to read: the SDK lies beside the bundle and is loaded by the first token.
const stores = atFirstUse(async () =>
  (await import('../../shared/aws/link-stores.ts')).linkStores({
    standingTable: names.STANDING_TABLE,
    tokenKeySecret: names.TOKEN_KEY_SECRET,
  }),
);

/** Called by AWS for `GET /preferences`. */
export const handler = httpFunction(
  'preferences',
  site,
  preferences({
    site,
    readToken: async (token, now) => readPreferencesToken(token, await (await stores()).tokenKeys(), now),
    mintStopToken: async (alias, now) => mintUnsubscribeToken({ alias, scope: 'all', now }, await (await stores()).tokenKeys()),
    state: async (alias, now) => (await stores()).optOuts.state(alias, now),
  }),
);
