import { queueNames } from '../infra/queue-names.ts';
import type { Settings } from '../shared/settings/settings-schema.ts';
import type { Closing } from './closing.ts';
import { createTables } from './dynamodb/create-tables.ts';
import { type DynamoDb, startDynamoDb } from './dynamodb/start-dynamodb.ts';
import { type EmailService, startEmailService } from './email-service/start-email-service.ts';
import { type Faults, plannedFaults } from './faults/faults.ts';
import { type ObjectStore, startObjectStore } from './object-store/start-object-store.ts';
import { isToldToMailQueue, objectEvent } from './queues/object-event.ts';
import { type Queues, startQueues } from './queues/start-queues.ts';
import { bucket, configurationSets, credentials, topicName } from './resources.ts';
import { secretValues } from './secrets/secret-values.ts';
import { startSecrets } from './secrets/start-secrets.ts';

/** Where AWS SDK clients find the services. */
export type Endpoints = Record<'dynamodb' | 's3' | 'sqs' | 'sns' | 'sesv2' | 'secretsManager', string>;

export type StandIns = {
  dynamodb: DynamoDb;
  objects: ObjectStore;
  email: EmailService;
  queues: Queues;
  secrets: Readonly<Record<string, string>>;
  faults: Faults;
  endpoints: Endpoints;
};

export type StandInOptions = {
  settings: Settings;
  path?: string;
  providerSecrets?: Record<string, string>;
  attempts?: number;
  /** Is a function there that takes delivery events from their queue? */
  hearsEvents: boolean;
  /** Sweeps expired rows by itself. */
  clock: boolean;
};

/** Starts AWS's services and makes what the stack would: tables, bucket, queues, topic, configuration sets, secrets. */
export async function startStandIns(options: StandInOptions, { opened }: Closing): Promise<StandIns> {
  const { settings, path, providerSecrets, attempts, hearsEvents, clock } = options;
  const folder = (name: string) => (path ? `${path}/${name}` : undefined);
  const faults = plannedFaults();
  const secrets = await secretValues(settings, providerSecrets, path);
  const dynamodb = opened(await startDynamoDb({ path: folder('dynamodb'), faults, ...(clock && { sweepEverySeconds: 10 }) }));
  const queues = opened(
    await startQueues({
      queues: queueNames,
      topic: { name: topicName, queue: 'mail' },
      path: folder('queues'),
      attempts,
      faults,
    }),
  );
  const email = opened(
    await startEmailService({
      verifiedDomains: [settings.sendingDomain],
      configurationSets,
      path: folder('sent'),
      faults,
      // SES publishes to a topic, whose one subscriber is this queue.
      ...(hearsEvents && { tell: async (event) => queues.send('events', JSON.stringify(event)) }),
    }),
  );
  const secretService = opened(await startSecrets({ values: secrets, faults }));
  const objects = opened(
    await startObjectStore({
      buckets: [bucket],
      credentials,
      path: folder('objects'),
      faults,
      onCreated: async (event) => {
        if (isToldToMailQueue(event.key)) await queues.send('mail', objectEvent(event, new Date()));
      },
    }),
  );
  await createTables(dynamodb.call);
  const endpoints = {
    dynamodb: dynamodb.url,
    s3: objects.url,
    sqs: queues.url,
    sns: queues.url,
    sesv2: email.url,
    secretsManager: secretService.url,
  };
  return { dynamodb, objects, email, queues, secrets, faults, endpoints };
}
