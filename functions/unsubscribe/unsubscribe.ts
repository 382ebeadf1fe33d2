import type { Site, Visit } from '../../shared/pages/site.ts';
import { stopByAddressPage, stoppedPage, unsubscribePage } from '../../shared/pages/unsubscribe-page.ts';
import { unsubscribeWords } from '../../shared/pages/unsubscribe-words.ts';
import type { OptOuts } from '../../shared/privacy/standing/standings.ts';
import { isTokenShaped } from '../../shared/privacy/tokens/link-token.ts';
import type { Unsubscribe } from '../../shared/privacy/tokens/unsubscribe-token.ts';
import type { Routes } from '../../shared/runtime/http.ts';
import { type Answer, page, problem } from '../../shared/runtime/http-answer.ts';
import type { HttpRequest } from '../../shared/runtime/http-request.ts';
import { lookAtUndo, type UndoSteps, undoStop } from './undo-stop.ts';

export type UnsubscribeSteps = UndoSteps & {
  readToken(token: string, now: Date): Promise<Unsubscribe | null>;
  optOut: OptOuts['optOut'];
};

/**
 * `/unsubscribe?token=` (RFC 8058, GDPR art. 21(3)): looking changes nothing, the POST stops at once. `/unsubscribe/undo` takes
 * that back, by the link of the mail that confirmed it.
 */
export function unsubscribe(steps: UnsubscribeSteps): Routes {
  return {
    '/unsubscribe': { GET: (request) => look(request, steps.site), POST: (request) => stop(request, steps) },
    '/unsubscribe/undo': { GET: (request) => lookAtUndo(request, steps.site), POST: (request) => undoStop(request, steps) },
  };
}

/** Calls nobody: whether the token is true is found out by the POST. Mail scanners fetch every link (rule 3). */
function look(request: HttpRequest, site: Site): Answer {
  const { locale, query } = request;
  const { token } = query;
  const visit: Visit = { site, locale, path: '/unsubscribe', query };
  const { title, stops, keeps, question, byAddress } = unsubscribeWords[locale];
  if (token === undefined) return page(() => stopByAddressPage(visit, { isInvalid: false }), { title: byAddress.title });
  if (!isTokenShaped(token)) return invalid(visit);
  return page(() => unsubscribePage(visit, token), { title, question, stops, keeps });
}

async function stop(request: HttpRequest, steps: UnsubscribeSteps): Promise<Answer> {
  const { locale, query, now } = request;
  const visit: Visit = { site: steps.site, locale, path: null, query: {} };
  const found = await steps.readToken(query['token'] ?? '', now);
  if (!found) return invalid(visit);
  await steps.optOut({ ...found, method: methodOf(request), now });
  return page(() => stoppedPage(visit), { status: 'stopped', detail: unsubscribeWords[locale].done.lead });
}

function invalid(visit: Visit): Answer {
  const { detail } = unsubscribeWords[visit.locale].invalid;
  return problem(400, { detail, errors: [{ field: 'token', problem: detail }] }, () =>
    stopByAddressPage(visit, { isInvalid: true }),
  );
}

/** The proof tells a mailbox provider's one-click from a person's button. A body that cannot be read stops all the same. */
function methodOf({ body }: HttpRequest): 'one-click' | 'page' {
  return body.kind === 'form' && body.fields['List-Unsubscribe'] === 'One-Click' ? 'one-click' : 'page';
}
