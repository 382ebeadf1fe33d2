import type { CaseState } from './case-states.ts';
import type { Case, CaseChange, Verified } from './cases.ts';

/** States in which a case waits for nothing but the proof: with it, it is carried out. */
const opens = ['awaiting-identity', 'undeliverable', 'not-identified'] as const satisfies readonly CaseState[];

/**
 * States that stay as they are, and know from then on who asks. `received`: the mail with the link is out and its
 * sending not yet noted; whoever notes it finds the proof.
 */
const stays = ['received', 'with-agent', 'extended'] as const satisfies readonly CaseState[];

/**
 * What a proof changes of a case (GDPR art. 12(6)); null where it changes nothing: the case was proved before, is carried out
 * already or is closed, and the person comes to look or to fetch the answer (docs/decisions/0029).
 */
export function changeByProof({ state, verified }: Case, by: Verified['by'], now: Date): CaseChange | null {
  if (verified) return null;
  const set = { verified: { by, at: now.toISOString() } };
  const proved = { act: 'prove', by: 'person', facts: { proof: by }, advance: now, now } as const;
  if (opens.some((one) => one === state)) return { ...proved, to: 'open', set: { ...set, withAgent: null } };
  return stays.some((one) => one === state) ? { ...proved, set } : null;
}
