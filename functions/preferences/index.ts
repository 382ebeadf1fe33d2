import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { secret, secretsIn } from '../../shared/aws/secrets.ts';
import { optOutsTable } from '../../shared/aws/tables/opt-outs-table.ts';
import { siteOf } from '../../shared/pages/site.ts';
import { readPreferencesToken } from '../../shared/privacy/tokens/preferences-token.ts';
import { mintUnsubscribeToken } from '../../shared/privacy/tokens/unsubscribe-token.ts';
import { readEnvironment } from '../../shared/runtime/environment.ts';
import { httpFunction } from '../../shared/runtime/http.ts';
import { settings } from '../../shared/settings/settings.ts';
import { preferences } from './preferences.ts';

const names = readEnvironment(process.env, ['STANDING_TABLE', 'TOKEN_KEY_SECRET', 'PUBLIC_URL']);
const optOuts = optOutsTable(new DynamoDBClient({}), { standing: names.STANDING_TABLE, proof: 'never written here' });
const tokenKeys = async () => secretsIn(await secret(names.TOKEN_KEY_SECRET));
const site = siteOf(settings, names.PUBLIC_URL);

/** Called by AWS for `GET /preferences`. */
export const handler = httpFunction(
  'preferences',
  site,
  preferences({
    site,
    readToken: async (token, now) => readPreferencesToken(token, await tokenKeys(), now),
    mintStopToken: async (alias, now) => mintUnsubscribeToken({ alias, scope: 'all', now }, await tokenKeys()),
    state: optOuts.state,
  }),
);
