import middy from '@middy/core';
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { faultWords, problemPage } from '../pages/problem-page.ts';
import type { Site } from '../pages/site.ts';
import { type Answer, problem } from './http-answer.ts';
import { securityHeaders } from './http-headers.ts';
import { type HttpRequest, readHead, readRequest } from './http-request.ts';
import { log } from './log.ts';

/** One act of a route. An expected outcome is an answer; what it throws is a fault, told as 500 and nothing else. */
export type Act = (request: HttpRequest) => Promise<Answer> | Answer;

/** The methods of the one address a public function has. HEAD follows GET; anything else is refused with what is allowed. */
export type Route = { GET?: Act; POST?: Act };

/** The addresses of a function that has several, by the path that infra/functions.ts declares. */
export type Routes = Readonly<Record<`/${string}`, Route>>;

/** Far above any form of ours; a larger one is refused before it is read. */
const maxBytes = 64 * 1024;

/**
 * A public HTTP function (API Gateway, payload 2.0): reads the request, lets the route answer, says it as HTML or JSON with
 * the headers every page has. Logs the status and AWS's own request id: no address, no query, no body (docs/decisions/0018).
 */
export function httpFunction(name: string, site: Site, routes: Route | Routes, clock: () => Date = () => new Date()) {
  return middy(async (event: APIGatewayProxyEventV2): Promise<APIGatewayProxyStructuredResultV2> => {
    const request = await readRequest(event, { languages: site.settings, maxBytes, now: clock() });
    const answer =
      request === 'too-large' ? failure(event, site, 413) : await answerTo(request, event, site, routeOf(routes, event));
    return responseTo(event, site, answer);
  })
    .onError((failed) => {
      log.error('request-failed', failed.error, { function: name, requestId: failed.event.requestContext.requestId });
      failed.response = responseTo(failed.event, site, failure(failed.event, site, 500));
    })
    .after(({ event, response }) => {
      const status = response?.statusCode ?? 0;
      log.info('answered', { function: name, requestId: event.requestContext.requestId, status });
    });
}

/** @throws where a path is declared that the function has no route for: a wrong deployment, seen by its first call. */
function routeOf(routes: Route | Routes, { routeKey }: APIGatewayProxyEventV2): Route {
  if (!isSeveral(routes)) return routes;
  const path = routeKey.slice(routeKey.indexOf(' ') + 1);
  const found = Object.entries(routes).find(([declared]) => declared === path)?.[1];
  if (!found) throw new Error('a route is declared that this function does not answer');
  return found;
}

function isSeveral(routes: Route | Routes): routes is Routes {
  return Object.keys(routes).every((name) => name.startsWith('/'));
}

async function answerTo(request: HttpRequest, event: APIGatewayProxyEventV2, site: Site, route: Route): Promise<Answer> {
  const allowed = [...(route.GET ? ['GET', 'HEAD'] : []), ...(route.POST ? ['POST'] : []), 'OPTIONS'].join(', ');
  const act =
    request.method === 'POST' ? route.POST : request.method === 'GET' || request.method === 'HEAD' ? route.GET : undefined;
  if (act) return act(request);
  if (request.method === 'OPTIONS')
    return { status: 204, html: () => '', json: undefined, cache: 'none', headers: { allow: allowed } };
  return { ...failure(event, site, 405), headers: { allow: allowed } };
}

function failure(event: APIGatewayProxyEventV2, site: Site, status: 405 | 413 | 500): Answer {
  const { locale } = readHead(event, site.settings);
  const detail = faultWords[locale][status];
  return problem(status, { detail }, () => problemPage({ site, locale, path: null, query: {} }, { detail, errors: [] }));
}

function responseTo(event: APIGatewayProxyEventV2, site: Site, answer: Answer): APIGatewayProxyStructuredResultV2 {
  const { wantsJson, locale, method, headers } = readHead(event, site.settings);
  const json = JSON.stringify(answer.json);
  const type = answer.status < 400 ? 'application/json' : 'application/problem+json';
  return {
    statusCode: answer.status,
    headers: {
      ...securityHeaders({ https: headers['x-forwarded-proto'] === 'https' }),
      'content-type': wantsJson ? `${type}; charset=utf-8` : 'text/html; charset=utf-8',
      'content-language': locale,
      'cache-control': answer.cache === 'shared' ? 'public, max-age=3600' : 'no-store',
      vary: 'accept, accept-language',
      ...(answer.cache === 'none' && { 'x-robots-tag': 'noindex' }),
      ...answer.headers,
    },
    ...(method !== 'HEAD' && answer.status !== 204 && { body: wantsJson ? json : answer.html() }),
  };
}
