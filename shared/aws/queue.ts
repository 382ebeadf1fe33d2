import { callAws, localEndpoint } from './signed-request.ts';

/** A queue to put work in. A message may arrive twice, as SQS never promises otherwise. */
export type Queue = { send(body: string): Promise<void> };

/** The SQS queue of this address, by SQS's JSON protocol. */
export function queue(url: string): Queue {
  return {
    async send(body) {
      await callAws({
        service: 'sqs',
        endpoint: localEndpoint('sqs') ?? new URL(url).origin,
        method: 'POST',
        path: '/',
        headers: { 'content-type': 'application/x-amz-json-1.0', 'x-amz-target': 'AmazonSQS.SendMessage' },
        body: JSON.stringify({ QueueUrl: url, MessageBody: body }),
      });
    },
  };
}
