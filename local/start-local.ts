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
import { type QueueName, queueNames } from '../infra/queue-names.ts';
import type { Settings } from '../shared/settings/settings-schema.ts';
import { type Closing, closing } from './closing.ts';
import type { SentMail } from './email-service/sent-mail.ts';
import { setEnvironment } from './environment.ts';
import { jwtAuthorizer } from './http-door/jwt-authorizer.ts';
import { localOnlyRoutes } from './http-door/local-only.ts';
import { routesOf } from './http-door/routes.ts';
import { startHttpDoor } from './http-door/start-http-door.ts';
import { startInbox } from './inbox/start-inbox.ts';
import { deadLettersOf, type Queues } from './queues/start-queues.ts';
import { bucket, credentials, region } from './resources.ts';
import { type Around, type RunningFunctions, runningFunctions } from './running-functions.ts';
import { scheduledFunctions, scheduleEvent } from './schedule/run-on-schedule.ts';
import { startSmtpDoor } from './smtp-door/start-smtp-door.ts';
import { type StaffIssuer, staffIssuer } from './staff-issuer/staff-issuer.ts';
import { type StandIns, startStandIns } from './start-stand-ins.ts';
import { wakeFunctions } from './wake-functions.ts';

export type LocalOptions = {
  /** The settings whose mailboxes are open at the SMTP door; those of `shared/settings/settings.ts` by default. */
  settings?: Settings;
  /** Ports of the three doors; 0, the default, takes a free one. */
  ports?: { http?: number; smtp?: number; inbox?: number };
  /** Folder where everything lasts; in memory without. */
  path?: string;
  /** Secrets of webhook providers, by the names in the settings; a random one each where absent. */
  providerSecrets?: Record<string, string>;
  /** Other systems on this machine, by the origin that the settings name: `{ 'https://list.example.com': 'http://127.0.0.1:4010' }`. */
  localSystems?: Record<string, string>;
  /** Names of the functions that are there to be woken; all by default, none for stand-ins alone. */
  functions?: readonly string[];
  /** Resolves before the functions are loaded; call {@link Local.load} then. Every event waits for its function. */
  loadLater?: boolean;
  /** Stands around each call of a function. */
  around?: Around;
  /** Runs scheduled functions by the clock, and sweeps expired rows. Off in tests. */
  clock?: boolean;
  /** Seconds until a failed queue message is tried again (0), and how often in all (5). */
  retry?: { afterSeconds?: number; attempts?: number };
  /** Batches at work at the same time, for each queue (1). */
  concurrency?: number;
};

/** A running stack. The stand-ins are themselves part of it: `dynamodb`, `objects`, `email`, `queues`, `faults`, `endpoints`. */
export type Local = StandIns & {
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
  /** Resolves when every queue is empty (dead letters excepted) and no function is at work. */
  settled(): Promise<void>;
  /** Bodies of the dead letters of a queue. */
  deadLetters(queue: QueueName): Promise<string[]>;
  /** Gives tokens of agents: `agents.issue({ name: 'camille', groups: ['dpo'] }, new Date())`. */
  agents: StaffIssuer;
  credentials: { accessKeyId: string; secretAccessKey: string };
  region: string;
  /** The raw-mail bucket's name. */
  bucket: string;
  close(): Promise<void>;
};

let starts = 0;

/**
 * Starts everything. One stack at a time in a process: functions read `process.env`.
 * @throws where a port is taken, a declared function is missing or fails to load; nothing is left running then.
 */
export async function startLocal(options: LocalOptions = {}): Promise<Local> {
  const resources = closing();
  try {
    return await start(options, resources);
  } catch (error) {
    await resources.closeAll();
    throw error;
  }
}

async function start(options: LocalOptions, resources: Closing): Promise<Local> {
  const { ports = {}, path, providerSecrets, retry = {}, concurrency = 1, clock = false } = options;
  const settings = options.settings ?? (await import('../shared/settings/settings.ts')).settings;
  const declared = functions.filter(({ name }) => options.functions?.includes(name) ?? true);
  const running = await runningFunctions(declared, (starts += 1), options.around);
  const run = async (name: string) => {
    await running.invoke(name)(scheduleEvent(name, new Date()));
  };

  const hearsEvents = declared.some(({ triggers }) => triggers.some((one) => one.kind === 'queue' && one.queue === 'events'));
  const standIns = await startStandIns(
    { settings, path, providerSecrets, attempts: retry.attempts, hearsEvents, clock },
    resources,
  );
  const { objects, email, queues, endpoints } = standIns;
  const agents = staffIssuer();
  const staffAuthorizer = jwtAuthorizer({ issuer: agents.issuer, audience: [agents.clientId], keys: agents.keys });
  const localOnly = localOnlyRoutes({
    sent: email.sent,
    run,
    scheduled: scheduledFunctions(declared),
    issue: agents.issue,
  });
  const http = resources.opened(
    await startHttpDoor({
      port: ports.http,
      routes: routesOf(declared),
      invoke: running.invoke,
      staffAuthorizer,
      localOnly,
    }),
  );
  resources.opened(
    setEnvironment({ endpoints, publicUrl: http.url, queueUrl: queues.queueUrl, settings, localSystems: options.localSystems }),
  );
  if (!options.loadLater) await running.load();

  const smtp = resources.opened(
    await startSmtpDoor({
      port: ports.smtp,
      mailboxes: settings.mailboxes.map(({ address }) => address),
      bucket,
      topicArn: queues.topicArn,
      store: (key, body) => objects.put(bucket, key, body),
      publish: queues.publish,
    }),
  );
  const inbox = resources.opened(await startInbox({ port: ports.inbox, sent: email.sent }));
  wakeFunctions({ declared, running, queues, run, retryAfterSeconds: retry.afterSeconds ?? 0, concurrency, clock }, resources);

  return {
    ...standIns,
    httpUrl: http.url,
    smtpPort: smtp.port,
    inboxUrl: inbox.url,
    sent: email.sent,
    run,
    load: running.load,
    invoke: (name, event) => running.invoke(name)(event),
    settled: () => untilSettled(queues, running),
    deadLetters: (queue) => queues.waiting(deadLettersOf(queue)),
    agents,
    credentials,
    region,
    bucket,
    close: resources.closeAll,
  };
}

async function untilSettled(queues: Queues, running: RunningFunctions): Promise<void> {
  for (;;) {
    const depths = await queues.depths();
    if (queueNames.every((queue) => depths.get(queue) === 0) && running.atWork() === 0) return;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}
