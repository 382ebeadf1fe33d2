import { rightsRequestFunction } from '../../shared/runtime/rights-request-function.ts';
import { settings } from '../../shared/settings/settings.ts';

/** Called by AWS for `GET` and `POST /rights/objection`. */
export const handler = rightsRequestFunction('objection', settings, process.env);
