import type { SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda';
import { nameOf } from '../../shared/runtime/log.ts';
import type { Invoke } from '../invoke-function.ts';
import type { QueueMessage } from './queue-calls.ts';
import type { Queues } from './start-queues.ts';

export type Polling = {
  /** Takes nothing more and waits for the batches at work. A waiting poll ends when the queues close. */
  stop(): Promise<void>;
};

export type PollOptions = {
  queues: Queues;
  queue: string;
  batchSize: number;
  invoke: Invoke;
  /** Seconds until a failed message is tried again. */
  retryAfterSeconds: number;
  /** Batches at work at the same time. */
  concurrency: number;
};

/** What Lambda does for a queue trigger: hands batches to the function; what failed comes back, the rest is deleted. */
export function pollQueue(options: PollOptions): Polling {
  const stopping = new AbortController();
  const atWork = new Set<Promise<void>>();
  const loop = async () => {
    while (!stopping.signal.aborted) {
      try {
        const batch = await options.queues.receive(options.queue, options.batchSize, 20);
        if (batch.length === 0 || stopping.signal.aborted) continue;
        const working = work(batch, options);
        atWork.add(working);
        await working.finally(() => atWork.delete(working));
      } catch (error) {
        // The engine ends a waiting poll by an error when it closes; anything else is told and tried again.
        if (stopping.signal.aborted) return;
        process.stderr.write(`the queue ${options.queue} could not be polled: ${nameOf(error)}\n`);
        await new Promise((resolve) => setTimeout(resolve, 200));
      }
    }
  };
  for (let started = 0; started < options.concurrency; started += 1) void loop();
  return {
    stop: async () => {
      stopping.abort();
      await Promise.allSettled(atWork);
    },
  };
}

async function work(batch: QueueMessage[], { queues, queue, invoke, retryAfterSeconds }: PollOptions): Promise<void> {
  const failed = await failedIds(batch, { queue, arn: queues.queueArn(queue), invoke });
  for (const message of batch) {
    if (failed.has(message.MessageId)) await queues.retryIn(queue, message, retryAfterSeconds);
    else await queues.delete(queue, message);
  }
}

/** Ids of the messages that failed: those the function names; all of them where it throws or names one it was not given. */
async function failedIds(
  batch: QueueMessage[],
  { queue, arn, invoke }: { queue: string; arn: string; invoke: Invoke },
): Promise<Set<string>> {
  const all = new Set(batch.map(({ MessageId }) => MessageId));
  try {
    const event: SQSEvent = { Records: batch.map((message) => recordOf(message, arn)) };
    const answer = (await invoke(event)) as SQSBatchResponse | undefined | null; // what Lambda expects of a queue function
    const failed = new Set((answer?.batchItemFailures ?? []).map(({ itemIdentifier }) => itemIdentifier));
    return [...failed].every((id) => all.has(id)) ? failed : all;
  } catch (error) {
    process.stderr.write(`a batch of ${queue} failed: ${nameOf(error)}\n`);
    return all;
  }
}

function recordOf({ MessageId, ReceiptHandle, MD5OfBody, Body, Attributes }: QueueMessage, arn: string): SQSRecord {
  return {
    messageId: MessageId,
    receiptHandle: ReceiptHandle,
    body: Body,
    attributes: {
      ApproximateReceiveCount: Attributes['ApproximateReceiveCount'] ?? '1',
      SentTimestamp: Attributes['SentTimestamp'] ?? '0',
      SenderId: Attributes['SenderId'] ?? 'local',
      ApproximateFirstReceiveTimestamp: Attributes['ApproximateFirstReceiveTimestamp'] ?? '0',
    },
    messageAttributes: {},
    md5OfBody: MD5OfBody,
    eventSource: 'aws:sqs',
    eventSourceARN: arn,
    awsRegion: 'eu-west-1',
  };
}
