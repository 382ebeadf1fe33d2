import { describe, expect, it } from 'vitest';
import { pascal } from '../../infra/data.ts';
import { functions, type Grant, type Trigger } from '../../infra/functions.ts';
import { wildcards } from '../../infra/wildcards.ts';
import { resourcesOf, type Statement, statementsOf, synthesise, textOf } from './synthesised.ts';

const { template } = synthesise();
const roles = new Map(resourcesOf(template, 'AWS::IAM::Role').map(([id, { Properties }]) => [id, Properties]));

const [standing, records] = ['DataStandingTableC3449D29', 'DataRecordsTableF0A4A2F6'];
const [proof, guard] = ['DataProofTable41F8421E', 'DataGuardTable155DD839'];
const mail = 'DataMailEA0BA68C';
const mailDeadLetters = 'DataMailQueueDeadLettersEA4F85A3';
const ses = 'arn:{Partition}:ses:{Region}:{AccountId}';
const identity = `${ses}:identity/ReplyIdentityC1B229CB`;

const checking = (table: string) => `dynamodb:ConditionCheckItem ${table}`;

/** What each grant should come to, written a second time and by hand: `action resource`. */
const expected: Record<Grant, string[]> = {
  'standing:read': [`dynamodb:GetItem ${standing}`],
  'standing:update': [`dynamodb:UpdateItem ${standing}`],
  'standing:put': [`dynamodb:PutItem ${standing}`],
  'standing:delete': [`dynamodb:DeleteItem ${standing}`],
  'standing:scan': [`dynamodb:Scan ${standing}`],
  'standing:keys': [`dynamodb:Query ${standing}`],
  'standing:blind': ['Put', 'Update', 'Delete'].map((act) => `dynamodb:${act}Item ${standing}`).concat(checking(standing)),
  'records:keys': [`dynamodb:Query ${records}`],
  'records:case': [`dynamodb:GetItem ${records}`],
  'records:blind': ['Put', 'Update', 'Delete'].map((act) => `dynamodb:${act}Item ${records}`).concat(checking(records)),
  'records:read': [`dynamodb:GetItem ${records}`, `dynamodb:Query ${records}`, `dynamodb:Query ${records}/index/byDue`],
  'records:put': [`dynamodb:PutItem ${records}`],
  'records:update': [`dynamodb:UpdateItem ${records}`],
  'records:delete': [`dynamodb:DeleteItem ${records}`],
  'records:check': [`dynamodb:ConditionCheckItem ${records}`],
  'records:scan': [`dynamodb:Scan ${records}`],
  'proof:put': [`dynamodb:PutItem ${proof}`],
  'proof:read': [`dynamodb:Query ${proof}`],
  'proof:delete': [`dynamodb:DeleteItem ${proof}`],
  'proof:scan': [`dynamodb:Scan ${proof}`],
  'guard:update': [`dynamodb:UpdateItem ${guard}`],
  'guard:delete': [`dynamodb:DeleteItem ${guard}`],
  'guard:scan': [`dynamodb:Scan ${guard}`],
  'mail:get': [`s3:ListBucket ${mail}`, `s3:GetObject ${mail}/mail/*`, `s3:GetObject ${mail}/case/*`],
  'held-mail:get': [`s3:ListBucket ${mail}`, `s3:GetObject ${mail}/hold/*`],
  'mail:put': [`s3:PutObject ${mail}/mail/mailgun/*`],
  'mail:move': [
    `s3:ListBucket ${mail}`,
    `s3:GetObject ${mail}/mail/*`,
    `s3:DeleteObject ${mail}/mail/*`,
    `s3:PutObject ${mail}/case/*`,
  ],
  'mail:expire': [`s3:ListBucket ${mail}`, `s3:DeleteObject ${mail}/mail/*`],
  'mail:hold': [
    `s3:ListBucket ${mail}`,
    ...['mail', 'case', 'hold'].flatMap((under) => [`s3:GetObject ${mail}/${under}/*`, `s3:DeleteObject ${mail}/${under}/*`]),
    `s3:PutObject ${mail}/hold/*`,
  ],
  'exports:get': [`s3:ListBucket ${mail}`, `s3:GetObject ${mail}/export/*`],
  'case-objects:erase': [`s3:ListBucket ${mail}`, ...['case', 'export'].map((under) => `s3:DeleteObject ${mail}/${under}/*`)],
  'objects:erase': [
    `s3:ListBucket ${mail}`,
    ...['mail', 'case', 'export', 'hold'].map((under) => `s3:DeleteObject ${mail}/${under}/*`),
  ],
  'mail-dead-letters:search': ['ReceiveMessage', 'ChangeMessageVisibility', 'GetQueueAttributes'].map(
    (action) => `sqs:${action} ${mailDeadLetters}`,
  ),
  'exports:put': [`s3:PutObject ${mail}/export/*`, `s3:AbortMultipartUpload ${mail}/export/*`],
  'mail-dead-letters:delete': [`sqs:DeleteMessage ${mailDeadLetters}`],
  'deliver-queue:send': ['sqs:SendMessage DataDeliverQueue76B8F27F'],
  'follow-up-queue:send': ['sqs:SendMessage DataFollowUpQueue9A8E879F'],
  'fulfil-queues:send': [
    'sqs:SendMessage DataFulfilAccessQueue74987F7C',
    'sqs:SendMessage DataFulfilRectificationQueueD7432617',
    'sqs:SendMessage DataFulfilErasureQueue6CED822E',
    'sqs:SendMessage DataFulfilRestrictionQueue512DC5D5',
  ],
  'systems-queue:send': ['sqs:SendMessage DataSystemsQueueAF26AE82'],
  'system-secrets:read': [], // the sample settings reach no system by a machine
  'vouched-secret:read': [], // the sample's backend vouches for nobody
  'alias-key:read': ['secretsmanager:GetSecretValue DataAliasKey6389B4FD'],
  'statement-key:read': ['secretsmanager:GetSecretValue DataStatementKey89ADFACC'],
  'token-key:read': ['secretsmanager:GetSecretValue DataTokenKey1ACFA1E9'],
  'provider-secrets:read': [
    'secretsmanager:GetSecretValue arn:{Partition}:secretsmanager:{Region}:{AccountId}:secret:repondeur/mailgun-??????',
  ],
  'form-secret:read': [], // the sample settings have no forms of their own
  'email:send-courtesy': [`ses:SendEmail ${identity}`, `ses:SendEmail ${ses}:configuration-set/ReplyCourtesyFDC36BB8`],
  'email:pause-courtesy': [`ses:PutConfigurationSetSendingOptions ${ses}:configuration-set/ReplyCourtesyFDC36BB8`],
  'email:send-legal': [`ses:SendEmail ${identity}`, `ses:SendEmail ${ses}:configuration-set/ReplyLegal40728A55`],
};

const queues = {
  mail: 'DataMailQueue65A189A7',
  deliver: 'DataDeliverQueue76B8F27F',
  'follow-up': 'DataFollowUpQueue9A8E879F',
  systems: 'DataSystemsQueueAF26AE82',
  events: 'DataEventsQueue3FEA73C7',
  'fulfil-access': 'DataFulfilAccessQueue74987F7C',
  'fulfil-erasure': 'DataFulfilErasureQueue6CED822E',
  'fulfil-rectification': 'DataFulfilRectificationQueueD7432617',
  'fulfil-restriction': 'DataFulfilRestrictionQueue512DC5D5',
};
const consuming = (trigger: Trigger) =>
  trigger.kind === 'queue'
    ? ['ReceiveMessage', 'DeleteMessage', 'GetQueueAttributes'].map((action) => `sqs:${action} ${queues[trigger.queue]}`)
    : [];

function policyOf(name: string): Statement[] {
  const role = [...roles].find(([id]) => id.startsWith(`${pascal(name)}Role`))?.[1];
  const policies = role?.['Policies'];
  if (!Array.isArray(policies) || policies.length !== 1) throw new Error(`${name} has not exactly one policy`);
  return statementsOf(policies[0].PolicyDocument);
}

const pairs = (statements: Statement[]) =>
  statements.flatMap(({ actions, resources }) => actions.flatMap((action) => resources.map((on) => `${action} ${on}`)));
const sorted = (lines: string[]) => [...new Set(lines)].toSorted();

describe.each(functions)('$name', ({ name, grants, triggers }) => {
  const statements = policyOf(name);
  const keyUse = statements.filter(({ actions }) => actions.some((action) => action.startsWith('kms:')));
  const logs = resourcesOf(template, 'AWS::Logs::LogGroup').find(([id]) => id.startsWith(`${pascal(name)}Logs`))?.[0];

  it('may do what it declares, write its own log, and nothing else', () => {
    const declared = [...grants.flatMap((grant) => expected[grant]), ...triggers.flatMap(consuming)];
    const ownLog = [`logs:CreateLogStream ${logs}`, `logs:PutLogEvents ${logs}`];
    expect(sorted(pairs(statements.filter((one) => !keyUse.includes(one))))).toEqual(sorted([...declared, ...ownLog]));
  });

  it('uses a key through a service only, and only where one of its grants is on that service', () => {
    for (const { condition, resources, actions } of keyUse) {
      const service = /^(\w+)\.\{Region\}\.\{URLSuffix\}$/.exec(textOf(condition['StringEquals']?.['kms:ViaService']))?.[1];
      expect(resources).toEqual([service === 'sqs' ? 'KeysQueues212F02B9' : 'KeysDataA2F7C5E6']);
      expect(actions.filter((action) => action.endsWith('*') || action === 'kms:CreateGrant')).toEqual([]);
      expect(pairs(statements).some((pair) => pair.startsWith(`${service}:`))).toBe(true);
    }
  });

  it('sends in the name of our mailboxes only', () => {
    for (const { condition } of statements.filter(({ actions }) => actions.includes('ses:SendEmail')))
      expect(condition).toEqual({ StringEquals: { 'ses:FromAddress': ['contact@example.com', 'hello@example.com'] } });
  });
});

describe('permissions as a whole', () => {
  it('are in the roles alone: no policy beside them, none of AWS’s managed ones', () => {
    template.resourceCountIs('AWS::IAM::Policy', 0);
    template.resourceCountIs('AWS::IAM::ManagedPolicy', 0);
    for (const [, properties] of roles) expect(properties).not.toHaveProperty('ManagedPolicyArns');
  });

  it('have `*` as a resource only where infra/wildcards.ts gives the reason', () => {
    const found = [...roles.values()].flatMap(({ Policies }) =>
      (Array.isArray(Policies) ? Policies : []).flatMap(({ PolicyDocument }) =>
        pairs(statementsOf(PolicyDocument)).filter((pair) => pair.endsWith(' *')),
      ),
    );
    expect(found).toEqual(Object.values(wildcards).map(({ action, resource }) => `${action} ${resource}`));
    for (const { because } of Object.values(wildcards)) expect(because.length).toBeGreaterThan(20);
  });

  it('allow every action by its name', () => {
    for (const { name } of functions)
      expect(policyOf(name).flatMap(({ actions }) => actions.filter((action) => action.includes('*')))).toEqual([]);
  });

  it('are given to functions only, never to another account', () => {
    for (const [, { AssumeRolePolicyDocument }] of roles)
      expect(statementsOf(AssumeRolePolicyDocument)).toMatchObject([{ principal: { Service: 'lambda.amazonaws.com' } }]);
  });
});
