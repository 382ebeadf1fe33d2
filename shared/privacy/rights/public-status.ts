import { isClosed } from './case-states.ts';
import type { Case } from './cases.ts';

/**
 * What a request's reference alone tells (docs/design.md, rule 4; docs/decisions/0029). Whoever filled in the form has the
 * reference, for an address that may be somebody else's: so it says nothing that differs between who is known and who
 * is not, between what is held and what is not, or that another request of the same person is open.
 */
export const publicStatuses = [
  'received',
  'awaiting-identity',
  'in-progress',
  'answered',
  'withdrawn',
  'not-identified',
] as const;
export type PublicStatus = (typeof publicStatuses)[number];

export function publicStatus({
  state,
  verified,
  acknowledgedAt,
}: Pick<Case, 'state' | 'verified' | 'acknowledgedAt'>): PublicStatus {
  if (state === 'withdrawn' || state === 'not-identified') return state;
  if (state === 'linked') return 'awaiting-identity'; // nobody has proved that this one came from the same person
  if (isClosed(state)) return 'answered';
  if (verified) return 'in-progress';
  return state === 'received' && acknowledgedAt === null ? 'received' : 'awaiting-identity';
}
