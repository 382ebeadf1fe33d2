import type { DataClass } from '../../retention/periods.ts';
import type { Alias } from '../../standing/standings.ts';
import type { Case, Progress } from '../cases.ts';

/**
 * What an erasure does to a person's data (GDPR art. 17). It sees keys, classes and the names of stored objects, and reads
 * nothing of what they say.
 */
export type ErasableRow = {
  pk: string;
  sk: string;
  class: string;
  objectKey: string | null;
};

/** What lies under a person: rows that go, their cases that are closed, and those that are not. */
export type ErasablePage = {
  rows: readonly ErasableRow[];
  closedCases: readonly string[];
  openCases: readonly string[];
  /** Where the next page begins; null at the end. */
  next: string | null;
};

/** Where something was erased. */
export type Store = 'records' | 'mail' | 'standing' | 'in-flight';

/** What is not erased, by kind; `until` is ISO 8601, null where it ends with something else. */
export type Remaining = { what: RemainingKind; until: string | null; caseId?: string | undefined };
export type RemainingKind =
  | 'case-proof'
  | 'consent-proof'
  | 'objection'
  | 'erased'
  | 'request'
  | 'open-case'
  | 'hold'
  | 'in-flight'
  | 'guard'
  | 'backups';

/** What was done so far, in a row of the case: it grows in the transactions that erase, so that no crash makes it lie. */
export type ErasureFacts = {
  counts: readonly { store: Store; class: string; count: number }[];
  /** When the standing row was destroyed. */
  erasedAt: string | null;
  /** When an agent was told that a hold stands against it. */
  heldAt: string | null;
  remains: readonly Remaining[];
};

export type Erasures = {
  isHeld(alias: Alias, now: Date): Promise<boolean>;
  /** A page of what lies under the person, the case itself left out. */
  page(found: Case, after: string | null): Promise<ErasablePage>;
  /** The rows of a closed case. */
  caseRows(caseId: string, after: string | null): Promise<Pick<ErasablePage, 'rows' | 'next'>>;
  /** Deletes rows and counts them, unless a hold stands: one transaction each hundred. False: look again. */
  erase(found: Case, rows: readonly ErasableRow[], now: Date, ofCase?: string): Promise<boolean>;
  /** Forgets a closed case: its file, and its place under the person. Its rows went before. */
  eraseCase(found: Case, caseId: string, now: Date): Promise<boolean>;
  /** Counts what has no row, such as a dead letter. */
  count(found: Case, store: Store, dataClass: DataClass, count: number, now: Date): Promise<void>;
  /** Destroys who the person is, with the proof of it: key and address go, fingerprints stay. False: look again. */
  destroyStanding(found: Case, now: Date): Promise<boolean>;
  /** The clock of what is left of the person: fingerprints, and whether a history of consents is proven. */
  fingerprints(alias: Alias, now: Date): Promise<Fingerprints>;
  facts(caseId: string): Promise<ErasureFacts>;
  /** Ends our own part, with what remains; one transaction. False: look again. */
  settle(found: Case, end: { progress: Progress; remains: readonly Remaining[] }, now: Date): Promise<boolean>;
  /** Leaves it to a person, because a hold stands. False: look again. */
  handOver(found: Case, now: Date): Promise<boolean>;
};

/** Times in seconds since the epoch; null where there is none. */
export type Fingerprints = {
  /** Is there anything of the person's own beside fingerprints? */
  isKnown: boolean;
  objectionUntil: number | null;
  historyUntil: number | null;
};

/** Stored objects. Absent is done. */
export type ErasedObjects = {
  erase(objectKeys: readonly string[]): Promise<void>;
  eraseUnder(prefix: string): Promise<void>;
};
