import type { EnvironmentName } from '../shared/environment-names.ts';
import { systemSecrets } from '../shared/settings/system-secrets.ts';
import type { Resources } from './resources.ts';

/** What each environment name stands for. Names of resources only: a value that is secret has no place here. */
export function environmentValues({ settings, data, reply }: Resources): Record<EnvironmentName, string> {
  return {
    STANDING_TABLE: data.tables.standing.tableName,
    RECORDS_TABLE: data.tables.records.tableName,
    PROOF_TABLE: data.tables.proof.tableName,
    GUARD_TABLE: data.tables.guard.tableName,
    MAIL_BUCKET: data.mail.bucketName,
    DELIVER_QUEUE_URL: data.queues.deliver.queue.queueUrl,
    FOLLOW_UP_QUEUE_URL: data.queues['follow-up'].queue.queueUrl,
    FULFIL_ACCESS_QUEUE_URL: data.queues['fulfil-access'].queue.queueUrl,
    FULFIL_RECTIFICATION_QUEUE_URL: data.queues['fulfil-rectification'].queue.queueUrl,
    FULFIL_ERASURE_QUEUE_URL: data.queues['fulfil-erasure'].queue.queueUrl,
    FULFIL_RESTRICTION_QUEUE_URL: data.queues['fulfil-restriction'].queue.queueUrl,
    SYSTEMS_QUEUE_URL: data.queues.systems.queue.queueUrl,
    MAIL_DEAD_LETTERS_URL: data.queues.mail.deadLetters.queueUrl,
    STATEMENT_KEY_SECRET: data.statementKey.secretArn,
    SYSTEM_SECRETS: JSON.stringify(systemSecrets(settings)),
    ALIAS_KEY_SECRET: data.aliasKey.secretArn,
    TOKEN_KEY_SECRET: data.tokenKey.secretArn,
    PROVIDER_SECRETS: JSON.stringify(settings.providerSecrets),
    COURTESY_CONFIGURATION_SET: reply.configurationSets.courtesy.configurationSetName,
    LEGAL_CONFIGURATION_SET: reply.configurationSets.legal.configurationSetName,
    PUBLIC_URL: settings.publicUrl,
  };
}
