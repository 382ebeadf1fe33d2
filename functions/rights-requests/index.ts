import { siteOf } from '../../shared/pages/site.ts';
import { readEnvironment } from '../../shared/runtime/environment.ts';
import { httpFunction } from '../../shared/runtime/http.ts';
import { settings } from '../../shared/settings/settings.ts';
import { rightsRequests } from './rights-requests.ts';

const { PUBLIC_URL } = readEnvironment(process.env, ['PUBLIC_URL']);
const site = siteOf(settings, PUBLIC_URL);

/** Called by AWS for `GET /rights`. */
export const handler = httpFunction('rights-requests', site, rightsRequests(site));
