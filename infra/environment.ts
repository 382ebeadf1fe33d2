import type { EnvironmentName } from '../shared/environment-names.ts';
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
    ALIAS_KEY_SECRET: data.aliasKey.secretArn,
    TOKEN_KEY_SECRET: data.tokenKey.secretArn,
    PROVIDER_SECRETS: JSON.stringify(settings.providerSecrets),
    COURTESY_CONFIGURATION_SET: reply.configurationSets.courtesy.configurationSetName,
    LEGAL_CONFIGURATION_SET: reply.configurationSets.legal.configurationSetName,
    PUBLIC_URL: settings.publicUrl,
  };
}
