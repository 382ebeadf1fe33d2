import { Alarm, type AlarmProps, ComparisonOperator } from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import type { Topic } from 'aws-cdk-lib/aws-sns';
import type { Construct } from 'constructs';

export type ImpactAlarmProps = Pick<AlarmProps, 'metric' | 'threshold' | 'evaluationPeriods' | 'treatMissingData'> & {
  /** What a person loses: the text of the alarm, so it has no default. */
  impact: string;
  /** The section of docs/runbook.md. */
  runbook: string;
  topic: Topic;
  comparison?: ComparisonOperator;
};

/** An alarm that tells who suffers and where to read on, by e-mail to the settings' `staff.alarmsTo`. */
export function impactAlarm(
  scope: Construct,
  id: string,
  { impact, runbook, topic, comparison, ...props }: ImpactAlarmProps,
): Alarm {
  const alarm = new Alarm(scope, id, {
    ...props,
    comparisonOperator: comparison ?? ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
    alarmDescription: `${impact}\nRunbook: docs/runbook.md#${runbook}`,
  });
  alarm.addAlarmAction(new SnsAction(topic));
  return alarm;
}
