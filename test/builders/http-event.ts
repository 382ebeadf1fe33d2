import type { APIGatewayProxyEventV2, Context } from 'aws-lambda';

/** A request as a test writes it. `body` goes as API Gateway passes it: text only for JSON and text, else base64. */
export type Call = {
  method?: string;
  path: string;
  /** The route as it is declared, where its path has braces: `/rights/requests/{id}`. */
  route?: string;
  headers?: Record<string, string>;
  body?: string | Uint8Array;
};

/** The event of an HTTP API of API Gateway, payload 2.0. */
export function httpEvent({ method = 'GET', path, route, headers = {}, body }: Call): APIGatewayProxyEventV2 {
  const url = new URL(path, 'https://privacy.example.com');
  const routeKey = `${method} ${route ?? url.pathname}`;
  const isText = /^(text\/|application\/json)/.test(headers['content-type'] ?? '');
  const bytes = body === undefined ? undefined : Buffer.from(body);
  return {
    version: '2.0',
    routeKey,
    ...(route && { pathParameters: parametersOf(route, url.pathname) }),
    rawPath: url.pathname,
    rawQueryString: url.search.slice(1),
    headers: { 'x-forwarded-proto': 'https', ...headers },
    ...(bytes && { body: bytes.toString(isText ? 'utf8' : 'base64') }),
    isBase64Encoded: bytes !== undefined && !isText,
    requestContext: {
      accountId: '000000000000',
      apiId: 'test',
      domainName: url.hostname,
      domainPrefix: 'privacy',
      http: { method, path: url.pathname, protocol: 'HTTP/1.1', sourceIp: '192.0.2.7', userAgent: 'a test' },
      requestId: 'a-request',
      routeKey,
      stage: '$default',
      time: '22/Nov/2026:10:00:00 +0000',
      timeEpoch: Date.parse('2026-11-22T10:00:00Z'),
    },
  };
}

function parametersOf(route: string, path: string): Record<string, string> {
  const values = path.split('/');
  const named = route.split('/').map((segment, index) => [segment, decodeURIComponent(values[index] ?? '')] as const);
  return Object.fromEntries(named.flatMap(([name, value]) => (name.startsWith('{') ? [[name.slice(1, -1), value]] : [])));
}

/** A urlencoded form, as a browser sends it. */
export function form(path: string, fields: Record<string, string>, headers: Record<string, string> = {}): Call {
  const body = new URLSearchParams(fields).toString();
  return { method: 'POST', path, headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers }, body };
}

export function json(path: string, value: unknown, headers: Record<string, string> = {}): Call {
  return { method: 'POST', path, headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(value) };
}

/** A multipart form of text fields (RFC 7578). */
export function multipart(path: string, fields: Record<string, string>): Call {
  const boundary = 'a-boundary-of-the-test';
  const parts = Object.entries(fields).map(
    ([name, value]) => `--${boundary}\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
  );
  const headers = { 'content-type': `multipart/form-data; boundary=${boundary}` };
  return { method: 'POST', path, headers, body: `${parts.join('')}--${boundary}--\r\n` };
}

/** Far from its end: the functions of the pages never look at it. */
// a handler of ours reads nothing of the context
export const context = { getRemainingTimeInMillis: () => 10_000 } as Context;
