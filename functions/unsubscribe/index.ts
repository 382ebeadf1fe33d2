import { siteOf } from '../../shared/pages/site.ts';
import { readUndoToken } from '../../shared/privacy/tokens/undo-token.ts';
import { readUnsubscribeToken } from '../../shared/privacy/tokens/unsubscribe-token.ts';
import { atFirstUse } from '../../shared/runtime/at-first-use.ts';
import { readEnvironment } from '../../shared/runtime/environment.ts';
import { httpFunction } from '../../shared/runtime/http.ts';
import { count } from '../../shared/runtime/metrics.ts';
import { settings } from '../../shared/settings/settings.ts';
import { unsubscribe } from './unsubscribe.ts';

const names = readEnvironment(process.env, ['STANDING_TABLE', 'RECORDS_TABLE', 'PROOF_TABLE', 'TOKEN_KEY_SECRET', 'PUBLIC_URL']);
const site = siteOf(settings, names.PUBLIC_URL);
// Looking at the page needs no AWS: the SDK lies beside the bundle and is loaded by the first POST.
const stores = atFirstUse(async () =>
  (await import('../../shared/aws/link-stores.ts')).linkStores(settings, {
    tables: { standing: names.STANDING_TABLE, records: names.RECORDS_TABLE, proof: names.PROOF_TABLE },
    tokenKeySecret: names.TOKEN_KEY_SECRET,
  }),
);

/** Called by AWS for `GET` and `POST` of `/unsubscribe` and `/unsubscribe/undo`. */
export const handler = httpFunction(
  'unsubscribe',
  site,
  unsubscribe({
    site,
    readToken: async (token, now) => readUnsubscribeToken(token, await (await stores()).tokenKeys(), now),
    optOut: async (request) => {
      const outcome = await (await stores()).optOuts.optOut(request);
      if (outcome === 'stopped') count('OptedOut');
      return outcome;
    },
    readUndo: async (token) => readUndoToken(token, await (await stores()).tokenKeys()),
    undo: async (request) => (await stores()).optOuts.undo(request),
  }),
);
