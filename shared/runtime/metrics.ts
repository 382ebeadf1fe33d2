import { metricNamespace } from '../names.ts';

/** What is counted. The stack's alarms and the dashboard read these names. */
export type Metric =
  | 'MailRefused'
  | 'MailReceived'
  | 'ReplySent'
  | 'ReplyRefused'
  | 'ReplyUnknown'
  | 'MailSilenced'
  | 'CaseOpened'
  | 'HandedToPeople'
  | 'OptedOut'
  | 'ConsentAsked'
  | 'ConsentConfirmed'
  | 'PreferencesSaved'
  | 'DeliveryEvent'
  | 'AddressSuppressed'
  | 'CourtesyPaused'
  | 'RetentionRun'
  | 'FollowUpRun'
  | 'RowsDeleted'
  | 'ObjectsDeleted'
  | 'OldestRowHours'
  | 'DeadlinesWatched'
  | 'CasesOverdue'
  | 'FollowUpsWaiting';

/** The whole, and where there are dimensions also each of their values. */
const dimensionSets = (dimensions: Record<string, string>) =>
  Object.keys(dimensions).length > 0 ? [[], Object.keys(dimensions)] : [[]];

/** Counts in CloudWatch's embedded metric format: a log line, no call. Dimensions name classes and reasons, never people. */
export function count(metric: Metric, value = 1, dimensions: Record<string, string> = {}): void {
  if (process.env['LOG_LEVEL'] === 'silent') return;
  const line = {
    _aws: {
      Timestamp: Date.now(), // the sample's own time, which CloudWatch wants in the line; no decision is taken on it
      CloudWatchMetrics: [{ Namespace: metricNamespace, Dimensions: dimensionSets(dimensions), Metrics: [{ Name: metric }] }],
    },
    ...dimensions,
    [metric]: value,
  };
  process.stdout.write(`${JSON.stringify(line)}\n`);
}
