import { Runtime } from 'aws-cdk-lib/aws-lambda';
import * as z from 'zod';
import { describe, expect, it } from 'vitest';
import { pascal } from '../../infra/data.ts';
import { functions } from '../../infra/functions.ts';
import { resourcesOf, synthesise, textOf } from './synthesised.ts';

const { template } = synthesise();
const lambdas = resourcesOf(template, 'AWS::Lambda::Function');
const of = (name: string, part: string, type: string) =>
  resourcesOf(template, type).find(([id]) => id.startsWith(`${pascal(name)}${part}`));

/** The newest Node of this CDK; a newer one should make this test, and then the stack, follow. */
const newestNode = Object.keys(Runtime)
  .flatMap((name) => /^NODEJS_(\d+)_X$/.exec(name)?.[1] ?? [])
  .map(Number)
  .toSorted((a, b) => b - a)[0];

const alarmProperties = z.object({
  AlarmDescription: z.string(),
  AlarmActions: z.array(z.unknown()),
  Namespace: z.string().optional(),
  MetricName: z.string().optional(),
  Dimensions: z.array(z.object({ Name: z.string(), Value: z.unknown() })).default([]),
  TreatMissingData: z.string(),
  Threshold: z.number(),
});
const alarms = resourcesOf(template, 'AWS::CloudWatch::Alarm').map(([id, { Properties }]) => ({
  id,
  ...alarmProperties.parse(Properties),
}));

describe.each(functions)('$name', ({ name, environment, memory, timeout, impact, triggers }) => {
  const lambda = of(name, 'Function', 'AWS::Lambda::Function')?.[1].Properties;

  it('runs on ARM and the newest Node, with the memory and time it declares, without tracing', () => {
    expect(lambda).toMatchObject({
      Architectures: ['arm64'],
      Runtime: `nodejs${newestNode}.x`,
      Handler: 'index.handler',
      MemorySize: memory,
      Timeout: timeout,
    });
    expect(lambda).not.toHaveProperty('TracingConfig');
  });

  it('is given the environment it declares and no other', () => {
    const { Environment } = z.object({ Environment: z.object({ Variables: z.record(z.string(), z.unknown()) }) }).parse(lambda);
    expect(Object.keys(Environment.Variables).toSorted()).toEqual([...environment].toSorted());
  });

  it('writes to a log of its own', () => {
    const log = of(name, 'Logs', 'AWS::Logs::LogGroup')?.[0];
    expect(lambda?.['LoggingConfig']).toEqual({ LogGroup: { Ref: log } });
  });

  it('tells who suffers, and where to read on, by an alarm for each way in which it can fail', () => {
    const own = alarms.filter(({ id }) => id.startsWith(pascal(name)));
    const wanted = {
      http: ['Http'],
      queue: ['WorkDeadLetters', 'WorkWaiting'],
      schedule: ['ClockSilence', 'ClockFailure'],
      reputation: ['ReputationBounces', 'ReputationComplaints', 'ReputationFailure'],
    };
    for (const part of triggers.flatMap(({ kind }) => wanted[kind]))
      expect(own.some(({ id }) => id.startsWith(`${pascal(name)}${part}`))).toBe(true);
    for (const { AlarmDescription } of own) expect(AlarmDescription).toBe(`${impact}\nRunbook: docs/runbook.md#${name}`);
  });
});

describe('a queue', () => {
  const fed = functions.flatMap(({ name, timeout, triggers }) =>
    triggers.flatMap((trigger) => (trigger.kind === 'queue' ? [{ ...trigger, name, timeout }] : [])),
  );

  it.each(fed)(
    '$queue gives up a message after five tries, each hidden for six times the time of $name',
    ({ queue, timeout }) => {
      const [deadLetters] = of(`data-${queue}`, 'QueueDeadLetters', 'AWS::SQS::Queue') ?? [];
      const properties = resourcesOf(template, 'AWS::SQS::Queue').find(
        ([id]) => id.startsWith(`Data${pascal(queue)}Queue`) && !id.includes('DeadLetters'),
      )?.[1].Properties;
      expect(properties).toMatchObject({
        VisibilityTimeout: 6 * timeout,
        RedrivePolicy: { maxReceiveCount: 5, deadLetterTargetArn: { 'Fn::GetAtt': [deadLetters, 'Arn'] } },
      });
    },
  );

  it.each(fed)('$queue raises an alarm at the first dead letter', ({ queue, name }) => {
    const [deadLetters] = of(`data-${queue}`, 'QueueDeadLetters', 'AWS::SQS::Queue') ?? [];
    const alarm = alarms.find(({ id }) => id.startsWith(`${pascal(name)}WorkDeadLetters`));
    expect(alarm).toMatchObject({ MetricName: 'ApproximateNumberOfMessagesVisible', Threshold: 1 });
    expect(alarm?.Dimensions[0]?.Value).toEqual({ 'Fn::GetAtt': [deadLetters, 'QueueName'] });
  });

  it.each(fed)(
    '$queue gets back only the messages that failed, and leaves room for other functions',
    ({ name, batchSize, atOnce }) => {
      expect(of(name, 'Work', 'AWS::Lambda::EventSourceMapping')?.[1].Properties).toMatchObject({
        BatchSize: batchSize,
        FunctionResponseTypes: ['ReportBatchItemFailures'],
        ScalingConfig: { MaximumConcurrency: atOnce },
      });
    },
  );

  it('of mail leaves two of the ten functions of a new account to the pages, with all that a flood sets going', () => {
    const flooded = fed.filter(({ queue }) => ['mail', 'deliver', 'follow-up'].includes(queue));
    expect(flooded.reduce((sum, { atOnce }) => sum + atOnce, 0)).toBeLessThanOrEqual(8);
  });
});

describe('a schedule', () => {
  it('raises an alarm when no whole run was counted, silence included', () => {
    const silence = alarms.filter(({ id }) => id.includes('SilenceAlarm'));
    expect(silence.map(({ Namespace, MetricName, TreatMissingData }) => [Namespace, MetricName, TreatMissingData])).toEqual([
      ['Repondeur', 'FollowUpRun', 'breaching'],
      ['Repondeur', 'RetentionRun', 'breaching'],
      ['Repondeur', 'DeadlinesWatched', 'breaching'],
    ]);
  });
});

describe('the brake', () => {
  const brake = of('brake-courtesy', 'Function', 'AWS::Lambda::Function')?.[0];
  const drawing = alarms.filter(({ Namespace }) => Namespace === 'AWS/SES');

  it('is drawn by an alarm before SES looks into the account: at 4 % bounces, at 0.08 % complaints', () => {
    expect(drawing.map(({ MetricName, Threshold, TreatMissingData }) => [MetricName, Threshold, TreatMissingData])).toEqual([
      ['Reputation.BounceRate', 0.04, 'ignore'],
      ['Reputation.ComplaintRate', 0.0008, 'ignore'],
    ]);
    for (const { AlarmActions, Dimensions } of drawing) {
      expect(AlarmActions[1]).toEqual({ 'Fn::GetAtt': [brake, 'Arn'] });
      expect(Dimensions).toEqual([]); // the whole account, since that is what SES judges
    }
  });

  it('answers to these two alarms and to nobody else', () => {
    const allowed = resourcesOf(template, 'AWS::Lambda::Permission').flatMap(([, { Properties }]) =>
      textOf(Properties['FunctionName']) === `${brake}` ? [Properties] : [],
    );
    expect(allowed.map(({ SourceArn }) => textOf(SourceArn)).toSorted()).toEqual(drawing.map(({ id }) => id).toSorted());
    for (const { Principal } of allowed) expect(Principal).toBe('lambda.alarms.cloudwatch.amazonaws.com');
  });
});

describe('routes', () => {
  it('are those that functions declare', () => {
    const declared = functions.flatMap(({ triggers }) => triggers.flatMap((one) => (one.kind === 'http' ? one.routes : [])));
    const made = resourcesOf(template, 'AWS::ApiGatewayV2::Route').map(([, { Properties }]) => String(Properties['RouteKey']));
    expect(made.toSorted()).toEqual(declared.toSorted());
  });

  it('let API Gateway call a function from this API only', () => {
    const permissions = resourcesOf(template, 'AWS::Lambda::Permission').map(([, { Properties }]) => Properties);
    const fromApi = permissions.filter(({ Principal }) => Principal === 'apigateway.amazonaws.com');
    expect(fromApi).toHaveLength(functions.filter(({ triggers }) => triggers.some(({ kind }) => kind === 'http')).length);
    for (const { SourceArn } of fromApi)
      expect(textOf(SourceArn)).toMatch(/^arn:\{Partition\}:execute-api:\{Region\}:\{AccountId\}:PublicApi\w+\/\*\/\*\/\*$/);
  });
});

describe('the stack', () => {
  it('keeps every function in a log with an end, also those that CDK adds', () => {
    for (const [id, { Properties }] of lambdas)
      expect([id, Properties['LoggingConfig']]).toEqual([id, { LogGroup: expect.anything() }]);
  });

  it('mails every alarm to the address of the settings', () => {
    const [topic] = resourcesOf(template, 'AWS::SNS::Topic').find(([id]) => id.startsWith('AlarmsTopic')) ?? [];
    for (const { AlarmActions } of alarms) expect(AlarmActions[0]).toEqual({ Ref: topic });
    template.hasResourceProperties('AWS::SNS::Subscription', {
      Protocol: 'email',
      Endpoint: 'ops@example.com',
      TopicArn: { Ref: topic },
    });
  });

  it('has room below CloudFormation’s limit of 500 resources', () => {
    expect(Object.keys(template.toJSON()['Resources']).length).toBeLessThan(400);
  });
});
