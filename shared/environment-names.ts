/** Names of environment variables; each stands for one resource or secret of the stack. */
export type EnvironmentName =
  | 'STANDING_TABLE'
  | 'RECORDS_TABLE'
  | 'PROOF_TABLE'
  | 'GUARD_TABLE'
  | 'MAIL_BUCKET'
  | 'DELIVER_QUEUE_URL'
  | 'FOLLOW_UP_QUEUE_URL'
  | 'ALIAS_KEY_SECRET'
  | 'TOKEN_KEY_SECRET'
  | 'PROVIDER_SECRETS'
  | 'COURTESY_CONFIGURATION_SET'
  | 'LEGAL_CONFIGURATION_SET'
  | 'PUBLIC_URL';
