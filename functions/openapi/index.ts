import { readEnvironment } from '../../shared/runtime/environment.ts';
import { jsonFunction } from '../../shared/runtime/json-function.ts';
import { settings } from '../../shared/settings/settings.ts';
import { openapi } from './openapi.ts';
import document from './openapi.json' with { type: 'json' };

const { PUBLIC_URL } = readEnvironment(process.env, ['PUBLIC_URL']);

/** Called by AWS for `GET /openapi.json`. */
export const handler = jsonFunction('openapi', settings, openapi(document, PUBLIC_URL));
