import { describe, expect, it } from 'vitest';
import { resourcesOf, statementsOf, synthesise, textOf } from './synthesised.ts';

const { template } = synthesise();
const sets = Object.fromEntries(
  resourcesOf(template, 'AWS::SES::ConfigurationSet').map(([id, { Properties }]) => [id, Properties]),
);

describe('sending', () => {
  it('holds a courtesy to SES’s suppression and to TLS', () => {
    expect(sets['ReplyCourtesyFDC36BB8']).toMatchObject({
      Name: 'Repondeur-courtesy',
      SuppressionOptions: { SuppressedReasons: ['BOUNCE', 'COMPLAINT'] },
      DeliveryOptions: { TlsPolicy: 'REQUIRE' },
      ReputationOptions: { ReputationMetricsEnabled: true },
    });
  });

  it('overrides suppression for what the law obliges us to say', () => {
    expect(sets['ReplyLegal40728A55']).toMatchObject({
      Name: 'Repondeur-legal',
      SuppressionOptions: { SuppressedReasons: [] },
      DeliveryOptions: { TlsPolicy: 'OPTIONAL' },
      ReputationOptions: { ReputationMetricsEnabled: true },
    });
  });

  it('tracks nobody: no opens, no clicks, no redirect', () => {
    for (const set of Object.values(sets)) expect(set).not.toHaveProperty('TrackingOptions');
    const destinations = resourcesOf(template, 'AWS::SES::ConfigurationSetEventDestination');
    expect(destinations).toHaveLength(2);
    for (const [, { Properties }] of destinations)
      expect(Properties['EventDestination']).toMatchObject({
        MatchingEventTypes: ['bounce', 'complaint', 'delivery', 'reject', 'subscription'],
      });
  });

  it('lets only these two sets of this account tell of events', () => {
    const policy = resourcesOf(template, 'AWS::SNS::TopicPolicy').find(([id]) => id.startsWith('ReplyEventsPolicy'))?.[1];
    const allowed = statementsOf(policy?.Properties['PolicyDocument']).filter(({ effect }) => effect === 'Allow');
    for (const { principal } of allowed) expect(principal).toEqual({ Service: 'ses.amazonaws.com' });
    for (const { condition } of allowed)
      expect(condition['StringEquals']).toMatchObject({ 'AWS:SourceAccount': { Ref: 'AWS::AccountId' } });
    expect(allowed.map(({ condition }) => textOf(condition['StringEquals']?.['AWS:SourceArn'])).toSorted()).toEqual([
      'arn:{Partition}:ses:{Region}:{AccountId}:configuration-set/ReplyCourtesyFDC36BB8',
      'arn:{Partition}:ses:{Region}:{AccountId}:configuration-set/ReplyLegal40728A55',
    ]);
  });

  it('tells the events queue of them, and lets no other topic in', () => {
    const [topic] = resourcesOf(template, 'AWS::SNS::Topic').find(([id]) => id.startsWith('ReplyEvents')) ?? [];
    template.hasResourceProperties('AWS::SNS::Subscription', {
      TopicArn: { Ref: topic },
      Protocol: 'sqs',
      Endpoint: { 'Fn::GetAtt': ['DataEventsQueue3FEA73C7', 'Arn'] },
      RawMessageDelivery: true,
    });
    const policy = resourcesOf(template, 'AWS::SQS::QueuePolicy').find(([id]) => id.startsWith('DataEventsQueuePolicy'))?.[1];
    const allowed = statementsOf(policy?.Properties['PolicyDocument']).filter(({ effect }) => effect === 'Allow');
    expect(allowed).toMatchObject([
      { principal: { Service: 'sns.amazonaws.com' }, condition: { ArnEquals: { 'aws:SourceArn': { Ref: topic } } } },
    ]);
  });

  it('signs with DKIM, aligns SPF by a subdomain, and treats a mail without a set as a courtesy', () => {
    template.hasResourceProperties('AWS::SES::EmailIdentity', {
      EmailIdentity: 'controller.example.net',
      DkimSigningAttributes: { NextSigningKeyLength: 'RSA_2048_BIT' },
      MailFromAttributes: { MailFromDomain: 'bounce.controller.example.net' },
      ConfigurationSetAttributes: { ConfigurationSetName: { Ref: 'ReplyCourtesyFDC36BB8' } },
    });
  });

  it('prints the DNS records to paste', () => {
    const outputs = Object.entries(template.findOutputs('*')).map(([id, { Value }]) => `${id}: ${textOf(Value)}`);
    expect(outputs).toContain('DnsDkim1: ReplyIdentityC1B229CB.DkimDNSTokenName1 CNAME ReplyIdentityC1B229CB.DkimDNSTokenValue1');
    expect(outputs).toContain('DnsMailFromMx: bounce.controller.example.net MX 10 feedback-smtp.{Region}.amazonses.com');
    expect(outputs).toContain('DnsReceiving: controller.example.net MX 10 inbound-smtp.{Region}.amazonaws.com');
  });
});
