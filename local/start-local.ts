/**
 * The one-machine stack: every stand-in, wired from the same declarations as the deployed stack, calling the very handlers
 * that are deployed. Everything listens on 127.0.0.1 and ends with `close`.
 *
 *   const local = await startLocal();                       // in memory, free ports
 *   await sendMail(local.smtpPort, …);  await fetch(`${local.httpUrl}/privacy`);
 *   await local.settled();                                  // queues empty, no function at work
 *   local.sent()[0].text;  await local.deadLetters('mail');
 *   local.faults.next('ses', 'SendEmail', 'after');         // the next call has its effect and looks lost
 *   await local.run('apply-retention');                     // a scheduled function, now
 *   await local.close();
 */
import { functions } from '../infra/functions.ts';
import type { QueueName } from '../infra/queue-names.ts';
import type { Settings } from '../shared/settings/settings-schema.ts';
import { type DynamoDb, startDynamoDb } from './dynamodb/start-dynamodb.ts';
import { createTables } from './dynamodb/create-tables.ts';
import type { SentMail } from './email-service/sent-mail.ts';
import { type EmailService, startEmailService } from './email-service/start-email-service.ts';
import { setEnvironment } from './environment.ts';
import { type Faults, plannedFaults } from './faults/faults.ts';
import { localOnlyRoutes } from './http-door/local-only.ts';
import { routesOf } from './http-door/routes.ts';
import { startHttpDoor } from './http-door/start-http-door.ts';
import { startInbox } from './inbox/start-inbox.ts';
import { type ObjectStore, startObjectStore } from './object-store/start-object-store.ts';
import { isToldToMailQueue, objectEvent } from './queues/object-event.ts';
import { pollQueue } from './queues/poll-queue.ts';
import { deadLettersOf, type Queues, startQueues } from './queues/start-queues.ts';
import { bucket, configurationSets, credentials, queueNames, topicName } from './resources.ts';
import { runningFunctions } from './running-functions.ts';
import { runOnSchedule, scheduledFunctions, scheduleEvent } from './schedule/run-on-schedule.ts';
import { secretValues } from './secrets/secret-values.ts';
import { startSecrets } from './secrets/start-secrets.ts';
import { startSmtpDoor } from './smtp-door/start-smtp-door.ts';

export type LocalOptions = {
  /** The settings whose mailboxes are open at the SMTP door; those of `shared/settings/settings.ts` by default. */
  settings?: Settings;
  /** Ports of the three doors; 0, the default, takes a free one. */
  ports?: { http?: number; smtp?: number; inbox?: number };
  /** Folder where everything lasts; in memory without. */
  path?: string;
  /** Secrets of webhook providers, by the names in the settings; a random one each where absent. */
  providerSecrets?: Record<string, string>;
  /** Names of the functions that are there to be woken; all by default, none for stand-ins alone. */
  functions?: readonly string[];
  /** Resolves before the functions are loaded; call {@link Local.load} then. Every event waits for its function. */
  loadLater?: boolean;
  /** Runs scheduled functions by the clock, and sweeps expired rows. Off in tests. */
  clock?: boolean;
  /** Seconds until a failed queue message is tried again (0), and how often in all (5). */
  retry?: { afterSeconds?: number; attempts?: number };
  /** Batches at work at the same time, for each queue (1). */
  concurrency?: number;
};

export type Local = {
  /** The HTTP API; also PUBLIC_URL of every function. */
  httpUrl: string;
  smtpPort: number;
  inboxUrl: string;
  /** Everything sent, newest first. */
  sent(): SentMail[];
  /** Runs a scheduled function now; throws what it throws. */
  run(functionName: string): Promise<void>;
  /** Loads every function; at once where it was done at the start. */
  load(): Promise<void>;
  /** Calls any function with an event of one's own. */
  invoke(functionName: string, event: unknown): Promise<unknown>;
  faults: Faults;
  /** Resolves when every queue is empty (dead letters excepted) and no function is at work. */
  settled(): Promise<void>;
  /** Bodies of the dead letters of a queue. */
  deadLetters(queue: QueueName): Promise<string[]>;
  /** Where AWS SDK clients find the services. `process.env` says the same while the stack runs. */
  endpoints: Record<'dynamodb' | 's3' | 'sqs' | 'sns' | 'sesv2' | 'secretsManager', string>;
  credentials: { accessKeyId: string; secretAccessKey: string };
  region: string;
  /** The raw-mail bucket's name. */
  bucket: string;
  /** The stand-ins themselves. */
  dynamodb: DynamoDb;
  objects: ObjectStore;
  email: EmailService;
  queues: Queues;
  secrets: Readonly<Record<string, string>>;
  close(): Promise<void>;
};

let starts = 0;

/**
 * Starts everything. One stack at a time in a process: functions read `process.env`.
 * @throws where a port is taken, a declared function is missing or fails to load; nothing is left running then.
 */
export async function startLocal(options: LocalOptions = {}): Promise<Local> {
  const closers: (() => Promise<unknown> | void)[] = [];
  const closeAll = async () => {
    for (const close of closers.splice(0).reverse()) await close();
  };
  try {
    return await start(options, closers, closeAll);
  } catch (error) {
    await closeAll();
    throw error;
  }
}

async function start(
  options: LocalOptions,
  closers: (() => Promise<unknown> | void)[],
  closeAll: () => Promise<void>,
): Promise<Local> {
  const { ports = {}, path, retry = {}, concurrency = 1, clock = false } = options;
  const settings = options.settings ?? (await import('../shared/settings/settings.ts')).settings;
  const declared = functions.filter(({ name }) => options.functions?.includes(name) ?? true);
  const faults = plannedFaults();
  const opened = <Resource extends { close(): Promise<void> }>(resource: Resource): Resource => {
    closers.push(resource.close);
    return resource;
  };
  const folder = (name: string) => (path ? `${path}/${name}` : undefined);

  const secrets = await secretValues(settings, options.providerSecrets, path);
  const hears = (queue: QueueName) =>
    declared.some(({ triggers }) => triggers.some((one) => one.kind === 'queue' && one.queue === queue));
  const startingQueues = startQueues({
    queues: queueNames,
    topic: { name: topicName, queue: 'mail' },
    attempts: retry.attempts,
    path: folder('queues'),
    faults,
  }).then(opened);
  const [dynamodb, queues, email, secretService] = await Promise.all([
    startDynamoDb({ path: folder('dynamodb'), faults, ...(clock && { sweepEverySeconds: 10 }) }).then(opened),
    startingQueues,
    startEmailService({
      verifiedDomains: [settings.sendingDomain],
      configurationSets,
      path: folder('sent'),
      faults,
      // SES publishes to a topic, whose one subscriber is this queue.
      ...(hears('events') && { tell: async (event) => (await startingQueues).send('events', JSON.stringify(event)) }),
    }).then(opened),
    startSecrets({ values: secrets, faults }).then(opened),
  ]);
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

  const running = await runningFunctions(declared, (starts += 1));
  const run = async (name: string) => {
    await running.invoke(name)(scheduleEvent(name, new Date()));
  };
  const http = opened(
    await startHttpDoor({
      port: ports.http,
      routes: routesOf(declared),
      invoke: running.invoke,
      localOnly: localOnlyRoutes({ sent: email.sent, run, scheduled: scheduledFunctions(declared) }),
    }),
  );
  const endpoints = {
    dynamodb: dynamodb.url,
    s3: objects.url,
    sqs: queues.url,
    sns: queues.url,
    sesv2: email.url,
    secretsManager: secretService.url,
  };
  closers.push(setEnvironment({ endpoints, publicUrl: http.url, queueUrl: queues.queueUrl, settings }));
  if (!options.loadLater) await running.load();

  const smtp = opened(
    await startSmtpDoor({
      port: ports.smtp,
      mailboxes: settings.mailboxes.map(({ address }) => address),
      bucket,
      topicArn: queues.topicArn,
      store: (key, body) => objects.put(bucket, key, body),
      publish: queues.publish,
    }),
  );
  const inbox = opened(await startInbox({ port: ports.inbox, sent: email.sent }));

  const pollings = declared.flatMap(({ name, triggers }) =>
    triggers.flatMap((trigger) =>
      trigger.kind === 'queue'
        ? [
            pollQueue({
              queues,
              queue: trigger.queue,
              batchSize: trigger.batchSize,
              invoke: running.invoke(name),
              retryAfterSeconds: retry.afterSeconds ?? 0,
              concurrency,
            }),
          ]
        : [],
    ),
  );
  closers.push(() => Promise.all(pollings.map(({ stop }) => stop())));
  if (clock) {
    const schedule = runOnSchedule(declared, run);
    closers.push(schedule.stop);
  }

  return {
    httpUrl: http.url,
    smtpPort: smtp.port,
    inboxUrl: inbox.url,
    sent: email.sent,
    run,
    load: running.load,
    invoke: (name, event) => running.invoke(name)(event),
    faults,
    settled: async () => {
      for (;;) {
        const waiting = await Promise.all(queueNames.map((queue) => queues.waiting(queue)));
        if (waiting.every(({ length }) => length === 0) && running.atWork() === 0) return;
        await new Promise((resolve) => setTimeout(resolve, 5));
      }
    },
    deadLetters: (queue) => queues.waiting(deadLettersOf(queue)),
    endpoints,
    credentials,
    region: 'eu-west-1',
    bucket,
    dynamodb,
    objects,
    email,
    queues,
    secrets,
    close: closeAll,
  };
}
