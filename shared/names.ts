/**
 * Names that the stack, the functions and the one-machine stack must agree on. Imports nothing.
 */

/** Where each stored object lives in the raw-mail bucket; the prefix decides its lifecycle. */
export const prefixes = {
  /** SES puts raw mail here: `mail/ses/{messageId}`. */
  ses: 'mail/ses/',
  /** Requests of webhook providers: `mail/{provider}/{id}`. */
  mail: 'mail/',
  /** What belongs to a rights case: `case/{id}/…`, on the case's clock. */
  case: 'case/',
  /** Answers to fetch, `export/{case}/…`: gone after a week. */
  export: 'export/',
  /** Mail that a hold keeps, out of every clock but the hold's own: `hold/{alias}/…`. */
  hold: 'hold/',
} as const;

/** The sparse index over cases and outbox rows that something must be done about by a time. */
export const dueIndex = { name: 'byDue', partition: 'dueShard', sort: 'dueAt' } as const;

/** How many partitions the due index is spread over. */
export const dueShards = 8;

/** The attribute DynamoDB's TTL reads in every table: seconds since the epoch. */
export const expiresAt = 'expiresAt';

/** Metrics of the product, in CloudWatch. */
export const metricNamespace = 'Repondeur';

/** The header that lets us know a mail of our own when it comes back. */
export const loopHeader = 'X-Repondeur-Loop';

/** The most of a raw mail that is read to decide about it, in bytes (docs/decisions/0008: MIME parsing is linear and slow). */
export const bodyRange = 256 * 1024;
