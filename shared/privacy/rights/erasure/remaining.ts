import { periods } from '../../retention/periods.ts';
import type { Fingerprints, Remaining } from './erasures.ts';

const dayMs = 86_400_000;

/** Backups of records and proofs; said in days as the tables declare it (infra/tables.ts). */
const backupDays = 7;

/**
 * What every erasure leaves, and until when (GDPR art. 17(3)(b) and (e)): proofs by alias without content, fingerprints that
 * keep the person's wish, counters that go within a day, and backups that can no longer be read back to anybody.
 */
export function remainingAfter({ objectionUntil, historyUntil }: Fingerprints, wasErased: boolean, now: Date): Remaining[] {
  const after = (ms: number) => new Date(now.getTime() + ms).toISOString();
  return [
    { what: 'case-proof', until: after(periods['case-proof'].seconds * 1000) },
    { what: 'request', until: after(periods.request.seconds * 1000) },
    { what: 'guard', until: after(periods.guard.seconds * 1000) },
    ...(historyUntil === null ? [] : [{ what: 'consent-proof', until: isoOf(historyUntil) } as const]),
    ...(objectionUntil === null ? [] : [{ what: 'objection', until: isoOf(objectionUntil) } as const]),
    ...(wasErased ? [{ what: 'erased', until: after(periods.erased.seconds * 1000) } as const] : []),
    ...(wasErased ? [{ what: 'backups', until: after(backupDays * dayMs) } as const] : []),
  ];
}

const isoOf = (seconds: number) => new Date(seconds * 1000).toISOString();
