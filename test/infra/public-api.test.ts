import { Match } from 'aws-cdk-lib/assertions';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { resourcesOf, synthesise } from './synthesised.ts';

const { template } = synthesise();
const stage = z
  .object({ AccessLogSettings: z.object({ Format: z.string(), DestinationArn: z.unknown() }) })
  .parse(resourcesOf(template, 'AWS::ApiGatewayV2::Stage')[0]?.[1].Properties);

describe('the public API', () => {
  it('logs which route answered what and how fast, and nothing of the person or of the address as called', () => {
    expect(z.record(z.string(), z.string()).parse(JSON.parse(stage.AccessLogSettings.Format))).toEqual({
      requestId: '$context.requestId',
      routeKey: '$context.routeKey',
      status: '$context.status',
      milliseconds: '$context.responseLatency',
    });
  });

  it('slows a flood down', () => {
    template.hasResourceProperties('AWS::ApiGatewayV2::Stage', {
      StageName: '$default',
      DefaultRouteSettings: { ThrottlingRateLimit: 50, ThrottlingBurstLimit: 100 },
    });
  });

  it('answers no script of another site', () => {
    template.hasResourceProperties('AWS::ApiGatewayV2::Api', { ProtocolType: 'HTTP', CorsConfiguration: Match.absent() });
  });

  it('raises an alarm when it answers with a fault', () => {
    template.hasResourceProperties('AWS::CloudWatch::Alarm', {
      Namespace: 'AWS/ApiGateway',
      MetricName: '5xx',
      AlarmDescription: Match.stringLikeRegexp('Runbook: docs/runbook.md#public-api$'),
    });
  });

  it('has no domain of its own without a certificate', () => {
    template.resourceCountIs('AWS::ApiGatewayV2::DomainName', 0);
  });

  it('answers at the host of publicUrl where there is a certificate, and prints the record that leads there', () => {
    const certificateArn = 'arn:aws:acm:eu-west-1:111111111111:certificate/00000000-0000-0000-0000-000000000000';
    const { template: withDomain } = synthesise({ certificateArn });
    withDomain.hasResourceProperties('AWS::ApiGatewayV2::DomainName', {
      DomainName: 'privacy.example.com',
      DomainNameConfigurations: [{ CertificateArn: certificateArn, EndpointType: 'REGIONAL' }],
    });
    withDomain.resourceCountIs('AWS::ApiGatewayV2::ApiMapping', 1);
    expect(Object.keys(withDomain.findOutputs('DnsPublicUrl'))).toHaveLength(1);
  });
});
