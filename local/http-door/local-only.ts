import type { IncomingMessage, ServerResponse } from 'node:http';
import * as z from 'zod';
import { answerJson } from '../aws-json.ts';
import type { SentMail } from '../email-service/sent-mail.ts';
import { isLocalHost } from '../local-host.ts';
import { readBody } from '../read-body.ts';
import type { StaffIssuer } from '../staff-issuer/staff-issuer.ts';
import { answerMessage } from './http-answer.ts';

/** Whom a token is asked for. */
const account = z.object({ name: z.string().min(1).max(100), groups: z.array(z.string().regex(/^[\w-]+$/)).default(['agents']) });

/**
 * `GET /_inbox` lists what was sent; `POST /_local/run/{function}` runs a scheduled function now; `POST /_local/staff-token` gives
 * whoever asks a token of an agent. Never deployed.
 */
export function localOnlyRoutes(options: {
  sent(): SentMail[];
  run(functionName: string): Promise<void>;
  scheduled: readonly string[];
  issue: StaffIssuer['issue'];
}) {
  return async (request: IncomingMessage, response: ServerResponse): Promise<boolean> => {
    const [path = '/'] = (request.url ?? '/').split('?');
    if (!path.startsWith('/_inbox') && !path.startsWith('/_local/')) return false;
    if (!isLocalHost(request)) answerMessage(response, 403, 'Forbidden');
    else if (request.method === 'GET' && path === '/_inbox') answerJson(response, 200, options.sent().map(shown));
    else if (request.method === 'POST' && path === '/_local/staff-token') await answerToken(request, response, options.issue);
    else if (request.method === 'POST' && options.scheduled.includes(path.slice('/_local/run/'.length))) {
      await options.run(path.slice('/_local/run/'.length));
      answerJson(response, 200, {});
    } else answerMessage(response, 404, 'Not Found');
    return true;
  };
}

async function answerToken(request: IncomingMessage, response: ServerResponse, issue: StaffIssuer['issue']): Promise<void> {
  const read = account.safeParse(parsed((await readBody(request, 10_000)).toString()));
  if (!read.success) return answerMessage(response, 400, 'send {"name": "…", "groups": ["agents"]}');
  answerJson(response, 200, { token: await issue(read.data, new Date()), expiresIn: 3600 });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function shown({ to, subject, headers, text, html, raw }: SentMail) {
  return { to, subject, headers, text, html, raw };
}
