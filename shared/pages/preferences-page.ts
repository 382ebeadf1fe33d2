import { channelOf } from '../privacy/consent/channels.ts';
import type { Choice, ConsentHistoryEntry, ConsentStanding, ConsentState } from '../privacy/consent/consents.ts';
import { currentWording } from '../privacy/consent/wordings.ts';
import { calendarOf } from '../privacy/rights/deadline.ts';
import { shortDate } from '../reply/readable-date.ts';
import type { Settings } from '../settings/settings-schema.ts';
import { boxesOf, purposesOnConsent } from './consent-pages.ts';
import { fillIn } from './fill-in.ts';
import { frameOf } from './frame.ts';
import { legalBasisWords } from './legal-basis-words.ts';
import { historyLine } from './history-lines.ts';
import { preferencesWords } from './preferences-words.ts';
import { linkTo, type Visit } from './site.ts';
import { html as preferencesByLink } from './templates/compiled/preferences-by-link.html.ts';
import { html as refused } from './templates/compiled/preferences-refused.html.ts';
import { html as saved } from './templates/compiled/preferences-saved.html.ts';
import { html as preferences } from './templates/compiled/preferences.html.ts';

type Purpose = Settings['purposes'][number];

/** Whether the person is known is not among it: no page may tell. */
export type Shown = Omit<ConsentStanding, 'known' | 'head'> & {
  /** Null where it was not asked for: the page then links to itself with it. */
  history: readonly ConsentHistoryEntry[] | null;
};

/** `link` opens this page again, `form` is spent by its button, `stop` leads to the page that stops everything. */
export type PageTokens = { link: string; form: string; stop: string };

/** What is agreed to and sent, purpose by purpose and channel by channel, with the basis and, where asked for, the history of each. */
export function preferencesPage(visit: Visit, shown: Shown, tokens: PageTokens): string {
  const { locale, site } = visit;
  const words = preferencesWords[locale];
  const others = site.settings.purposes.filter(({ legalBasis }) => legalBasis !== 'consent');
  return preferences({
    frame: frameOf(visit, words.title),
    words,
    action: linkTo('/preferences', visit, { token: tokens.link }),
    form: tokens.form,
    purposes: purposesOnConsent(site.settings).map((purpose) => ({
      name: nameOf(purpose, visit),
      basis: fillIn(words.basis, { basis: legalBasisWords[locale][purpose.legalBasis] }),
      boxes: choicesOf(purpose, shown, visit),
    })),
    lifts: shown.optedOutUntil === null ? '' : words.lifts,
    state: stoppedUntil(shown, visit) ?? words.sent,
    stop: shown.optedOutUntil === null ? linkTo('/unsubscribe', visit, { token: tokens.stop }) : '',
    historyTitle: words.history,
    history: (shown.history ?? []).filter(({ purpose }) => purpose === null).map((entry) => historyLine(entry, visit)),
    historyLink: shown.history ? '' : linkTo('/preferences', visit, { token: tokens.link, history: 'shown' }),
    others: others.map((purpose) => ({
      what: nameOf(purpose, visit),
      basis: fillIn(words.restsOn, { basis: legalBasisWords[locale][purpose.legalBasis] }),
    })),
    receipt: linkTo('/preferences/receipt', visit, { token: tokens.link }),
  });
}

/** What somebody has just saved. */
export function preferencesSavedPage(visit: Visit, granted: readonly Choice[], token: string): string {
  const words = preferencesWords[visit.locale].saved;
  const { channels } = visit.site.settings;
  const choices = purposesOnConsent(visit.site.settings).flatMap((purpose) =>
    channels.map((channel) => {
      const isGranted = granted.some((one) => one.purpose === purpose.id && one.channel === channel);
      const what = `${nameOf(purpose, visit)}, ${channelOf(channel).words[visit.locale]}`;
      return { what, state: isGranted ? words.agreed : words.notAgreed };
    }),
  );
  return saved({ frame: frameOf(visit, words.title), words, choices, back: linkTo('/preferences', visit, { token }) });
}

/** Nothing was saved: the page was not the newest any more, or there is nobody whom a consent could be of. */
export function preferencesRefusedPage(visit: Visit, because: 'changed' | 'unknown', token: string): string {
  const words = preferencesWords[visit.locale][because];
  const back = because === 'changed' ? linkTo('/preferences', visit, { token }) : linkTo('/consent', visit);
  return refused({ frame: frameOf(visit, words.title), words, back });
}

/** How to come by a link; the same whoever asks, so that it tells nothing of anyone. */
export function preferencesByLinkPage(visit: Visit, { isInvalid }: { isInvalid: boolean }): string {
  const words = preferencesWords[visit.locale];
  const { title } = isInvalid ? words.invalid : words;
  return preferencesByLink({ frame: frameOf(visit, title), words, isInvalid, email: visit.site.settings.legalEntity.email });
}

function choicesOf(purpose: Purpose, { consents, history }: Shown, visit: Visit) {
  const { locale, site } = visit;
  const words = preferencesWords[locale];
  const boxes = boxesOf(visit, purpose, () => ({ isTicked: false, wrong: '' }));
  return boxes.map((box, index) => {
    const channel = site.settings.channels[index];
    const isOfThis = (one: { purpose: string | null; channel: string | null }) =>
      one.purpose === purpose.id && one.channel === channel;
    const given = consents.find(isOfThis);
    return {
      ...box,
      isTicked: given?.state === 'granted',
      hint: stateOf(given, visit),
      historyTitle: words.history,
      history: (history ?? []).filter(isOfThis).map((entry) => historyLine(entry, visit)),
    };
  });
}

function stateOf(given: ConsentState | undefined, visit: Visit): string {
  const words = preferencesWords[visit.locale];
  if (!given) return words.notGiven;
  if (given.state === 'withdrawn') return words.withdrawn;
  const said = fillIn(words.granted, { since: dayIn(given.since, visit), day: dayIn(given.until, visit) });
  const current = currentWording(visit.site.settings, given.purpose, visit.locale);
  // The same version in another language is the same wording.
  return current?.version === given.version ? said : `${said} ${words.outdated}`;
}

function nameOf(purpose: Purpose, { locale }: Visit): string {
  return purpose.name[locale] ?? purpose.id;
}

function stoppedUntil({ optedOutUntil }: Shown, visit: Visit): string | null {
  return optedOutUntil && fillIn(preferencesWords[visit.locale].stopped, { day: dayIn(optedOutUntil, visit) });
}

function dayIn(time: string, { locale, site }: Visit): string {
  return shortDate(new Date(time), locale, calendarOf(site.settings).timeZone);
}
