import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { secret, secretsIn } from '../../shared/aws/secrets.ts';
import { optOutsTable } from '../../shared/aws/tables/opt-outs-table.ts';
import { siteOf } from '../../shared/pages/site.ts';
import { readUnsubscribeToken } from '../../shared/privacy/tokens/unsubscribe-token.ts';
import { readEnvironment } from '../../shared/runtime/environment.ts';
import { httpFunction } from '../../shared/runtime/http.ts';
import { count } from '../../shared/runtime/metrics.ts';
import { settings } from '../../shared/settings/settings.ts';
import { unsubscribe } from './unsubscribe.ts';

const names = readEnvironment(process.env, ['STANDING_TABLE', 'PROOF_TABLE', 'TOKEN_KEY_SECRET', 'PUBLIC_URL']);
const optOuts = optOutsTable(new DynamoDBClient({}), { standing: names.STANDING_TABLE, proof: names.PROOF_TABLE });
const site = siteOf(settings, names.PUBLIC_URL);

/** Called by AWS for `GET` and `POST /unsubscribe`. */
export const handler = httpFunction(
  'unsubscribe',
  site,
  unsubscribe({
    site,
    readToken: async (token, now) => readUnsubscribeToken(token, secretsIn(await secret(names.TOKEN_KEY_SECRET)), now),
    optOut: async (request) => {
      const outcome = await optOuts.optOut(request);
      if (outcome === 'stopped') count('OptedOut');
      return outcome;
    },
  }),
);
