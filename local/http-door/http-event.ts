import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import type { Authorized } from './jwt-authorizer.ts';
import type { Matched } from './routes.ts';

/** Bodies of these types reach the function as text; every other, forms and no type at all included, as base64. */
const textTypes = /^(text\/|application\/(json|xml|javascript)\s*(;|$))/i;

/** `path` is decoded; `authorized` is what the route's authorizer found, null where it has none. */
type Sent = {
  path: string;
  search: string;
  body: Buffer;
  now: Date;
  authorized: Extract<Authorized, { authorized: true }> | null;
};

/** An HTTP request as an HTTP API of API Gateway gives it to a function (payload format 2.0). */
export function httpEvent(
  request: IncomingMessage,
  { path, search, body, now, authorized }: Sent,
  { route: { routeKey }, pathParameters }: Matched,
): APIGatewayProxyEventV2 {
  const { cookie, ...rest } = request.headers;
  const headers = Object.fromEntries(Object.entries(rest).map(([name, value]) => [name, String(value)]));
  const isText = textTypes.test(headers['content-type'] ?? '');
  const query = queryOf(search);
  return {
    version: '2.0',
    routeKey,
    rawPath: path,
    rawQueryString: search,
    headers,
    ...(cookie && { cookies: cookie.split(/;\s*/) }),
    ...(Object.keys(query).length > 0 && { queryStringParameters: query }),
    ...(Object.keys(pathParameters).length > 0 && { pathParameters }),
    ...(body.length > 0 && { body: body.toString(isText ? 'utf8' : 'base64') }),
    isBase64Encoded: body.length > 0 && !isText,
    requestContext: {
      accountId: '000000000000',
      apiId: 'local',
      ...(authorized && { authorizer: { jwt: { claims: authorized.claims, scopes: authorized.scopes } } }),
      domainName: (headers['host'] ?? 'localhost').replace(/:\d+$/, ''),
      domainPrefix: 'local',
      http: {
        method: request.method ?? 'GET',
        path,
        protocol: `HTTP/${request.httpVersion}`,
        sourceIp: request.socket.remoteAddress ?? '127.0.0.1',
        userAgent: headers['user-agent'] ?? '',
      },
      requestId: randomUUID(),
      routeKey,
      stage: '$default',
      time: commonLogTime(now),
      timeEpoch: now.getTime(),
    },
  };
}

/** Decoded; the values of a repeated name are joined by commas. */
function queryOf(search: string): Record<string, string> {
  const parameters = new URLSearchParams(search);
  return Object.fromEntries([...new Set(parameters.keys())].map((name) => [name, parameters.getAll(name).join(',')]));
}

/** `22/Nov/2026:01:02:03 +0000` */
function commonLogTime(now: Date): string {
  const [, day, month, year, time] = /, (\d+) (\w+) (\d+) ([\d:]+)/.exec(now.toUTCString()) ?? [];
  return `${day}/${month}/${year}:${time} +0000`;
}
