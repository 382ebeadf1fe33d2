/**
 * How long each class of data lives: policy as data (GDPR art. 5(1)(e); docs/design.md, classes). Every row and object has a
 * class, and none can be written without one. The controller may change the default inside the bounds; outside them only
 * with a written reason, which the notice, the register and the access answer show.
 */
const day = 24 * 3600;

/** Seconds: the default, the bounds without a written reason, and what the class holds. */
type Period = { readonly seconds: number; readonly min: number; readonly max: number; readonly holds: string };

export const periods = {
  communication: { seconds: 30 * day, min: 15 * day, max: 30 * day, holds: 'raw mail, facts of a message, the decision on it' },
  consent: { seconds: 30 * day, min: 15 * day, max: 30 * day, holds: 'the state per purpose and channel' },
  'consent-proof': { seconds: 3 * 365 * day, min: 3 * 365 * day, max: 5 * 366 * day, holds: 'the history of a consent' },
  pending: { seconds: 15 * day, min: 1 * day, max: 15 * day, holds: 'unconfirmed opt-ins and identity challenges' },
  request: { seconds: 30 * day, min: 15 * day, max: 30 * day, holds: 'a closed rights case with its mail and answers' },
  'case-proof': {
    // From each step, whose case's end is not known yet: three years after it at the least, since none is open for a year.
    seconds: 4 * 366 * day,
    min: 3 * 365 * day,
    max: 5 * 366 * day,
    holds: "the facts of a case's procedure, without content",
  },
  objection: { seconds: 3 * 366 * day, min: 3 * 365 * day, max: 10 * 366 * day, holds: 'a fingerprint per purpose and channel' },
  erased: { seconds: 3 * 366 * day, min: 3 * 365 * day, max: 5 * 366 * day, holds: 'the fingerprint of an erased person' },
  bounce: { seconds: 90 * day, min: 30 * day, max: 90 * day, holds: 'the fingerprint of an address that bounced' },
  'in-flight': { seconds: 14 * day, min: 1 * day, max: 14 * day, holds: 'queues and dead letters' },
  breach: { seconds: 5 * 366 * day, min: 5 * 365 * day, max: 10 * 366 * day, holds: 'the breach register' },
  staff: { seconds: 366 * day, min: 180 * day, max: 3 * 366 * day, holds: 'acts of agents' },
  standing: { seconds: 30 * day, min: 15 * day, max: 30 * day, holds: "the person's own row, as long as its longest part" },
  hold: { seconds: 366 * day, min: 0, max: 30 * 366 * day, holds: 'what a law or a claim makes us keep, to its own end date' },
  guard: { seconds: day, min: 60, max: day, holds: 'counters, replay cache, claims' },
  logs: { seconds: 30 * day, min: 15 * day, max: 30 * day, holds: 'ids, never people' },
} as const satisfies Record<string, Period>;

/** The name of a class of data. */
export type DataClass = keyof typeof periods;

/** An open case has no end yet; its rows carry this long-stop, renewed while the case is open (request class). */
export const openCaseSeconds = 400 * day;

/** What every row carries: its class, and the second since the epoch from which it is absent for every reader. */
export type Clock<Class extends DataClass = DataClass> = { readonly class: Class; readonly expiresAt: number };

/** The clock of something of `dataClass` that is written at `now`; `seconds` where the controller's settings differ. */
export function clockOf<Class extends DataClass>(
  dataClass: Class,
  now: Date,
  seconds: number = periods[dataClass].seconds,
): Clock<Class> {
  return { class: dataClass, expiresAt: epochSeconds(now) + seconds };
}

/** Seconds since the epoch, as DynamoDB's TTL counts. */
export function epochSeconds(at: Date): number {
  return Math.floor(at.getTime() / 1000);
}

/** Has this clock run out? An expired row is still returned until it is swept, and counts as absent (docs/design.md, rule 5). */
export function isExpired(clock: { expiresAt: number }, now: Date): boolean {
  return clock.expiresAt <= epochSeconds(now);
}
