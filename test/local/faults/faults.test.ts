import { DynamoDBClient, GetItemCommand, UpdateItemCommand } from '@aws-sdk/client-dynamodb';
import { GetObjectCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { GetSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { SendEmailCommand, SESv2Client } from '@aws-sdk/client-sesv2';
import { SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Fault } from '../../../local/faults/faults.ts';
import type { Service } from '../../../local/faults/called-operation.ts';
import { type Local, startLocal } from '../../../local/start-local.ts';
import { refusalOf, sdk } from '../sdk.ts';

describe('faults of the stand-ins', () => {
  let local: Local;
  let calls: { service: Service; operation: string; call(): Promise<unknown>; effects(): Promise<number>; throttled: string }[];

  beforeAll(async () => {
    local = await startLocal({ functions: [] });
    const { endpoints, bucket } = local;
    const dynamodb = new DynamoDBClient({ ...sdk(endpoints.dynamodb), maxAttempts: 1 });
    const s3 = new S3Client({ ...sdk(endpoints.s3), maxAttempts: 1 });
    const ses = new SESv2Client({ ...sdk(endpoints.sesv2), maxAttempts: 1 });
    const sqs = new SQSClient({ ...sdk(endpoints.sqs), maxAttempts: 1 });
    const secrets = new SecretsManagerClient({ ...sdk(endpoints.secretsManager), maxAttempts: 1 });
    const Key = { pk: { S: 'counter' } };
    let objects = 0;
    let reads = 0;
    calls = [
      {
        service: 'dynamodb',
        operation: 'UpdateItem',
        throttled: 'ProvisionedThroughputExceededException',
        call: () =>
          dynamodb.send(
            new UpdateItemCommand({
              TableName: 'guard',
              Key,
              UpdateExpression: 'ADD hits :one',
              ExpressionAttributeValues: { ':one': { N: '1' } },
            }),
          ),
        effects: async () => {
          const { Item } = await local.dynamodb.call('GetItem', { TableName: 'guard', Key });
          return Number((Item as { hits: { N: string } } | undefined)?.hits.N ?? 0); // the item written above
        },
      },
      {
        service: 's3',
        operation: 'PutObject',
        throttled: 'SlowDown',
        call: () => s3.send(new PutObjectCommand({ Bucket: bucket, Key: `object-${(objects += 1)}`, Body: 'x' })),
        effects: async () => local.objects.keys(bucket).length,
      },
      {
        service: 'ses',
        operation: 'SendEmail',
        throttled: 'TooManyRequestsException',
        call: () =>
          ses.send(
            new SendEmailCommand({
              FromEmailAddress: 'contact@example.com',
              Destination: { ToAddresses: ['a@example.org'] },
              Content: { Simple: { Subject: { Data: 's' }, Body: { Text: { Data: 't' } } } },
            }),
          ),
        effects: async () => local.sent().length,
      },
      {
        service: 'sqs',
        operation: 'SendMessage',
        throttled: 'RequestThrottled',
        call: () => sqs.send(new SendMessageCommand({ QueueUrl: local.queues.queueUrl('deliver'), MessageBody: 'x' })),
        effects: async () => (await local.queues.waiting('deliver')).length,
      },
      {
        service: 'secretsmanager',
        operation: 'GetSecretValue',
        throttled: 'ThrottlingException',
        call: async () => {
          await secrets.send(new GetSecretValueCommand({ SecretId: 'alias-key' }));
          reads += 1;
        },
        effects: async () => reads,
      },
    ];
  });
  afterAll(() => local.close());
  beforeEach(() => local.faults.forget());

  const failing = async (fault: Fault, at: (typeof calls)[number]) => {
    const before = await at.effects();
    local.faults.next(at.service, at.operation, fault);
    const refusal = await refusalOf(at.call());
    return { refusal, effects: (await at.effects()) - before };
  };

  it('before: nothing happened, and the caller is told that the service failed', async () => {
    for (const at of calls) {
      const { refusal, effects } = await failing('before', at);
      expect(refusal).toBeTruthy();
      expect(effects).toBe(0);
    }
  });

  it('throttle: nothing happened, and the caller is told so by the service’s own error', async () => {
    for (const at of calls) expect(await failing('throttle', at)).toEqual({ refusal: at.throttled, effects: 0 });
  });

  it('after: it happened, but the caller lost the connection', async () => {
    for (const at of calls.filter(({ service }) => service !== 'secretsmanager')) {
      const { refusal, effects } = await failing('after', at);
      expect(refusal).toBeTruthy();
      expect(effects).toBe(1);
    }
  });

  it('spares other operations, and the calls it is told to skip', async () => {
    const [dynamodb, s3] = calls;
    if (!dynamodb || !s3) throw new Error('the calls are listed above');
    local.faults.next('dynamodb', 'UpdateItem', 'before', { skip: 1, times: 2 });
    local.faults.next('s3', 'GetObject', 'before');
    const outcomes = [];
    for (let call = 0; call < 4; call += 1) outcomes.push((await refusalOf(dynamodb.call())) === undefined);
    expect(outcomes).toEqual([true, false, false, true]);
    expect(await refusalOf(s3.call())).toBeUndefined();
  });

  it('lists the calls in order, so that a test can fail each of them in turn', async () => {
    for (const { call } of calls) await call();
    const made = local.faults.calls();
    expect(made).toEqual(calls.map(({ service, operation }) => ({ service, operation })));
    for (const number of made.keys()) {
      local.faults.forget();
      local.faults.nth(number, 'before');
      const outcomes = [];
      for (const { call } of calls) outcomes.push((await refusalOf(call())) === undefined);
      expect(outcomes).toEqual(made.map((_, other) => other !== number));
    }
  });

  it('is healed by the retry that the SDK makes, unless it lasts longer', async () => {
    const client = new DynamoDBClient(sdk(local.endpoints.dynamodb));
    const get = () => client.send(new GetItemCommand({ TableName: 'guard', Key: { pk: { S: 'none' } } }));
    local.faults.next('dynamodb', 'GetItem', 'throttle');
    expect(await refusalOf(get())).toBeUndefined();
    local.faults.next('dynamodb', 'GetItem', 'before', { times: 10 });
    expect(await refusalOf(get())).toBe('InternalServerError');
    client.destroy();
    const s3 = new S3Client({ ...sdk(local.endpoints.s3), maxAttempts: 1 });
    local.faults.next('s3', '*', 'throttle');
    expect(await refusalOf(s3.send(new GetObjectCommand({ Bucket: local.bucket, Key: 'x' })))).toBe('SlowDown');
    s3.destroy();
  });
});
