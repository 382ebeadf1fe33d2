import type { ReceivedRequest } from './received-request.ts';

/** Header fields that carry a credential, by name in lower case. */
const credentialFields = new Set(['authorization', 'proxy-authorization', 'cookie', 'x-api-key']);

/** The request as it may be stored: no header field that carries a credential, and no query, where a secret may stand too. */
export function withoutCredentials(request: ReceivedRequest): ReceivedRequest {
  return {
    ...request,
    url: request.url.split('?')[0] ?? '',
    headers: request.headers.filter(([name]) => !credentialFields.has(name.toLowerCase())),
  };
}
