import { RemovalPolicy, Stack } from 'aws-cdk-lib';
import { AttributeType, BillingMode, Table, TableEncryption } from 'aws-cdk-lib/aws-dynamodb';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { BlockPublicAccess, Bucket, BucketEncryption, CfnBucket, ObjectOwnership } from 'aws-cdk-lib/aws-s3';
import { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import { Construct } from 'constructs';
import { expiresAt, prefixes } from '../shared/names.ts';
import type { Settings } from '../shared/settings/settings-schema.ts';
import { QueuePair } from './constructs/queue-pair.ts';
import { forThisAccount, type Keys } from './keys.ts';
import { bucketClocks } from './privacy.ts';
import type { QueueName } from './queue-names.ts';
import { type KeyAttribute, type TableDeclaration, tables } from './tables.ts';

export type TableName = TableDeclaration['name'];

/**
 * What is kept, and what would be lost with it: a new logical id means an empty table. test/infra/data.test.ts pins them,
 * and nothing here goes when the stack goes.
 */
export class Data extends Construct {
  readonly tables: Record<TableName, Table>;
  readonly queues: Record<QueueName, QueuePair>;
  readonly mail: Bucket;
  /** Makes aliases of addresses; made once, never rotated on a schedule (docs/runbook.md#a-key-is-compromised). */
  readonly aliasKey: Secret;
  /** Signs the links in mails. */
  readonly tokenKey: Secret;
  /** The seed of the Ed25519 key by which statements of erasure are signed: replaced, older statements keep their own key. */
  readonly statementKey: Secret;

  constructor(scope: Construct, id: string, { settings, keys }: { settings: Settings; keys: Keys }) {
    super(scope, id);
    const table = (name: TableName) => this.table(declarationOf(name), keys);
    this.tables = { standing: table('standing'), records: table('records'), proof: table('proof'), guard: table('guard') };
    const queue = (name: QueueName) => new QueuePair(this, `${pascal(name)}Queue`, { name, key: keys.queues });
    this.queues = {
      mail: queue('mail'),
      deliver: queue('deliver'),
      'follow-up': queue('follow-up'),
      events: queue('events'),
      'fulfil-access': queue('fulfil-access'),
      'fulfil-rectification': queue('fulfil-rectification'),
      'fulfil-erasure': queue('fulfil-erasure'),
      'fulfil-restriction': queue('fulfil-restriction'),
      systems: queue('systems'),
    };
    this.mail = this.bucket(settings, keys);
    this.aliasKey = this.randomSecret('AliasKey', 'Repondeur: makes aliases of addresses', keys);
    this.tokenKey = this.randomSecret('TokenKey', 'Repondeur: signs the links in mails', keys);
    this.statementKey = this.randomSecret('StatementKey', 'Repondeur: signs statements of erasure', keys);
    this.tellOfMail(Object.keys(settings.providerSecrets));
  }

  private table({ name, partition, sort, index, recoveryDays }: TableDeclaration, keys: Keys): Table {
    const table = new Table(this, `${pascal(name)}Table`, {
      partitionKey: attribute(partition),
      ...(sort && { sortKey: attribute(sort) }),
      billingMode: BillingMode.PAY_PER_REQUEST,
      encryption: TableEncryption.CUSTOMER_MANAGED,
      encryptionKey: keys.data,
      timeToLiveAttribute: expiresAt,
      pointInTimeRecoverySpecification:
        recoveryDays > 0
          ? { pointInTimeRecoveryEnabled: true, recoveryPeriodInDays: recoveryDays }
          : { pointInTimeRecoveryEnabled: false },
      deletionProtection: true,
      removalPolicy: RemovalPolicy.RETAIN,
    });
    if (index)
      table.addGlobalSecondaryIndex({
        indexName: index.name,
        partitionKey: attribute(index.partition),
        sortKey: attribute(index.sort),
      });
    return table;
  }

  /** No versions: an old version would outlive the erasure of its object. */
  private bucket(settings: Settings, keys: Keys): Bucket {
    return new Bucket(this, 'Mail', {
      encryption: BucketEncryption.KMS,
      encryptionKey: keys.data,
      bucketKeyEnabled: true,
      enforceSSL: true,
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
      versioned: false,
      lifecycleRules: bucketClocks(settings),
      removalPolicy: RemovalPolicy.RETAIN,
    });
  }

  private randomSecret(id: string, description: string, keys: Keys): Secret {
    return new Secret(this, id, {
      description,
      encryptionKey: keys.data,
      generateSecretString: { passwordLength: 64, excludePunctuation: true },
      removalPolicy: RemovalPolicy.RETAIN,
    });
  }

  /**
   * What a provider's webhook stored goes to the `mail` queue by the bucket's own event (SES has its topic). Set on the
   * resource itself: CDK's way brings a function of its own that may rewrite the notifications of every bucket. The queue
   * must let the bucket in before the bucket exists, so it knows it by account and by the beginning of its name.
   */
  private tellOfMail(providers: string[]): void {
    if (providers.length === 0) return;
    const { queue } = this.queues.mail;
    const { stackName, partition } = Stack.of(this);
    const added = queue.addToResourcePolicy(
      new PolicyStatement({
        sid: 'BucketEvents',
        principals: [new ServicePrincipal('s3.amazonaws.com')],
        actions: ['sqs:SendMessage'],
        resources: [queue.queueArn],
        conditions: {
          ...forThisAccount,
          ArnLike: { 'aws:SourceArn': `arn:${partition}:s3:::${stackName.toLowerCase()}-*` },
        },
      }),
    );
    const bucket = this.mail.node.defaultChild;
    if (!(bucket instanceof CfnBucket)) throw new Error('a Bucket of CDK no longer has its resource as default child');
    bucket.notificationConfiguration = {
      queueConfigurations: providers.map((provider) => ({
        event: 's3:ObjectCreated:*',
        queue: queue.queueArn,
        filter: { s3Key: { rules: [{ name: 'prefix', value: `${prefixes.mail}${provider}/` }] } },
      })),
    };
    if (added.policyDependable) bucket.node.addDependency(added.policyDependable);
  }
}

function declarationOf(name: TableName): TableDeclaration {
  const declaration = tables.find((one) => one.name === name);
  if (!declaration) throw new Error(`infra/tables.ts declares no table "${name}"`);
  return declaration;
}

const types = { S: AttributeType.STRING, N: AttributeType.NUMBER } as const;
const attribute = ({ name, type }: KeyAttribute) => ({ name, type: types[type] });

/** `follow-up` → `FollowUp`, as logical ids are written. */
export const pascal = (name: string) => name.replaceAll(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase());
