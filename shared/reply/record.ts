import type { Alias } from '../privacy/standing/standings.ts';
import type { Act, LegalBasis, TemplateName } from './decide.ts';
import type { AnswerPromise } from './enquiries.ts';
import type { ScoredIntent } from './verdicts.ts';

/**
 * What was decided about one mail and why (R33, R12): ids, names of rules and times, no text of the mail. It is also the row
 * by which an access or an erasure finds the stored object.
 */
export type MailRecord = {
  mailKey: string;
  /** Null where no sender could be told; the row then stands under its day. */
  alias: Alias | null;
  receivedAt: Date;
  now: Date;
  provider: string;
  mailbox: string | null;
  objectKey: string;
  guard: string | null;
  authenticity: string | null;
  language: string | null;
  intents: readonly ScoredIntent[];
  act: Act;
  because: string;
  legalBasis: LegalBasis | null;
  template: TemplateName | null;
  /** `sent`, `not-sent` by decision, `refused` by SES, or `unknown` after a crash or a time-out. */
  outcome: 'sent' | 'not-sent' | 'refused' | 'unknown';
  sesId: string | null;
  toPeople: boolean;
  /** The answer that our reply promised, where the promise is watched. */
  promise?: AnswerPromise | null;
};

export type Records = {
  /** Keeps the first record of a mail; a later one of the same mail changes nothing. */
  keep(record: MailRecord): Promise<void>;
};
