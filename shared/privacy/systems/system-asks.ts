import type { Right } from '../../reply/verdicts.ts';
import type { Case } from '../rights/cases.ts';

/**
 * What the other systems that hold people's data are asked, and what they answered (GDPR art. 19, 28(3)(e); R20 to R23): one row
 * a case, right and system.
 */
export type SystemAsk = {
  caseId: string;
  /** `systemId` of its name in the settings. */
  system: string;
  right: Right;
  state: 'to-tell' | 'told' | 'answered';
  /** `kept`: a law or a claim makes it keep something; `failed`: it said that it can't. */
  answer: 'done' | 'nothing-held' | 'kept' | 'failed' | null;
  /** Why something is kept or what was found, in its own words; sealed where it stands. */
  because: string | null;
  keptUntil: string | null;
  toldAt: string | null;
  answeredAt: string | null;
};

export type SystemAnswer = Pick<SystemAsk, 'because' | 'keptUntil'> & { answer: NonNullable<SystemAsk['answer']> };

export type SystemAsks = {
  /** Writes an ask a system, what must follow each, and the case that counts them: one transaction. Null: look again. */
  ask(found: Case, right: Right, systems: readonly string[], now: Date): Promise<Case | null>;
  /** All asks of a case, their words unsealed where the case's key still stands. */
  of(caseId: string): Promise<SystemAsk[]>;
  /** Marks that the system was told. Repeating it changes nothing. */
  told(ask: Pick<SystemAsk, 'caseId' | 'system' | 'right'>, now: Date): Promise<void>;
  /** The answer, the case that counts it, and its proof: one transaction; the first answer stands. `again`: look again. */
  answered(
    found: Case,
    ask: Pick<SystemAsk, 'system' | 'right'>,
    answer: SystemAnswer,
    now: Date,
  ): Promise<'answered' | 'already' | 'unknown' | 'again'>;
};
