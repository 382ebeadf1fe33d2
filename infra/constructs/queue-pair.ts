import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import type { Key } from 'aws-cdk-lib/aws-kms';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { inFlight } from '../privacy.ts';
import { consumerOf, type QueueName } from '../queue-names.ts';

/** So often a message is tried before a person must look at it. */
const tries = 5;

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
      visibilityTimeout: Duration.seconds(6 * consumerOf(name).timeout), // AWS asks for six times the function's
    });
  }
}
