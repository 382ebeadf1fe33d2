import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { aCertificate, intrinsic, resourcesOf, synthesise, widestSettings } from './synthesised.ts';

/** What AWS refuses only when a stack is deployed, held for the widest settings there are. */
const { template } = synthesise({ settings: widestSettings, certificateArn: aCertificate });

/** Names that AWS gives are not known before: each counts as long as an ARN of ours can be. */
const lengthOf = (value: unknown): number => JSON.stringify(value, (_, one: unknown) => deployed(one)).length;

function deployed(value: unknown): unknown {
  const { Ref, 'Fn::GetAtt': attribute, 'Fn::Join': join } = intrinsic.safeParse(value).data ?? {};
  if (Ref?.startsWith('AWS::')) return 'ap-southeast-2';
  if (join) return join[1].map(deployed).join(join[0]);
  return Ref || attribute ? 'x'.repeat(160) : value;
}

describe('the stack of the widest settings', () => {
  it('has policies within the 10,240 characters of a role', () => {
    const policies = z.array(z.object({ PolicyDocument: z.unknown() }));
    const tooLong = resourcesOf(template, 'AWS::IAM::Role').filter(
      ([, { Properties }]) =>
        policies.parse(Properties['Policies']).reduce((sum, { PolicyDocument }) => sum + lengthOf(PolicyDocument), 0) > 10_240,
    );
    expect(tooLong.map(([id]) => id)).toEqual([]);
  });

  it('gives no function more than 4 KB of environment', () => {
    const environment = z.object({ Variables: z.record(z.string(), z.unknown()) }).prefault({ Variables: {} });
    const tooMuch = resourcesOf(template, 'AWS::Lambda::Function').filter(([, { Properties }]) => {
      const { Variables } = environment.parse(Properties['Environment']);
      return lengthOf(Variables) > 4096;
    });
    expect(tooMuch.map(([id]) => id)).toEqual([]);
  });

  it('has no more than the 300 routes of an API, and room below the 500 resources and the megabyte of a template', () => {
    expect(resourcesOf(template, 'AWS::ApiGatewayV2::Route').length).toBeLessThan(300);
    expect(Object.keys(template.toJSON()['Resources']).length).toBeLessThan(450);
    expect(JSON.stringify(template.toJSON()).length).toBeLessThan(1024 * 1024);
  });

  it('names each alarm by what it is of, and no two alike', () => {
    const alarms = resourcesOf(template, 'AWS::CloudWatch::Alarm');
    for (const [id, { Properties }] of alarms) {
      expect(id).toMatch(/^[A-Z]\w+(?:DeadLetters|Waiting|Failure|Silence|Fault|Bounces|Complaints)Alarm[0-9A-F]{8}$/);
      expect(Properties).not.toHaveProperty('AlarmName'); // CloudFormation's own begins with the stack and the id: two stacks fit
    }
    expect(new Set(alarms.map(([, { Properties }]) => JSON.stringify(Properties))).size).toBe(alarms.length);
  });
});
