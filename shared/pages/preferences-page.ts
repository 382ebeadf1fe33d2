import { calendarOf } from '../privacy/rights/deadline.ts';
import type { PersonalState } from '../privacy/standing/standings.ts';
import { shortDate } from '../reply/readable-date.ts';
import type { Settings } from '../settings/settings-schema.ts';
import { fillIn } from './fill-in.ts';
import { frameOf } from './frame.ts';
import { legalBasisWords } from './legal-basis-words.ts';
import { preferencesWords } from './preferences-words.ts';
import { linkTo, type Visit } from './site.ts';
import { html as preferencesByLink } from './templates/compiled/preferences-by-link.html.ts';
import { html as preferences } from './templates/compiled/preferences.html.ts';

type Purpose = Settings['purposes'][number];

/** Whether the person is known is not among it: no page may tell. */
type Stopped = Omit<PersonalState, 'known'>;

/** What is sent, purpose by purpose and channel by channel. `stopToken` leads to the page that stops it. */
export function preferencesPage(visit: Visit, state: Stopped, stopToken: string): string {
  const words = preferencesWords[visit.locale];
  const { purposes, channels } = visit.site.settings;
  const facts = purposes.flatMap((purpose) =>
    channels.map((channel) => ({
      what: `${purpose.name[visit.locale] ?? purpose.id}, ${words.channels[channel] ?? channel}`,
      state: stateOf(purpose, channel, state, visit),
    })),
  );
  const automatic = { what: words.automaticReplies, state: stoppedUntil(state, visit) ?? words.sent };
  return preferences({
    frame: frameOf(visit, words.title),
    words,
    facts: [automatic, ...facts],
    stop: state.optedOutUntil === null ? linkTo('/unsubscribe', visit, { token: stopToken }) : '',
  });
}

/** How to come by a link; the same whoever asks, so that it tells nothing of anyone. */
export function preferencesByLinkPage(visit: Visit, { isInvalid }: { isInvalid: boolean }): string {
  const words = preferencesWords[visit.locale];
  const { title } = isInvalid ? words.invalid : words;
  return preferencesByLink({ frame: frameOf(visit, title), words, isInvalid, email: visit.site.settings.legalEntity.email });
}

function stateOf(purpose: Purpose, channel: string, state: Stopped, visit: Visit): string {
  const { locale } = visit;
  const words = preferencesWords[locale];
  if (purpose.legalBasis !== 'consent') return fillIn(words.restsOn, { basis: legalBasisWords[locale][purpose.legalBasis] });
  const given = state.consents.find((one) => one.purpose === purpose.id && one.channel === channel);
  if (!given) return words.notGiven;
  return given.state === 'withdrawn' ? words.withdrawn : fillIn(words.granted, { day: dayIn(given.until, visit) });
}

function stoppedUntil({ optedOutUntil }: Stopped, visit: Visit): string | null {
  return optedOutUntil && fillIn(preferencesWords[visit.locale].stopped, { day: dayIn(optedOutUntil, visit) });
}

function dayIn(time: string, { locale, site }: Visit): string {
  return shortDate(new Date(time), locale, calendarOf(site.settings).timeZone);
}
