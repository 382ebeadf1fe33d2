import middy from '@middy/core';
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { type Problem, problemOf } from './http-answer.ts';
import { securityHeaders } from './http-headers.ts';
import type { Languages } from './http-language.ts';
import { type HttpRequest, readHead, readRequest } from './http-request.ts';
import { log } from './log.ts';

/** What a route for programs answers; with a status of 400 and more `json` is a {@link Problem}. */
export type JsonAnswer = { status: number; json: unknown; headers?: Readonly<Record<string, string>>; cache?: 'shared' | 'none' };

/** `claims`: what the authorizer of the HTTP API verified; null on a route without one. */
export type JsonAct = (
  request: HttpRequest,
  claims: Readonly<Record<string, unknown>> | null,
) => Promise<JsonAnswer> | JsonAnswer;

export type JsonRoute = { GET?: JsonAct; POST?: JsonAct };

/** By the path that infra/functions.ts declares. */
export type JsonRoutes = Readonly<Record<`/${string}`, JsonRoute>>;

const maxBytes = 64 * 1024;

/** An HTTP function that only programs call: JSON and problem+json, no pages. Logs as `httpFunction` does. */
export function jsonFunction(name: string, languages: Languages, routes: JsonRoutes, clock: () => Date = () => new Date()) {
  return middy(async (event: APIGatewayProxyEventV2): Promise<APIGatewayProxyStructuredResultV2> => {
    const request = await readRequest(event, { languages, maxBytes, now: clock() });
    if (request === 'too-large') return responseTo(event, languages, refused(413, 'more was sent than is read'));
    return responseTo(event, languages, await actOf(routes, event)(request, claimsIn(event)));
  })
    .onError((failed) => {
      log.error('request-failed', failed.error, { function: name, requestId: failed.event.requestContext.requestId });
      failed.response = responseTo(failed.event, languages, refused(500, 'this could not be done; it is ours to mend'));
    })
    .after(({ event, response }) => {
      const status = response?.statusCode ?? 0;
      log.info('answered', { function: name, requestId: event.requestContext.requestId, status });
    });
}

/** An answer that says what is wrong (RFC 9457). */
export function refused(status: number, detail: string, fields: readonly string[] = []): JsonAnswer & { json: Problem } {
  return { status, json: problemOf(status, { detail, errors: fields.map((field) => ({ field, problem: detail })) }) };
}

/** @throws where a route is declared that the function does not answer: a wrong deployment, seen by its first call. */
function actOf(routes: JsonRoutes, { routeKey, requestContext }: APIGatewayProxyEventV2): JsonAct {
  const path = routeKey.slice(routeKey.indexOf(' ') + 1);
  const route = Object.entries(routes).find(([declared]) => declared === path)?.[1];
  const act = requestContext.http.method === 'POST' ? route?.POST : route?.GET;
  if (!act) throw new Error('a route is declared that this function does not answer');
  return act;
}

/** The HTTP API puts them there after it has verified the token, and nobody else can. */
function claimsIn({ requestContext }: APIGatewayProxyEventV2): Readonly<Record<string, unknown>> | null {
  const authorizer: unknown = 'authorizer' in requestContext ? requestContext.authorizer : null;
  const jwt = fieldOf(authorizer, 'jwt');
  const claims = fieldOf(jwt, 'claims');
  return isRecord(claims) ? claims : null;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null;
const fieldOf = (value: unknown, name: string): unknown => (isRecord(value) ? value[name] : null);

function responseTo(
  event: APIGatewayProxyEventV2,
  languages: Languages,
  { status, json, headers: own, cache = 'none' }: JsonAnswer,
): APIGatewayProxyStructuredResultV2 {
  const { method, headers } = readHead(event, languages);
  return {
    statusCode: status,
    headers: {
      ...securityHeaders({ https: headers['x-forwarded-proto'] === 'https' }),
      'content-type': `${status < 400 ? 'application/json' : 'application/problem+json'}; charset=utf-8`,
      'cache-control': cache === 'shared' ? 'public, max-age=3600' : 'no-store',
      ...own,
    },
    ...(method !== 'HEAD' && { body: JSON.stringify(json) }),
  };
}
