import type { ConsentHistoryEntry } from '../privacy/consent/consents.ts';
import { calendarOf } from '../privacy/rights/deadline.ts';
import { shortDate } from '../reply/readable-date.ts';
import { fillIn } from './fill-in.ts';
import { preferencesWords, type ToldMethod } from './preferences-words.ts';
import type { Visit } from './site.ts';

/** One event of a person's history in a line: the day, what happened, how, and the version of the text it was about. */
export function historyLine({ at, event, facts }: ConsentHistoryEntry, { locale, site }: Visit): string {
  const words = preferencesWords[locale];
  const { method, version } = facts;
  const how = isToldMethod(method, words.methods) ? words.methods[method] : '';
  const done = how ? fillIn(words.by, { event: words.events[event], method: how }) : words.events[event];
  const told = typeof version === 'string' ? fillIn(words.version, { event: done, version }) : done;
  return fillIn(words.entry, { day: shortDate(new Date(at), locale, calendarOf(site.settings).timeZone), event: told });
}

function isToldMethod(method: unknown, told: Record<ToldMethod, string>): method is ToldMethod {
  return typeof method === 'string' && Object.hasOwn(told, method);
}
