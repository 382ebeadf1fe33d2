import { Aws, RemovalPolicy } from 'aws-cdk-lib';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Key } from 'aws-cdk-lib/aws-kms';
import { Construct } from 'constructs';

/**
 * The two keys over everything we keep. Queues have their own: a key policy that names a topic, over that topic's own
 * queue, would be a circle. The services that write for us are let in here, since no construct does it for us, and only
 * for this account: otherwise anyone's rule or alarm could borrow the key through the service.
 */
export class Keys extends Construct {
  /** Tables, raw mail, topics, secrets, logs. */
  readonly data: Key;
  readonly queues: Key;

  constructor(scope: Construct, id: string) {
    super(scope, id);
    this.data = key(this, 'Data', 'Repondeur: tables, raw mail, topics, secrets, logs');
    this.queues = key(this, 'Queues', 'Repondeur: queues');

    // SES writes raw mail to the bucket and publishes to the topics; CloudWatch publishes alarms.
    allow(this.data, 'Ses', 'ses.amazonaws.com');
    allow(this.data, 'Alarms', 'cloudwatch.amazonaws.com');
    // The bucket tells the queue of what a provider's webhook stored.
    allow(this.queues, 'BucketEvents', 's3.amazonaws.com');
    this.data.addToResourcePolicy(
      new PolicyStatement({
        sid: 'Logs',
        principals: [new ServicePrincipal(`logs.${Aws.REGION}.amazonaws.com`)],
        actions: ['kms:Encrypt*', 'kms:Decrypt*', 'kms:ReEncrypt*', 'kms:GenerateDataKey*', 'kms:Describe*'],
        resources: ['*'],
        conditions: {
          ArnLike: {
            'kms:EncryptionContext:aws:logs:arn': `arn:${Aws.PARTITION}:logs:${Aws.REGION}:${Aws.ACCOUNT_ID}:log-group:${Aws.STACK_NAME}-*`,
          },
        },
      }),
    );
  }
}

/** A condition that a service acts for this account (the confused deputy). */
export const forThisAccount = { StringEquals: { 'aws:SourceAccount': Aws.ACCOUNT_ID } };

const key = (scope: Construct, id: string, description: string) =>
  new Key(scope, id, { description, enableKeyRotation: true, removalPolicy: RemovalPolicy.RETAIN });

/** In a key policy `*` is the key itself. */
const allow = (of: Key, sid: string, service: string) =>
  of.addToResourcePolicy(
    new PolicyStatement({
      sid,
      principals: [new ServicePrincipal(service)],
      actions: ['kms:GenerateDataKey*', 'kms:Decrypt'],
      resources: ['*'],
      conditions: forThisAccount,
    }),
  );
