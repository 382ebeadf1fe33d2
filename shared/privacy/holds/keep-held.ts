import type { HoldFollowUp, Outbox } from '../outbox/outbox.ts';
import type { Alias } from '../standing/standings.ts';
import type { Hold, Holds } from './holds.ts';

/** What is kept of a person, as a hold moves it. Cut short, each goes on where it was left; repeated, it does no harm. */
export type HeldData = {
  /**
   * Takes all that the person's holds cover out of its clocks, to the end of the last hold, and remembers the clocks; stored
   * mail leaves the prefix that the bucket empties. Rows written since are taken in too. False where no hold stands any more.
   */
  keep(alias: Alias, until: Date, now: Date): Promise<boolean>;
  /**
   * Gives everything back to its own clock, so that what is past is absent at once, and deletes stored mail whose time is over.
   * Tells when the next of it is over, or that all is; null where a hold was placed meanwhile.
   */
  release(alias: Alias, now: Date): Promise<'over' | { until: Date } | null>;
  /** Takes the follow-up off; false where a hold stands. */
  finish(alias: Alias, now: Date): Promise<boolean>;
};

export type KeepHeldSteps = {
  holds: Pick<Holds, 'of'>;
  held: HeldData;
  outbox: Pick<Outbox, 'postpone'>;
  /** Tells the agents that a hold is to be looked at again. */
  tellReview(hold: Hold): Promise<void>;
  now(): Date;
};

/** While a hold stands, what was written since is looked for once a day: half as often as the shortest clock would allow. */
const everyMs = 24 * 3_600_000;

/** How often a hold may be placed and lifted while this looks, before the hourly sweep takes over. */
const tries = 5;

/** What follows a hold, from its placing until nothing is left of it: kept every day, then given back to its clocks. */
export async function keepHeld(followUp: HoldFollowUp, steps: KeepHeldSteps): Promise<void> {
  const { holds, held, outbox, now } = steps;
  const alias = followUp.key as Alias; // written from an Alias by the table of holds
  for (let attempt = 0; attempt < tries; attempt++) {
    const at = now();
    const standing = await holds.of(alias, at);
    if (standing.length > 0) {
      for (const hold of standing) if (isReviewDay(hold, at)) await steps.tellReview(hold);
      const until = Math.max(...standing.map((hold) => Date.parse(hold.until)));
      if (!(await held.keep(alias, new Date(until), at))) continue;
      return outbox.postpone(followUp, new Date(Math.min(until, at.getTime() + everyMs)));
    }
    const left = await held.release(alias, at);
    if (left === null) continue;
    if (left !== 'over') return outbox.postpone(followUp, left.until);
    if (await held.finish(alias, at)) return;
  }
  throw new Error('the holds of a person kept changing while what they cover was kept');
}

/** The day on which somebody is to look whether it is still needed, and every week after it until they have. */
function isReviewDay({ reviewOn }: Hold, at: Date): boolean {
  const days = Math.floor(at.getTime() / everyMs) - Math.floor(Date.parse(reviewOn) / everyMs);
  return days >= 0 && days % 7 === 0;
}
