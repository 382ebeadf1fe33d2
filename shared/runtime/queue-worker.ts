import middy from '@middy/core';
import type { SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda';
import { log } from './log.ts';

/** A queue message, as a worker needs it. `sentAt` is when it entered the queue; `attempt` counts from 1. */
export type QueueMessage = { body: string; messageId: string; sentAt: Date; attempt: number };

/** A queue function: one message after another; only those that failed come back (partial batch response). */
export function queueWorker(name: string, work: (message: QueueMessage) => Promise<void>) {
  return middy(async (event: SQSEvent): Promise<SQSBatchResponse> => {
    const batchItemFailures: SQSBatchResponse['batchItemFailures'] = [];
    for (const record of event.Records) {
      try {
        await work(messageOf(record));
      } catch (error) {
        log.error('message-failed', error, { function: name, messageId: record.messageId });
        batchItemFailures.push({ itemIdentifier: record.messageId });
      }
    }
    return { batchItemFailures };
  });
}

function messageOf({ body, messageId, attributes }: SQSRecord): QueueMessage {
  return {
    body,
    messageId,
    sentAt: new Date(Number(attributes.SentTimestamp)),
    attempt: Number(attributes.ApproximateReceiveCount),
  };
}
