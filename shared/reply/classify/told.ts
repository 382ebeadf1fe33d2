import type { Intent } from '../verdicts.ts';
import { placesOf, type Sentence, type Slot } from './reading.ts';
import type { Token } from './tokens.ts';

/**
 * A wish is short, or turns to us; a longer mail also tells, reports and quotes ("they deleted my posts", "how our users
 * unsubscribe"). Up to so many words, a whole mail is a wish.
 */
const wishLength = { stopping: 8, deed: 80, question: 80, trouble: 15 };

/** Who wants to be left alone in a mail as long as this says whom. */
const story = 80;

/** … unless it is the first thing said, in so many words. */
const opening = 20;

/** Words of a sentence that turn to us, or refuse us something. */
const turning: readonly Slot[] = ['wish', 'your', 'refuse', 'stillNot', 'object', 'withdraw'];
const firstPerson: readonly Slot[] = ['me', 'mine', 'aboutMe'];
const ownBusiness: readonly Slot[] = [...firstPerson, 'speaker', 'kin', 'your', 'wish'];

/** An imperative opens its clause: words before it, and words in a sentence that is little else. */
const imperative = { before: 2, longest: 14 };

/** `perhaps`: the writer's own data is spoken of, but nobody is asked for anything. */
export type Asking = 'asked' | 'perhaps' | 'told';

type Said = { intent: Intent; isPersonal: boolean; anchors: readonly number[] };

/** Is what a sentence speaks of asked of us, or told of others? `length`: words of the whole mail. */
export function askingOf(said: Said, sentence: Sentence, tokens: readonly Token[], length: number): Asking {
  const { intent, isPersonal } = said;
  const speaks = (slots: readonly Slot[]) => slots.some((slot) => placesOf(sentence, slot).length > 0);
  if (intent === 'human-needed') return length <= wishLength.trouble || speaks(ownBusiness) ? 'asked' : 'told';
  if (intent === 'privacy-enquiry') return length <= wishLength.question || speaks(['your', 'wish', 'mine']) ? 'asked' : 'told';
  const isOrder = opensClause(said.anchors, sentence, tokens);
  if (intent === 'consent-withdrawal') {
    if (length <= wishLength.stopping || (isOrder && (length <= story || sentence.first < opening))) return 'asked';
    const isOwn = speaks(firstPerson);
    const isTurned = isOrder || speaks(turning);
    return (length <= story ? isOwn || isTurned : isOwn && isTurned) ? 'asked' : 'told';
  }
  if (length <= wishLength.deed || isOrder || speaks(turning)) return 'asked';
  return isPersonal ? 'perhaps' : 'told';
}

function opensClause(anchors: readonly number[], { first, last }: Sentence, tokens: readonly Token[]): boolean {
  if (last - first >= imperative.longest) return false;
  return anchors.some((anchor) => {
    const before = Math.max(first, anchor - imperative.before - 1);
    return anchor - first <= imperative.before || tokens[before]?.clause !== tokens[anchor]?.clause;
  });
}
