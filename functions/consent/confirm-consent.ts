import { confirmConsentPage, consentConfirmedPage, consentGonePage } from '../../shared/pages/consent-pages.ts';
import { consentWords } from '../../shared/pages/consent-words.ts';
import type { Site, Visit } from '../../shared/pages/site.ts';
import type { Consents } from '../../shared/privacy/consent/consents.ts';
import { wordingOf } from '../../shared/privacy/consent/wordings.ts';
import type { FollowUp } from '../../shared/privacy/outbox/outbox.ts';
import type { Alias } from '../../shared/privacy/standing/standings.ts';
import { isTokenShaped } from '../../shared/privacy/tokens/link-token.ts';
import { type Answer, page, problem } from '../../shared/runtime/http-answer.ts';
import type { HttpRequest } from '../../shared/runtime/http-request.ts';

export type ConfirmConsentSteps = {
  site: Site;
  lookAt: Consents['lookAt'];
  confirm: Consents['confirm'];
  /** For who has just proved to have the mailbox: the page where a consent is taken back as easily (art. 7(3)). */
  mintPreferencesToken(alias: Alias, now: Date): Promise<string>;
  /** Tells the follow-up queue at once. It may fail: the transaction has written the same into the outbox. */
  follow(followUp: FollowUp): Promise<void>;
  followFailed(error: unknown): void;
};

/** `GET /consent/confirm?token=`: shows what is about to be confirmed and changes nothing, however often scanners look (rule 3). */
export async function lookAtConsent({ locale, query, now }: HttpRequest, { site, lookAt }: ConfirmConsentSteps): Promise<Answer> {
  const { token = '' } = query;
  const visit: Visit = { site, locale, path: '/consent/confirm', query };
  const pending = isTokenShaped(token) ? await lookAt(token, now) : null;
  // A wording that the settings no longer publish can't be shown, so it can't be agreed to either.
  if (!pending || !pending.wordings.every((seen) => wordingOf(site.settings, seen))) return gone(visit);
  const { wordings, requestedAt, source } = pending;
  return page(() => confirmConsentPage(visit, pending, token), { wordings, requestedAt, source });
}

/** `POST /consent/confirm?token=`: step two. The link is spent by the write that grants. */
export async function confirmConsent(request: HttpRequest, steps: ConfirmConsentSteps): Promise<Answer> {
  const { locale, now } = request;
  const { site, confirm, mintPreferencesToken, follow, followFailed } = steps;
  const visit: Visit = { site, locale, path: null, query: {} };
  const token = tokenIn(request);
  const confirmed = isTokenShaped(token) ? await confirm(token, now) : ({ outcome: 'unknown' } as const);
  if (confirmed.outcome === 'unknown') return gone(visit);
  await Promise.all(confirmed.followUps.map((followUp) => follow(followUp).catch(followFailed)));
  const preferencesToken = await mintPreferencesToken(confirmed.alias, now);
  return page(() => consentConfirmedPage(visit, preferencesToken), { status: 'confirmed' });
}

/** From the address of the page's form, or from what a program or a form sent. */
function tokenIn({ query, body }: HttpRequest): string {
  const sent = body.kind === 'form' ? body.fields : body.kind === 'json' ? body.value : {};
  const inBody = typeof sent === 'object' && sent !== null && 'token' in sent ? sent.token : undefined;
  return query['token'] ?? (typeof inBody === 'string' ? inBody : '');
}

function gone(visit: Visit): Answer {
  const { detail } = consentWords[visit.locale].gone;
  const there = { ...visit, path: null };
  return problem(404, { detail, errors: [{ field: 'token', problem: detail }] }, () => consentGonePage(there));
}
