import type { Case } from './cases.ts';

/**
 * How a person proves that an address is theirs (GDPR art. 12(6); EDPB 01/2022, 65 to 79): the button or link of a mail, or the
 * six digits in it. Both are derived from a nonce, so that a mail that has to be sent again says the same; the row keeps
 * hashes. A new one invalidates the old.
 */
export type Issued = { token: string; code: string | null; linkUntil: Date; codeUntil: Date | null };

/** `used-up`: five wrong tries; a new code is needed. `closed`: nothing is left to prove. */
export type ProofOutcome = 'proved' | 'wrong' | 'expired' | 'used-up' | 'closed';

export type Challenges = {
  /**
   * The challenge of a case: the one that stands, or a new one where there is none, or where `renew` asks for one. `button`
   * is for a mail from a proven sender: the link lives until the deadline, and there is no code; `link` is for a form: a link
   * of seven days, and a code of thirty minutes.
   */
  issue(request: { found: Case; mode: 'button' | 'link'; renew: boolean; now: Date }): Promise<Issued>;
  /** Is this the token that stands? Changes nothing: a GET shows. */
  shows(caseId: string, token: string, now: Date): Promise<boolean>;
  /**
   * Spends it and opens the case in one transaction (`change-by-proof.ts`); each try of a code counts. A case that was proved
   * before stays as it is: the person comes back to look, or to fetch the answer.
   */
  prove(found: Case, proof: { token: string } | { code: string }, now: Date): Promise<ProofOutcome>;
  /** Spends it and takes the request back in one transaction: nothing is carried out in between. */
  withdraw(found: Case, proof: { token: string }, now: Date): Promise<ProofOutcome>;
};
