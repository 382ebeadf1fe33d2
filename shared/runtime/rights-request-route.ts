import { requestPage, requestReceivedPage } from '../pages/rights-pages.ts';
import { rightsWords } from '../pages/rights-words.ts';
import type { Site, Visit } from '../pages/site.ts';
import { askerOf } from '../privacy/consent/truncated-ip.ts';
import { caseIdFromCall } from '../privacy/rights/case-id.ts';
import { type Asker, type ReceiveRequestSteps, receiveRequest } from '../privacy/rights/receive-request.ts';
import { nested, readRequestFields, type RequestFields, type WrongField } from '../privacy/rights/request-fields.ts';
import type { Right } from '../reply/verdicts.ts';
import type { Route } from './http.ts';
import { type Answer, page, problem } from './http-answer.ts';
import type { Body } from './http-body.ts';
import { chooseLocale } from './http-language.ts';
import type { HttpRequest } from './http-request.ts';
import { isSigned, verifySignature } from './standard-webhooks.ts';

export type RightsRequestSteps = ReceiveRequestSteps & {
  /** The secrets that the controller's own backend signs with, newest first; none where it vouches for nobody. */
  vouchedSecrets(): Promise<readonly string[]>;
};

/** How far the clock of whoever vouches may run ahead of ours. */
const aheadMilliseconds = 5 * 60_000;

/** `GET` and `POST /rights/{right}`: the form, and the request by form or by JSON. The same for all six rights. */
export function rightsRequestRoute(right: Right, site: Site, steps: RightsRequestSteps): Route {
  return {
    GET: (request) => {
      const visit: Visit = { site, locale: request.locale, path: `/rights/${right}`, query: request.query };
      const { name, explained, article } = rightsWords[request.locale].rights[right];
      return page(() => requestPage(visit, right), { right, name, explained, article });
    },
    POST: (request) => receive(right, site, request, steps),
  };
}

async function receive(right: Right, site: Site, request: HttpRequest, steps: RightsRequestSteps): Promise<Answer> {
  const call = isSigned(request.headers) ? await signedCall(request, steps) : null;
  if (call && 'field' in call) return refuseSignature(right, site, request, call.field);
  const fields = readRequestFields(sentIn(request.body), site.settings.addresses);
  if ('wrong' in fields) return refuse(right, site, request, fields.wrong);
  if (fields.verified && !isVouchedFor(fields.verified, call, request.now))
    return refuse(right, site, request, [{ field: 'verified', wrong: 'verified' }]);
  const locale = chooseLocale(fields.locale, request.locale, site.settings);
  const receipt = await receiveRequest({ right, fields, locale, from: whoAsks(request, call, fields), now: request.now }, steps);
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

type SignedRequest = { caseId: string };

/** A wrong signature is refused, and never taken as none: what was meant to be vouched for must not become something else. */
async function signedCall(
  request: HttpRequest,
  { vouchedSecrets }: RightsRequestSteps,
): Promise<SignedRequest | { field: string }> {
  const secrets = await vouchedSecrets();
  const [secret] = secrets;
  if (secret === undefined) return { field: 'webhook-signature' };
  const signature = verifySignature(request, secrets, request.now);
  if (signature.verdict === 'refused') return signature;
  return { caseId: caseIdFromCall({ id: signature.id, bytes: request.bytes }, secret) };
}

/** Only the controller's own backend vouches, for what has happened already. */
function isVouchedFor({ at }: { at: string }, call: SignedRequest | null, now: Date): boolean {
  return call !== null && Date.parse(at) <= now.getTime() + aheadMilliseconds;
}

function whoAsks({ ip }: HttpRequest, call: SignedRequest | null, { verified }: RequestFields): Asker {
  if (!call) return { by: 'form', asker: askerOf(ip) };
  return { by: 'backend', caseId: call.caseId, verifiedAt: verified ? new Date(verified.at) : null };
}

function refuseSignature(right: Right, site: Site, request: HttpRequest, field: string): Answer {
  const detail = rightsWords[request.locale].wrong.signature;
  const visit: Visit = { site, locale: request.locale, path: null, query: {} };
  const errors = [{ field, problem: detail }];
  return problem(401, { detail, errors }, () => requestPage(visit, right, { fields: {}, errors }));
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
