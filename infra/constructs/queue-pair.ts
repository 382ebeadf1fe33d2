import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import type { Key } from 'aws-cdk-lib/aws-kms';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { inFlight } from '../privacy.ts';
import { consumerOf, type QueueName } from '../queue-names.ts';

/** So often a message is tried before a person must look at it. */
const tries = 5;

/**
 * AWS asks for six times the function's time, so that a message that finds no room to run is not counted as tried. Where rights
 * are carried out that is an hour and a half until a message that failed comes back; nobody waits for it: the driver of a case
 * hands its work out again after twenty minutes, with the sweep of the hour. So one piece of work may be in the queue twice, or
 * run beside itself: whoever comes second finds the right settled and does nothing, or meets a condition and tries later.
 */
const hiddenTimes = 6;

/** A queue and where what it could not deliver waits for a person. Both outlive the stack: a dead letter may be a case. */
export class QueuePair extends Construct {
  readonly queue: Queue;
  readonly deadLetters: Queue;

  constructor(scope: Construct, id: string, { name, key }: { name: QueueName; key: Key }) {
    super(scope, id);
    const common = {
      encryption: QueueEncryption.KMS,
      encryptionMasterKey: key,
      enforceSSL: true,
      retentionPeriod: inFlight,
      removalPolicy: RemovalPolicy.RETAIN,
    };
    this.deadLetters = new Queue(this, 'DeadLetters', common);
    this.queue = new Queue(this, 'Queue', {
      ...common,
      deadLetterQueue: { queue: this.deadLetters, maxReceiveCount: tries },
      visibilityTimeout: Duration.seconds(hiddenTimes * consumerOf(name).timeout),
    });
  }
}
