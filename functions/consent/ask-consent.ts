import { consentAskedPage, consentPage } from '../../shared/pages/consent-pages.ts';
import { consentWords } from '../../shared/pages/consent-words.ts';
import type { Site, Visit } from '../../shared/pages/site.ts';
import {
  choicesOfForm,
  type ConsentFields,
  readConsentFields,
  type WrongConsentField,
} from '../../shared/privacy/consent/consent-fields.ts';
import type { Consents } from '../../shared/privacy/consent/consents.ts';
import { askerOf, truncatedIp } from '../../shared/privacy/consent/truncated-ip.ts';
import type { Alias } from '../../shared/privacy/standing/standings.ts';
import { type Answer, page, problem } from '../../shared/runtime/http-answer.ts';
import { chooseLocale } from '../../shared/runtime/http-language.ts';
import type { HttpRequest } from '../../shared/runtime/http-request.ts';
import { isSigned, verifySignature } from '../../shared/runtime/standard-webhooks.ts';
import type { Locale, Settings } from '../../shared/settings/settings-schema.ts';

export type AskConsentSteps = {
  site: Site;
  /** Where our own form is: the source of who fills it in. */
  publicUrl: string;
  aliasOf(canonical: string): Promise<Alias>;
  /** Counts an asker by a keyed hash; false where there were too many in an hour. */
  mayAsk(request: { asker: string; now: Date }): Promise<boolean>;
  /** The secrets that the controller's own backend signs with, newest first. */
  signingSecrets(): Promise<readonly string[]>;
  /** Keeps the id of a signed call; false where it was kept before. `forget` lets the sender try again after a fault. */
  calls: { keep(id: string, now: Date): Promise<boolean>; forget(id: string): Promise<void> };
  request: Consents['request'];
  /** Has the confirmation mailed. It may fail: the outbox says the same and is swept hourly. */
  tell(pendingKey: string): Promise<void>;
  tellFailed(error: unknown): void;
};

/** `POST /consent`: step one of the double opt-in, by our form, the controller's own, or a signed call. Nothing is agreed to yet. */
export async function askConsent(request: HttpRequest, steps: AskConsentSteps): Promise<Answer> {
  const signature = isSigned(request.headers) ? await checkSignature(request, steps) : null;
  if (signature?.verdict === 'refused') return refuseSignature(request, steps.site, signature.field);
  const { settings } = steps.site;
  const asked = { origin: request.headers['origin'], publicUrl: steps.publicUrl, isSigned: signature !== null };
  const fields = readConsentFields(sentIn(request), asked, settings);
  if ('wrong' in fields) return refuseFields(request, steps.site, fields.wrong);
  // The controller's server asks for many people; the day's mails of each address still have their limit.
  if (!signature && !(await steps.mayAsk({ asker: askerOf(request.ip), now: request.now })))
    return refuseForNow(request, steps.site);
  const locale = chooseLocale(fields.locale, request.headers['accept-language'], settings);
  const { now } = request;
  // A signed call comes from the controller's server, whose address says nothing of the person's.
  if (signature) await once(signature.id, now, steps, () => ask(fields, locale, { ip: null, now }, steps));
  else await ask(fields, locale, { ip: networkOf(request, settings), now }, steps);
  const visit: Visit = { site: steps.site, locale, path: null, query: {} };
  const json = { status: 'to-be-confirmed', linkDays: settings.consent.linkDays };
  return page(() => consentAskedPage(visit), json, { status: 202 });
}

async function ask(
  fields: ConsentFields,
  locale: Locale,
  { ip, now }: { ip: string | null; now: Date },
  steps: AskConsentSteps,
): Promise<void> {
  const { wordings, source, method, address, canonical } = fields;
  const { pendingKey, outcome } = await steps.request({
    alias: await steps.aliasOf(canonical),
    identity: { address, locale, name: '' },
    wordings,
    source,
    method,
    locale,
    now,
    ip,
    waitingMail: null,
  });
  if (outcome === 'asked') await steps.tell(pendingKey).catch(steps.tellFailed);
}

function networkOf({ ip }: HttpRequest, { consent }: Settings): string | null {
  return consent.ipInProof === 'truncated' ? truncatedIp(ip) : null;
}

/** A call that is played again has no effect and the same answer; one that failed may be sent again under its id. */
async function once(id: string, now: Date, { calls }: AskConsentSteps, act: () => Promise<void>): Promise<void> {
  if (!(await calls.keep(id, now))) return;
  try {
    await act();
  } catch (error) {
    await calls.forget(id);
    throw error;
  }
}

async function checkSignature(request: HttpRequest, { site, signingSecrets }: AskConsentSteps) {
  if (!site.settings.consent.ownForms) return { verdict: 'refused', field: 'webhook-signature' } as const;
  return verifySignature(request, await signingSecrets(), request.now);
}

function sentIn({ body }: HttpRequest): unknown {
  if (body.kind === 'form') return choicesOfForm(body.fields);
  return body.kind === 'json' ? body.value : undefined;
}

function refuseFields(request: HttpRequest, site: Site, wrong: readonly WrongConsentField[]): Answer {
  const words = consentWords[request.locale].wrong;
  const errors = wrong.map(({ field, wrong: what }) => ({ field, problem: words[what] }));
  return again(request, site, { status: request.body.kind === 'bytes' ? 415 : 400, detail: words.title, errors });
}

function refuseForNow(request: HttpRequest, site: Site): Answer {
  const { tooMany } = consentWords[request.locale].wrong;
  return { ...again(request, site, { status: 429, detail: tooMany, errors: [] }), headers: { 'retry-after': '3600' } };
}

function refuseSignature(request: HttpRequest, site: Site, field: string): Answer {
  const { signature } = consentWords[request.locale].wrong;
  return again(request, site, { status: 401, detail: signature, errors: [{ field, problem: signature }] });
}

/** The form once more, with what was filled in, or the same as a problem. */
function again(
  request: HttpRequest,
  site: Site,
  { status, detail, errors }: { status: number; detail: string; errors: { field: string; problem: string }[] },
): Answer {
  const fields = request.body.kind === 'form' ? request.body.fields : {};
  const visit: Visit = { site, locale: request.locale, path: null, query: {} };
  return problem(status, { detail, errors }, () => consentPage(visit, { fields, errors, alert: detail }));
}
