import { Duration } from 'aws-cdk-lib';
import { ComparisonOperator, Metric as CloudWatchMetric, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import { Rule, Schedule } from 'aws-cdk-lib/aws-events';
import { LambdaFunction } from 'aws-cdk-lib/aws-events-targets';
import type { Topic } from 'aws-cdk-lib/aws-sns';
import { Construct } from 'constructs';
import { metricNamespace } from '../../shared/names.ts';
import type { Metric } from '../../shared/runtime/metrics.ts';
import type { Trigger } from '../functions.ts';
import type { DeclaredFunction } from './declared-function.ts';
import { impactAlarm } from './impact-alarm.ts';

type ScheduleTrigger = Extract<Trigger, { kind: 'schedule' }>;
export type ScheduledFunctionProps = { target: DeclaredFunction; trigger: ScheduleTrigger; alarms: Topic };

/** What a scheduled function counts at the end of a whole run; a run that broke off counts nothing. */
const heartbeats: Record<string, Metric> = {
  'follow-up': 'FollowUpRun',
  'watch-deadlines': 'DeadlinesWatched',
  'apply-retention': 'RetentionRun',
};

type Rhythm = { schedule: Schedule; silentHours: number; failingHours: number };

/**
 * When, in UTC; after how many hours without a whole run an alarm is raised, and after how many in a row with a fault (an
 * hourly run mends what the one before could not do; a daily one is a day late already).
 */
const rhythms: Record<ScheduleTrigger['every'], Rhythm> = {
  hour: { schedule: Schedule.cron({ minute: '7' }), silentHours: 3, failingHours: 3 },
  day: { schedule: Schedule.cron({ minute: '23', hour: '2' }), silentHours: 26, failingHours: 1 },
};

/** A function woken by the clock, with an alarm when it did not run to its end, and one when it runs but keeps failing. */
export class ScheduledFunction extends Construct {
  constructor(scope: Construct, id: string, { target, trigger, alarms }: ScheduledFunctionProps) {
    super(scope, id);
    const { name, impact } = target.declaration;
    const heartbeat = heartbeats[name];
    if (!heartbeat)
      throw new Error(`${name} is scheduled, but infra/constructs/scheduled-function.ts knows no metric of its runs`);
    const { schedule, silentHours, failingHours } = rhythms[trigger.every];
    new Rule(this, 'Schedule', { schedule, targets: [new LambdaFunction(target.lambda)] });
    const period = Duration.hours(1);
    const told = { threshold: 1, impact, runbook: name, topic: alarms };
    impactAlarm(this, 'SilenceAlarm', {
      ...told,
      metric: new CloudWatchMetric({ namespace: metricNamespace, metricName: heartbeat, statistic: 'Sum', period }),
      comparison: ComparisonOperator.LESS_THAN_THRESHOLD,
      evaluationPeriods: silentHours,
      treatMissingData: TreatMissingData.BREACHING,
    });
    impactAlarm(this, 'FailureAlarm', {
      ...told,
      metric: target.lambda.metricErrors({ period }),
      evaluationPeriods: failingHours,
      treatMissingData: TreatMissingData.NOT_BREACHING,
    });
  }
}
