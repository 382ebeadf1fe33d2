import { preferencesByLinkPage, preferencesPage } from '../../shared/pages/preferences-page.ts';
import { preferencesWords } from '../../shared/pages/preferences-words.ts';
import type { Site, Visit } from '../../shared/pages/site.ts';
import type { Alias, OptOuts } from '../../shared/privacy/standing/standings.ts';
import { isTokenShaped } from '../../shared/privacy/tokens/link-token.ts';
import type { Route } from '../../shared/runtime/http.ts';
import { type Answer, page, problem } from '../../shared/runtime/http-answer.ts';
import type { HttpRequest } from '../../shared/runtime/http-request.ts';

export type PreferencesSteps = {
  site: Site;
  readToken(token: string, now: Date): Promise<{ alias: Alias } | null>;
  /** A token for the page that stops everything, for who has proved to have the mail with the link to this one. */
  mintStopToken(alias: Alias, now: Date): Promise<string>;
  state: OptOuts['state'];
};

/** `GET /preferences?token=`: what a person agreed to or stopped. It shows; changing it is another act. */
export function preferences(steps: PreferencesSteps): Route {
  return { GET: (request) => show(request, steps) };
}

async function show(request: HttpRequest, steps: PreferencesSteps): Promise<Answer> {
  const { locale, query, now } = request;
  const { token } = query;
  const visit: Visit = { site: steps.site, locale, path: '/preferences', query };
  if (token === undefined) return page(() => preferencesByLinkPage(visit, { isInvalid: false }), preferencesWords[locale].byLink);
  const found = isTokenShaped(token) ? await steps.readToken(token, now) : null;
  if (!found) return invalid(visit);
  const { optedOutUntil, consents } = await steps.state(found.alias, now);
  const stopToken = await steps.mintStopToken(found.alias, now);
  return page(() => preferencesPage(visit, { optedOutUntil, consents }, stopToken), { optedOutUntil, consents });
}

function invalid(visit: Visit): Answer {
  const { detail } = preferencesWords[visit.locale].invalid;
  const errors = [{ field: 'token', problem: detail }];
  return problem(400, { detail, errors }, () => preferencesByLinkPage(visit, { isInvalid: true }));
}
