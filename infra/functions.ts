/**
 * Every function, declared once: the stack makes the Lambdas, queues, routes and grants from this, `local/` wires the
 * same handlers from it. Imports only a type, so that both can read it. To add one: docs/adding-a-function.md.
 */
import type { EnvironmentName } from '../shared/environment-names.ts';

export type { EnvironmentName };

/** What a function may do, by resource. A test proves that the template grants this and nothing else. */
export type Grant =
  | 'standing:read'
  | 'standing:put'
  | 'standing:update'
  | 'standing:delete'
  | 'records:read'
  | 'records:put'
  | 'records:update'
  | 'records:delete'
  | 'records:scan'
  | 'proof:put'
  | 'proof:read'
  | 'proof:scan'
  | 'proof:delete'
  | 'guard:update'
  | 'guard:scan'
  | 'guard:delete'
  | 'standing:scan'
  | 'mail:get'
  | 'mail:put'
  | 'mail:move'
  | 'mail:expire'
  | 'deliver-queue:send'
  | 'follow-up-queue:send'
  | 'alias-key:read'
  | 'token-key:read'
  | 'provider-secrets:read'
  | 'form-secret:read'
  | 'email:send-courtesy'
  | 'email:send-legal'
  | 'email:pause-courtesy';

/** What wakes a function. A queue has its own dead letters and alarm; a schedule raises an alarm when it did not run. */
export type Trigger =
  | { kind: 'http'; routes: readonly `${'GET' | 'HEAD' | 'POST'} /${string}`[] }
  | { kind: 'queue'; queue: 'mail' | 'deliver' | 'follow-up' | 'events'; batchSize: number }
  | { kind: 'schedule'; every: 'hour' | 'day' }
  /** SES's bounce or complaint rate nears the limit from which SES looks into an account. */
  | { kind: 'reputation' };

export type FunctionDeclaration = {
  /** The folder under functions/, and the function's name. */
  name: string;
  triggers: readonly Trigger[];
  environment: readonly EnvironmentName[];
  grants: readonly Grant[];
  memory: 256 | 512 | 1024 | 2048;
  /** Seconds. */
  timeout: number;
  /** What a person loses when this fails: the text of its alarms. */
  impact: string;
};

const rightsRequest = (right: string, impact: string): FunctionDeclaration => ({
  name: `request-${right}`,
  triggers: [{ kind: 'http', routes: [`GET /rights/${right}`, `HEAD /rights/${right}`, `POST /rights/${right}`] }],
  environment: [
    'STANDING_TABLE',
    'RECORDS_TABLE',
    'PROOF_TABLE',
    'GUARD_TABLE',
    'FOLLOW_UP_QUEUE_URL',
    'ALIAS_KEY_SECRET',
    'PUBLIC_URL',
  ],
  grants: ['standing:put', 'standing:update', 'records:put', 'proof:put', 'follow-up-queue:send', 'alias-key:read'],
  memory: 512,
  timeout: 10,
  impact,
});

export const functions: readonly FunctionDeclaration[] = [
  {
    name: 'receive-mail',
    triggers: [{ kind: 'http', routes: ['POST /mail/{provider}', 'GET /mail/{provider}', 'HEAD /mail/{provider}'] }],
    environment: ['MAIL_BUCKET', 'PROVIDER_SECRETS'],
    grants: ['mail:put', 'provider-secrets:read'],
    memory: 512,
    timeout: 25,
    impact: 'Mail that comes through a provider is not taken in; the provider tries again for some hours, then it is lost.',
  },
  {
    name: 'answer-mail',
    triggers: [{ kind: 'queue', queue: 'mail', batchSize: 10 }],
    environment: [
      'STANDING_TABLE',
      'RECORDS_TABLE',
      'PROOF_TABLE',
      'GUARD_TABLE',
      'MAIL_BUCKET',
      'DELIVER_QUEUE_URL',
      'ALIAS_KEY_SECRET',
      'TOKEN_KEY_SECRET',
      'COURTESY_CONFIGURATION_SET',
      'LEGAL_CONFIGURATION_SET',
      'PUBLIC_URL',
    ],
    grants: [
      'standing:read',
      'standing:put',
      'standing:update',
      'records:put',
      'records:update',
      'records:delete',
      'proof:put',
      'guard:update',
      'mail:get',
      'deliver-queue:send',
      'alias-key:read',
      'token-key:read',
      'email:send-courtesy',
      'email:send-legal',
    ],
    memory: 256,
    timeout: 60,
    impact: 'A person who wrote gets no answer, and a rights request may wait unseen while its deadline runs.',
  },
  {
    name: 'deliver-mail',
    triggers: [{ kind: 'queue', queue: 'deliver', batchSize: 1 }],
    environment: ['MAIL_BUCKET', 'LEGAL_CONFIGURATION_SET'],
    grants: ['mail:get', 'email:send-legal'],
    memory: 1024,
    timeout: 120,
    impact: 'The team does not get to read what people wrote to them.',
  },
  {
    name: 'follow-up',
    triggers: [
      { kind: 'queue', queue: 'follow-up', batchSize: 10 },
      { kind: 'schedule', every: 'hour' },
    ],
    environment: [
      'STANDING_TABLE',
      'RECORDS_TABLE',
      'PROOF_TABLE',
      'GUARD_TABLE',
      'MAIL_BUCKET',
      'TOKEN_KEY_SECRET',
      'COURTESY_CONFIGURATION_SET',
      'LEGAL_CONFIGURATION_SET',
      'PUBLIC_URL',
    ],
    grants: [
      'standing:read',
      'records:read',
      'records:update',
      'records:delete',
      'proof:put',
      'guard:update',
      'mail:get',
      'mail:move',
      'token-key:read',
      'email:send-courtesy',
      'email:send-legal',
    ],
    memory: 512,
    timeout: 120,
    impact:
      'What was promised to follow a change does not happen: a rights request stays unacknowledged, its mail keeps the 30-day clock.',
  },
  {
    name: 'receive-events',
    triggers: [{ kind: 'queue', queue: 'events', batchSize: 10 }],
    environment: ['STANDING_TABLE', 'RECORDS_TABLE', 'PROOF_TABLE', 'ALIAS_KEY_SECRET'],
    grants: ['standing:read', 'standing:update', 'records:put', 'proof:put', 'alias-key:read'],
    memory: 256,
    timeout: 30,
    impact:
      'We go on writing to people who called our mail spam, and to addresses that take none; SES may stop all our mail for it.',
  },
  {
    name: 'brake-courtesy',
    triggers: [{ kind: 'reputation' }],
    environment: ['COURTESY_CONFIGURATION_SET'],
    grants: ['email:pause-courtesy'],
    memory: 256,
    timeout: 20,
    impact:
      'Ordinary mail is no longer acknowledged, or ought not to be: too much of our mail bounces or is called spam, and SES may stop all of it, answers about rights included.',
  },
  {
    name: 'apply-retention',
    triggers: [{ kind: 'schedule', every: 'day' }],
    environment: ['STANDING_TABLE', 'RECORDS_TABLE', 'PROOF_TABLE', 'GUARD_TABLE', 'MAIL_BUCKET'],
    grants: [
      'standing:scan',
      'standing:update',
      'standing:delete',
      'records:scan',
      'records:delete',
      'proof:scan',
      'proof:delete',
      'guard:scan',
      'guard:delete',
      'mail:expire',
    ],
    memory: 512,
    timeout: 900,
    impact: 'Personal data is kept longer than the period told to people.',
  },
  {
    name: 'consent',
    triggers: [
      {
        kind: 'http',
        routes: [
          'GET /consent',
          'HEAD /consent',
          'POST /consent',
          'GET /consent/confirm',
          'HEAD /consent/confirm',
          'POST /consent/confirm',
        ],
      },
    ],
    environment: [
      'STANDING_TABLE',
      'RECORDS_TABLE',
      'PROOF_TABLE',
      'GUARD_TABLE',
      'FOLLOW_UP_QUEUE_URL',
      'ALIAS_KEY_SECRET',
      'TOKEN_KEY_SECRET',
      'PUBLIC_URL',
    ],
    grants: [
      'standing:read',
      'standing:update',
      'records:put',
      'records:delete',
      'proof:put',
      'guard:update',
      'follow-up-queue:send',
      'alias-key:read',
      'token-key:read',
      'form-secret:read',
    ],
    memory: 512,
    timeout: 10,
    impact: 'A person cannot give or confirm a consent; a confirmation link may run out meanwhile.',
  },
  {
    name: 'unsubscribe',
    triggers: [
      {
        kind: 'http',
        routes: [
          'GET /unsubscribe',
          'HEAD /unsubscribe',
          'POST /unsubscribe',
          'GET /unsubscribe/undo',
          'HEAD /unsubscribe/undo',
          'POST /unsubscribe/undo',
        ],
      },
    ],
    environment: ['STANDING_TABLE', 'RECORDS_TABLE', 'PROOF_TABLE', 'TOKEN_KEY_SECRET', 'PUBLIC_URL'],
    grants: ['standing:read', 'standing:update', 'records:put', 'proof:put', 'token-key:read'],
    memory: 512,
    timeout: 10,
    impact: 'A person who wants no more mail cannot stop it.',
  },
  {
    name: 'preferences',
    triggers: [
      {
        kind: 'http',
        routes: [
          'GET /preferences',
          'HEAD /preferences',
          'POST /preferences',
          'GET /preferences/receipt',
          'HEAD /preferences/receipt',
        ],
      },
    ],
    environment: ['STANDING_TABLE', 'RECORDS_TABLE', 'PROOF_TABLE', 'TOKEN_KEY_SECRET', 'PUBLIC_URL'],
    grants: ['standing:read', 'standing:update', 'records:put', 'proof:put', 'proof:read', 'token-key:read'],
    memory: 512,
    timeout: 10,
    impact: 'A person cannot see what they agreed to, and cannot withdraw it there.',
  },
  {
    name: 'privacy-notice',
    triggers: [{ kind: 'http', routes: ['GET /privacy', 'HEAD /privacy'] }],
    environment: ['PUBLIC_URL'],
    grants: [],
    memory: 512,
    timeout: 10,
    impact: 'The privacy notice that every reply links to cannot be read.',
  },
  {
    name: 'rights-requests',
    triggers: [{ kind: 'http', routes: ['GET /rights', 'HEAD /rights'] }],
    environment: ['PUBLIC_URL'],
    grants: [],
    memory: 512,
    timeout: 10,
    impact: 'A person cannot find the form to exercise a right.',
  },
  rightsRequest('access', 'A person cannot ask what is held about them.'),
  rightsRequest('rectification', 'A person cannot ask for a correction.'),
  rightsRequest('erasure', 'A person cannot ask to be deleted.'),
  rightsRequest('restriction', 'A person cannot ask for a restriction.'),
  rightsRequest('objection', 'A person cannot object.'),
  rightsRequest('portability', 'A person cannot ask for their data in a portable form.'),
];
