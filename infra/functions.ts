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
  /** Clocks and fingerprints by name, never the key or what it seals; and writes whose answers show nothing. */
  | 'standing:keys'
  | 'standing:blind'
  | 'records:read'
  | 'records:put'
  | 'records:update'
  | 'records:delete'
  | 'records:scan'
  /** Keys, classes and names of objects, never the rest of a row; cases, which hold nothing personal; writes that show nothing. */
  | 'records:keys'
  | 'records:case'
  | 'records:blind'
  /** Makes a write depend on a row, and learns no more of it. */
  | 'records:check'
  | 'proof:put'
  | 'proof:read'
  | 'proof:scan'
  | 'proof:delete'
  | 'guard:update'
  | 'guard:scan'
  | 'guard:delete'
  | 'standing:scan'
  | 'mail:get'
  | 'held-mail:get'
  | 'mail:put'
  | 'mail:move'
  | 'mail:expire'
  /** Out of the bucket's clocks, and away from there when no hold keeps it any more. */
  | 'mail:hold'
  | 'deliver-queue:send'
  | 'follow-up-queue:send'
  | 'fulfil-queues:send'
  | 'systems-queue:send'
  | 'mail-dead-letters:search'
  | 'mail-dead-letters:delete'
  | 'exports:put'
  | 'exports:get'
  | 'objects:erase'
  | 'case-objects:erase'
  | 'statement-key:read'
  | 'system-secrets:read'
  | 'vouched-secret:read'
  | 'alias-key:read'
  | 'token-key:read'
  | 'provider-secrets:read'
  | 'form-secret:read'
  | 'email:send-courtesy'
  | 'email:send-legal'
  | 'email:pause-courtesy';

type Queue =
  | 'mail'
  | 'deliver'
  | 'follow-up'
  | 'events'
  | 'fulfil-access'
  | 'fulfil-rectification'
  | 'fulfil-erasure'
  | 'fulfil-restriction'
  | 'systems';

/** What wakes a function. A queue has its own dead letters and alarm; a schedule raises an alarm when it did not run. */
export type Trigger =
  | {
      kind: 'http';
      routes: readonly `${'GET' | 'HEAD' | 'POST'} /${string}`[];
      /** `staff`: the door lets nobody in without a token of the user pool of agents (R26). Without it a route is for anyone. */
      authorizer?: 'staff';
    }
  | {
      kind: 'queue';
      queue: Queue;
      batchSize: number;
      /**
       * How many batches at most are worked on at the same time; two is the least that AWS takes. A new account may run ten
       * functions at once, and nothing can be reserved of so few: a flood of mail, with what it sets going (`deliver`,
       * `follow-up`), keeps eight of them busy and leaves two to the pages. Rights are carried out two at a time, and slower then.
       */
      atOnce: number;
    }
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
  grants: [
    'standing:put',
    'records:put',
    'proof:put',
    'guard:update',
    'follow-up-queue:send',
    'alias-key:read',
    'vouched-secret:read',
  ],
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
    triggers: [{ kind: 'queue', queue: 'mail', batchSize: 10, atOnce: 4 }],
    environment: [
      'STANDING_TABLE',
      'RECORDS_TABLE',
      'PROOF_TABLE',
      'GUARD_TABLE',
      'MAIL_BUCKET',
      'DELIVER_QUEUE_URL',
      'FOLLOW_UP_QUEUE_URL',
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
      'records:read',
      'records:put',
      'records:update',
      'proof:put',
      'guard:update',
      'mail:get',
      'deliver-queue:send',
      'follow-up-queue:send',
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
    triggers: [{ kind: 'queue', queue: 'deliver', batchSize: 1, atOnce: 2 }],
    environment: ['MAIL_BUCKET', 'LEGAL_CONFIGURATION_SET', 'PUBLIC_URL'],
    grants: ['mail:get', 'email:send-legal'],
    memory: 1024,
    timeout: 120,
    impact: 'The team does not get to read what people wrote to them.',
  },
  {
    name: 'follow-up',
    triggers: [
      { kind: 'queue', queue: 'follow-up', batchSize: 10, atOnce: 2 },
      { kind: 'schedule', every: 'hour' },
    ],
    environment: [
      'STANDING_TABLE',
      'RECORDS_TABLE',
      'PROOF_TABLE',
      'GUARD_TABLE',
      'MAIL_BUCKET',
      'FULFIL_ACCESS_QUEUE_URL',
      'FULFIL_RECTIFICATION_QUEUE_URL',
      'FULFIL_ERASURE_QUEUE_URL',
      'FULFIL_RESTRICTION_QUEUE_URL',
      'SYSTEMS_QUEUE_URL',
      'STATEMENT_KEY_SECRET',
      'TOKEN_KEY_SECRET',
      'COURTESY_CONFIGURATION_SET',
      'LEGAL_CONFIGURATION_SET',
      'PUBLIC_URL',
    ],
    grants: [
      'standing:read',
      'standing:update',
      'standing:delete',
      'records:read',
      'records:put',
      'records:update',
      'records:delete',
      'proof:put',
      'guard:update',
      'mail:get',
      'mail:move',
      'mail:hold',
      'records:check',
      'case-objects:erase',
      'fulfil-queues:send',
      'systems-queue:send',
      'statement-key:read',
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
    triggers: [{ kind: 'queue', queue: 'events', batchSize: 10, atOnce: 2 }],
    environment: ['STANDING_TABLE', 'RECORDS_TABLE', 'PROOF_TABLE', 'FOLLOW_UP_QUEUE_URL', 'ALIAS_KEY_SECRET'],
    grants: ['standing:read', 'standing:update', 'records:put', 'proof:put', 'follow-up-queue:send', 'alias-key:read'],
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
      'records:check',
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
    name: 'statement-key',
    triggers: [{ kind: 'http', routes: ['GET /rights/statement-key', 'HEAD /rights/statement-key'] }],
    environment: ['STATEMENT_KEY_SECRET'],
    grants: ['statement-key:read'],
    memory: 256,
    timeout: 10,
    impact: 'Nobody can check whose key signed a statement of erasure.',
  },
  {
    name: 'rights-requests',
    triggers: [
      {
        kind: 'http',
        routes: [
          'GET /rights',
          'HEAD /rights',
          'GET /rights/requests/{id}',
          'HEAD /rights/requests/{id}',
          'GET /rights/requests/{id}/confirm',
          'HEAD /rights/requests/{id}/confirm',
          'POST /rights/requests/{id}/confirm',
          'POST /rights/requests/{id}/code',
          'POST /rights/requests/{id}/withdraw',
          'POST /rights/requests/{id}/complain',
          'POST /rights/requests/{id}/corrections',
          'GET /rights/requests/{id}/new-address',
          'HEAD /rights/requests/{id}/new-address',
          'POST /rights/requests/{id}/new-address',
          'GET /rights/requests/{id}/export',
          'HEAD /rights/requests/{id}/export',
        ],
      },
    ],
    environment: [
      'STANDING_TABLE',
      'RECORDS_TABLE',
      'PROOF_TABLE',
      'MAIL_BUCKET',
      'FOLLOW_UP_QUEUE_URL',
      'TOKEN_KEY_SECRET',
      'PUBLIC_URL',
    ],
    grants: [
      'standing:read',
      'standing:put',
      'standing:update',
      'records:read',
      'records:put',
      'records:update',
      'records:delete',
      'proof:put',
      'exports:get',
      'follow-up-queue:send',
      'token-key:read',
    ],
    memory: 512,
    timeout: 10,
    impact: 'A person cannot find the form to exercise a right, prove who they are, or fetch their answer.',
  },
  {
    name: 'fulfil-access',
    triggers: [{ kind: 'queue', queue: 'fulfil-access', batchSize: 1, atOnce: 2 }],
    environment: [
      'STANDING_TABLE',
      'RECORDS_TABLE',
      'PROOF_TABLE',
      'MAIL_BUCKET',
      'MAIL_DEAD_LETTERS_URL',
      'FOLLOW_UP_QUEUE_URL',
      'ALIAS_KEY_SECRET',
      'PUBLIC_URL',
    ],
    grants: [
      'standing:read',
      'records:read',
      'records:put',
      'records:update',
      'proof:read',
      'proof:put',
      'mail:get',
      'held-mail:get',
      'exports:put',
      'mail-dead-letters:search',
      'follow-up-queue:send',
      'alias-key:read',
    ],
    memory: 512, // for its share of a processor: it packs; a person with 100,000 items needs no more than 256 (npm run bench)
    timeout: 900,
    impact: 'A person who asked for their data does not get it.',
  },
  {
    name: 'fulfil-rectification',
    triggers: [{ kind: 'queue', queue: 'fulfil-rectification', batchSize: 1, atOnce: 2 }],
    environment: ['STANDING_TABLE', 'RECORDS_TABLE', 'PROOF_TABLE', 'FOLLOW_UP_QUEUE_URL', 'ALIAS_KEY_SECRET'],
    grants: [
      'standing:read',
      'standing:update',
      'records:read',
      'records:put',
      'records:update',
      'records:delete',
      'records:check',
      'proof:put',
      'follow-up-queue:send',
      'alias-key:read',
    ],
    memory: 256,
    timeout: 900,
    impact: 'What is wrong about a person stays wrong.',
  },
  {
    name: 'fulfil-erasure',
    triggers: [{ kind: 'queue', queue: 'fulfil-erasure', batchSize: 1, atOnce: 2 }],
    environment: [
      'STANDING_TABLE',
      'RECORDS_TABLE',
      'PROOF_TABLE',
      'MAIL_BUCKET',
      'MAIL_DEAD_LETTERS_URL',
      'FOLLOW_UP_QUEUE_URL',
      'ALIAS_KEY_SECRET',
    ],
    grants: [
      'standing:keys',
      'standing:blind',
      'records:keys',
      'records:case',
      'records:blind',
      'proof:put',
      'objects:erase',
      'mail-dead-letters:search',
      'mail-dead-letters:delete',
      'follow-up-queue:send',
      'alias-key:read',
    ],
    memory: 256,
    timeout: 900,
    impact: 'A person who asked to be deleted is not.',
  },
  {
    name: 'fulfil-restriction',
    triggers: [{ kind: 'queue', queue: 'fulfil-restriction', batchSize: 1, atOnce: 2 }],
    environment: ['STANDING_TABLE', 'RECORDS_TABLE', 'PROOF_TABLE', 'FOLLOW_UP_QUEUE_URL'],
    grants: [
      'standing:read',
      'standing:update',
      'records:read',
      'records:put',
      'records:update',
      'proof:put',
      'follow-up-queue:send',
    ],
    memory: 256,
    timeout: 60,
    impact: 'Data that a person wants left alone goes on being used.',
  },
  {
    name: 'tell-systems',
    triggers: [{ kind: 'queue', queue: 'systems', batchSize: 1, atOnce: 2 }],
    environment: [
      'STANDING_TABLE',
      'RECORDS_TABLE',
      'PROOF_TABLE',
      'FOLLOW_UP_QUEUE_URL',
      'SYSTEMS_QUEUE_URL',
      'TOKEN_KEY_SECRET',
      'SYSTEM_SECRETS',
      'LEGAL_CONFIGURATION_SET',
      'PUBLIC_URL',
    ],
    grants: [
      'standing:read',
      'records:read',
      'records:put',
      'records:update',
      'records:delete',
      'proof:put',
      'follow-up-queue:send',
      'systems-queue:send',
      'token-key:read',
      'system-secrets:read',
      'email:send-legal',
    ],
    memory: 256,
    timeout: 60,
    impact: 'The other systems that hold a person’s data are not told what the person asked for.',
  },
  {
    name: 'system-callback',
    triggers: [
      {
        kind: 'http',
        routes: [
          'POST /opendsr/callbacks/{system}',
          'POST /systems/{system}/answers',
          'GET /tasks/{id}',
          'HEAD /tasks/{id}',
          'POST /tasks/{id}',
        ],
      },
    ],
    environment: [
      'STANDING_TABLE',
      'RECORDS_TABLE',
      'PROOF_TABLE',
      'FOLLOW_UP_QUEUE_URL',
      'TOKEN_KEY_SECRET',
      'SYSTEM_SECRETS',
      'PUBLIC_URL',
    ],
    grants: [
      'standing:read',
      'records:read',
      'records:put',
      'records:update',
      'records:delete',
      'proof:put',
      'follow-up-queue:send',
      'token-key:read',
      'system-secrets:read',
    ],
    memory: 512,
    timeout: 10,
    impact: 'What another system did for a person does not reach us, and the answer to the person waits for it.',
  },
  {
    name: 'watch-deadlines',
    triggers: [{ kind: 'schedule', every: 'hour' }],
    environment: [
      'STANDING_TABLE',
      'RECORDS_TABLE',
      'PROOF_TABLE',
      'GUARD_TABLE',
      'FOLLOW_UP_QUEUE_URL',
      'TOKEN_KEY_SECRET',
      'COURTESY_CONFIGURATION_SET',
      'LEGAL_CONFIGURATION_SET',
      'PUBLIC_URL',
    ],
    grants: [
      'standing:read',
      'records:read',
      'records:put',
      'records:update',
      'proof:put',
      'guard:update',
      'follow-up-queue:send',
      'token-key:read',
      'email:send-courtesy',
      'email:send-legal',
    ],
    memory: 256,
    timeout: 300,
    impact: 'Nobody is warned that a deadline of the law is near, and no person is told of a delay.',
  },
  {
    name: 'staff',
    triggers: [
      {
        kind: 'http',
        authorizer: 'staff',
        routes: [
          'GET /staff/cases',
          'GET /staff/cases/{id}',
          'POST /staff/cases/{id}/{act}',
          'GET /staff/people/{id}/holds',
          'POST /staff/people/{id}/holds',
          'POST /staff/people/{id}/holds/{hold}/lift',
          'POST /staff/enquiries/{id}/settle',
          'GET /staff/journal',
        ],
      },
    ],
    environment: ['STANDING_TABLE', 'RECORDS_TABLE', 'PROOF_TABLE', 'FOLLOW_UP_QUEUE_URL', 'ALIAS_KEY_SECRET', 'PUBLIC_URL'],
    grants: [
      'standing:read',
      'standing:update',
      'records:read',
      'records:put',
      'records:update',
      'records:delete',
      'records:check',
      'proof:put',
      'proof:read',
      'follow-up-queue:send',
      'alias-key:read',
    ],
    memory: 512,
    timeout: 10,
    impact: 'What only a person may decide waits: agents cannot see cases, answer, extend, refuse, or place a hold.',
  },
  {
    name: 'settle-enquiry',
    triggers: [{ kind: 'http', routes: ['GET /enquiries/{id}', 'HEAD /enquiries/{id}', 'POST /enquiries/{id}'] }],
    environment: ['RECORDS_TABLE', 'TOKEN_KEY_SECRET', 'PUBLIC_URL'],
    grants: ['records:read', 'records:update', 'token-key:read'],
    memory: 512,
    timeout: 10,
    impact: 'The team cannot say that a mail needs no answer, and its author is told of a delay that there is not.',
  },
  {
    name: 'openapi',
    triggers: [{ kind: 'http', routes: ['GET /openapi.json', 'HEAD /openapi.json'] }],
    environment: ['PUBLIC_URL'],
    grants: [],
    memory: 256,
    timeout: 10,
    impact: 'Programs cannot read how to call us.',
  },
  rightsRequest('access', 'A person cannot ask what is held about them.'),
  rightsRequest('rectification', 'A person cannot ask for a correction.'),
  rightsRequest('erasure', 'A person cannot ask to be deleted.'),
  rightsRequest('restriction', 'A person cannot ask for a restriction.'),
  rightsRequest('objection', 'A person cannot object.'),
  rightsRequest('portability', 'A person cannot ask for their data in a portable form.'),
];
