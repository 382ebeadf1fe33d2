import type { Alias } from '../standing/standings.ts';

/**
 * What a law or a claim makes us keep (GDPR art. 17(3)(b) and (e), 18(2)): from the moment a hold is written nothing more of the
 * person is deleted, by nobody and no clock, until its end. What only a hold keeps is used for nothing else.
 */
export type Hold = {
  holdId: string;
  /** As the person is told it: the law or the claim, in words of ours, and nobody's name. */
  reason: string;
  /** The agent who answers for it, by their id. */
  owner: string;
  /** The day on which somebody looks whether it is still needed; ISO 8601. */
  reviewOn: string;
  /** Its end, ISO 8601 in UTC. From then on it holds nothing. */
  until: string;
  placedBy: string;
  placedAt: string;
  /** Somebody asked to lift it, and a second agent has not confirmed that yet. */
  liftAsked: { by: string; at: string } | null;
};

export type NewHold = Pick<Hold, 'holdId' | 'reason' | 'owner' | 'reviewOn'> & { until: Date; by: string; now: Date };

/** `waits`: a second agent must confirm it; `same-agent`: whoever asked can't be the second one. */
export type LiftOutcome = 'lifted' | 'waits' | 'same-agent' | 'unknown';

export type Holds = {
  /**
   * In force when this returns, and proven. The same id again changes its reason, owner, review and end; the end only to a
   * later one. @throws {RangeError} for an end that is past, or a 21st hold on one person.
   */
  place(alias: Alias, hold: NewHold): Promise<void>;
  /** Lifts it, or asks for it where four eyes are needed. */
  lift(alias: Alias, request: { holdId: string; by: string; now: Date }): Promise<LiftOutcome>;
  /** The second agent's word. */
  confirmLift(alias: Alias, request: { holdId: string; by: string; now: Date }): Promise<LiftOutcome>;
  /** The holds that stand at `now`; none where all are lifted or over. */
  of(alias: Alias, now: Date): Promise<Hold[]>;
};
