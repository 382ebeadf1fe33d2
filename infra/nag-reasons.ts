/**
 * Findings of cdk-nag's AwsSolutions rules that stay, each with its reason and only where the reason holds.
 * test/infra/nag.test.ts runs the rules, accepts these and nothing else, and fails for one that is no longer needed.
 */
export type NagReason = {
  /** The finding's full id. `[Resource::…]` has the resource without its logical id: `{bucket}`. */
  id: string;
  /** The part of the stack, as a construct's path; everything under it is meant. */
  on: readonly string[];
  because: string;
};

export const nagReasons: readonly NagReason[] = [
  {
    id: 'AwsSolutions-DDB3',
    on: ['Data/StandingTable', 'Data/GuardTable'],
    because:
      'A backup of the standing table would bring erased people back: it holds the keys whose destruction erases them everywhere, and can be rebuilt from the proofs. The guard table holds counters of a day.',
  },
  {
    id: 'AwsSolutions-S1',
    on: ['Data/Mail'],
    because:
      'An access log would be one more store about who wrote when, with its own clock. The bucket is reached by our functions and SES only, and their calls are in CloudTrail where the account keeps one.',
  },
  {
    id: 'AwsSolutions-SMG4',
    on: ['Data/AliasKey', 'Data/TokenKey'],
    because:
      'Another alias key would make strangers of everyone known, opt-outs and erasures included; another token key would break the links in mails sent. Replacing one is a written procedure (docs/runbook.md).',
  },
  {
    id: 'AwsSolutions-SMG4',
    on: ['Data/StatementKey'],
    because:
      'A statement of erasure is checked for years against the key that it names. A new key is put in place by hand, so that the old public one stays published (docs/runbook.md).',
  },
  {
    id: 'AwsSolutions-COG8',
    on: ['Agents/Pool'],
    because:
      'The Plus tier reckons a risk from the addresses and devices of employees, and is paid by the head. An administrator makes each account, a second factor is required, and every act is recorded.',
  },
  {
    id: 'AwsSolutions-APIG4',
    on: ['PublicApi/Api'],
    because:
      'Pages and forms are for anyone, without an account, as the law wants (art. 12(2)); their tokens and the signatures of webhooks are checked by the functions, over the exact bytes.',
  },
  {
    id: 'AwsSolutions-IAM5[Resource::{bucket}/mail/*]',
    on: ['AnswerMail', 'DeliverMail', 'FollowUp', 'FulfilAccess', 'FulfilErasure', 'ApplyRetention'],
    because: 'Objects of one prefix of our own bucket; their names are the ids of mails.',
  },
  {
    id: 'AwsSolutions-IAM5[Resource::{bucket}/mail/mailgun/*]',
    on: ['ReceiveMail'],
    because: 'Objects of one provider in our own bucket.',
  },
  {
    id: 'AwsSolutions-IAM5[Resource::{bucket}/mail/postmark/*]',
    on: ['ReceiveMail'],
    because: 'Objects of one provider in our own bucket.',
  },
  {
    id: 'AwsSolutions-IAM5[Resource::{bucket}/case/*]',
    on: ['AnswerMail', 'DeliverMail', 'FollowUp', 'FulfilAccess', 'FulfilErasure'],
    because: 'Objects of rights cases in our own bucket; their names are the ids of cases.',
  },
  {
    id: 'AwsSolutions-IAM5[Resource::{bucket}/hold/*]',
    on: ['FollowUp', 'FulfilAccess', 'FulfilErasure'],
    because: 'Mail under a legal hold in our own bucket; its names begin with the alias of the person.',
  },
  {
    id: 'AwsSolutions-IAM5[Resource::{bucket}/export/*]',
    on: ['FollowUp', 'RightsRequests', 'FulfilAccess', 'FulfilErasure'],
    because: 'Answers to fetch in our own bucket; their names are the ids of cases, and the bucket forgets them after a week.',
  },
  {
    id: 'AwsSolutions-IAM5[Resource::*]',
    on: ['Inbound/ActiveRuleSet'],
    because: 'See infra/wildcards.ts: SES knows no resource for setting the active rule set.',
  },
];
