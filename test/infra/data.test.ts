import { Match } from 'aws-cdk-lib/assertions';
import { describe, expect, it } from 'vitest';
import { tables } from '../../infra/tables.ts';
import { fullSettings, resourcesOf, statementsOf, synthesise, textOf } from './synthesised.ts';

const { template } = synthesise();
const keys = resourcesOf(template, 'AWS::KMS::Key').map(([id]) => id);
const [dataKey, queueKey] = ['Data', 'Queues'].map((name) => keys.find((id) => id.startsWith(`Keys${name}`)));

describe('what is kept', () => {
  it('never changes its logical id: CloudFormation would make an empty one in its place', () => {
    const ids = ['AWS::DynamoDB::Table', 'AWS::S3::Bucket', 'AWS::SQS::Queue', 'AWS::SecretsManager::Secret', 'AWS::KMS::Key'];
    expect(ids.flatMap((type) => resourcesOf(template, type).map(([id]) => id)).toSorted()).toEqual([
      'DataAliasKey6389B4FD',
      'DataDeliverQueue76B8F27F',
      'DataDeliverQueueDeadLettersF6A2A347',
      'DataEventsQueue3FEA73C7',
      'DataEventsQueueDeadLetters446FB5E9',
      'DataFollowUpQueue9A8E879F',
      'DataFollowUpQueueDeadLetters47A52101',
      'DataFulfilAccessQueue74987F7C',
      'DataFulfilAccessQueueDeadLetters6D5B8704',
      'DataFulfilErasureQueue6CED822E',
      'DataFulfilErasureQueueDeadLettersBAB5994C',
      'DataFulfilRectificationQueueD7432617',
      'DataFulfilRectificationQueueDeadLettersD0DAD29F',
      'DataFulfilRestrictionQueue512DC5D5',
      'DataFulfilRestrictionQueueDeadLetters8EFEC058',
      'DataGuardTable155DD839',
      'DataMailEA0BA68C',
      'DataMailQueue65A189A7',
      'DataMailQueueDeadLettersEA4F85A3',
      'DataProofTable41F8421E',
      'DataRecordsTableF0A4A2F6',
      'DataStandingTableC3449D29',
      'DataStatementKey89ADFACC',
      'DataSystemsQueueAF26AE82',
      'DataSystemsQueueDeadLetters02552244',
      'DataTokenKey1ACFA1E9',
      'KeysDataA2F7C5E6',
      'KeysQueues212F02B9',
    ]);
  });

  it.each(['AWS::DynamoDB::Table', 'AWS::S3::Bucket', 'AWS::SQS::Queue', 'AWS::SecretsManager::Secret', 'AWS::KMS::Key'])(
    'stays when the stack goes: %s',
    (type) => {
      for (const [id, { DeletionPolicy, UpdateReplacePolicy }] of resourcesOf(template, type))
        expect([id, DeletionPolicy, UpdateReplacePolicy]).toEqual([id, 'Retain', 'Retain']);
    },
  );
});

describe('the tables', () => {
  it.each(tables)('$name is encrypted with our key, swept by its clock, on demand and protected', ({ name, recoveryDays }) => {
    const [, table] =
      resourcesOf(template, 'AWS::DynamoDB::Table').find(([id]) => id.toLowerCase().startsWith(`data${name}`)) ?? [];
    expect(table?.Properties).toMatchObject({
      BillingMode: 'PAY_PER_REQUEST',
      DeletionProtectionEnabled: true,
      SSESpecification: { SSEEnabled: true, SSEType: 'KMS', KMSMasterKeyId: { 'Fn::GetAtt': [dataKey, 'Arn'] } },
      TimeToLiveSpecification: { AttributeName: 'expiresAt', Enabled: true },
      PointInTimeRecoverySpecification:
        recoveryDays === 7
          ? { PointInTimeRecoveryEnabled: true, RecoveryPeriodInDays: 7 }
          : { PointInTimeRecoveryEnabled: false },
    });
  });

  it('keep no backup of the standing rows, whose destruction has to be final', () => {
    const recoverable = resourcesOf(template, 'AWS::DynamoDB::Table')
      .filter(([, { Properties }]) => JSON.stringify(Properties).includes('"PointInTimeRecoveryEnabled":true'))
      .map(([id]) => id);
    expect(recoverable).toEqual(['DataRecordsTableF0A4A2F6', 'DataProofTable41F8421E']);
  });

  it('have no stream: what must follow a write is a row of the outbox', () => {
    for (const [, { Properties }] of resourcesOf(template, 'AWS::DynamoDB::Table'))
      expect(Properties).not.toHaveProperty('StreamSpecification');
  });
});

describe('the bucket of raw mail', () => {
  it('is encrypted by default with our key, closed to the public, and keeps no old versions', () => {
    template.hasResourceProperties('AWS::S3::Bucket', {
      BucketEncryption: {
        ServerSideEncryptionConfiguration: [
          {
            BucketKeyEnabled: true,
            ServerSideEncryptionByDefault: { SSEAlgorithm: 'aws:kms', KMSMasterKeyID: { 'Fn::GetAtt': [dataKey, 'Arn'] } },
          },
        ],
      },
      PublicAccessBlockConfiguration: {
        BlockPublicAcls: true,
        BlockPublicPolicy: true,
        IgnorePublicAcls: true,
        RestrictPublicBuckets: true,
      },
      VersioningConfiguration: Match.absent(),
    });
  });

  it('drops mail after the period of the settings, answers after a week, and whatever a case left behind after the long-stop', () => {
    const settings = { ...fullSettings, retention: { ...fullSettings.retention, communication: { days: 17 } } };
    synthesise({ settings }).template.hasResourceProperties('AWS::S3::Bucket', {
      LifecycleConfiguration: {
        Rules: [
          Match.objectLike({ Prefix: 'mail/', ExpirationInDays: 17, Status: 'Enabled' }),
          Match.objectLike({ Prefix: 'case/', ExpirationInDays: 400, Status: 'Enabled' }),
          Match.objectLike({ Prefix: 'export/', ExpirationInDays: 7, Status: 'Enabled' }),
          Match.objectLike({ AbortIncompleteMultipartUpload: { DaysAfterInitiation: 1 }, Status: 'Enabled' }),
        ],
      },
    });
  });

  it('tells the mail queue of what a provider brought, and not of what SES did', () => {
    template.hasResourceProperties('AWS::S3::Bucket', {
      NotificationConfiguration: {
        QueueConfigurations: [
          {
            Event: 's3:ObjectCreated:*',
            Queue: { 'Fn::GetAtt': ['DataMailQueue65A189A7', 'Arn'] },
            Filter: { S3Key: { Rules: [{ Name: 'prefix', Value: 'mail/mailgun/' }] } },
          },
        ],
      },
    });
  });

  it('lets only this account’s buckets of this stack tell the queue', () => {
    const policy = resourcesOf(template, 'AWS::SQS::QueuePolicy').find(([id]) => id.startsWith('DataMailQueuePolicy'));
    const told = statementsOf(policy?.[1].Properties['PolicyDocument']).find(({ sid }) => sid === 'BucketEvents');
    expect(told?.principal).toEqual({ Service: 's3.amazonaws.com' });
    expect(told?.condition['StringEquals']).toEqual({ 'aws:SourceAccount': { Ref: 'AWS::AccountId' } });
    expect(textOf(told?.condition['ArnLike']?.['aws:SourceArn'])).toBe('arn:{Partition}:s3:::repondeur-*');
  });

  it('has no notification where no provider brings mail', () => {
    const { template: sesOnly } = synthesise({ settings: { ...fullSettings, providerSecrets: {} } });
    sesOnly.hasResourceProperties('AWS::S3::Bucket', { NotificationConfiguration: Match.absent() });
  });
});

describe('everything that carries or keeps data', () => {
  it('is under one of our two keys', () => {
    for (const [, { Properties }] of resourcesOf(template, 'AWS::SQS::Queue'))
      expect(Properties['KmsMasterKeyId']).toEqual({ 'Fn::GetAtt': [queueKey, 'Arn'] });
    for (const [, { Properties }] of resourcesOf(template, 'AWS::SNS::Topic'))
      expect(Properties['KmsMasterKeyId']).toEqual({ 'Fn::GetAtt': [dataKey, 'Arn'] });
    for (const [, { Properties }] of resourcesOf(template, 'AWS::SecretsManager::Secret'))
      expect(Properties['KmsKeyId']).toEqual({ 'Fn::GetAtt': [dataKey, 'Arn'] });
    for (const [, { Properties }] of resourcesOf(template, 'AWS::Logs::LogGroup'))
      expect(Properties).toMatchObject({ RetentionInDays: 30, KmsKeyId: { 'Fn::GetAtt': [dataKey, 'Arn'] } });
  });

  it.each(['AWS::SQS::QueuePolicy', 'AWS::S3::BucketPolicy', 'AWS::SNS::TopicPolicy'])(
    'refuses what comes without TLS: %s',
    (type) => {
      const policies = resourcesOf(template, type);
      const counted = { 'AWS::SQS::QueuePolicy': 18, 'AWS::S3::BucketPolicy': 1, 'AWS::SNS::TopicPolicy': 3 }[type];
      expect(policies).toHaveLength(counted ?? 0);
      for (const [, { Properties }] of policies)
        expect(statementsOf(Properties['PolicyDocument'])).toContainEqual(
          expect.objectContaining({ effect: 'Deny', condition: { Bool: { 'aws:SecureTransport': 'false' } } }),
        );
    },
  );

  it('rotates its keys', () => {
    for (const [, { Properties }] of resourcesOf(template, 'AWS::KMS::Key')) expect(Properties['EnableKeyRotation']).toBe(true);
  });

  it('waits in a queue no longer than the class in-flight allows, dead letters included', () => {
    for (const [, { Properties }] of resourcesOf(template, 'AWS::SQS::Queue'))
      expect(Properties['MessageRetentionPeriod']).toBe(14 * 24 * 3600);
  });
});

const policyOf = (id: string | undefined) =>
  statementsOf(resourcesOf(template, 'AWS::KMS::Key').find(([one]) => one === id)?.[1].Properties['KeyPolicy']);

const serviceStatement = (id: string | undefined, service: string) =>
  policyOf(id).find(({ principal }) => JSON.stringify(principal).includes(`"${service}`));

describe('the key over the data', () => {
  it.each(['ses.amazonaws.com', 'cloudwatch.amazonaws.com'])('is lent to %s, for this account only', (service) => {
    expect(serviceStatement(dataKey, service)).toMatchObject({
      effect: 'Allow',
      actions: ['kms:Decrypt', 'kms:GenerateDataKey*'],
      condition: { StringEquals: { 'aws:SourceAccount': { Ref: 'AWS::AccountId' } } },
    });
  });

  it('is lent to CloudWatch Logs for the logs of this stack', () => {
    const logs = policyOf(dataKey).find(({ sid }) => sid === 'Logs');
    expect(textOf(logs?.condition['ArnLike']?.['kms:EncryptionContext:aws:logs:arn'])).toBe(
      'arn:{Partition}:logs:{Region}:{AccountId}:log-group:{StackName}-*',
    );
  });

  it('lets SNS and the bucket reach the queues by the key of the queues', () => {
    expect(serviceStatement(queueKey, 'sns.amazonaws.com')?.condition).toHaveProperty('ArnEquals');
    expect(serviceStatement(queueKey, 's3.amazonaws.com')?.condition).toEqual({
      StringEquals: { 'aws:SourceAccount': { Ref: 'AWS::AccountId' } },
    });
  });
});
