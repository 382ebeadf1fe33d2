/**
 * `npm run openapi`: writes the OpenAPI document beside the function that serves it. The file is committed; a test holds it
 * fresh.
 */
import { writeFile } from 'node:fs/promises';
import { openApiDocument } from './document.ts';

export const openApiFile = new URL('../../functions/openapi/openapi.json', import.meta.url);

/** The document as it is written. */
export const openApiText = () => `${JSON.stringify(openApiDocument(), null, 1)}\n`;

if (import.meta.main) await writeFile(openApiFile, openApiText());
