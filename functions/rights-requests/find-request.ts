import { enterCodePage } from '../../shared/pages/request-pages.ts';
import { portalWords, type Unproved } from '../../shared/pages/portal-words.ts';
import type { Site, Visit } from '../../shared/pages/site.ts';
import type { Case, Cases } from '../../shared/privacy/rights/cases.ts';
import type { PortalOf, PortalToken } from '../../shared/privacy/tokens/portal-token.ts';
import { type Answer, problem } from '../../shared/runtime/http-answer.ts';
import type { HttpRequest } from '../../shared/runtime/http-request.ts';

export type FindSteps = {
  site: Site;
  find: Cases['find'];
  readPortalToken(token: string, of: PortalOf, now: Date): Promise<PortalToken | null>;
};

/** More repeats of repeats than a case can have: only what was joined to an open case is joined at all. */
const mostLinks = 5;

/** A case that is behind a proof, and the token that opened it. */
export type OpenedPortal = { found: Case; portal: PortalToken };

/** The case of a reference, as it stands; null where there is none. */
export async function caseOfReference({ parameters }: HttpRequest, { find }: FindSteps): Promise<Case | null> {
  const { id = '' } = parameters;
  return id.length > 0 && id.length <= 64 ? find(id) : null;
}

/** The same; a repeat goes on under the reference of the case it repeats, which is for who proves themselves (public-status.ts). */
export async function caseThatGoesOn(request: HttpRequest, steps: FindSteps): Promise<Case | null> {
  let found = await caseOfReference(request, steps);
  for (let link = 0; found?.repeatOf && link < mostLinks; link++) found = await steps.find(found.repeatOf);
  return found;
}

/** Goes on with who has proved to be the person within the last quarter of an hour; anyone else may ask for a code. */
export async function withPortal(
  request: HttpRequest,
  steps: FindSteps,
  act: (opened: OpenedPortal) => Promise<Answer>,
): Promise<Answer> {
  const found = await caseThatGoesOn(request, steps);
  if (!found) return unproved(request, steps.site, 'unknown');
  const token = fieldIn(request, 'token');
  const portal = token ? await steps.readPortalToken(token, found, request.now) : null;
  return portal ? act({ found, portal }) : unproved(request, steps.site, 'portal-over');
}

/** Says why nothing was opened, the same for every request, with a form for another try. */
export function unproved({ locale, parameters }: HttpRequest, site: Site, because: Unproved): Answer {
  const detail = portalWords[locale].unproved[because];
  const visit: Visit = { site, locale, path: null, query: {} };
  const field = fields[because];
  const errors = field ? [{ field, problem: detail }] : [];
  return problem(statuses[because], { detail, errors }, () => enterCodePage(visit, parameters['id'] ?? '', because));
}

const statuses: Record<Unproved, number> = {
  'wrong-code': 400,
  'wrong-link': 400,
  expired: 400,
  'used-up': 429,
  closed: 400,
  'portal-over': 400,
  unknown: 404,
};

const fields: Partial<Record<Unproved, string>> = {
  'wrong-code': 'code',
  'wrong-link': 'token',
  'used-up': 'code',
  'portal-over': 'token',
};

/** A text that was sent with the address, a form or JSON. */
export function fieldIn({ query, body }: Pick<HttpRequest, 'query' | 'body'>, name: string): string {
  const sent: unknown = body.kind === 'form' ? body.fields : body.kind === 'json' ? body.value : {};
  const value: unknown =
    typeof sent === 'object' && sent !== null ? Object.entries(sent).find(([key]) => key === name)?.[1] : null;
  return typeof value === 'string' ? value : (query[name] ?? '');
}
