import { rightsRequestFunction } from '../../shared/runtime/rights-request-function.ts';
import { settings } from '../../shared/settings/settings.ts';

/** Called by AWS for `GET` and `POST /rights/portability`. */
export const handler = rightsRequestFunction('portability', settings, process.env);
