import { requestPage, requestReceivedPage } from '../pages/rights-pages.ts';
import { rightsWords } from '../pages/rights-words.ts';
import type { Site, Visit } from '../pages/site.ts';
import { type ReceiveRequestSteps, receiveRequest } from '../privacy/rights/receive-request.ts';
import { nested, readRequestFields, type WrongField } from '../privacy/rights/request-fields.ts';
import type { Right } from '../reply/verdicts.ts';
import type { Route } from './http.ts';
import { type Answer, page, problem } from './http-answer.ts';
import type { Body } from './http-body.ts';
import { chooseLocale } from './http-language.ts';
import type { HttpRequest } from './http-request.ts';

/** `GET` and `POST /rights/{right}`: the form, and the request by form or by JSON. The same for all six rights. */
export function rightsRequestRoute(right: Right, site: Site, steps: ReceiveRequestSteps): Route {
  return {
    GET: (request) => {
      const visit: Visit = { site, locale: request.locale, path: `/rights/${right}`, query: request.query };
      const { name, explained, article } = rightsWords[request.locale].rights[right];
      return page(() => requestPage(visit, right), { right, name, explained, article });
    },
    POST: (request) => receive(right, site, request, steps),
  };
}

async function receive(right: Right, site: Site, request: HttpRequest, steps: ReceiveRequestSteps): Promise<Answer> {
  const fields = readRequestFields(sentIn(request.body), site.settings.addresses);
  if ('wrong' in fields) return refuse(right, site, request, fields.wrong);
  const locale = chooseLocale(fields.locale, request.locale, site.settings);
  const receipt = await receiveRequest({ right, fields, locale, now: request.now }, steps);
  return page(
    () => requestReceivedPage({ site, locale, path: null, query: {} }, receipt),
    {
      requestId: receipt.caseId,
      status: 'received',
      receivedAt: receipt.receivedAt.toISOString(),
      dueAt: receipt.dueAt.toISOString(),
    },
    { status: 202, headers: { 'content-language': locale } }, // the person's, which may not be the browser's
  );
}

function refuse(right: Right, site: Site, request: HttpRequest, wrong: WrongField[]): Answer {
  const words = rightsWords[request.locale].wrong;
  const errors = wrong.map((one) => ({ field: one.field, problem: words[one.wrong] }));
  const fields = request.body.kind === 'form' ? request.body.fields : {};
  const visit: Visit = { site, locale: request.locale, path: null, query: {} };
  const status = request.body.kind === 'bytes' ? 415 : 400;
  return problem(status, { detail: words.title, errors }, () => requestPage(visit, right, { fields, errors }));
}

function sentIn(body: Body): unknown {
  if (body.kind === 'form') return nested(body.fields);
  return body.kind === 'json' ? body.value : undefined;
}
