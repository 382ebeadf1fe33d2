import * as z from 'zod/mini';

/**
 * What must follow a write: a row in the same transaction, carried out at once where a queue tells of it, and swept hourly
 * in any case (docs/design.md, how things are kept). There are no DynamoDB streams.
 */
export const caseFollowUps = ['acknowledge-case', 'move-mail'] as const;

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
  /** Every other system that holds the list is told. Written now, and never due: sending is the rights' own part. */
  'tell-systems',
] as const;

const caseFollowUp = z.object({ kind: z.enum(caseFollowUps), caseId: z.string() });

const consentFollowUp = z.object({
  kind: z.enum(consentFollowUps),
  /** The person's alias, or the key of their waiting row. */
  key: z.string(),
  /** Tells several of a kind apart. */
  suffix: z.optional(z.string()),
  /** What the act needs beside: ids and times, no words of a person. */
  facts: z.optional(z.record(z.string(), z.string())),
});

/** A follow-up as its row and its queue message have it. */
export const followUpSchema = z.union([caseFollowUp, consentFollowUp]);

/** One thing to do; carrying it out twice does no harm. */
export type FollowUp = z.infer<typeof followUpSchema>;
export type CaseFollowUp = z.infer<typeof caseFollowUp>;
export type ConsentFollowUp = z.infer<typeof consentFollowUp>;

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
