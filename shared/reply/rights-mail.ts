import type { AskedRight, CaseFile, FollowedMail, Progress, Verified } from '../privacy/rights/cases.ts';
import type { Outcome } from '../privacy/rights/case-states.ts';
import type { SystemAsk } from '../privacy/systems/system-asks.ts';
import type { Mailbox } from '../settings/settings-schema.ts';
import type { Right } from './verdicts.ts';

/** How the reader of a mail can prove that the address is theirs: a button or link, and where there is one a code. */
export type OfferedProof = { by: 'button' | 'link'; token: string; code: string | null; linkUntil: Date; codeUntil: Date | null };

/** Why a request is refused, after the Data Rights Protocol's reasons; an agent chooses it and says more in their own words. */
export const refusalReasons = [
  'suspected-fraud',
  'insufficient-verification',
  'no-match',
  'claim-not-covered',
  'outside-jurisdiction',
  'too-many-requests',
  'other',
] as const;
export type RefusalReason = (typeof refusalReasons)[number];

/** What a mail about a rights case says. Words of agents are ours to send; no word of the stranger's stands in any (rule 7). */
export type RightsLetter =
  /** The acknowledgement (art. 12(3)). `repeatOf`: it goes on under that reference. `stopped`: news stop at once. */
  | {
      letter: 'received';
      proof: OfferedProof | null;
      verified: Verified | null;
      repeatOf: string | null;
      stopped: boolean;
    }
  /** A new code was asked for, or an agent asks for a proof. */
  | { letter: 'challenge'; proof: OfferedProof }
  /** After seven days without a proof, once. */
  | { letter: 'reminder'; proof: OfferedProof }
  /** The answer. `toFetch`: a file waits behind the link, which asks for a proof again. */
  | {
      letter: 'answer';
      outcome: Exclude<Outcome, 'refused'>;
      parts: readonly { right: Right; progress: Progress }[];
      systems: readonly Pick<SystemAsk, 'system' | 'right' | 'state' | 'answer' | 'keptUntil'>[];
      toFetch: { until: Date; proof: OfferedProof } | null;
      /** The signed statement of erasure, attached; it names nobody. */
      statement: { json: string } | null;
    }
  /** Art. 12(4): the reasons, the authority and the court stand in the letter by construction. */
  | { letter: 'refused'; reason: RefusalReason; reasons: string }
  /** Art. 12(3), second sentence. */
  | { letter: 'extended'; until: Date; reasons: string }
  /** R03: before the promised date passes. */
  | { letter: 'delayed'; because: 'systems' | 'people' | 'identity'; until: Date | null }
  /** An agent asks or tells; written by a person. */
  | { letter: 'message'; text: string }
  /** To the new address of a correction: its link proves it. */
  | { letter: 'new-address'; token: string; linkUntil: Date };

export type RightsMailFacts = RightsLetter & {
  to: string;
  mailbox: Mailbox;
  locales: CaseFile['locales'];
  thread: CaseFile['thread'];
  caseId: string;
  rights: readonly AskedRight[];
  receivedAt: Date;
  dueBy: Date;
  /** Of this person, for the links and the one-click headers; null where the case has no alias. */
  unsubscribeToken: string | null;
  publicUrl: string;
};

/** Which kind of mail a letter is, for what follows it (docs/design.md, rule 15). */
export const mailKinds = {
  received: 'acknowledgement',
  challenge: 'challenge',
  reminder: 'reminder',
  answer: 'answer',
  refused: 'answer',
  extended: 'extension',
  delayed: 'delay',
  message: 'message',
  'new-address': 'challenge',
} as const satisfies Record<RightsLetter['letter'], FollowedMail['kind']>;
