import type { Right } from '../../reply/verdicts.ts';
import type { ProofHead } from '../journal/proof.ts';
import type { Alias, Identity } from '../standing/standings.ts';

/**
 * A request for a right (GDPR arts. 15 to 21), from its receipt. The case is opened before anything is claimed or sent;
 * its id is derived from what brought it, so that a redelivery finds it (docs/design.md, how things are kept).
 */
export type CaseOpening = {
  /** `R-` and 16 characters: a reference, never a key. */
  caseId: string;
  rights: readonly (Right | 'unspecified')[];
  /** Null where no address can be told, such as a mail without a sender: a person reads it. */
  alias: Alias | null;
  identity: Identity | null;
  channel: 'mail' | 'form';
  receivedAt: Date;
  dueAt: Date;
  /** May the sender be acknowledged, or must a person look first? `because` says why not. */
  acknowledge: boolean;
  because: string;
  /** Where the mail that asked is kept; null for a form. */
  objectKey: string | null;
  mailKey: string | null;
  /** Number of the mailbox it came to, as text; null for a form. */
  mailbox: string | null;
  /** The person's own words and corrections from a form; sealed with the person's key before they are written. */
  words: string | null;
  now: Date;
};

/** What there was, or is now. `acknowledgedAt` is null until the acknowledgement surely went; `proof` is the end of its chain. */
export type OpenedCase = { caseId: string; created: boolean; acknowledgedAt: string | null; proof: ProofHead };

/** An open case as follow-up needs it. Times are ISO 8601 in UTC. */
export type CaseFacts = OpenedCase & {
  state: CaseState;
  channel: CaseOpening['channel'];
  rights: readonly (Right | 'unspecified')[];
  alias: Alias | null;
  receivedAt: string;
  dueAt: string;
  acknowledge: boolean;
  objectKey: string | null;
  mailKey: string | null;
  mailbox: string | null;
};

/** States that exist so far; the rights issue gives the case its whole life. */
export type CaseState = 'received';

export type Cases = {
  /** Opens the case, its first proof, what must follow it and its place in the person's standing: one transaction. */
  open(opening: CaseOpening): Promise<OpenedCase>;
  /** Marks the acknowledgement and takes it off what must follow. Repeating it changes nothing. */
  acknowledged(opened: OpenedCase, sesId: string | null, now: Date): Promise<void>;
  find(caseId: string): Promise<CaseFacts | null>;
  /** What the person wrote into the form; null where they wrote nothing, or the key to it was destroyed. */
  words(found: CaseFacts): Promise<string | null>;
  /** Notes that the case's mail lies at another key now, and takes the move off what must follow. */
  moved(moved: CaseFacts, objectKey: string): Promise<void>;
};
