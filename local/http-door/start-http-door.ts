import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { nameOf } from '../../shared/runtime/log.ts';
import type { Invoke } from '../invoke-function.ts';
import { BodyTooLong, readBody } from '../read-body.ts';
import { type Served, serve } from '../serve.ts';
import { answerMessage, answerResult } from './http-answer.ts';
import { httpEvent } from './http-event.ts';
import type { JwtAuthorizer } from './jwt-authorizer.ts';
import { matchRoute, type Route } from './routes.ts';

/** API Gateway takes 10 MB of a request, Lambda 6 MB of an event. */
const limits = { request: 10 * 1024 * 1024, event: 6 * 1024 * 1024, headers: 10_240 };

export type HttpDoorOptions = {
  port?: number;
  routes: readonly Route[];
  /** The function behind a route, by name. */
  invoke(functionName: string): Invoke;
  /** Lets requests in at the routes that declare it; without one they let nobody in. */
  staffAuthorizer?: JwtAuthorizer;
  /** What only the one-machine stack answers; true where it did. */
  localOnly?(request: IncomingMessage, response: ServerResponse): Promise<boolean>;
};

/** The HTTP API on this machine: a request becomes the event of a function, its result the answer. */
export function startHttpDoor({ port, routes, invoke, staffAuthorizer, localOnly }: HttpDoorOptions): Promise<Served> {
  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    if (await localOnly?.(request, response)) return;
    const [rawPath = '/', ...query] = (request.url ?? '/').split('?');
    const segments = decoded(rawPath.split('/'));
    if (!segments) return answerMessage(response, 400, 'Bad Request');
    const body = await readBody(request, limits.request);
    const matched = matchRoute(routes, request.method ?? 'GET', segments);
    if (!matched) return answerMessage(response, 404, 'Not Found');
    const now = new Date();
    const authorized = matched.route.authorizer ? await staffAuthorizer?.(request.headers, now) : null;
    if (authorized === undefined || authorized?.authorized === false) {
      response.setHeader('www-authenticate', authorized?.wwwAuthenticate ?? 'Bearer');
      return answerMessage(response, 401, 'Unauthorized');
    }
    const sent = { path: segments.join('/'), search: query.join('?'), body, now, authorized };
    const event = httpEvent(request, sent, matched);
    if (Buffer.byteLength(JSON.stringify(event)) > limits.event) throw new BodyTooLong('too long for an event');
    const { functionName } = matched.route;
    try {
      answerResult(response, await invoke(functionName)(event));
    } catch (error) {
      process.stderr.write(`${functionName} failed: ${nameOf(error)}\n`);
      answerMessage(response, 500, 'Internal Server Error');
    }
  };
  const listener: RequestListener = (request, response) => {
    answer(request, response).catch((error) => {
      if (error instanceof BodyTooLong) answerMessage(response, 413, 'Request Entity Too Large');
      else answerMessage(response, 500, 'Internal Server Error');
    });
  };
  return serve(listener, port, { maxHeaderSize: limits.headers });
}

/** An HTTP API hands out the path decoded. Undefined where it can't be. */
function decoded(segments: string[]): string[] | undefined {
  try {
    return segments.map(decodeURIComponent);
  } catch {
    return undefined;
  }
}
