import { newAddressGonePage, newAddressPage, newAddressProvedPage } from '../../shared/pages/new-address-pages.ts';
import { newAddressWords } from '../../shared/pages/new-address-words.ts';
import type { Site, Visit } from '../../shared/pages/site.ts';
import type { FollowUp } from '../../shared/privacy/outbox/outbox.ts';
import type { Cases } from '../../shared/privacy/rights/cases.ts';
import type { NewAddresses } from '../../shared/privacy/rights/new-address.ts';
import { type Answer, page, problem } from '../../shared/runtime/http-answer.ts';
import type { HttpRequest } from '../../shared/runtime/http-request.ts';

export type NewAddressSteps = {
  site: Site;
  find: Cases['find'];
  newAddresses: Pick<NewAddresses, 'shows' | 'prove'>;
  /** Tells the follow-up queue at once. It may fail: the outbox says the same. */
  tell(followUp: FollowUp): Promise<void>;
  tellFailed(error: unknown, caseId: string): void;
};

/** How often a case that others change meanwhile is looked at again. */
const looks = 5;

/** `GET …/new-address?token=`: says what the address would be used for, and a button. Looking changes nothing (rule 3). */
export async function lookAtNewAddress(request: HttpRequest, { site, newAddresses }: NewAddressSteps): Promise<Answer> {
  const { locale, query, parameters, now } = request;
  const { id = '' } = parameters;
  const { token = '' } = query;
  const path = `/rights/requests/${encodeURIComponent(id)}/new-address`;
  const { title, question } = newAddressWords[locale];
  if (!isReference(id) || !(await newAddresses.shows(id, token, now))) return gone(request, site);
  return page(() => newAddressPage({ site, locale, path, query }, path, token), { title, question });
}

/** `POST …/new-address?token=`: the address is proved, and the correction goes on. The token is spent by it. */
export async function proveNewAddress(request: HttpRequest, steps: NewAddressSteps): Promise<Answer> {
  const { locale, query, parameters, now } = request;
  const { id = '' } = parameters;
  for (let look = 0; look < looks && isReference(id); look++) {
    const found = await steps.find(id);
    const outcome = found ? await steps.newAddresses.prove(found, query['token'] ?? '', now) : 'closed';
    if (outcome === 'again') continue;
    if (outcome !== 'proved') return gone(request, steps.site);
    await steps.tell({ kind: 'advance-case', caseId: id }).catch((error: unknown) => steps.tellFailed(error, id));
    const visit: Visit = { site: steps.site, locale, path: null, query: {} };
    return page(() => newAddressProvedPage(visit), { status: 'proved', detail: newAddressWords[locale].done.lead });
  }
  return gone(request, steps.site);
}

const isReference = (id: string) => id.length > 0 && id.length <= 64;

/** The same for a link that is spent, too old or none: it tells nobody whether there is such a request. */
function gone({ locale }: HttpRequest, site: Site): Answer {
  const { detail } = newAddressWords[locale].gone;
  const visit: Visit = { site, locale, path: null, query: {} };
  return problem(400, { detail, errors: [{ field: 'token', problem: detail }] }, () => newAddressGonePage(visit));
}
