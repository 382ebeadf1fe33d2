import type { Alias } from '../standing/standings.ts';

/**
 * Data that is only stored (GDPR art. 18; recital 67): a flag in the person's standing that every reader of it looks at. Nothing
 * is used while it stands, but for the case itself: no reply, no news, no renewal, no import.
 */
export type Restrictions = {
  /** Restricts for this case. Somebody unknown stays unknown: only the flag is kept. Repeating it changes nothing. */
  restrict(alias: Alias, caseId: string, now: Date): Promise<void>;
  /** Takes this case's restriction back; another case's stands. Absent is done. Nothing that ran out meanwhile comes back. */
  lift(alias: Alias, caseId: string, now: Date): Promise<void>;
  /** The cases that restrict the person's data now, and until when at the latest; null where none does. */
  of(alias: Alias, now: Date): Promise<Restriction | null>;
};

/** `until` is ISO 8601 in UTC. */
export type Restriction = { caseIds: readonly string[]; until: string };
