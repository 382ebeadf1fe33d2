import { Duration } from 'aws-cdk-lib';
import { RetentionDays } from 'aws-cdk-lib/aws-logs';
import type { LifecycleRule } from 'aws-cdk-lib/aws-s3';
import { prefixes } from '../shared/names.ts';
import { openCaseSeconds, periods } from '../shared/privacy/retention/periods.ts';
import type { Settings } from '../shared/settings/settings-schema.ts';

/**
 * Every clock that AWS itself keeps, in one place (GDPR art. 5(1)(e); R30): what no function has to remember to delete.
 * The classes and their periods are policy, and stand in shared/privacy/retention/periods.ts.
 */

/** Logs hold ids, never people, and live a month (class `logs`). */
export const logRetention = RetentionDays.ONE_MONTH;

/** Queues and dead letters, from when a message was first sent (class `in-flight`). */
export const inFlight = Duration.seconds(periods['in-flight'].seconds);

/**
 * The bucket's clocks. Mail of a case has left `mail/` for `case/`, where its own procedure ends it; the long-stop there
 * only catches what a fault left behind. A lifecycle runs once a day and late, so `apply-retention` deletes before it.
 */
export function bucketClocks({ retention }: Settings): LifecycleRule[] {
  return [
    { id: 'communication', prefix: prefixes.mail, expiration: Duration.days(retention.communication.days) },
    { id: 'case-long-stop', prefix: prefixes.case, expiration: Duration.seconds(openCaseSeconds) },
    { id: 'answers-to-fetch', prefix: prefixes.export, expiration: Duration.days(7) },
    { id: 'unfinished-uploads', abortIncompleteMultipartUploadAfter: Duration.days(1) },
  ];
}
