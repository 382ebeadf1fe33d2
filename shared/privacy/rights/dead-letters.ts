import type { Alias } from '../standing/standings.ts';

/**
 * A message of the mail queue that was given up: a possible request until a person has looked (docs/design.md, rule 16), and
 * personal data like any other, so that access and erasure search for it.
 */
export type DeadLetter = {
  /** As it came to the queue. */
  body: string;
  queuedAt: Date;
};

/** What is to become of a letter: it waits on for a person, or it is gone. */
export type LetterFate = 'keep' | 'delete';

/**
 * How the search went. `busy`: somebody else held letters meanwhile, so that one of this person's may have been among them:
 * search again. `too-many`: more waits than is looked through.
 */
export type LetterSearch = 'whole' | 'busy' | 'too-many';

export type DeadLetters = {
  /**
   * Goes through the dead letters of the mail queue and visits those of this person, one at a time; those of others are read
   * by nobody but the function that tells whose they are. All that is kept is in the queue again when this is done, or within
   * minutes where it breaks off.
   */
  search(alias: Alias, visit: (letter: DeadLetter) => Promise<LetterFate>): Promise<LetterSearch>;
};
