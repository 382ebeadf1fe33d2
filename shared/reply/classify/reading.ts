import type { Intent } from '../verdicts.ts';
import type { Concept } from './concepts.ts';
import { type Index, mentionsAt } from './lexicon.ts';
import type { Token } from './tokens.ts';

/** What a rule can ask for: a concept, or a noun that is the writer's own (or a relative's of theirs). */
export type Slot = Concept | `own ${Owned | 'it'}`;
const owned = ['data', 'account', 'contact', 'image'] as const;
type Owned = (typeof owned)[number];

/** One sentence with the places of what it speaks of. `terms` are set expressions that name an intent. */
export type Sentence = { places: Map<Slot, number[]>; terms: { intent: Intent; at: number }[]; first: number; last: number };

/** Places kept of one concept in one sentence: a person needs few, and it bounds the work on bait. */
const mostPlaces = 12;

/** How far a possessive reaches: words that are neither fillers nor nouns of the kind, and words in all. */
const reach = { strangers: 2, words: 9, aboutMe: 8, behind: 2 };

/** Reads a text in one language: which concepts stand where, sentence by sentence. */
export function read(tokens: readonly Token[], index: Index): Sentence[] {
  const sentences: Sentence[] = [];
  let current: Sentence | undefined;
  let number = -1;
  tokens.forEach((token, spot) => {
    if (!current || token.sentence !== number) {
      current = { places: new Map(), terms: [], first: spot, last: spot };
      number = token.sentence;
      sentences.push(current);
    }
    current.last = spot;
    note(current, index, tokens, spot);
  });
  const hasKin = sentences.some(({ places }) => places.has('kin'));
  let wasSpokenOf = false;
  for (const sentence of sentences) {
    findOwned(sentence, hasKin);
    wasSpokenOf ||= owned.some((noun) => sentence.places.has(`own ${noun}`) || (hasKin && sentence.places.has(noun)));
    if (wasSpokenOf) for (const spot of placesOf(sentence, 'it')) place(sentence, 'own it', spot);
  }
  return sentences;
}

function note(sentence: Sentence, index: Index, tokens: readonly Token[], at: number): void {
  mentionsAt(index, tokens, at, (mention, last) => {
    if ('term' in mention) sentence.terms.push({ intent: mention.term, at });
    else {
      place(sentence, mention.concept, at);
      // A possessive or a negation acts from its last word on.
      if (last !== at && isFelt(mention.concept)) place(sentence, mention.concept, last);
    }
  });
}

const isFelt = (concept: Concept) => concept === 'aboutMe' || concept === 'not' || concept === 'kin';

function place({ places }: Sentence, slot: Slot, at: number): void {
  const known = places.get(slot);
  if (!known) places.set(slot, [at]);
  else if (known.length < mostPlaces && known.at(-1) !== at) known.push(at);
}

/** "my data", "the data you have about me", "my daughter's data": the nouns that are the writer's own business. */
function findOwned(sentence: Sentence, hasKin: boolean): void {
  const possessives = [
    ...placesOf(sentence, 'mine'),
    ...placesOf(sentence, 'kin'),
    ...(hasKin ? placesOf(sentence, 'theirs') : []),
  ];
  const transparent = new Set((['filler', 'kin', ...owned] as const).flatMap((slot) => placesOf(sentence, slot)));
  for (const noun of owned) {
    for (const spot of placesOf(sentence, noun)) {
      if (isOwn(sentence, spot, possessives, transparent)) place(sentence, `own ${noun}`, spot);
    }
  }
}

function isOwn(sentence: Sentence, noun: number, possessives: number[], transparent: ReadonlySet<number>): boolean {
  if (placesOf(sentence, 'aboutMe').some((spot) => Math.abs(spot - noun) <= reach.aboutMe)) return true;
  if (possessives.some((spot) => spot > noun && spot - noun <= reach.behind)) return true;
  let strangers = 0;
  for (let spot = noun - 1; spot >= sentence.first && noun - spot <= reach.words; spot--) {
    if (possessives.includes(spot)) return true;
    if (!transparent.has(spot) && ++strangers > reach.strangers) return false;
  }
  return false;
}

/** The places of a slot in a sentence; none where it does not occur. */
export function placesOf({ places }: Sentence, slot: Slot): readonly number[] {
  return places.get(slot) ?? [];
}
