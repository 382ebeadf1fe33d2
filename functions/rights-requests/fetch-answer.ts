import { portalWords } from '../../shared/pages/portal-words.ts';
import { problemPage } from '../../shared/pages/problem-page.ts';
import { type Answer, page, problem } from '../../shared/runtime/http-answer.ts';
import type { HttpRequest } from '../../shared/runtime/http-request.ts';
import { withPortal } from './find-request.ts';
import type { PortalSteps } from './open-portal.ts';

export type FetchSteps = PortalSteps & {
  /** An address of the bucket's own that gives this answer to whoever has it, for five minutes. */
  addressOfAnswer(caseId: string, now: Date): Promise<string>;
};

/**
 * `GET …/export?token=`: leads to the answer. A function may say six megabytes and an answer may be larger, so that the
 * bucket itself says all of it, small or large.
 */
export function fetchAnswer(request: HttpRequest, steps: FetchSteps): Promise<Answer> {
  return withPortal(request, steps, async ({ found: { caseId } }) => {
    if (!(await steps.isAnswerThere(caseId))) return gone(request, steps);
    const location = await steps.addressOfAnswer(caseId, request.now);
    return page(() => '', { location }, { status: 303, headers: { location } });
  });
}

function gone({ locale }: HttpRequest, { site }: FetchSteps): Answer {
  const detail = portalWords[locale].wrong.gone;
  return problem(410, { detail }, () => problemPage({ site, locale, path: null, query: {} }, { detail, errors: [] }));
}
