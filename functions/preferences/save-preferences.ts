import { purposesOnConsent } from '../../shared/pages/consent-pages.ts';
import { preferencesRefusedPage, preferencesSavedPage } from '../../shared/pages/preferences-page.ts';
import { preferencesWords } from '../../shared/pages/preferences-words.ts';
import { problemPage } from '../../shared/pages/problem-page.ts';
import type { Visit } from '../../shared/pages/site.ts';
import { choiceField } from '../../shared/privacy/consent/consent-fields.ts';
import type { SeenWording } from '../../shared/privacy/consent/consents.ts';
import { type PreferencesSent, readPreferencesSent } from '../../shared/privacy/consent/preferences-sent.ts';
import { wordingOf } from '../../shared/privacy/consent/wordings.ts';
import type { Alias } from '../../shared/privacy/standing/standings.ts';
import { type Answer, page, problem } from '../../shared/runtime/http-answer.ts';
import type { HttpRequest } from '../../shared/runtime/http-request.ts';
import type { PreferencesSteps } from './preferences.ts';

/**
 * `POST /preferences?token=`: what is ticked is granted or renewed, all else withdrawn, in one act. Granting spends the form
 * it was made with; withdrawing everything needs none and is never refused: it must be as easy as giving (art. 7(3)).
 */
export async function savePreferences(request: HttpRequest, alias: Alias, steps: PreferencesSteps): Promise<Answer> {
  const { locale, now, query } = request;
  const { settings } = steps.site;
  const visit: Visit = { site: steps.site, locale, path: null, query: {} };
  const sent = readPreferencesSent(request.body);
  if (!sent) return wrongFields(visit, [{ field: 'choices', problem: preferencesWords[locale].wrong.choices }]);
  const unpublished = sent.granted.filter((one) => !isOffered(one, steps));
  if (unpublished.length > 0) {
    const { wording } = preferencesWords[locale].wrong;
    return wrongFields(
      visit,
      unpublished.map((one) => ({ field: choiceField(one), problem: wording })),
    );
  }
  const form = await formOf(sent, alias, now, steps);
  if (!form) return refused(visit, 'changed', query['token'] ?? '');
  const { channels } = settings;
  const offered = purposesOnConsent(settings).flatMap(({ id: purpose }) => channels.map((channel) => ({ purpose, channel })));
  const outcome = await steps.choose({ alias, granted: sent.granted, offered, method: 'page', locale, now, head: form.head });
  if (outcome !== 'chosen') return refused(visit, outcome, query['token'] ?? '');
  const granted = sent.granted.map(({ purpose, channel }) => ({ purpose, channel }));
  return page(() => preferencesSavedPage(visit, granted, query['token'] ?? ''), { status: 'saved', granted });
}

async function formOf({ granted, form }: PreferencesSent, alias: Alias, now: Date, { readFormToken }: PreferencesSteps) {
  return granted.length === 0 ? { head: null } : readFormToken(form, alias, now);
}

function isOffered(one: SeenWording, { site }: PreferencesSteps): boolean {
  return site.settings.channels.includes(one.channel) && wordingOf(site.settings, one) !== null;
}

function refused(visit: Visit, because: 'changed' | 'unknown', token: string): Answer {
  const { detail } = preferencesWords[visit.locale][because];
  const field = because === 'changed' ? 'form' : 'choices';
  return problem(409, { detail, errors: [{ field, problem: detail }] }, () => preferencesRefusedPage(visit, because, token));
}

function wrongFields(visit: Visit, errors: { field: string; problem: string }[]): Answer {
  const { choices: detail } = preferencesWords[visit.locale].wrong;
  return problem(400, { detail, errors }, () => problemPage(visit, { detail, errors }));
}
