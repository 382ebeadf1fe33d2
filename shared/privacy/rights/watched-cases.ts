import type { Case } from './cases.ts';

/** Open cases by the time at which the clock must look at them, spread over partitions that can be walked side by side. */
export type WatchedCases = {
  partitions: readonly string[];
  /** Ids of one partition that are due at `now`, longest due first. */
  due(partition: string, now: Date): AsyncIterable<string>;
  /**
   * Takes a case for a quarter of an hour, so that two runs at once do not tell the same twice; false where another has it.
   * Who crashes gives it back by that.
   */
  take(caseId: string, now: Date): Promise<boolean>;
  /** When it is looked at next; false where the case was changed since it was seen: it is due again soon. */
  lookAgain(found: Case, at: Date): Promise<boolean>;
};
