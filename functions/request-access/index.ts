import { rightsRequestFunction } from '../../shared/runtime/rights-request-function.ts';
import { settings } from '../../shared/settings/settings.ts';

/** Called by AWS for `GET` and `POST /rights/access`. */
export const handler = rightsRequestFunction('access', settings, process.env);
