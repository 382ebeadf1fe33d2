import { systemId } from '../settings/system-id.ts';
import type { Locale, Settings } from '../settings/settings-schema.ts';
import { withoutControls } from './encoded-word.ts';
import { type ReadableDate, readableDate, shortDate } from './readable-date.ts';
import type { RightsLetter, RightsMailFacts } from './rights-mail.ts';
import { rightsMailWords, type SystemWord, systemWords } from './rights-mail-words.ts';
import { vocabularies } from './vocabulary.ts';

type Answer = Extract<RightsLetter, { letter: 'answer' }>;

/** What only some letters say; empty in the others. */
export type LetterFields = {
  /** A person's own words, a line each. */
  words: string[];
  repeatOf: string;
  stopped: boolean;
  verified: boolean;
  nothingHeld: boolean;
  /** Are complaint and court named (art. 12(4)): where something is refused, late, not done, or not by everybody? */
  remedies: boolean;
  parts: string[];
  systems: string[];
  toFetchUntil: ReadableDate | null;
  statement: boolean;
  refusal: string;
  /** Is nothing more to be waited for? */
  settled: boolean;
  delay: Record<'systems' | 'people' | 'identity' | 'untold', boolean>;
};

/**
 * The most of an agent's own words that a letter carries, in characters: with them it is still short (rule 7). Whoever takes
 * the words in holds them to it.
 */
export const longestWords = 1200;

/** A line about systems names so many; the rest is counted, and named in the file or statement that comes with the answer. */
const namedSystems = 3;

export function letterFields(facts: RightsMailFacts, settings: Settings, locale: Locale): LetterFields {
  const { timeZone } = facts.mailbox.workingHours;
  const isAnswer = facts.letter === 'answer';
  return {
    words: 'text' in facts ? linesOf(facts.text) : 'reasons' in facts ? linesOf(facts.reasons) : [],
    repeatOf: facts.letter === 'received' ? (facts.repeatOf ?? '') : '',
    stopped: facts.letter === 'received' && facts.stopped,
    verified: facts.letter === 'received' && facts.verified !== null,
    nothingHeld: isAnswer && facts.outcome === 'nothing-held',
    remedies: facts.letter === 'refused' || facts.letter === 'delayed' || (isAnswer && isIncomplete(facts)),
    parts: isAnswer ? facts.parts.map((part) => partInWords(part, locale)) : [],
    systems: isAnswer ? systemLines(facts, settings, locale, timeZone) : [],
    toFetchUntil: isAnswer && facts.toFetch ? readableDate(facts.toFetch.until, locale, timeZone) : null,
    statement: isAnswer && facts.statement !== null,
    refusal: facts.letter === 'refused' ? rightsMailWords[locale].refusals[facts.reason] : '',
    settled: isAnswer || facts.letter === 'refused',
    delay: delayOf(facts),
  };
}

function linesOf(words: string): string[] {
  return words.split(/\r\n|[\n\r\u{2028}\u{2029}]/u).map(withoutControls);
}

function isIncomplete({ outcome, parts, systems }: Answer): boolean {
  return (
    outcome === 'partly-fulfilled' ||
    parts.some(({ progress }) => progress !== 'done' && progress !== 'nothing-held') ||
    systems.some(({ answer }) => answer !== 'done' && answer !== 'nothing-held')
  );
}

function partInWords({ right, progress }: Answer['parts'][number], locale: Locale): string {
  const { done, partly, progress: others } = rightsMailWords[locale];
  const said = progress === 'done' ? done[right] : progress === 'partly' ? partly[right] : others[progress];
  return `${vocabularies[locale].rights[right]}${locale === 'fr' ? '\u{a0}' : ''}: ${said}`;
}

/** One line for each kind of answer and each day until which something is kept, with the systems that gave it. */
function systemLines({ systems, parts }: Answer, settings: Settings, locale: Locale, timeZone: string): string[] {
  const allRights = new Set([...parts, ...systems].map(({ right }) => right)).size;
  return systemWords.flatMap((word) => {
    const said = Map.groupBy(
      systems.filter((ask) => wordOf(ask) === word),
      ({ keptUntil }) => (word === 'kept-until' ? (keptUntil ?? '') : ''),
    );
    return Array.from(said, ([until, asks]) => {
      const names = namesOf(asks, allRights, settings, locale);
      return rightsMailWords[locale].systems[word](names, until && shortDate(new Date(until), locale, timeZone));
    });
  });
}

function wordOf({ state, answer, keptUntil }: Answer['systems'][number]): SystemWord {
  if (state !== 'answered' || answer === null) return 'unanswered';
  return answer === 'kept' && keptUntil !== null ? 'kept-until' : answer;
}

/** `CRM (access, erasure), Shop and 2 more`: the rights where it is not all that were asked for. */
function namesOf(asks: Answer['systems'], allRights: number, { systems }: Settings, locale: Locale): string {
  const named = Map.groupBy(asks, ({ system }) => system);
  const names = Array.from(named, ([id, ofSystem]) => {
    const name = systems.find((one) => systemId(one.name) === id)?.name ?? id;
    const rights = ofSystem.map(({ right }) => vocabularies[locale].rights[right]);
    return rights.length < allRights ? `${name} (${rights.join(', ')})` : name;
  });
  const shown = names.slice(0, names.length > namedSystems ? namedSystems - 1 : namedSystems);
  const more = names.length - shown.length;
  return [...shown, ...(more > 0 ? [rightsMailWords[locale].more(more)] : [])].join(', ');
}

function delayOf(facts: RightsMailFacts): LetterFields['delay'] {
  const because = facts.letter === 'delayed' ? facts.because : null;
  return {
    systems: because === 'systems',
    people: because === 'people',
    identity: because === 'identity',
    untold: facts.letter === 'delayed' && facts.until === null,
  };
}
