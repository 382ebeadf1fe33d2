import { buildApp } from 'fauxqs';
import type { Faults } from '../faults/faults.ts';
import { region } from '../resources.ts';
import { serve } from '../serve.ts';
import { keepMessages, takeKeptMessages } from './kept-messages.ts';
import { type QueueMessage, queueCalls } from './queue-calls.ts';

/** How often a message is tried before it goes to the dead letters. */
export const defaultAttempts = 5;

export type Queues = {
  url: string;
  /** Its URL as the functions' clients need it: at this very address. */
  queueUrl(queue: string): string;
  queueArn(queue: string): string;
  topicArn: string;
  send(queue: string, body: string): Promise<void>;
  /** Publishes to the topic; every subscribed queue has the message when this is done. */
  publish(message: string): Promise<void>;
  /** Waits up to `seconds` for messages; they stay invisible until deleted or `retryIn`. */
  receive(queue: string, most: number, seconds: number): Promise<QueueMessage[]>;
  delete(queue: string, message: QueueMessage): Promise<void>;
  /** Makes a received message visible again after so many seconds. */
  retryIn(queue: string, message: QueueMessage, seconds: number): Promise<void>;
  /** How many messages each queue holds, taken or not. */
  depths(): Promise<ReadonlyMap<string, number>>;
  /** Bodies of what waits in a queue, taken or not. */
  waiting(queue: string): Promise<string[]>;
  close(): Promise<void>;
};

export type QueuesOptions = {
  port?: number;
  /** Each gets its dead letters beside it, named by {@link deadLettersOf}. */
  queues: readonly string[];
  /** The topic SES publishes to, and the queue that gets its messages raw. */
  topic: { name: string; queue: string };
  attempts?: number;
  /** Folder where waiting messages last from an orderly end to the next start; lost without. */
  path?: string;
  faults?: Faults;
};

export const deadLettersOf = (queue: string): string => `${queue}-dead-letters`;

/** SQS and SNS on this machine. */
export async function startQueues(options: QueuesOptions): Promise<Queues> {
  const { port, queues, topic, attempts = defaultAttempts, path, faults } = options;
  const app = buildApp({ logger: false, defaultRegion: region });
  await app.ready();
  // Our own listener in front: the engine's own start binds every interface, and the faults have their hook here.
  const server = await serve(faults ? faults.around(app.routing) : app.routing, port);
  const calls = queueCalls(app, server.url);

  for (const queue of queues) {
    await calls.createQueue(deadLettersOf(queue), {});
    const RedrivePolicy = JSON.stringify({
      deadLetterTargetArn: calls.queueArn(deadLettersOf(queue)),
      maxReceiveCount: attempts,
    });
    // Longer than any function runs; a failed message comes back by retryIn.
    await calls.createQueue(queue, { RedrivePolicy, VisibilityTimeout: '5400' });
  }
  const topicArn = await calls.subscribe(topic.name, topic.queue);
  const all = queues.flatMap((queue) => [queue, deadLettersOf(queue)]);
  if (path)
    for (const [queue, bodies] of Object.entries(await takeKeptMessages(path)))
      for (const body of bodies) if (all.includes(queue)) await calls.send(queue, body);

  return {
    url: server.url,
    topicArn,
    queueUrl: calls.queueUrl,
    queueArn: calls.queueArn,
    send: calls.send,
    publish: (message) => calls.publish(topicArn, message),
    receive: calls.receive,
    delete: calls.delete,
    retryIn: calls.retryIn,
    depths: calls.depths,
    waiting: calls.waiting,
    close: async () => {
      if (path)
        await keepMessages(
          path,
          Object.fromEntries(await Promise.all(all.map(async (queue) => [queue, await calls.waiting(queue)]))),
        );
      await app.close(); // ends long polls first, so that no connection waits for one
      await server.close();
    },
  };
}
