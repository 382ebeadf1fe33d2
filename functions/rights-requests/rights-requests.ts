import { requestStatusPage } from '../../shared/pages/request-pages.ts';
import { rightsIn, rightsPage } from '../../shared/pages/rights-pages.ts';
import type { Site, Visit } from '../../shared/pages/site.ts';
import { publicStatus } from '../../shared/privacy/rights/public-status.ts';
import type { Routes } from '../../shared/runtime/http.ts';
import { type Answer, page } from '../../shared/runtime/http-answer.ts';
import type { HttpRequest } from '../../shared/runtime/http-request.ts';
import { type ActSteps, complainOfRequest, confirmCorrections, withdrawRequest } from './act-on-request.ts';
import { type FetchSteps, fetchAnswer } from './fetch-answer.ts';
import { caseOfReference, unproved, withPortal } from './find-request.ts';
import { lookAtNewAddress, type NewAddressSteps, proveNewAddress } from './new-address.ts';
import { openPortal } from './open-portal.ts';
import { lookAtProof, proveRequest, sendCode } from './prove-request.ts';

export type RightsRequestsSteps = ActSteps & FetchSteps & NewAddressSteps;

/** What follows a request (GDPR art. 12(2)): its state, the proof of who asks, and the portal behind it. */
export function rightsRequests(steps: RightsRequestsSteps): Routes {
  const { site } = steps;
  return {
    '/rights': { GET: (request) => allRights(request, site) },
    '/rights/requests/{id}': { GET: (request) => showRequest(request, steps) },
    '/rights/requests/{id}/confirm': {
      GET: (request) => lookAtProof(request, steps),
      POST: (request) => proveRequest(request, steps),
    },
    '/rights/requests/{id}/code': { POST: (request) => sendCode(request, steps) },
    '/rights/requests/{id}/withdraw': { POST: (request) => withdrawRequest(request, steps) },
    '/rights/requests/{id}/complain': { POST: (request) => complainOfRequest(request, steps) },
    '/rights/requests/{id}/corrections': { POST: (request) => confirmCorrections(request, steps) },
    '/rights/requests/{id}/new-address': {
      GET: (request) => lookAtNewAddress(request, steps),
      POST: (request) => proveNewAddress(request, steps),
    },
    '/rights/requests/{id}/export': { GET: (request) => fetchAnswer(request, steps) },
  };
}

/** `GET /rights`: choose a right. The same for everyone, so caches may keep it. */
function allRights({ locale, query }: HttpRequest, site: Site): Answer {
  const visit: Visit = { site, locale, path: '/rights', query };
  return page(() => rightsPage(visit), { rights: rightsIn(visit) }, { cache: 'shared' });
}

/** State and dates for the reference alone; with the token of a proof, the portal. */
async function showRequest(request: HttpRequest, steps: RightsRequestsSteps): Promise<Answer> {
  const { locale, query, parameters } = request;
  if (query['token'] !== undefined) return withPortal(request, steps, (opened) => openPortal(request, opened, steps));
  const found = await caseOfReference(request, steps);
  if (!found) return unproved(request, steps.site, 'unknown');
  const path = `/rights/requests/${encodeURIComponent(parameters['id'] ?? '')}`;
  const { caseId, receivedAt, dueBy, closedAt } = found;
  return page(() => requestStatusPage({ site: steps.site, locale, path, query }, found), {
    requestId: caseId,
    status: publicStatus(found),
    receivedAt,
    dueAt: dueBy,
    closedAt: found.state === 'linked' ? null : closedAt,
  });
}
