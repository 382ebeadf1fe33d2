import type { IncomingMessage, ServerResponse } from 'node:http';
import { answerJson } from '../aws-json.ts';
import type { SentMail } from '../email-service/sent-mail.ts';
import { isLocalHost } from '../local-host.ts';
import { answerMessage } from './http-answer.ts';

/** `GET /_inbox` lists what was sent; `POST /_local/run/{function}` runs a scheduled function now. Never deployed. */
export function localOnlyRoutes(options: {
  sent(): SentMail[];
  run(functionName: string): Promise<void>;
  scheduled: readonly string[];
}) {
  return async (request: IncomingMessage, response: ServerResponse): Promise<boolean> => {
    const [path = '/'] = (request.url ?? '/').split('?');
    if (!path.startsWith('/_inbox') && !path.startsWith('/_local/')) return false;
    if (!isLocalHost(request)) answerMessage(response, 403, 'Forbidden');
    else if (request.method === 'GET' && path === '/_inbox') answerJson(response, 200, options.sent().map(shown));
    else if (request.method === 'POST' && options.scheduled.includes(path.slice('/_local/run/'.length))) {
      await options.run(path.slice('/_local/run/'.length));
      answerJson(response, 200, {});
    } else answerMessage(response, 404, 'Not Found');
    return true;
  };
}

function shown({ to, subject, headers, text, html, raw }: SentMail) {
  return { to, subject, headers, text, html, raw };
}
