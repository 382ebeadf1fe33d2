import type { EnvironmentName } from '../shared/environment-names.ts';
import { localSystemsVariable } from '../shared/runtime/local-systems.ts';
import type { Settings } from '../shared/settings/settings-schema.ts';
import { type TableDeclaration, tables } from '../infra/tables.ts';
import { bucket, credentials, region } from './resources.ts';
import { secretNames } from './secrets/secret-values.ts';
import { deadLettersOf } from './queues/start-queues.ts';
import { systemSecrets } from '../shared/settings/system-secrets.ts';
import type { Endpoints } from './start-stand-ins.ts';

type Environment = {
  endpoints: Endpoints;
  publicUrl: string;
  queueUrl(queue: string): string;
  settings: Settings;
  /** Systems on this machine, by the origin that the settings name; what a shell gives otherwise. */
  localSystems?: Readonly<Record<string, string>> | undefined;
};

/** Would lead a client past the stand-ins to a real account. */
const misleading = ['AWS_PROFILE', 'AWS_SESSION_TOKEN', 'AWS_IGNORE_CONFIGURED_ENDPOINT_URLS', 'AWS_WEB_IDENTITY_TOKEN_FILE'];

/** Sets the environment of every function in this process; `close` puts the old one back. */
export function setEnvironment(environment: Environment): { close(): void } {
  const wanted: Record<string, string | undefined> = {
    ...awsEnvironment(environment),
    ...functionEnvironment(environment),
    ...(environment.localSystems && { [localSystemsVariable]: JSON.stringify(environment.localSystems) }),
    ...Object.fromEntries(misleading.map((name) => [name, undefined])),
  };
  const before = Object.fromEntries(Object.keys(wanted).map((name) => [name, process.env[name]]));
  assign(wanted);
  return { close: () => assign(before) };
}

function awsEnvironment({ endpoints }: Environment): Record<string, string> {
  return {
    AWS_REGION: region,
    AWS_ACCESS_KEY_ID: credentials.accessKeyId,
    AWS_SECRET_ACCESS_KEY: credentials.secretAccessKey,
    AWS_EC2_METADATA_DISABLED: 'true',
    AWS_ENDPOINT_URL_DYNAMODB: endpoints.dynamodb,
    AWS_ENDPOINT_URL_S3: endpoints.s3,
    AWS_ENDPOINT_URL_SQS: endpoints.sqs,
    AWS_ENDPOINT_URL_SNS: endpoints.sns,
    AWS_ENDPOINT_URL_SESV2: endpoints.sesv2,
    AWS_ENDPOINT_URL_SECRETS_MANAGER: endpoints.secretsManager,
  };
}

function functionEnvironment({ publicUrl, queueUrl, settings }: Environment): Record<EnvironmentName, string> {
  return {
    STANDING_TABLE: tableName('STANDING_TABLE'),
    RECORDS_TABLE: tableName('RECORDS_TABLE'),
    PROOF_TABLE: tableName('PROOF_TABLE'),
    GUARD_TABLE: tableName('GUARD_TABLE'),
    MAIL_BUCKET: bucket,
    DELIVER_QUEUE_URL: queueUrl('deliver'),
    FOLLOW_UP_QUEUE_URL: queueUrl('follow-up'),
    FULFIL_ACCESS_QUEUE_URL: queueUrl('fulfil-access'),
    FULFIL_RECTIFICATION_QUEUE_URL: queueUrl('fulfil-rectification'),
    FULFIL_ERASURE_QUEUE_URL: queueUrl('fulfil-erasure'),
    FULFIL_RESTRICTION_QUEUE_URL: queueUrl('fulfil-restriction'),
    SYSTEMS_QUEUE_URL: queueUrl('systems'),
    MAIL_DEAD_LETTERS_URL: queueUrl(deadLettersOf('mail')),
    STATEMENT_KEY_SECRET: secretNames.statementKey,
    SYSTEM_SECRETS: JSON.stringify(systemSecrets(settings)),
    ALIAS_KEY_SECRET: secretNames.aliasKey,
    TOKEN_KEY_SECRET: secretNames.tokenKey,
    PROVIDER_SECRETS: JSON.stringify(settings.providerSecrets),
    COURTESY_CONFIGURATION_SET: 'courtesy',
    LEGAL_CONFIGURATION_SET: 'legal',
    PUBLIC_URL: publicUrl,
  };
}

const tableName = (environment: TableDeclaration['environment']): string =>
  tables.find((table) => table.environment === environment)?.name ?? '';

function assign(values: Record<string, string | undefined>): void {
  for (const [name, value] of Object.entries(values)) {
    if (value === undefined) delete process.env[name];
    else process.env[name] = value;
  }
}
