import { channelOf } from '../privacy/consent/channels.ts';
import { choiceField, choiceValue } from '../privacy/consent/consent-fields.ts';
import type { PendingConsent } from '../privacy/consent/consents.ts';
import { currentWording, wordingOf } from '../privacy/consent/wordings.ts';
import { periods } from '../privacy/retention/periods.ts';
import { calendarOf } from '../privacy/rights/deadline.ts';
import { shortDate } from '../reply/readable-date.ts';
import type { Settings } from '../settings/settings-schema.ts';
import { consentWords } from './consent-words.ts';
import { fillIn } from './fill-in.ts';
import { frameOf } from './frame.ts';
import { periodInWords } from './periods-in-words.ts';
import { linkTo, type Visit } from './site.ts';
import { html as asked } from './templates/compiled/consent-asked.html.ts';
import { html as confirm } from './templates/compiled/consent-confirm.html.ts';
import { html as confirmed } from './templates/compiled/consent-confirmed.html.ts';
import { html as gone } from './templates/compiled/consent-gone.html.ts';
import { html as form } from './templates/compiled/consent.html.ts';

type Purpose = Settings['purposes'][number];
const day = 86_400;

/** What a person had filled in, by field names, and what was wrong with it. `alert` says what to do. */
export type FilledConsent = {
  fields: Readonly<Record<string, string>>;
  errors: readonly { field: string; problem: string }[];
  alert: string;
};

/** The form: a box for each purpose and channel, none of them ticked but by the person. */
export function consentPage(visit: Visit, filled: FilledConsent = { fields: {}, errors: [], alert: '' }): string {
  const { locale, site } = visit;
  const words = consentWords[locale];
  const { fields, errors, alert } = filled;
  const wrongIn = (name: string) => errors.find(({ field }) => field === name)?.problem ?? '';
  const purposes = purposesOnConsent(site.settings);
  return form({
    frame: frameOf(visit, words.title),
    words,
    locale,
    nothing: purposes.length === 0 && words.nothing,
    alert,
    errors: errors.map(({ field, problem }) => ({ problem, anchor: anchorOf(field) })),
    action: linkTo('/consent', visit),
    email: fields['email'] ?? '',
    emailWrong: wrongIn('email'),
    choicesWrong: wrongIn('choices'),
    purposes: purposes.map((purpose) => ({
      name: purpose.name[locale] ?? purpose.id,
      boxes: boxesOf(visit, purpose, (name, value) => ({ isTicked: fields[name] === value, wrong: wrongIn(name) })),
    })),
    use: fillIn(words.use, { period: periodInWords(periods.pending.seconds, locale) }),
  });
}

/** Every purpose that rests on consent: what there is to agree to. */
export function purposesOnConsent({ purposes }: Pick<Settings, 'purposes'>): Purpose[] {
  return purposes.filter(({ legalBasis }) => legalBasis === 'consent');
}

/** The boxes of one purpose, a channel each, with the exact wording and where to read more. */
export function boxesOf(
  visit: Visit,
  purpose: Purpose,
  stateOf: (name: string, value: string) => { isTicked: boolean; wrong: string },
) {
  const { locale, site } = visit;
  const { settings } = site;
  const words = consentWords[locale];
  const wording = currentWording(settings, purpose.id, locale);
  const days = Math.max(purpose.retention.days, settings.retention.consent.days);
  if (!wording) return [];
  return settings.channels.map((channel) => {
    const name = choiceField({ purpose: purpose.id, channel });
    const value = choiceValue(wording);
    return {
      id: anchorOf(name),
      name,
      value,
      channel: channelOf(channel).words[locale],
      text: wording.text,
      hint: fillIn(words.kept, { period: periodInWords(days * day, locale) }),
      notice: `${linkTo('/privacy', visit)}#purposes`,
      noticeName: words.notice,
      ...stateOf(name, value),
    };
  });
}

/** Step one is done; the same for an address we know and for one we don't. */
export function consentAskedPage(visit: Visit): string {
  const words = consentWords[visit.locale].asked;
  const period = periodInWords(visit.site.settings.consent.linkDays * day, visit.locale);
  return asked({ frame: frameOf(visit, words.title), words, lead: fillIn(words.lead, { period }) });
}

/** What is about to be confirmed, each in the words and the language it was read in; looking changes nothing (rule 3). */
export function confirmConsentPage(visit: Visit, pending: PendingConsent, token: string): string {
  const { locale, site } = visit;
  const words = consentWords[locale];
  return confirm({
    frame: frameOf(visit, words.confirm.title),
    words: words.confirm,
    choices: pending.wordings.map((seen) => {
      const wording = wordingOf(site.settings, seen);
      const purpose = site.settings.purposes.find(({ id }) => id === seen.purpose);
      const what = `${purpose?.name[locale] ?? seen.purpose}, ${channelOf(seen.channel).words[locale]}`;
      return { what, text: wording?.text ?? '', locale: wording?.locale ?? locale };
    }),
    asked: fillIn(words.confirm.asked, {
      day: shortDate(new Date(pending.requestedAt), locale, calendarOf(site.settings).timeZone),
    }),
    notice: linkTo('/privacy', visit),
    noticeName: words.notice,
    action: linkTo('/consent/confirm', visit, { token }),
  });
}

/** It is given; `preferencesToken` opens the page where it can be taken back as easily. */
export function consentConfirmedPage(visit: Visit, preferencesToken: string): string {
  const words = consentWords[visit.locale].confirmed;
  const preferences = linkTo('/preferences', visit, { token: preferencesToken });
  return confirmed({ frame: frameOf(visit, words.title), words, preferences });
}

/** A link that is spent, too old or none of ours, and the way to start again. */
export function consentGonePage(visit: Visit): string {
  const words = consentWords[visit.locale].gone;
  return gone({ frame: frameOf(visit, words.title), words, again: linkTo('/consent', visit) });
}

/** An id in the page: dots would have to be escaped in a link to it. */
function anchorOf(field: string): string {
  return field.replaceAll('.', '-');
}
