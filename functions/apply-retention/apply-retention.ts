import { epochSeconds, periods } from '../../shared/privacy/retention/periods.ts';
import type { KeptIdentities, KeptObjects, KeptRows } from '../../shared/privacy/retention/kept-data.ts';

export type RetentionSteps = {
  tables: readonly KeptRows[];
  identities: KeptIdentities;
  mail: KeptObjects;
  /** Seconds that raw mail lives: the controller's setting. */
  communicationSeconds: number;
  now: Date;
};

/** What one run found and did. Ages are in hours; classes without rows are left out. */
export type RetentionReport = {
  rowsDeleted: number;
  identitiesForgotten: number;
  objectsDeleted: number;
  oldestHours: Record<string, number>;
};

/**
 * Deletes what DynamoDB's sweep and S3's lifecycle left, so that nothing outlives its period by more than a day (R30; GDPR
 * art. 5(1)(e)), and tells the age of the oldest row of each class. Run twice or cut short, it does no harm.
 */
export async function applyRetention({
  tables,
  identities,
  mail,
  communicationSeconds,
  now,
}: RetentionSteps): Promise<RetentionReport> {
  const report: RetentionReport = { rowsDeleted: 0, identitiesForgotten: 0, objectsDeleted: 0, oldestHours: {} };
  for (const table of tables) {
    for await (const row of table.all()) {
      if (row.expiresAt <= epochSeconds(now)) {
        if (await table.deleteExpired(row.key, now)) report.rowsDeleted++;
      } else {
        const hours = ageHours(row, now);
        report.oldestHours[row.class] = Math.max(report.oldestHours[row.class] ?? 0, hours);
      }
    }
  }
  report.identitiesForgotten = await identities.forgetPast(now);
  for await (const object of mail.olderThan(new Date(now.getTime() - communicationSeconds * 1000))) {
    await mail.delete(object);
    report.objectsDeleted++;
  }
  return report;
}

/** Rows say when they were written, or their clock tells it by the period of their class. */
function ageHours(row: { class: string; expiresAt: number; writtenAt: Date | null }, now: Date): number {
  const period = Object.entries(periods).find(([name]) => name === row.class)?.[1].seconds ?? 0;
  const written = row.writtenAt?.getTime() ?? (row.expiresAt - period) * 1000;
  return Math.max(0, Math.round((now.getTime() - written) / 3_600_000));
}
