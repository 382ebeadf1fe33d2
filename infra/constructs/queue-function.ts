import { Duration } from 'aws-cdk-lib';
import { TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import { EventSourceMapping } from 'aws-cdk-lib/aws-lambda';
import type { Topic } from 'aws-cdk-lib/aws-sns';
import { Construct } from 'constructs';
import type { Trigger } from '../functions.ts';
import type { DeclaredFunction } from './declared-function.ts';
import { impactAlarm } from './impact-alarm.ts';
import type { QueuePair } from './queue-pair.ts';

export type QueueFunctionProps = {
  target: DeclaredFunction;
  trigger: Extract<Trigger, { kind: 'queue' }>;
  queues: QueuePair;
  alarms: Topic;
};

/** A function fed by a queue. A message that fails comes back alone, and at last waits in the dead letters for a person. */
export class QueueFunction extends Construct {
  constructor(scope: Construct, id: string, { target, trigger, queues, alarms }: QueueFunctionProps) {
    super(scope, id);
    // Not SqsEventSource, which grants what statementsFor() already does.
    new EventSourceMapping(this, 'Source', {
      target: target.lambda,
      eventSourceArn: queues.queue.queueArn,
      batchSize: trigger.batchSize,
      reportBatchItemFailures: true,
      maxConcurrency: trigger.atOnce,
    });
    const told = {
      evaluationPeriods: 1,
      treatMissingData: TreatMissingData.NOT_BREACHING,
      impact: target.declaration.impact,
      runbook: target.declaration.name,
      topic: alarms,
    };
    const period = Duration.minutes(5);
    impactAlarm(this, 'DeadLettersAlarm', {
      ...told,
      metric: queues.deadLetters.metricApproximateNumberOfMessagesVisible({ period, statistic: 'Maximum' }),
      threshold: 1,
    });
    // A function that does not run at all makes no dead letters: its messages only grow old.
    impactAlarm(this, 'WaitingAlarm', {
      ...told,
      metric: queues.queue.metricApproximateAgeOfOldestMessage({ period, statistic: 'Maximum' }),
      threshold: longestOrdinaryWait(target.declaration.timeout),
    });
  }
}

/** Seconds: all tries of a message but the last, each hidden for six time-outs, and no less than half an hour. */
const longestOrdinaryWait = (timeout: number) => Math.max(1800, 4 * 6 * timeout);
