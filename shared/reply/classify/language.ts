import { type Language, recognisedLanguages } from '../verdicts.ts';
import { languageEndings, languageLetters, languageWords } from './language-words.ts';
import { isAddress, openLetters } from './tokens.ts';

/** How much speaks for each language; see `weigh`. */
export type LanguageWeights = { weights: Record<Language, number>; words: number };

/** Characters looked at: enough to be sure, and a mail in two languages begins with the writer's own. */
const mostCharacters = 1_500;

/** What a letter of one language's own, and a typical ending, count beside a word only one language has (1). */
const letterWeight = 0.35;
const endingWeight = 0.15;

/** The winner needs so much in all, so much per word, and so much more than the next. */
const least = { sum: 0.8, perWord: 0.1, lead: 1.25 };

type Votes = { languages: readonly Language[]; each: number };
const votesOfWord = votes(languageWords, 1);
const votesOfEnding = votes(languageEndings, endingWeight);
const votesOfLetter = votes(languageLetters, letterWeight, '');

/**
 * Counts, for each language, the words of a text that belong to it: a word of one language counts 1, one that several
 * share counts that much less; letters and endings help where words are few.
 */
export function weigh(text: string): LanguageWeights {
  const weights: Record<Language, number> = { fr: 0, en: 0, de: 0, es: 0, it: 0, nl: 0, pt: 0, pl: 0 };
  const start = text.slice(0, mostCharacters);
  for (const [letter] of start
    .toLowerCase()
    .normalize('NFC')
    .matchAll(/\P{ASCII}/gu))
    add(weights, votesOfLetter.get(letter));
  let words = 0;
  for (const chunk of openLetters(start).split(/\s+/)) {
    if (isAddress(chunk)) continue;
    for (const [word] of chunk.matchAll(/[a-z]+|\P{ASCII}+/gu)) {
      words++;
      const known = votesOfWord.get(word);
      if (known) add(weights, known);
      else addEndings(weights, word);
    }
  }
  return { weights, words };
}

/** The language a person writes in; null when unsure: too little text, another language, or two alike. */
export function languageOf({ weights, words }: LanguageWeights): Language | null {
  const [first, second] = ranked(weights);
  if (!first) return null;
  const isEnough = weights[first] >= least.sum && weights[first] >= least.perWord * words;
  return isEnough && weights[first] >= least.lead * (second ? weights[second] : 0) ? first : null;
}

/** Every language that the text may be in, likeliest first: where words are few, or it has two, each is tried. */
export function plausibleLanguages({ weights }: LanguageWeights): Language[] {
  const [first] = ranked(weights);
  if (!first || weights[first] === 0) return [...recognisedLanguages];
  return ranked(weights).filter((language) => weights[language] >= weights[first] * 0.4);
}

function ranked(weights: Record<Language, number>): Language[] {
  return recognisedLanguages.toSorted((a, b) => weights[b] - weights[a]);
}

function addEndings(weights: Record<Language, number>, word: string): void {
  for (let length = 2; length <= 7 && length < word.length; length++) add(weights, votesOfEnding.get(word.slice(-length)));
}

function add(weights: Record<Language, number>, vote: Votes | undefined): void {
  if (vote) for (const language of vote.languages) weights[language] += vote.each;
}

/** Word → the languages that have it, each with its share of the weight. */
function votes(lists: Record<Language, string>, weight: number, separator: string | RegExp = /\s+/u): Map<string, Votes> {
  const owners = new Map<string, Set<Language>>();
  for (const language of recognisedLanguages) {
    for (const entry of lists[language].split(separator)) {
      if (entry !== '') owners.set(entry, (owners.get(entry) ?? new Set()).add(language));
    }
  }
  return new Map([...owners].map(([entry, set]) => [entry, { languages: [...set], each: weight / set.size ** 1.5 }]));
}
