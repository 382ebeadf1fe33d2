import type { Alias } from '../standing/standings.ts';
import type { Case } from './cases.ts';

/** What is stored about a person, in numbers, for who has proved to be them (GDPR art. 15; R03). Absent is false and none. */
export type Stored = {
  hasAddress: boolean;
  /** Consents and withdrawals that still stand. */
  consents: number;
  isStopped: boolean;
  isRestricted: boolean;
  /** Records of mails; `hasMore`: at least so many. */
  messages: number;
  hasMore: boolean;
};

export type Portal = {
  stored(alias: Alias, now: Date): Promise<Stored>;
  /** The person's cases, newest first; the twenty that come to hand where there are more. */
  casesOf(alias: Alias): Promise<Case[]>;
  /** Hands an open case to an agent, with the words sealed beside it. Null where it was changed in between: look again. */
  complain(found: Case, words: string, now: Date): Promise<Case | null>;
  /** Has a new code mailed: the row, and who is told of it at once. */
  askCode(caseId: string, now: Date): Promise<void>;
};
