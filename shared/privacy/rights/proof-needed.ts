import type { Case, CaseFile } from './cases.ts';
import { objectionOf } from './objection.ts';

/**
 * What has to be proved before a case is carried out (GDPR art. 12(6): no more than is needed; EDPB 01/2022, 65): nothing for an
 * objection to marketing, which harms nobody if it was somebody else's; nothing where the controller's own backend vouches;
 * the address for everything else. What asks for several rights takes the level of the highest.
 */
export function proofNeeded({ channel, rights }: Case, file: CaseFile | null): 'none' | 'address' {
  if (channel === 'vouched') return 'none';
  const onlyObjects = rights.length > 0 && rights.every((right) => right === 'objection');
  return onlyObjects && objectionOf(file) === 'marketing' ? 'none' : 'address';
}
