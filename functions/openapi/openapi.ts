import type { JsonRoutes } from '../../shared/runtime/json-function.ts';

/** `GET /openapi.json`: the document as it was made, with the address it is served at. Calls nobody, and caches may keep it. */
export function openapi(document: Readonly<Record<string, unknown>>, publicUrl: string): JsonRoutes {
  const { openapi: version, info, ...rest } = document;
  const served = { openapi: version, info, servers: [{ url: publicUrl.replace(/\/+$/, '') }], ...rest };
  return { '/openapi.json': { GET: () => ({ status: 200, json: served, cache: 'shared' }) } };
}
