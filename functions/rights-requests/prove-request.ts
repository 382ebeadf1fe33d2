import { requestDonePage } from '../../shared/pages/portal-pages.ts';
import { portalWords, type Unproved } from '../../shared/pages/portal-words.ts';
import { confirmRequestPage, enterCodePage } from '../../shared/pages/request-pages.ts';
import type { Visit } from '../../shared/pages/site.ts';
import type { FollowUp } from '../../shared/privacy/outbox/outbox.ts';
import type { Challenges, ProofOutcome } from '../../shared/privacy/rights/challenges.ts';
import type { Portal } from '../../shared/privacy/rights/portal.ts';
import type { PortalOf, PortalToken } from '../../shared/privacy/tokens/portal-token.ts';
import { type Answer, page } from '../../shared/runtime/http-answer.ts';
import type { HttpRequest } from '../../shared/runtime/http-request.ts';
import { caseThatGoesOn, fieldIn, unproved } from './find-request.ts';
import { openPortal, type PortalSteps } from './open-portal.ts';

export type ProveSteps = PortalSteps & {
  shows: Challenges['shows'];
  prove: Challenges['prove'];
  mintPortalToken(of: PortalOf, now: Date): Promise<PortalToken>;
  askCode: Portal['askCode'];
  /** Tells the follow-up queue at once. It may fail: the outbox says the same. */
  tell(followUp: FollowUp): Promise<void>;
  tellFailed(error: unknown, caseId: string): void;
};

/** `GET …/confirm`: with the mailed token two buttons, without one the form for the code. Looking changes nothing (rule 3). */
export async function lookAtProof(request: HttpRequest, steps: ProveSteps): Promise<Answer> {
  const { locale, query, parameters, now } = request;
  const { id = '' } = parameters;
  const { token } = query;
  const visit: Visit = { site: steps.site, locale, path: `/rights/requests/${encodeURIComponent(id)}/confirm`, query };
  const { lead } = portalWords[locale].code;
  if (token === undefined) return page(() => enterCodePage(visit, id, null), { requestId: id, prove: lead });
  const found = await caseThatGoesOn(request, steps);
  if (!found) return unproved(request, steps.site, 'unknown');
  if (!(await steps.shows(found.caseId, token, now))) return unproved(request, steps.site, 'wrong-link');
  return page(() => confirmRequestPage(visit, found, { id, token }), {
    requestId: id,
    prove: portalWords[locale].confirm.nothingYet,
  });
}

/** `POST …/confirm` with the mailed token or the code: the case goes on, and the portal opens. */
export async function proveRequest(request: HttpRequest, steps: ProveSteps): Promise<Answer> {
  const { now } = request;
  const found = await caseThatGoesOn(request, steps);
  if (!found) return unproved(request, steps.site, 'unknown');
  const { caseId } = found;
  const code = fieldIn(request, 'code').replace(/[\s-]/g, '');
  const token = fieldIn(request, 'token');
  const outcome = await steps.prove(found, token ? { token } : { code }, now);
  if (outcome !== 'proved') return unproved(request, steps.site, reasonOf(outcome, token ? 'wrong-link' : 'wrong-code'));
  await tellOfCase(caseId, steps);
  const [proved, portal] = await Promise.all([steps.find(caseId), steps.mintPortalToken(found, now)]);
  // With a corrected address the case went to it in this moment: its owner proves that one.
  if (proved && proved.alias !== found.alias) return unproved(request, steps.site, 'portal-over');
  return openPortal(request, { found: proved ?? found, portal }, steps);
}

/** `POST …/code`: the same answer whether there is such a request or not; the mail goes to its address and nowhere else. */
export async function sendCode(request: HttpRequest, steps: ProveSteps): Promise<Answer> {
  const { locale, parameters, now } = request;
  const found = await caseThatGoesOn(request, steps);
  if (found?.alias) {
    const { caseId } = found;
    await steps.askCode(caseId, now);
    await steps.tell({ kind: 'send-challenge', caseId }).catch((error: unknown) => steps.tellFailed(error, caseId));
  }
  const { title, lead, limit } = portalWords[locale].sent;
  const visit: Visit = { site: steps.site, locale, path: null, query: {} };
  const json = { requestId: parameters['id'] ?? '', status: 'sent-if-known' };
  return page(() => requestDonePage(visit, { title, lead, also: limit }, null), json, { status: 202 });
}

/** What follows is done at once where the queue is told, and within the hour in any case. */
export async function tellOfCase(caseId: string, { tell, tellFailed }: Pick<ProveSteps, 'tell' | 'tellFailed'>): Promise<void> {
  await tell({ kind: 'advance-case', caseId }).catch((error: unknown) => tellFailed(error, caseId));
}

export function reasonOf(outcome: Exclude<ProofOutcome, 'proved'>, wrong: 'wrong-link' | 'wrong-code'): Unproved {
  return outcome === 'wrong' ? wrong : outcome;
}
