import { type DataClass, periods } from '../../privacy/retention/periods.ts';
import type { Locale, Settings } from '../../settings/settings-schema.ts';
import { fillIn } from '../fill-in.ts';
import { periodInWords } from '../periods-in-words.ts';
import type { Fact } from './fact.ts';
import { type NoticeWords, toldClasses } from './notice-words.ts';

type Words = NoticeWords['retention'];

const day = 86_400;

/** Days. Point-in-time recovery reaches so far back, and an expired row waits at most a day for `apply-retention`. */
const backup = 7;
const sweep = 1;

/** How long each class of data lives, and what each purpose uses. */
export function periodsTold(words: Words, settings: Settings, locale: Locale): Fact[] {
  const classes = toldClasses.map((dataClass) => {
    const { name, kept } = words.classes[dataClass];
    return { what: name, says: [fillIn(kept, { period: periodOf(dataClass, words, settings, locale) })] };
  });
  const purposes = settings.purposes.map((one) => ({
    what: fillIn(words.purpose, { purpose: one.name[locale] ?? one.id }),
    says: [ownPeriod(one.retention, words, locale)],
  }));
  const teams = settings.mailboxes.flatMap(({ address, people }) =>
    people.by === 'deliver' ? [{ what: fillIn(words.team, { mailbox: address }), says: [people.keptFor[locale] ?? ''] }] : [],
  );
  return [...classes, ...teams, ...purposes];
}

/** The longest that any copy of a message lives (R30). */
export function deletionTold(words: Words, { retention }: Settings, locale: Locale): string {
  return fillIn(words.deletion, { total: periodInWords((retention.communication.days + sweep + backup) * day, locale) });
}

function periodOf(dataClass: DataClass, words: Words, { retention }: Settings, locale: Locale): string {
  if (dataClass === 'communication' || dataClass === 'consent') return ownPeriod(retention[dataClass], words, locale);
  return periodInWords(periods[dataClass].seconds, locale);
}

/** A period from the settings, with the written reason where it has one. */
function ownPeriod({ days, because }: Settings['retention']['communication'], words: Words, locale: Locale): string {
  const period = periodInWords(days * day, locale);
  return because ? fillIn(words.because, { period, because }) : period;
}
