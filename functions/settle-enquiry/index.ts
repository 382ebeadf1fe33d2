import { siteOf } from '../../shared/pages/site.ts';
import { readDoneToken } from '../../shared/privacy/tokens/done-token.ts';
import type { Enquiries } from '../../shared/reply/enquiries.ts';
import { atFirstUse } from '../../shared/runtime/at-first-use.ts';
import { readEnvironment } from '../../shared/runtime/environment.ts';
import { httpFunction } from '../../shared/runtime/http.ts';
import { settings } from '../../shared/settings/settings.ts';
import { settleEnquiry } from './settle-enquiry.ts';

const names = readEnvironment(process.env, ['RECORDS_TABLE', 'TOKEN_KEY_SECRET', 'PUBLIC_URL']);
const site = siteOf(settings, names.PUBLIC_URL);
// Looking at the page needs no AWS: the SDK lies beside the bundle and is loaded by the first POST.
const stores = atFirstUse(async () =>
  (await import('../../shared/aws/enquiry-stores.ts')).enquiryStores({
    records: names.RECORDS_TABLE,
    tokenKeySecret: names.TOKEN_KEY_SECRET,
  }),
);

/** Called by AWS for `GET` and `POST` of `/enquiries/{id}`. */
export const handler = httpFunction(
  'settle-enquiry',
  site,
  settleEnquiry({
    site,
    readToken: async (token) => readDoneToken(token, await (await stores()).tokenKeys()),
    settle: async (...given: Parameters<Enquiries['settle']>) => (await stores()).enquiries.settle(...given),
  }),
);
