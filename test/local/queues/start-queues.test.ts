import { PublishCommand, SNSClient } from '@aws-sdk/client-sns';
import { DeleteMessageCommand, ReceiveMessageCommand, SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import type { SQSBatchResponse, SQSEvent } from 'aws-lambda';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Polling, pollQueue } from '../../../local/queues/poll-queue.ts';
import { deadLettersOf, type Queues, startQueues } from '../../../local/queues/start-queues.ts';
import { sdk } from '../sdk.ts';

const until = async (isReached: () => boolean | Promise<boolean>) => {
  while (!(await isReached())) await new Promise((resolve) => setTimeout(resolve, 5));
};

describe('the queues on this machine', () => {
  let queues: Queues;
  let pollings: Polling[];

  beforeEach(async () => {
    queues = await startQueues({ queues: ['mail', 'deliver'], topic: { name: 'received', queue: 'mail' }, attempts: 3 });
    pollings = [];
  });
  afterEach(async () => {
    await Promise.all(pollings.map(({ stop }) => stop()));
    await queues.close();
  });

  /** Polls with a handler of the test's own. */
  const poll = (handle: (event: SQSEvent) => Promise<SQSBatchResponse | undefined>, batchSize = 10) => {
    // the poller hands over nothing but SQS events
    const invoke = (event: unknown) => handle(event as SQSEvent);
    pollings.push(pollQueue({ queues, queue: 'mail', batchSize, invoke, retryAfterSeconds: 0, concurrency: 1 }));
  };

  it('gives a message to the SDK at the queue’s own address, until it is deleted', async () => {
    const client = new SQSClient(sdk(queues.url));
    const QueueUrl = queues.queueUrl('deliver');
    await client.send(new SendMessageCommand({ QueueUrl, MessageBody: 'pointer' }));
    const { Messages = [] } = await client.send(new ReceiveMessageCommand({ QueueUrl }));
    expect(Messages.map(({ Body }) => Body)).toEqual(['pointer']);
    await client.send(new DeleteMessageCommand({ QueueUrl, ReceiptHandle: Messages[0]?.ReceiptHandle }));
    expect(await queues.waiting('deliver')).toEqual([]);
    client.destroy();
  });

  it('hands what is published to the queue as it is, without an envelope', async () => {
    const client = new SNSClient(sdk(queues.url));
    await client.send(new PublishCommand({ TopicArn: queues.topicArn, Message: '{"notificationType":"Received"}' }));
    await queues.publish('{"second":true}');
    expect(await queues.waiting('mail')).toEqual(['{"notificationType":"Received"}', '{"second":true}']);
    client.destroy();
  });

  it('calls the function with a batch in the shape of Lambda, and deletes what it took', async () => {
    const events: SQSEvent[] = [];
    const before = Date.now();
    for (const body of ['a', 'b', 'c']) await queues.send('mail', body);
    poll(async (event) => {
      events.push(event);
      return { batchItemFailures: [] };
    });
    await until(async () => (await queues.waiting('mail')).length === 0);
    const records = events.flatMap(({ Records }) => Records);
    expect(records.map(({ body }) => body)).toEqual(['a', 'b', 'c']);
    expect(records[0]).toMatchObject({ eventSource: 'aws:sqs', eventSourceARN: queues.queueArn('mail') });
    expect(records[0]?.attributes.ApproximateReceiveCount).toBe('1');
    expect(Number(records[0]?.attributes.SentTimestamp)).toBeGreaterThanOrEqual(before);
  });

  it('never hands over more than a batch', async () => {
    const sizes: number[] = [];
    for (const body of ['a', 'b', 'c']) await queues.send('mail', body);
    poll(async ({ Records }) => {
      sizes.push(Records.length);
      return undefined;
    }, 1);
    await until(() => sizes.length === 3);
    expect(sizes).toEqual([1, 1, 1]);
  });

  it('keeps only the failed messages of a batch, and tells how often each was tried', async () => {
    const seen: string[] = [];
    for (const body of ['good', 'bad']) await queues.send('mail', body);
    poll(async ({ Records }) => {
      for (const { body, attributes } of Records) seen.push(`${body} ${attributes.ApproximateReceiveCount}`);
      const failed = Records.filter(({ body, attributes }) => body === 'bad' && attributes.ApproximateReceiveCount === '1');
      return { batchItemFailures: failed.map(({ messageId }) => ({ itemIdentifier: messageId })) };
    });
    await until(async () => (await queues.waiting('mail')).length === 0);
    expect(seen).toEqual(['good 1', 'bad 1', 'bad 2']);
  });

  it.each<[string, (event: SQSEvent) => Promise<SQSBatchResponse>]>([
    ['throws', () => Promise.reject(new Error('cannot'))],
    ['names a message it was not given', async () => ({ batchItemFailures: [{ itemIdentifier: 'another' }] })],
  ])('puts a message into the dead letters when the function always %s', async (_what, handle) => {
    let calls = 0;
    await queues.send('mail', 'poison');
    poll((event) => {
      calls += 1;
      return handle(event);
    });
    await until(async () => (await queues.waiting(deadLettersOf('mail'))).length === 1);
    expect(calls).toBe(3);
    expect(await queues.waiting('mail')).toEqual([]);
  });

  it('finishes the batch at work before it stops, and takes nothing after', async () => {
    const slow = Promise.withResolvers<void>();
    let calls = 0;
    await queues.send('mail', 'slow');
    poll(async () => {
      calls += 1;
      await slow.promise;
      return undefined;
    });
    await until(() => calls === 1);
    const stopped = pollings[0]?.stop();
    await queues.send('mail', 'late');
    slow.resolve();
    await stopped;
    expect(await queues.waiting('mail')).toEqual(['late']);
    expect(calls).toBe(1);
  });
});
