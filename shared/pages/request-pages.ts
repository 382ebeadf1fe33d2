import { isClosed } from '../privacy/rights/case-states.ts';
import type { Case } from '../privacy/rights/cases.ts';
import { calendarOf } from '../privacy/rights/deadline.ts';
import { type PublicStatus, publicStatus } from '../privacy/rights/public-status.ts';
import { shortDate } from '../reply/readable-date.ts';
import { frameOf } from './frame.ts';
import { portalWords, type Unproved } from './portal-words.ts';
import { rightsWords } from './rights-words.ts';
import { linkTo, type Visit } from './site.ts';
import { html as confirm } from './templates/compiled/request-confirm.html.ts';
import { html as status } from './templates/compiled/request-status.html.ts';

export const pathOf = (caseId: string) => `/rights/requests/${encodeURIComponent(caseId)}`;

/** State and dates of a request, and how to prove oneself to see more: the same for everyone. `found` may be nobody's. */
export function requestStatusPage(visit: Visit, found: Case): string {
  const words = portalWords[visit.locale];
  const shown = publicStatus(found);
  return status({
    frame: frameOf(visit, words.status.title),
    lead: words.status.lead,
    facts: { ...caseFacts(visit, found, words.status.states[shown]), rights: null },
    ...codeForm(visit, isOpenToProof(shown) ? found.caseId : null),
  });
}

/** Where to type the code, and to ask for another, whether there is such a request or not; `because` says what went wrong. */
export function enterCodePage(visit: Visit, id: string, because: Unproved | null): string {
  const words = portalWords[visit.locale];
  return status({
    frame: frameOf(visit, words.status.title),
    alert: because && words.unproved[because],
    codeWrong: because === 'wrong-code',
    ...codeForm(visit, because === 'unknown' ? null : id),
  });
}

/** What the link in a mail leads to: two buttons, and nothing has happened yet (rule 3). `id`: the reference it was opened by. */
export function confirmRequestPage(visit: Visit, found: Case, { id, token }: { id: string; token: string }): string {
  const { confirm: words, facts } = portalWords[visit.locale];
  return confirm({
    frame: frameOf(visit, words.title),
    words,
    token,
    reference: { name: facts.reference, id },
    confirmAction: linkTo(`${pathOf(id)}/confirm`, visit),
    withdrawAction: !isClosed(found.state) && linkTo(`${pathOf(id)}/withdraw`, visit),
  });
}

/** A case in five lines; `state` in words. */
export function caseFacts({ locale, site }: Visit, found: Case, state: string) {
  const { facts: words, unspecified } = portalWords[locale];
  const { timeZone } = calendarOf(site.settings);
  const day = (time: string) => shortDate(new Date(time), locale, timeZone);
  return {
    words,
    reference: found.caseId,
    rights: found.rights.map((right) => (right === 'unspecified' ? unspecified : rightsWords[locale].rights[right].name)),
    state,
    receivedAt: day(found.receivedAt),
    dueAt: day(found.dueBy),
    closedAt: found.closedAt && day(found.closedAt),
  };
}

const isOpenToProof = (shown: PublicStatus) => shown !== 'withdrawn';

function codeForm(visit: Visit, id: string | null) {
  if (id === null) return {};
  return {
    code: portalWords[visit.locale].code,
    confirmAction: linkTo(`${pathOf(id)}/confirm`, visit),
    codeAction: linkTo(`${pathOf(id)}/code`, visit),
  };
}
