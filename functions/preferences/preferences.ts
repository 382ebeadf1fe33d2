import { preferencesByLinkPage, preferencesPage } from '../../shared/pages/preferences-page.ts';
import { preferencesWords } from '../../shared/pages/preferences-words.ts';
import type { Site, Visit } from '../../shared/pages/site.ts';
import type { Consents } from '../../shared/privacy/consent/consents.ts';
import { consentReceipt } from '../../shared/privacy/consent/receipt.ts';
import type { Alias } from '../../shared/privacy/standing/standings.ts';
import { isTokenShaped } from '../../shared/privacy/tokens/link-token.ts';
import type { Routes } from '../../shared/runtime/http.ts';
import { type Answer, page, problem } from '../../shared/runtime/http-answer.ts';
import type { HttpRequest } from '../../shared/runtime/http-request.ts';
import { savePreferences } from './save-preferences.ts';

export type PreferencesSteps = {
  site: Site;
  publicUrl: string;
  readToken(token: string, now: Date): Promise<{ alias: Alias } | null>;
  /** A token for the page that stops everything, for who has proved to have the mail with the link to this one. */
  mintStopToken(alias: Alias, now: Date): Promise<string>;
  /** A token for one use of the form, bound to the end of the history that the page shows (docs/decisions/0025). */
  mintFormToken(made: { alias: Alias; head: string | null; now: Date }): Promise<string>;
  readFormToken(token: string, alias: Alias, now: Date): Promise<{ head: string | null } | undefined>;
  state: Consents['state'];
  history: Consents['history'];
  choose: Consents['choose'];
};

/** The preference centre: what a person agreed to or stopped, and one act to change it. Looking changes nothing. */
export function preferences(steps: PreferencesSteps): Routes {
  return {
    '/preferences': {
      GET: (request) => show(request, steps),
      POST: (request) => withPerson(request, steps, (alias) => savePreferences(request, alias, steps)),
    },
    '/preferences/receipt': {
      GET: (request) => withPerson(request, steps, (alias) => receipt(request, alias, steps)),
    },
  };
}

async function show(request: HttpRequest, steps: PreferencesSteps): Promise<Answer> {
  const { locale, query, now } = request;
  const { token } = query;
  const visit: Visit = { site: steps.site, locale, path: '/preferences', query };
  if (token === undefined) return page(() => preferencesByLinkPage(visit, { isInvalid: false }), preferencesWords[locale].byLink);
  return withPerson(request, steps, async (alias) => {
    // Looking costs one read; the history is another, for who asks for it.
    const asksHistory = query['history'] === 'shown';
    const [{ optedOutUntil, consents, head }, history] = await Promise.all([
      steps.state(alias, now),
      asksHistory ? steps.history(alias) : null,
    ]);
    const [form, stop] = await Promise.all([steps.mintFormToken({ alias, head, now }), steps.mintStopToken(alias, now)]);
    const shown = { optedOutUntil, consents, history };
    const told = { optedOutUntil, consents, ...(history && { history }), form };
    return page(() => preferencesPage(visit, shown, { link: token, form, stop }), told);
  });
}

/** The same file for a browser and for a program: it is made to be kept. */
async function receipt({ locale, now }: HttpRequest, alias: Alias, steps: PreferencesSteps): Promise<Answer> {
  const { site, publicUrl } = steps;
  const [{ consents }, history] = await Promise.all([steps.state(alias, now), steps.history(alias)]);
  const made = consentReceipt({ settings: site.settings, publicUrl, alias, consents, history, locale, now });
  return page(() => JSON.stringify(made, null, 2), made, {
    headers: {
      'content-type': 'application/json; charset=utf-8',
      'content-disposition': 'attachment; filename="consent-receipt.json"',
    },
  });
}

/** Goes on with whoever the link was mailed to; one that is forged, for something else or too old reads nothing. */
async function withPerson(
  { query, locale, now }: HttpRequest,
  { site, readToken }: PreferencesSteps,
  act: (alias: Alias) => Promise<Answer>,
): Promise<Answer> {
  const { token = '' } = query;
  const found = isTokenShaped(token) ? await readToken(token, now) : null;
  if (found) return act(found.alias);
  const { detail } = preferencesWords[locale].invalid;
  const visit: Visit = { site, locale, path: null, query: {} };
  return problem(400, { detail, errors: [{ field: 'token', problem: detail }] }, () =>
    preferencesByLinkPage(visit, { isInvalid: true }),
  );
}
