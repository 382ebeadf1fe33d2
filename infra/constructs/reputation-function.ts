import { Duration } from 'aws-cdk-lib';
import { Metric as CloudWatchMetric, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import { LambdaAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import type { Topic } from 'aws-cdk-lib/aws-sns';
import { Construct } from 'constructs';
import type { DeclaredFunction } from './declared-function.ts';
import { impactAlarm } from './impact-alarm.ts';

export type ReputationFunctionProps = { target: DeclaredFunction; alarms: Topic };

/**
 * SES looks into an account from 5 % bounces or 0.1 % complaints on and may stop it at 10 % or 0.5 %. The rates are shares,
 * over all mail of the account, since that is what SES judges.
 */
const limits = [
  { id: 'Bounces', metricName: 'Reputation.BounceRate', threshold: 0.04 },
  { id: 'Complaints', metricName: 'Reputation.ComplaintRate', threshold: 0.0008 },
] as const;

/** A function that an alarm calls itself, at the moment in which a rate comes too near to SES's limit. */
export class ReputationFunction extends Construct {
  constructor(scope: Construct, id: string, { target, alarms }: ReputationFunctionProps) {
    super(scope, id);
    const { impact, name } = target.declaration;
    const told = { impact, runbook: name, topic: alarms, evaluationPeriods: 1 };
    for (const { id: rate, metricName, threshold } of limits) {
      const alarm = impactAlarm(this, `${rate}Alarm`, {
        ...told,
        metric: new CloudWatchMetric({ namespace: 'AWS/SES', metricName, statistic: 'Average', period: Duration.hours(1) }),
        threshold,
        // SES tells a rate only where something was sent: silence says nothing new, neither good nor bad.
        treatMissingData: TreatMissingData.IGNORE,
      });
      alarm.addAlarmAction(new LambdaAction(target.lambda));
    }
    impactAlarm(this, 'FailureAlarm', {
      ...told,
      metric: target.lambda.metricErrors({ period: Duration.minutes(5) }),
      threshold: 1,
      treatMissingData: TreatMissingData.NOT_BREACHING,
    });
  }
}
