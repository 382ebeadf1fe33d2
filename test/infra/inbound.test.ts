import { Match, type Template } from 'aws-cdk-lib/assertions';
import { describe, expect, it } from 'vitest';
import { sesRecipients } from '../../infra/inbound.ts';
import type { Settings } from '../../shared/settings/settings-schema.ts';
import { fullSettings, resourcesOf, statementsOf, synthesise } from './synthesised.ts';

const withRuleSet = (ses: Settings['ses']) => synthesise({ settings: { ...fullSettings, ses } }).template;
const created = withRuleSet({ ruleSet: 'create', activate: false });
const activated = withRuleSet({ ruleSet: 'create', activate: true });
const existing = withRuleSet({ ruleSet: 'existing', name: 'the-one-we-have' });
const none = withRuleSet({ ruleSet: 'none' });

const topicOf = (template: Template) =>
  resourcesOf(template, 'AWS::SNS::Topic').find(([id]) => id.startsWith('InboundMail'))?.[0];

describe('mail that SES receives', () => {
  it('goes raw to the bucket and, as a notification, to the topic; encrypted by the bucket, not by the action', () => {
    created.hasResourceProperties('AWS::SES::ReceiptRule', {
      Rule: {
        Enabled: true,
        ScanEnabled: true,
        TlsPolicy: 'Optional',
        Recipients: ['contact@example.com', 'hello@example.com', 'unsubscribe@example.com', 'done@example.com'],
        Actions: [
          {
            S3Action: {
              BucketName: { Ref: 'DataMailEA0BA68C' },
              ObjectKeyPrefix: 'mail/ses/',
              TopicArn: { Ref: topicOf(created) },
              KmsKeyArn: Match.absent(),
            },
          },
        ],
      },
    });
  });

  it('is taken in only for mailboxes that SES brings, and for the address that stops by mail at their domain', () => {
    const [first, second] = fullSettings.mailboxes;
    if (!first || !second) throw new Error('the sample has two mailboxes');
    expect(sesRecipients({ ...fullSettings, mailboxes: [{ ...first, receivedBy: 'mailgun' }, second] })).toEqual([
      second.address,
      'unsubscribe@example.com',
      'done@example.com',
    ]);
  });

  it('finds the policies of bucket, topic and key in place: SES tries them when the rule is made', () => {
    created.hasResource('AWS::SES::ReceiptRule', {
      DependsOn: Match.arrayWith([
        Match.stringLikeRegexp('^DataMailPolicy'),
        Match.stringLikeRegexp('^InboundMailPolicy'),
        Match.stringLikeRegexp('^ReplyIdentity'),
      ]),
    });
  });

  it('is told of by this account’s SES only', () => {
    const policy = resourcesOf(created, 'AWS::SNS::TopicPolicy').find(([id]) => id.startsWith('InboundMailPolicy'))?.[1];
    const allowed = statementsOf(policy?.Properties['PolicyDocument']).filter(({ effect }) => effect === 'Allow');
    expect(allowed).toMatchObject([
      {
        principal: { Service: 'ses.amazonaws.com' },
        actions: ['sns:Publish'],
        condition: { StringEquals: { 'aws:SourceAccount': { Ref: 'AWS::AccountId' } } },
      },
    ]);
  });

  it('is written to the bucket by this account’s SES only, under its own prefix', () => {
    const policy = resourcesOf(created, 'AWS::S3::BucketPolicy')[0]?.[1];
    const allowed = statementsOf(policy?.Properties['PolicyDocument']).filter(({ effect }) => effect === 'Allow');
    expect(allowed).toMatchObject([
      {
        principal: { Service: 'ses.amazonaws.com' },
        actions: ['s3:PutObject'],
        resources: ['DataMailEA0BA68C/mail/ses/*'],
        condition: { StringEquals: { 'aws:SourceAccount': { Ref: 'AWS::AccountId' } } },
      },
    ]);
  });

  it('reaches the mail queue as SES wrote it', () => {
    created.hasResourceProperties('AWS::SNS::Subscription', {
      Protocol: 'sqs',
      RawMessageDelivery: true,
      TopicArn: { Ref: topicOf(created) },
      Endpoint: { 'Fn::GetAtt': ['DataMailQueue65A189A7', 'Arn'] },
    });
  });
});

describe('the rule set', () => {
  it('is made and left inactive unless the settings ask for more: the account has one active set', () => {
    created.resourceCountIs('AWS::SES::ReceiptRuleSet', 1);
    created.resourceCountIs('Custom::AWS', 0);
  });

  it('is made active where the settings say so, and stays when the stack goes, since SES keeps an active one', () => {
    activated.hasResource('AWS::SES::ReceiptRuleSet', { DeletionPolicy: 'Retain' });
    const [, call] = resourcesOf(activated, 'Custom::AWS')[0] ?? [];
    expect(JSON.stringify(call?.Properties['Create'])).toContain('SetActiveReceiptRuleSet');
    expect(call?.Properties).not.toHaveProperty('Delete');
  });

  it('gets our rule where it exists already', () => {
    existing.resourceCountIs('AWS::SES::ReceiptRuleSet', 0);
    existing.hasResourceProperties('AWS::SES::ReceiptRule', { RuleSetName: 'the-one-we-have' });
  });

  it('is nowhere where mail comes by providers only, nor is its topic', () => {
    none.resourceCountIs('AWS::SES::ReceiptRuleSet', 0);
    none.resourceCountIs('AWS::SES::ReceiptRule', 0);
    expect(topicOf(none)).toBeUndefined();
  });
});
