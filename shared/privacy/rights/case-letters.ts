import type { RefusalReason } from '../../reply/rights-mail.ts';
import type { Right } from '../../reply/verdicts.ts';
import type { Outcome } from './case-states.ts';
import type { Case, FollowedMail, Progress } from './cases.ts';
import type { Refusal } from './refusal.ts';

/** A right's own part, as it is told at the end. */
export type ToldPart = { right: Right; progress: Extract<Progress, 'done' | 'partly' | 'nothing-held' | 'refused'> };

/**
 * A mail that an agent wants sent: written, sealed with the case's key, in the transaction of the act that makes it necessary,
 * and sent by what follows it. `as: 'answer'`: with its arrival the case is answered.
 */
export type CaseLetter =
  | { letter: 'message'; text: string; as: 'message' | 'answer' }
  | { letter: 'answer'; outcome: Exclude<Outcome, 'refused'>; parts: ToldPart[] }
  | { letter: 'refused'; reason: RefusalReason; reasons: string; as: 'message' | 'answer' }
  | { letter: 'extended'; until: string; reasons: string }
  /** The proof it offers is made when it is sent. */
  | { letter: 'challenge' };

/** The only way to a letter that refuses. */
export function refusalLetter({ reasons }: Refusal, as: 'message' | 'answer'): CaseLetter {
  return { letter: 'refused', reason: reasons.reason, reasons: reasons.words, as };
}

/** Which kind of mail it is, for what follows it (docs/design.md, rule 15). */
export function kindOf(letter: CaseLetter): FollowedMail['kind'] {
  return 'as' in letter ? letter.as : kinds[letter.letter];
}

const kinds = { answer: 'answer', extended: 'extension', challenge: 'challenge' } as const;

/** `number` is that of the act in the case's proof; `sentAt` is null while it waits. Times are ISO 8601 in UTC. */
export type KeptLetter = { number: string; letter: CaseLetter; writtenAt: string; by: string; sentAt: string | null };

export type CaseLetters = {
  /** One letter, unsealed; null where it is not there, or the case's file was forgotten. */
  find(caseId: string, number: string): Promise<KeptLetter | null>;
  /** All of a case, oldest first. */
  of(caseId: string): Promise<KeptLetter[]>;
  /**
   * It went: the case's mail, the letter and what had to follow it, in one transaction. Null where the case was changed in
   * between: look again.
   */
  sent(found: Case, went: { number: string; mail: FollowedMail; nextLook: Date; now: Date }): Promise<Case | null>;
};
