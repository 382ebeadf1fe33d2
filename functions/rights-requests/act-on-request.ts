import { requestDonePage } from '../../shared/pages/portal-pages.ts';
import { portalWords } from '../../shared/pages/portal-words.ts';
import { problemPage } from '../../shared/pages/problem-page.ts';
import type { Site, Visit } from '../../shared/pages/site.ts';
import { newCaseId } from '../../shared/privacy/rights/case-id.ts';
import { isClosed } from '../../shared/privacy/rights/case-states.ts';
import type { Case, Cases } from '../../shared/privacy/rights/cases.ts';
import type { Challenges } from '../../shared/privacy/rights/challenges.ts';
import { complaintCase } from '../../shared/privacy/rights/complaint.ts';
import { type Corrections, newAddressIn } from '../../shared/privacy/rights/corrections.ts';
import { type Calendar, oneMonthAfter } from '../../shared/privacy/rights/deadline.ts';
import type { Portal } from '../../shared/privacy/rights/portal.ts';
import { type Answer, page, problem } from '../../shared/runtime/http-answer.ts';
import type { HttpRequest } from '../../shared/runtime/http-request.ts';
import { caseThatGoesOn, fieldIn, type OpenedPortal, unproved, withPortal } from './find-request.ts';
import { type ProveSteps, reasonOf, tellOfCase } from './prove-request.ts';

export type ActSteps = ProveSteps & {
  calendar: Calendar;
  randomBytes(size: number): Uint8Array;
  change: Cases['change'];
  file: Cases['file'];
  open: Cases['open'];
  withdraw: Challenges['withdraw'];
  confirmCorrections: Corrections['confirm'];
  complain: Portal['complain'];
};

/** How often an act that lost a race against another act on the case looks again. */
const looks = 5;
const longestMessage = 5000;

/** `POST …/withdraw`, from the portal or by the button of the mail: a request is taken back by who made it. */
export async function withdrawRequest(request: HttpRequest, steps: ActSteps): Promise<Answer> {
  const { now } = request;
  const found = await caseThatGoesOn(request, steps);
  if (!found) return unproved(request, steps.site, 'unknown');
  const token = fieldIn(request, 'token');
  const portal = await steps.readPortalToken(token, found, now);
  if (!portal) {
    const outcome = await steps.withdraw(found, { token }, now);
    return outcome === 'proved' ? withdrawn(request, steps) : unproved(request, steps.site, reasonOf(outcome, 'wrong-link'));
  }
  const isDone = await untilChanged(found, steps, (current) =>
    isClosed(current.state)
      ? 'nothing'
      : steps.change(current, { act: 'withdraw', by: 'person', to: 'withdrawn', facts: { proof: 'portal' }, now }),
  );
  if (isDone || found.state === 'withdrawn') return withdrawn(request, steps);
  return refuse(request, steps.site, 409, 'alreadyClosed');
}

/** `POST …/complain`: a person reads it and looks at the case; about a closed case it is a request of its own. */
export function complainOfRequest(request: HttpRequest, steps: ActSteps): Promise<Answer> {
  return withPortal(request, steps, async ({ found, portal }) => {
    const words = fieldIn(request, 'message').trim();
    if (words === '' || words.length > longestMessage) return refuse(request, steps.site, 400, 'message', 'message');
    const file = await steps.file(found.caseId);
    if (!file) return refuse(request, steps.site, 409, 'forgotten');
    const isWithCase = await untilChanged(found, steps, (current) =>
      isClosed(current.state) ? 'nothing' : steps.complain(current, words, request.now),
    );
    if (isWithCase) return complained(request, steps, { found, portal }, found.caseId);
    const caseId = newCaseId((size) => steps.randomBytes(size));
    const dueBy = oneMonthAfter(request.now, steps.calendar);
    await steps.open(complaintCase(found, file, { caseId, words, dueBy, now: request.now }));
    return complained(request, steps, { found, portal }, caseId);
  });
}

/** `POST …/corrections`: the person has seen old and new, and agrees. */
export function confirmCorrections(request: HttpRequest, steps: ActSteps): Promise<Answer> {
  return withPortal(request, steps, async ({ found, portal }) => {
    const { locale, now } = request;
    const isDone = await untilChanged(found, steps, (current) =>
      current.progress.rectification === 'staged' ? steps.confirmCorrections(current, now) : 'nothing',
    );
    if (!isDone) return refuse(request, steps.site, 409, 'nothingStaged');
    const agreed = await steps.staged(found.caseId);
    await tellOfCase(found.caseId, steps);
    const back = { caseId: found.caseId, token: portal.token };
    const json = { requestId: found.caseId, status: 'confirmed' };
    const words = portalWords[locale];
    const said = newAddressIn(agreed ?? []) ? { ...words.corrected, also: words.portal.corrections.newAddress } : words.corrected;
    return page(() => requestDonePage(visitOf(request, steps), said, back), json);
  });
}

/** Does one act; false where there is nothing to do any more. Where the case was changed in between, looks again. */
async function untilChanged(
  found: Case,
  { find }: Pick<ActSteps, 'find'>,
  act: (current: Case) => Promise<Case | null> | 'nothing',
): Promise<boolean> {
  let current: Case | null = found;
  for (let look = 0; current && look < looks; look++) {
    const acted = act(current);
    if (acted === 'nothing') return false;
    if (await acted) return true;
    current = await find(found.caseId);
  }
  throw new Error('a case kept changing while its person acted on it');
}

function withdrawn(request: HttpRequest, steps: ActSteps): Answer {
  const { withdrawn: words } = portalWords[request.locale];
  const json = { requestId: request.parameters['id'] ?? '', status: 'withdrawn' };
  return page(() => requestDonePage(visitOf(request, steps), words, null), json);
}

async function complained(request: HttpRequest, steps: ActSteps, { found, portal }: OpenedPortal, caseId: string) {
  await tellOfCase(caseId, steps);
  const { title, lead, asCase } = portalWords[request.locale].complained;
  const back = { caseId: found.caseId, token: portal.token };
  const said = caseId === found.caseId ? { title, lead } : { title, lead, also: asCase, reference: caseId };
  return page(
    () => requestDonePage(visitOf(request, steps), said, back),
    { requestId: caseId, status: 'with-agent' },
    { status: 202 },
  );
}

function visitOf({ locale }: HttpRequest, { site }: { site: Site }): Visit {
  return { site, locale, path: null, query: {} };
}

function refuse(
  request: HttpRequest,
  site: Site,
  status: 400 | 409,
  wrong: 'message' | 'alreadyClosed' | 'nothingStaged' | 'forgotten',
  field?: string,
): Answer {
  const detail = portalWords[request.locale].wrong[wrong];
  const errors = field ? [{ field, problem: detail }] : [];
  return problem(status, { detail, errors }, () => problemPage(visitOf(request, { site }), { detail, errors: [] }));
}
