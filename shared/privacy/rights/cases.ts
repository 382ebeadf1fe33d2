import type { Right } from '../../reply/verdicts.ts';
import type { ProofEvent, ProofHead } from '../journal/proof.ts';
import type { Alias, Identity } from '../standing/standings.ts';
import type { AgentReason } from './agent-reasons.ts';
import type { Actor, CaseAct, CaseState, Outcome } from './case-states.ts';

/** How it came in. `vouched`: the controller's own backend has proved who asks, and signs for it. */
export type CaseChannel = 'mail' | 'form' | 'vouched';

/** What a case asks for; `unspecified` is a request for rights that does not say which. */
export type AskedRight = Right | 'unspecified';

/** How the person proved the address, or why no proof was asked. An agent notes *that* a proof was checked, never a copy. */
export type Verified = { by: 'button' | 'link' | 'code' | 'vouched' | 'agent' | 'not-needed'; at: string };

/**
 * All that is personal in a case, sealed with a key of its own that stands with it in the table without backups: destroying
 * the one row makes every copy unreadable (docs/decisions/0027).
 */
export type CaseFile = {
  identity: Identity;
  /** Languages of our mails about it: one, or two where the person's own is not offered. */
  locales: readonly string[];
  /** What the person wrote into a form; null for a mail, whose words are in the mail. */
  words: { message: string; corrections: Readonly<Record<string, string>> } | null;
  /** What an objection is against, as the form's field said or the mail's words were read; absent where it is none. */
  about?: 'marketing' | 'other' | undefined;
  /** The mail that asked, for In-Reply-To and References. Strangers' text: it reaches two headers, checked, and nothing else. */
  thread: { messageId: string | null; references: readonly string[] } | null;
};

/**
 * A request for a right (GDPR arts. 15 to 21), from its receipt. The case is opened before anything is claimed or sent;
 * its id is derived from what brought it, so that a redelivery finds it (docs/design.md, how things are kept).
 */
export type CaseOpening = {
  /** `R-` and 16 characters: a reference, never a key. */
  caseId: string;
  rights: readonly AskedRight[];
  /** Null where no address can be told, such as a mail without a sender: a person reads it. */
  alias: Alias | null;
  file: CaseFile | null;
  channel: CaseChannel;
  receivedAt: Date;
  dueBy: Date;
  /** May the sender be acknowledged, or must a person look first? `because` says why not. */
  acknowledge: boolean;
  because: string;
  /** Who vouches for the address, where the controller's backend does. */
  verified: Verified | null;
  /** Where the mail that asked is kept; null for a form. */
  objectKey: string | null;
  mailKey: string | null;
  /** Number of the mailbox it came to, as text; null for a form. */
  mailbox: string | null;
  now: Date;
};

/** What was done about one right in our own tables. `staged`, `confirmed`: corrections that wait, that may be applied. */
export type Progress = 'staged' | 'confirmed' | 'to-weigh' | 'done' | 'partly' | 'nothing-held' | 'refused';

/** Ends of a right's own part: nothing of it is left to do. */
export const settledProgress = ['done', 'partly', 'nothing-held', 'refused'] as const satisfies readonly Progress[];

/** Which mail of law was sent last, and whether it arrived (docs/design.md, rule 15). */
export type FollowedMail = {
  kind: 'acknowledgement' | 'challenge' | 'reminder' | 'extension' | 'delay' | 'message' | 'answer';
  sesId: string;
  sentAt: string;
  state: 'sent' | 'delivered' | 'bounced';
};

/** Why a person looks at it, and since when. */
export type WithAgent = { because: AgentReason; since: string };

/** A case as it stands. Times are ISO 8601 in UTC. Nothing in it is personal. */
export type Case = {
  caseId: string;
  state: CaseState;
  rights: readonly AskedRight[];
  alias: Alias | null;
  channel: CaseChannel;
  receivedAt: string;
  /** The deadline: of art. 12(3), or the extended one. */
  dueBy: string;
  /** What the deadline was before it was extended. */
  firstDueBy: string | null;
  acknowledge: boolean;
  because: string;
  acknowledgedAt: string | null;
  verified: Verified | null;
  /** Our own part of each right. */
  progress: Readonly<Partial<Record<Right, Progress>>>;
  /** The rights of which the declared systems were told. */
  asked: readonly Right[];
  /** How many asks of systems are not answered yet, and whether we go on without them. */
  systemsOpen: number;
  withoutSystems: boolean;
  withAgent: WithAgent | null;
  /** The answer that was sent or is to be sent; the case closes with it when it has arrived. */
  answer: { outcome: Outcome; at: string } | null;
  mail: FollowedMail | null;
  /** Warnings that were given: ids of `shared/privacy/rights/duties.ts`, each given once. */
  warned: readonly string[];
  repeatOf: string | null;
  repeats: number;
  repeatAcknowledgedAt: string | null;
  closedAt: string | null;
  objectKey: string | null;
  mailKey: string | null;
  mailbox: string | null;
  proof: ProofHead;
};

/** What an act may set of a case; the rest never changes. */
export type CaseFacts = Pick<
  Case,
  | 'alias'
  | 'dueBy'
  | 'firstDueBy'
  | 'acknowledgedAt'
  | 'rights'
  | 'verified'
  | 'progress'
  | 'asked'
  | 'systemsOpen'
  | 'withoutSystems'
  | 'withAgent'
  | 'answer'
  | 'mail'
  | 'warned'
  | 'repeatOf'
  | 'repeats'
  | 'repeatAcknowledgedAt'
>;

/**
 * One act on a case, written in one transaction with its entry in the case's proof, and only where the case is as it was
 * seen: whoever comes second looks again.
 */
export type CaseChange = {
  act: CaseAct;
  by: Actor;
  /** The new state; left out, it stays. */
  to?: CaseState;
  set?: Partial<CaseFacts>;
  /** What the proof says beside act, actor and state: words of ours and ids, nothing personal. */
  facts?: ProofEvent['facts'];
  /** When the case's next step is due: the row by which nothing is forgotten. `none` takes it off; left out, it stays. */
  advance?: Date | 'none';
  /** Closes the case and forgets the address with it, where no hold keeps it: what an erasure ends with. */
  forgetFile?: true;
  /** When the clock must look at it next; left out, it stays. A closed case is looked at no more. */
  nextLook?: Date;
  now: Date;
};

export type OpenedCase = { caseId: string; created: boolean };

export type Cases = {
  /** Opens the case, its first proof, what must follow it and its file: one transaction, the same for who is known and who is not. */
  open(opening: CaseOpening): Promise<OpenedCase>;
  find(caseId: string): Promise<Case | null>;
  /**
   * Does one act; null where the case was changed in between, so that the caller looks again.
   * @throws where `case-states.ts` does not allow it: a mistake of ours, never of a person.
   */
  change(found: Case, change: CaseChange): Promise<Case | null>;
  /** Takes the next step off what must follow, where the case is still as it was seen; false where it is not. */
  rest(found: Case): Promise<boolean>;
  /** What is personal in it; null where it was forgotten. */
  file(caseId: string): Promise<CaseFile | null>;
  /** Other cases of the same person that are not closed, oldest first; ids and rights. */
  openOf(alias: Alias): Promise<{ caseId: string; rights: readonly AskedRight[]; receivedAt: string }[]>;
  /**
   * Links a repeat to the open case that it repeats: both in one transaction, with their proofs. `told`: the repeat was
   * acknowledged. False where one of them was changed in between.
   */
  link(repeat: Case, open: Case, how: { told: boolean; now: Date }): Promise<boolean>;
  /** Notes that the case's mail lies at another key now, and takes the move off what must follow. */
  moved(moved: Case, objectKey: string): Promise<void>;
};

/** Seals and reads what else is personal about a case, with the case's own key. */
export type CaseSeals = {
  /** @throws where the file was forgotten: nothing personal may be written about it any more. */
  seal(caseId: string, plain: string): Promise<Uint8Array>;
  /** Null where the file was forgotten. */
  unseal(caseId: string, sealed: Uint8Array): Promise<string | null>;
  /** Destroys the file and its key: the address is forgotten, in every backup. Absent is done. */
  forget(caseId: string): Promise<void>;
};

/** The rights that are known by name, in the order in which they are carried out: what is deleted can be shown no more. */
export const orderOfRights = [
  'objection',
  'restriction',
  'rectification',
  'access',
  'portability',
  'erasure',
] as const satisfies readonly Right[];
