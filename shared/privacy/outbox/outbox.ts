/**
 * What must follow a write: a row in the same transaction, carried out at once where a queue tells of it, and swept hourly
 * in any case (docs/design.md, how things are kept). There are no DynamoDB streams.
 */
export const followUps = ['acknowledge-case', 'move-mail'] as const;
export type FollowUpKind = (typeof followUps)[number];

/** One thing to do; carrying it out twice does no harm. */
export type FollowUp = { kind: FollowUpKind; caseId: string };

export type Outbox = {
  /** What is due at `now`, oldest first per shard. */
  due(now: Date): AsyncIterable<FollowUp>;
  done(followUp: FollowUp): Promise<void>;
  /** Looks at it again after `at`: a limit was reached, or a service is down. */
  postpone(followUp: FollowUp, at: Date): Promise<void>;
};

/** The first attempt belongs to whoever wrote the row; the sweep comes after so many seconds. */
export const graceSeconds = 15 * 60;
