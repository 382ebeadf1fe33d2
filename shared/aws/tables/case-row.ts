import type { Alias } from '../../privacy/standing/standings.ts';

export type Tables = { records: string; standing: string; proof: string };

export const caseKey = (caseId: string) => ({ pk: `case#${caseId}`, sk: 'case' });

/** The case as found from the person. */
export const pointerKey = (alias: Alias, caseId: string) => ({ pk: alias, sk: `case#${caseId}` });

/** The case's file, in the table without backups. */
export const fileKey = (caseId: string) => ({ alias: `case:${caseId}` });
