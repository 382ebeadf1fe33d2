import { enquiryGonePage, enquiryPage, enquirySettledPage } from '../../shared/pages/enquiry-pages.ts';
import { enquiryWords } from '../../shared/pages/enquiry-words.ts';
import type { Site, Visit } from '../../shared/pages/site.ts';
import { type Done, isDoneTokenShaped } from '../../shared/privacy/tokens/done-token.ts';
import type { Enquiries } from '../../shared/reply/enquiries.ts';
import type { Route } from '../../shared/runtime/http.ts';
import { type Answer, page, problem } from '../../shared/runtime/http-answer.ts';
import type { HttpRequest } from '../../shared/runtime/http-request.ts';

export type SettleEnquirySteps = {
  site: Site;
  readToken(token: string): Promise<Done | null>;
  settle: Enquiries['settle'];
};

/** `/enquiries/{id}?token=`: the link of the team's notice for a mail that needs no answer (R03). Looking changes nothing. */
export function settleEnquiry(steps: SettleEnquirySteps): Route {
  return { GET: (request) => look(request, steps.site), POST: (request) => settle(request, steps) };
}

const isReference = /^R-[0-9A-Z]{16}$/;

/** Calls nobody: whether the token is true is found out by the POST. */
function look({ locale, query, parameters }: HttpRequest, site: Site): Answer {
  const { token = '' } = query;
  const reference = parameters['id'] ?? '';
  if (!isDoneTokenShaped(token) || !isReference.test(reference)) return gone({ site, locale, path: null, query: {} });
  const { title, question, means } = enquiryWords[locale];
  const visit: Visit = { site, locale, path: `/enquiries/${reference}`, query };
  return page(() => enquiryPage(visit, { reference, token }), { title, question, means });
}

async function settle(request: HttpRequest, { site, readToken, settle: end }: SettleEnquirySteps): Promise<Answer> {
  const { locale, query, parameters, now } = request;
  const visit: Visit = { site, locale, path: null, query: {} };
  const done = await readToken(query['token'] ?? '');
  const isOfThis = done !== null && done.reference === parameters['id'];
  if (!isOfThis || (await end(done, 'link', now)) === 'unknown') return gone(visit);
  return page(() => enquirySettledPage(visit), { status: 'settled', detail: enquiryWords[locale].done.lead });
}

function gone(visit: Visit): Answer {
  const { detail } = enquiryWords[visit.locale].gone;
  return problem(400, { detail, errors: [{ field: 'token', problem: detail }] }, () => enquiryGonePage(visit));
}
