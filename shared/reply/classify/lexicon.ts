import { type Intent, intents, type Language } from '../verdicts.ts';
import { type Concept, concepts, type Lexicon } from './concepts.ts';
import { english } from './intents/en.ts';
import { french } from './intents/fr.ts';
import { german } from './intents/de.ts';
import { dutch } from './intents/nl.ts';
import { italian } from './intents/it.ts';
import { polish } from './intents/pl.ts';
import { portuguese } from './intents/pt.ts';
import { spanish } from './intents/es.ts';
import { fold, type Token } from './tokens.ts';

/** What a word of a text means: a concept, or an intent that a set expression names by itself. */
export type Mention = { concept: Concept } | { term: Intent };

type Entry = { mention: Mention; rest: readonly string[] };

/** The words of one language, ready to be looked up. `stems` are entries that end in `*`. */
export type Index = { words: Map<string, Entry[]>; stems: Map<string, Entry[]> };

const lexica: Record<Language, Lexicon> = {
  fr: french,
  en: english,
  de: german,
  es: spanish,
  it: italian,
  nl: dutch,
  pt: portuguese,
  pl: polish,
};

/** Three letters are the shortest stem; longer than this none is. */
const stem = { shortest: 3, longest: 16 };

/** In an entry, stands for up to three other words. */
const gap = '_';
const widestGap = 3;

const indexes = new Map<Language, Index>();

/** The index of a language, made when its first mail comes. */
export function indexOf(language: Language): Index {
  const known = indexes.get(language);
  if (known) return known;
  const index = makeIndex(lexica[language]);
  indexes.set(language, index);
  return index;
}

function makeIndex(lexicon: Lexicon): Index {
  const index: Index = { words: new Map(), stems: new Map() };
  for (const concept of concepts) addAll(index, lexicon.concepts[concept] ?? '', { concept });
  for (const term of intents) addAll(index, lexicon.terms[term] ?? '', { term });
  return index;
}

function addAll({ words, stems }: Index, list: string, mention: Mention): void {
  for (const [first = '', ...rest] of fold(list).split(',').flatMap(wordings)) {
    if (first === '') continue;
    const isStem = first.endsWith('*');
    const key = isStem ? first.slice(0, -1) : first;
    const index = isStem ? stems : words;
    const entries = index.get(key);
    if (entries) entries.push({ mention, rest });
    else index.set(key, [{ mention, rest }]);
  }
}

/** The words of an entry, once for each of its choices: `new/other provider` is *new provider* and *other provider*. */
function wordings(entry: string): string[][] {
  let all: string[][] = [[]];
  for (const word of entry.trim().split(/\s+/u)) {
    all = word.split('/').flatMap((choice) => all.map((before) => [...before, choice]));
  }
  return all;
}

/** All that the words beginning at a place mean, given to `found` with the place of the last word. */
export function mentionsAt(
  index: Index,
  tokens: readonly Token[],
  at: number,
  found: (mention: Mention, last: number) => void,
): void {
  const word = tokens[at]?.word ?? '';
  const tell = (entries: Entry[] | undefined) => {
    for (const { mention, rest } of entries ?? []) {
      const last = rest.length === 0 ? at : follow(tokens, at, rest);
      if (last !== null) found(mention, last);
    }
  };
  tell(index.words.get(word));
  const longest = Math.min(word.length, stem.longest);
  for (let length = stem.shortest; length <= longest; length++) tell(index.stems.get(word.slice(0, length)));
}

/** Do the further words of an entry stand behind the first, in the same sentence? The place of the last, or null. */
function follow(tokens: readonly Token[], at: number, rest: readonly string[]): number | null {
  const sentence = tokens[at]?.sentence;
  let place = at;
  let skippable = 0;
  for (const wanted of rest) {
    if (wanted === gap) {
      skippable += widestGap;
      continue;
    }
    let next = place + 1;
    while (skippable > 0 && tokens[next]?.sentence === sentence && !isWord(tokens[next]?.word ?? '', wanted)) {
      next++;
      skippable--;
    }
    const token = tokens[next];
    if (token?.sentence !== sentence || !isWord(token?.word ?? '', wanted)) return null;
    place = next;
    skippable = 0;
  }
  return place;
}

function isWord(word: string, wanted: string): boolean {
  return wanted.endsWith('*') ? word.startsWith(wanted.slice(0, -1)) : word === wanted;
}
