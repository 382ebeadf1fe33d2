import { Aws, Stack } from 'aws-cdk-lib';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { dueIndex, prefixes } from '../shared/names.ts';
import { consentKeys, recordsKeys, standingKeys } from '../shared/aws/tables/keys-only.ts';
import { systemSecrets } from '../shared/settings/system-secrets.ts';
import type { Grant, Trigger } from './functions.ts';
import type { Resources } from './resources.ts';

/** Exact actions on exact resources; `through` is the use of a key that comes with them. */
type Permission = {
  actions: string[];
  on: (resources: Resources) => string[];
  through?: Crypt;
  when?: (resources: Resources) => Record<string, Record<string, string[]>>;
};

/** A key in use by another service, for the function: which key, what it does with it, and by which service only. */
type Crypt = { key: 'data' | 'queues'; actions: readonly string[]; service: 'dynamodb' | 's3' | 'sqs' | 'secretsmanager' };

const reading = ['kms:Decrypt', 'kms:DescribeKey'] as const;
const writing = [
  ...reading,
  'kms:Encrypt',
  'kms:GenerateDataKey',
  'kms:GenerateDataKeyWithoutPlaintext',
  'kms:ReEncryptFrom',
  'kms:ReEncryptTo',
] as const;

const readTable: Crypt = { key: 'data', actions: reading, service: 'dynamodb' };
const writeTable: Crypt = { key: 'data', actions: writing, service: 'dynamodb' };
const readMail: Crypt = { key: 'data', actions: ['kms:Decrypt'], service: 's3' };
const writeMail: Crypt = { key: 'data', actions: ['kms:Decrypt', 'kms:GenerateDataKey'], service: 's3' };
const readSecret: Crypt = { key: 'data', actions: ['kms:Decrypt'], service: 'secretsmanager' };
const send: Crypt = { key: 'queues', actions: ['kms:Decrypt', 'kms:GenerateDataKey'], service: 'sqs' };
const receive: Crypt = { key: 'queues', actions: ['kms:Decrypt'], service: 'sqs' };

const table =
  (name: 'standing' | 'records' | 'proof' | 'guard') =>
  ({ data }: Resources): string[] => [data.tables[name].tableArn];

/** S3 answers 403 instead of 404 for an object that is gone unless the caller may list: what retention deleted is no fault. */
const bucketItself = ({ data }: Resources): string[] => [data.mail.bucketArn];
const objects =
  (...under: string[]) =>
  ({ data }: Resources): string[] =>
    under.map((prefix) => data.mail.arnForObjects(`${prefix}*`));
const listed: Permission = { actions: ['s3:ListBucket'], on: bucketItself };

/** SES asks for both: whose mail it is, and by which set; the set is what holds a courtesy to suppression. */
const sending = (set: 'courtesy' | 'legal'): Permission => ({
  actions: ['ses:SendEmail'],
  on: ({ reply }) => [reply.identity.emailIdentityArn, reply.arnOf(set)],
  when: ({ settings }) => ({ StringEquals: { 'ses:FromAddress': settings.mailboxes.map(({ address }) => address) } }),
});

/**
 * A query that may ask for these attributes and no others. `dynamodb:Attributes` holds what a request names, and a request that
 * names none gets all: so something must be named, and the query must say that it wants certain attributes only.
 */
const asked = (names: readonly string[]) => ({
  actions: ['dynamodb:Query'],
  when: () => ({
    'ForAllValues:StringLike': { 'dynamodb:Attributes': [...names] },
    StringEquals: { 'dynamodb:Select': ['SPECIFIC_ATTRIBUTES'] },
    Null: { 'dynamodb:Attributes': ['false'] },
  }),
});

/** Writes and deletes that answer with nothing of the row, before or after. */
const blindWrites = {
  actions: ['dynamodb:PutItem', 'dynamodb:UpdateItem', 'dynamodb:DeleteItem', 'dynamodb:ConditionCheckItem'],
  when: () => ({ StringEqualsIfExists: { 'dynamodb:ReturnValues': ['NONE'] } }),
};

/** Rows of cases: what is personal in them is sealed with a key that stands in another table. */
const ofCases = {
  'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': ['case#*'] },
  Null: { 'dynamodb:LeadingKeys': ['false'] },
};

/** What each grant of infra/functions.ts allows. Nothing else gives a function a permission. */
const permissions: Record<Grant, readonly Permission[]> = {
  'standing:read': [{ actions: ['dynamodb:GetItem'], on: table('standing'), through: readTable }],
  'standing:put': [{ actions: ['dynamodb:PutItem'], on: table('standing'), through: writeTable }],
  'standing:update': [{ actions: ['dynamodb:UpdateItem'], on: table('standing'), through: writeTable }],
  'standing:delete': [{ actions: ['dynamodb:DeleteItem'], on: table('standing'), through: writeTable }],
  'standing:scan': [{ actions: ['dynamodb:Scan'], on: table('standing'), through: readTable }],
  'records:read': [
    { actions: ['dynamodb:GetItem', 'dynamodb:Query'], on: table('records'), through: readTable },
    { actions: ['dynamodb:Query'], on: ({ data }) => [`${data.tables.records.tableArn}/index/${dueIndex.name}`] },
  ],
  'records:put': [{ actions: ['dynamodb:PutItem'], on: table('records'), through: writeTable }],
  'records:update': [{ actions: ['dynamodb:UpdateItem'], on: table('records'), through: writeTable }],
  'records:delete': [{ actions: ['dynamodb:DeleteItem'], on: table('records'), through: writeTable }],
  // A condition on a row that a transaction does not write, which asks for a permission of its own.
  'records:check': [{ actions: ['dynamodb:ConditionCheckItem'], on: table('records'), through: readTable }],
  'records:scan': [{ actions: ['dynamodb:Scan'], on: table('records'), through: readTable }],
  'standing:keys': [{ ...asked([...standingKeys, consentKeys]), on: table('standing'), through: readTable }],
  'standing:blind': [{ ...blindWrites, on: table('standing'), through: writeTable }],
  'records:keys': [{ ...asked(recordsKeys), on: table('records'), through: readTable }],
  'records:case': [{ actions: ['dynamodb:GetItem'], on: table('records'), through: readTable, when: () => ofCases }],
  'records:blind': [{ ...blindWrites, on: table('records'), through: writeTable }],
  'proof:put': [{ actions: ['dynamodb:PutItem'], on: table('proof'), through: writeTable }],
  'proof:read': [{ actions: ['dynamodb:Query'], on: table('proof'), through: readTable }],
  'proof:delete': [{ actions: ['dynamodb:DeleteItem'], on: table('proof'), through: writeTable }],
  'proof:scan': [{ actions: ['dynamodb:Scan'], on: table('proof'), through: readTable }],
  'guard:update': [{ actions: ['dynamodb:UpdateItem'], on: table('guard'), through: writeTable }],
  'guard:delete': [{ actions: ['dynamodb:DeleteItem'], on: table('guard'), through: writeTable }],
  'guard:scan': [{ actions: ['dynamodb:Scan'], on: table('guard'), through: readTable }],
  'mail:get': [listed, { actions: ['s3:GetObject'], on: objects(prefixes.mail, prefixes.case), through: readMail }],
  'held-mail:get': [listed, { actions: ['s3:GetObject'], on: objects(prefixes.hold), through: readMail }],
  'mail:put': [
    {
      actions: ['s3:PutObject'],
      on: (resources) => objects(...providers(resources).map((name) => `${prefixes.mail}${name}/`))(resources),
      through: writeMail,
    },
  ],
  'mail:move': [
    listed,
    { actions: ['s3:GetObject', 's3:DeleteObject'], on: objects(prefixes.mail), through: readMail },
    { actions: ['s3:PutObject'], on: objects(prefixes.case), through: writeMail },
  ],
  'mail:expire': [listed, { actions: ['s3:DeleteObject'], on: objects(prefixes.mail) }],
  'mail:hold': [
    listed,
    {
      actions: ['s3:GetObject', 's3:DeleteObject'],
      on: objects(prefixes.mail, prefixes.case, prefixes.hold),
      through: readMail,
    },
    { actions: ['s3:PutObject'], on: objects(prefixes.hold), through: writeMail },
  ],
  'deliver-queue:send': [{ actions: ['sqs:SendMessage'], on: ({ data }) => [data.queues.deliver.queue.queueArn], through: send }],
  'follow-up-queue:send': [
    { actions: ['sqs:SendMessage'], on: ({ data }) => [data.queues['follow-up'].queue.queueArn], through: send },
  ],
  'fulfil-queues:send': [
    {
      actions: ['sqs:SendMessage'],
      on: ({ data }) =>
        (['fulfil-access', 'fulfil-rectification', 'fulfil-erasure', 'fulfil-restriction'] as const).map(
          (name) => data.queues[name].queue.queueArn,
        ),
      through: send,
    },
  ],
  'systems-queue:send': [{ actions: ['sqs:SendMessage'], on: ({ data }) => [data.queues.systems.queue.queueArn], through: send }],
  'mail-dead-letters:search': [
    {
      actions: ['sqs:ReceiveMessage', 'sqs:ChangeMessageVisibility', 'sqs:GetQueueAttributes'],
      on: ({ data }) => [data.queues.mail.deadLetters.queueArn],
      through: receive,
    },
  ],
  'mail-dead-letters:delete': [{ actions: ['sqs:DeleteMessage'], on: ({ data }) => [data.queues.mail.deadLetters.queueArn] }],
  'exports:put': [{ actions: ['s3:PutObject', 's3:AbortMultipartUpload'], on: objects(prefixes.export), through: writeMail }],
  'exports:get': [listed, { actions: ['s3:GetObject'], on: objects(prefixes.export), through: readMail }],
  'case-objects:erase': [listed, { actions: ['s3:DeleteObject'], on: objects(prefixes.case, prefixes.export) }],
  'objects:erase': [
    listed,
    { actions: ['s3:DeleteObject'], on: objects(prefixes.mail, prefixes.case, prefixes.export, prefixes.hold) },
  ],
  'statement-key:read': [
    { actions: ['secretsmanager:GetSecretValue'], on: ({ data }) => [data.statementKey.secretArn], through: readSecret },
  ],
  'system-secrets:read': [{ actions: ['secretsmanager:GetSecretValue'], on: systemSecretArns }],
  'vouched-secret:read': [{ actions: ['secretsmanager:GetSecretValue'], on: vouchedSecretArn }],
  'alias-key:read': [
    { actions: ['secretsmanager:GetSecretValue'], on: ({ data }) => [data.aliasKey.secretArn], through: readSecret },
  ],
  'token-key:read': [
    { actions: ['secretsmanager:GetSecretValue'], on: ({ data }) => [data.tokenKey.secretArn], through: readSecret },
  ],
  // Made by the controller, under the account's own key for secrets, which asks for no permission of ours.
  'provider-secrets:read': [{ actions: ['secretsmanager:GetSecretValue'], on: providerSecretArns }],
  'form-secret:read': [{ actions: ['secretsmanager:GetSecretValue'], on: formSecretArn }],
  'email:send-courtesy': [sending('courtesy')],
  'email:send-legal': [sending('legal')],
  'email:pause-courtesy': [{ actions: ['ses:PutConfigurationSetSendingOptions'], on: ({ reply }) => [reply.arnOf('courtesy')] }],
};

/** What a trigger needs of the function's own role. API Gateway and EventBridge are let in by the function instead. */
const consuming = (queue: Extract<Trigger, { kind: 'queue' }>['queue']): Permission => ({
  actions: ['sqs:ReceiveMessage', 'sqs:DeleteMessage', 'sqs:GetQueueAttributes'],
  on: ({ data }) => [data.queues[queue].queue.queueArn],
  through: receive,
});

/** The policy of one function: its grants, and the queues it is fed by. */
export function statementsFor(
  { grants, triggers }: { grants: readonly Grant[]; triggers: readonly Trigger[] },
  resources: Resources,
): PolicyStatement[] {
  const wanted = [
    ...grants.flatMap((grant) => permissions[grant]),
    ...triggers.flatMap((trigger) => (trigger.kind === 'queue' ? [consuming(trigger.queue)] : [])),
  ];
  return wanted.flatMap((permission) => statementsOf(permission, resources));
}

function statementsOf({ actions, on, through, when }: Permission, resources: Resources): PolicyStatement[] {
  const targets = on(resources);
  if (targets.length === 0) return []; // no provider is configured, so there is nothing to be allowed
  const allowed = new PolicyStatement({ actions, resources: targets, ...(when && { conditions: when(resources) }) });
  return through ? [allowed, keyUse(resources.keys[through.key], through)] : [allowed];
}

const keyUse = (key: IKey, { actions, service }: Crypt) =>
  new PolicyStatement({
    actions: [...actions],
    resources: [key.keyArn],
    conditions: { StringEquals: { 'kms:ViaService': `${service}.${Aws.REGION}.${Aws.URL_SUFFIX}` } },
  });

const providers = ({ settings }: Resources) => Object.keys(settings.providerSecrets);

/** Secrets Manager ends an ARN in six characters of its own choice. */
function providerSecretArns({ settings, data }: Resources): string[] {
  return Object.values(settings.providerSecrets).map((name) => secretArn(data, name));
}

/** What the controller's own forms are signed with; theirs too, and none where they have no such forms. */
function formSecretArn({ settings, data }: Resources): string[] {
  const { ownForms } = settings.consent;
  return ownForms ? [secretArn(data, ownForms.secretName)] : [];
}

/** What calls to and from the declared systems are signed with; theirs too. */
function systemSecretArns({ settings, data }: Resources): string[] {
  return Object.values(systemSecrets(settings)).map((name) => secretArn(data, name));
}

/** What the controller's backend signs vouched requests with; none where it vouches for nobody. */
function vouchedSecretArn({ settings, data }: Resources): string[] {
  const { vouchedSecretName } = settings.rights;
  return vouchedSecretName ? [secretArn(data, vouchedSecretName)] : [];
}

function secretArn(data: Resources['data'], name: string): string {
  return Stack.of(data).formatArn({ service: 'secretsmanager', resource: `secret:${name}-??????` });
}
