import { consentPage, purposesOnConsent } from '../../shared/pages/consent-pages.ts';
import type { Site, Visit } from '../../shared/pages/site.ts';
import { currentWording } from '../../shared/privacy/consent/wordings.ts';
import type { Routes } from '../../shared/runtime/http.ts';
import { type Answer, page } from '../../shared/runtime/http-answer.ts';
import type { HttpRequest } from '../../shared/runtime/http-request.ts';
import { askConsent, type AskConsentSteps } from './ask-consent.ts';
import { confirmConsent, type ConfirmConsentSteps, lookAtConsent } from './confirm-consent.ts';

export type ConsentSteps = AskConsentSteps & ConfirmConsentSteps;

/** The double opt-in (GDPR arts. 4(11), 7): a form, a mail, a button. Looking changes nothing at either address. */
export function consent(steps: ConsentSteps): Routes {
  return {
    '/consent': {
      GET: (request) => showForm(request, steps.site),
      POST: (request) => askConsent(request, steps),
    },
    '/consent/confirm': {
      GET: (request) => lookAtConsent(request, steps),
      POST: (request) => confirmConsent(request, steps),
    },
  };
}

/** Calls nobody. For programs: what may be agreed to, with the version and hash that a request has to name. */
function showForm({ locale, query }: HttpRequest, site: Site): Answer {
  const visit: Visit = { site, locale, path: '/consent', query };
  const { settings } = site;
  const choices = purposesOnConsent(settings).flatMap(({ id: purpose }) => {
    const wording = currentWording(settings, purpose, locale);
    return wording ? settings.channels.map((channel) => ({ ...wording, channel })) : [];
  });
  return page(() => consentPage(visit), { choices });
}
