import type { Facts, HeldMessage, SystemAnswered } from '../../privacy/rights/access/answer-schema.ts';
import { calendarOf } from '../../privacy/rights/deadline.ts';
import { readableDate, shortDate } from '../../reply/readable-date.ts';
import { intents, rights } from '../../reply/verdicts.ts';
import type { Locale, Settings } from '../../settings/settings-schema.ts';
import { fillIn } from '../fill-in.ts';
import { legalBasisWords } from '../legal-basis-words.ts';
import { preferencesWords } from '../preferences-words.ts';
import { rightsWords } from '../rights-words.ts';
import { html, type Markup, strange } from './markup.ts';
import { reportWords } from './report-words.ts';

/** How ids and times are said to this reader. Ids that have no word stand as they are. */
export type Told = ReturnType<typeof toldIn>;

export function toldIn(settings: Settings, locale: Locale) {
  const words = reportWords[locale];
  const { timeZone } = calendarOf(settings);
  const preferences = preferencesWords[locale];

  const day = oncePerMinute((at) => shortDate(new Date(at), locale, timeZone));
  const moment = oncePerMinute((at) => {
    const { day: weekday, time } = readableDate(new Date(at), locale, timeZone);
    return fillIn(words.at, { day: weekday.slice(weekday.indexOf(' ') + 1), time });
  });
  const right = (id: string) => {
    const known = rights.find((one) => one === id);
    return known ? rightsWords[locale].rights[known].name : words.requests.unspecified;
  };
  const intent = (scored: string) => {
    const [id = '', confidence = ''] = scored.split(' ');
    const known = intents.find((one) => one === id);
    const name = known ? (rights.find((one) => one === known) ? right(known) : wordOf(words.messages.intents, known)) : id;
    return `${name} (${Math.round(Number(confidence) * 100)} %)`;
  };

  return {
    words,
    day,
    moment,
    right,
    intents: (message: HeldMessage) => [message.language ?? '', ...message.intents.map(intent)].filter(Boolean).join(', '),
    purpose: (id: string | null) => settings.purposes.find((one) => one.id === id)?.name[locale] ?? id ?? '',
    event: (id: string) => wordOf(preferences.events, id),
    /** What was decided about a message, and why; our rules have English names. */
    decision: (message: HeldMessage): Markup => {
      const { act, because, outcome, legalBasis, authenticity, guard, toPeople } = message;
      const { messages } = words;
      const basis = Object.entries(legalBasisWords[locale]).find(([id]) => id === legalBasis)?.[1];
      const after = [
        outcome === 'sent' ? messages.sent : '',
        basis ? fillIn(messages.basis, { basis }) : '',
        authenticity ? wordOf(messages.sender, authenticity) : '',
        guard ? fillIn(messages.machine, { rule: guard }) : '',
        toPeople ? messages.people : '',
      ];
      return html`${wordOf(messages.acts, act)} (<span lang="en">${because}</span>)${after
        .filter(Boolean)
        .map((one) => html`; ${one}`)}`;
    },
    answer: ({ answer, because, keptUntil }: SystemAnswered): Markup => {
      if (answer === null) return html`${words.systems.open}`;
      const until = keptUntil ? html` ${fillIn(words.systems.keptUntil, { day: keptUntil.slice(0, 10) })}` : null;
      return html`${words.systems.answers[answer]}${until}${because ? html`: ${strange(because)}` : null}`;
    },
    facts: (facts: Facts): Markup[] =>
      Object.entries(facts)
        .filter(([, value]) => value !== null && value !== '')
        .map(
          ([name, value], index) =>
            html`${index > 0 ? '; ' : ''}<span lang="en">${name}</span>: ${strange(Array.isArray(value) ? value.join(', ') : String(value))}`,
        ),
  };
}

/** Saying a date costs more than all else of a row, and many rows are of one minute. Times are ISO 8601 in UTC. */
function oncePerMinute(say: (at: string) => string): (at: string) => string {
  const said = new Map<string, string>();
  return (at) => {
    const minute = at.slice(0, 16);
    const known = said.get(minute) ?? say(at);
    if (said.size >= minutesKept) said.clear();
    said.set(minute, known);
    return known;
  };
}

const minutesKept = 10_000;

function wordOf(words: Readonly<Record<string, string>>, id: string): string {
  return Object.hasOwn(words, id) ? (words[id] ?? id) : id;
}
