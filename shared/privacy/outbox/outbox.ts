import * as z from 'zod/mini';

/**
 * What must follow a write: a row in the same transaction, carried out at once where a queue tells of it, and swept hourly
 * in any case (docs/design.md, how things are kept). There are no DynamoDB streams.
 */
export const caseFollowUps = [
  /** The case's next step, whatever it is (`shared/privacy/rights/next-step.ts`). */
  'advance-case',
  /** The mail that asked goes to the case's own prefix and clock. */
  'move-mail',
  /** One system is told of one right. Suffix: `system#right`. */
  'tell-system',
  /** What an agent wrote to the person is sent. Suffix: the letter's number. */
  'send-letter',
  /** The person asked for a new code: a new challenge, in a mail of its own. */
  'send-challenge',
  /** The link to a new address that a correction asks for, and what happens where nobody follows it. */
  'prove-new-address',
  /** A closed case's period is over: its rows, its mail and its answers go. */
  'end-case',
] as const;

/** What follows an act about a consent or an opt-out. */
export const consentFollowUps = [
  /** The mail with the confirmation link. Key: that of the waiting row. */
  'confirm-consent',
  /** Asks once, before a consent lapses, whether it should go on. */
  'renew-consent',
  /** Writes into the history that a consent lapsed. */
  'expire-consent',
  /** Answers the mail that waited for a consent. */
  'answer-waiting-mail',
  /** One mail that says what stopped, with *undo*. */
  'confirm-opt-out',
  /** Every other system that holds the list is told. */
  'tell-systems',
] as const;

/** What follows a hold on a person: it is kept, or no longer. Key: the person's alias. */
export const holdFollowUps = [
  /** Takes what a hold covers out of its clocks, or gives it back to them (`shared/privacy/holds/keep-held.ts`). */
  'keep-held',
] as const;

const caseFollowUp = z.object({ kind: z.enum(caseFollowUps), caseId: z.string(), suffix: z.optional(z.string()) });

const consentFollowUp = z.object({
  kind: z.enum(consentFollowUps),
  /** The person's alias, or the key of their waiting row. */
  key: z.string(),
  /** Tells several of a kind apart. */
  suffix: z.optional(z.string()),
  /** What the act needs beside: ids and times, no words of a person. */
  facts: z.optional(z.record(z.string(), z.string())),
});

const holdFollowUp = z.object({ kind: z.enum(holdFollowUps), key: z.string(), suffix: z.optional(z.string()) });

/** A follow-up as its row and its queue message have it. */
export const followUpSchema = z.union([caseFollowUp, consentFollowUp, holdFollowUp]);

/** One thing to do; carrying it out twice does no harm. */
export type FollowUp = z.infer<typeof followUpSchema>;
export type CaseFollowUp = z.infer<typeof caseFollowUp>;
export type ConsentFollowUp = z.infer<typeof consentFollowUp>;
export type HoldFollowUp = z.infer<typeof holdFollowUp>;

export type Outbox = {
  /** What is due at `now`, oldest first per shard. */
  due(now: Date): AsyncIterable<FollowUp>;
  /**
   * Takes what must not happen twice: true for the first who asks and nobody after, until it is postponed or done; `again`
   * lets it be taken anew from whoever took it a quarter of an hour ago and was not heard of since. False where it is done.
   */
  take(followUp: FollowUp, now: Date, again: 'later' | 'never'): Promise<boolean>;
  done(followUp: FollowUp): Promise<void>;
  /** Looks at it again after `at`: a limit was reached, or a service is down. It may be taken again then. */
  postpone(followUp: FollowUp, at: Date): Promise<void>;
};

/** The first attempt belongs to whoever wrote the row; the sweep comes after so many seconds. */
export const graceSeconds = 15 * 60;
