import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { S3Client } from '@aws-sdk/client-s3';
import { keptObjects } from '../../shared/aws/kept-objects.ts';
import { unlessHeld } from '../../shared/aws/tables/holds-table.ts';
import { keptRows } from '../../shared/aws/tables/kept-rows.ts';
import { pastIdentities } from '../../shared/aws/tables/past-identities.ts';
import { readEnvironment } from '../../shared/runtime/environment.ts';
import { log } from '../../shared/runtime/log.ts';
import { count } from '../../shared/runtime/metrics.ts';
import { settings } from '../../shared/settings/settings.ts';
import { applyRetention } from './apply-retention.ts';

const names = readEnvironment(process.env, ['STANDING_TABLE', 'RECORDS_TABLE', 'PROOF_TABLE', 'GUARD_TABLE', 'MAIL_BUCKET']);
const dynamo = new DynamoDBClient({});
const s3 = new S3Client({ forcePathStyle: Boolean(process.env['AWS_ENDPOINT_URL_S3']) }); // a stand-in has no bucket hosts

/** Called once a day by the scheduler. */
export async function handler(): Promise<void> {
  const report = await applyRetention({
    tables: [
      keptRows(dynamo, names.STANDING_TABLE, ['alias']),
      keptRows(dynamo, names.RECORDS_TABLE, ['pk', 'sk'], unlessHeld(names.RECORDS_TABLE)),
      keptRows(dynamo, names.PROOF_TABLE, ['stream', 'sequence']),
      keptRows(dynamo, names.GUARD_TABLE, ['pk']),
    ],
    identities: pastIdentities(dynamo, names.STANDING_TABLE),
    mail: keptObjects(s3, names.MAIL_BUCKET),
    communicationSeconds: settings.retention.communication.days * 24 * 3600,
    now: new Date(),
  });
  count('RowsDeleted', report.rowsDeleted);
  count('ObjectsDeleted', report.objectsDeleted);
  for (const [dataClass, hours] of Object.entries(report.oldestHours)) {
    count('OldestRowHours', hours, { class: dataClass });
    log.info('oldest-row', { dataClass, seconds: hours * 3600 });
  }
  count('RetentionRun');
  log.info('retention-applied', { count: report.rowsDeleted + report.objectsDeleted });
}
