import type { Site, Visit } from '../../shared/pages/site.ts';
import { undoGonePage, undonePage, undoPage } from '../../shared/pages/undo-pages.ts';
import { unsubscribeWords } from '../../shared/pages/unsubscribe-words.ts';
import type { OptOuts } from '../../shared/privacy/standing/standings.ts';
import { isTokenShaped } from '../../shared/privacy/tokens/link-token.ts';
import type { Undo } from '../../shared/privacy/tokens/undo-token.ts';
import { type Answer, page, problem } from '../../shared/runtime/http-answer.ts';
import type { HttpRequest } from '../../shared/runtime/http-request.ts';

export type UndoSteps = {
  site: Site;
  readUndo(token: string): Promise<Undo | null>;
  undo: OptOuts['undo'];
};

/** `GET /unsubscribe/undo?token=`: a button, and no call: whether the token is true is found out by the POST (rule 3). */
export function lookAtUndo({ locale, query }: HttpRequest, site: Site): Answer {
  const { token = '' } = query;
  const visit: Visit = { site, locale, path: '/unsubscribe/undo', query };
  const { title, question } = unsubscribeWords[locale].undo;
  if (!isTokenShaped(token)) return gone({ ...visit, path: null });
  return page(() => undoPage(visit, token), { title, question });
}

/** `POST /unsubscribe/undo?token=`: takes back the one opt-out that the link names, within its time. */
export async function undoStop({ locale, query, now }: HttpRequest, { site, readUndo, undo }: UndoSteps): Promise<Answer> {
  const visit: Visit = { site, locale, path: null, query: {} };
  const found = await readUndo(query['token'] ?? '');
  const outcome = found ? await undo({ ...found, now }) : 'unknown';
  if (outcome === 'unknown') return gone(visit);
  return page(() => undonePage(visit), { status: 'undone', detail: unsubscribeWords[locale].undo.done.lead });
}

function gone(visit: Visit): Answer {
  const { detail } = unsubscribeWords[visit.locale].undo.gone;
  return problem(400, { detail, errors: [{ field: 'token', problem: detail }] }, () => undoGonePage(visit));
}
