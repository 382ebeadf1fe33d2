import type { CaseOpening, Case, Cases } from '../../shared/privacy/rights/cases.ts';
import type { Right } from '../../shared/reply/verdicts.ts';
import { caseOpening } from './case-opening.ts';

/** A case that is being carried out: opened, acknowledged as one that needs no proof, and started. */
export async function caseInProgress(cases: Cases, rights: readonly Right[], changes: Partial<CaseOpening> = {}): Promise<Case> {
  const opening = caseOpening({ rights, ...changes });
  const { now } = opening;
  await cases.open(opening);
  const opened = await cases.find(opening.caseId);
  const acknowledged = opened && (await cases.change(opened, { act: 'acknowledge', by: 'worker', to: 'open', now }));
  const started = acknowledged && (await cases.change(acknowledged, { act: 'start', by: 'worker', to: 'in-progress', now }));
  if (!started) throw new Error('the case could not be started');
  return started;
}
