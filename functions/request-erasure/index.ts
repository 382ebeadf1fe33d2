import { rightsRequestFunction } from '../../shared/runtime/rights-request-function.ts';
import { settings } from '../../shared/settings/settings.ts';

/** Called by AWS for `GET` and `POST /rights/erasure`. */
export const handler = rightsRequestFunction('erasure', settings, process.env);
