import type { SentMail } from '../email-service/sent-mail.ts';
import { isLocalHost } from '../local-host.ts';
import { type Served, serve } from '../serve.ts';
import { listPage, mailPage } from './pages.ts';

/**
 * No script, no network, and no style but ours and what a mail carries inline. A frame from `srcdoc` inherits this policy, so
 * that a mail can neither run nor fetch anything.
 */
const policy = ["default-src 'none'", "style-src 'unsafe-inline'", 'img-src data:', "base-uri 'none'", "form-action 'none'"].join(
  '; ',
);

/** The inbox page: what was sent, to be read in a browser on this machine. */
export function startInbox({ port, sent }: { port?: number; sent(): SentMail[] }): Promise<Served> {
  return serve((request, response) => {
    const [path = '/'] = (request.url ?? '/').split('?');
    const mail = sent().find(({ id }) => path === `/${id}`);
    const answer = (status: number, body: string) => {
      response.writeHead(status, {
        'content-type': 'text/html; charset=utf-8',
        'content-security-policy': policy,
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
        'cache-control': 'no-store',
      });
      response.end(request.method === 'HEAD' ? undefined : body);
    };
    if (!isLocalHost(request)) answer(403, 'Forbidden');
    else if (request.method !== 'GET' && request.method !== 'HEAD') answer(405, 'Method Not Allowed');
    else if (path === '/') answer(200, listPage(sent()));
    else if (mail) answer(200, mailPage(mail));
    else answer(404, 'Not Found');
  }, port);
}
