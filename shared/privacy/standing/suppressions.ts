import type { Alias } from './standings.ts';

/**
 * Addresses that are taken out at once (R37): they bounced for good, a complaint came, or a list says that the person
 * stopped. Kept as parts of the person's standing, read by the claim of the very next mail. GDPR arts. 5(1)(d), 21(3).
 */

/** Why a person is taken to object, in the words of the proof. */
export type ObjectionMethod = 'complaint' | 'subscription' | 'imported';

/** `older`: the person agreed after it; `past`: its time is over; `already`: it stood before, nothing was changed. */
export type SuppressionOutcome = 'suppressed' | 'already' | 'older' | 'past';

export type Suppressions = {
  /** A bounce at `at` keeps courtesies back for 90 days after it (class bounce). One call, two where the row lives longer. */
  bounced(event: { alias: Alias; at: Date; now: Date }): Promise<SuppressionOutcome>;
  /**
   * Stops everything, as an opt-out does, and proves it as `objected` in the same transaction. At most two calls. What
   * happened before the person's own later consent does not undo that.
   * @param source where it was told (R18), such as `ses` or the name of an imported list.
   */
  objected(event: { alias: Alias; method: ObjectionMethod; source: string; at: Date; now: Date }): Promise<SuppressionOutcome>;
};
