import type { buildApp } from 'fauxqs';
import { region } from '../resources.ts';

type App = ReturnType<typeof buildApp>;

/** A message as SQS hands it out. */
export type QueueMessage = {
  MessageId: string;
  ReceiptHandle: string;
  MD5OfBody: string;
  Body: string;
  Attributes: Record<string, string>;
};

const queueArn = (queue: string): string => `arn:aws:sqs:${region}:000000000000:${queue}`;

/**
 * What AWS's own machinery calls (pollers, SES, the bucket's events): straight into the engine, without the network and
 * without the faults, which are for the functions' calls.
 */
export function queueCalls(app: App, url: string) {
  const queueUrl = (queue: string) => `${url}/000000000000/${queue}`;

  const sqs = async (operation: string, body: Record<string, unknown>) => {
    const headers = {
      'content-type': 'application/x-amz-json-1.0',
      'x-amz-target': `AmazonSQS.${operation}`,
      host: new URL(url).host,
    };
    const answer = await app.inject({ method: 'POST', url: '/', headers, payload: JSON.stringify(body) });
    if (answer.statusCode !== 200) throw new Error(`${operation} was refused with ${answer.statusCode}`);
    return answer.body === '' ? {} : answer.json<Record<string, unknown>>();
  };
  const sns = async (parameters: Record<string, string>) => {
    const headers = { 'content-type': 'application/x-www-form-urlencoded' };
    const answer = await app.inject({ method: 'POST', url: '/', headers, payload: new URLSearchParams(parameters).toString() });
    if (answer.statusCode !== 200) throw new Error(`${parameters['Action']} was refused with ${answer.statusCode}`);
  };

  return {
    queueUrl,
    queueArn,
    createQueue: (QueueName: string, Attributes: Record<string, string>) => sqs('CreateQueue', { QueueName, Attributes }),
    send: async (queue: string, MessageBody: string) => {
      await sqs('SendMessage', { QueueUrl: queueUrl(queue), MessageBody });
    },
    receive: async (queue: string, most: number, seconds: number) => {
      const asked = { MaxNumberOfMessages: most, WaitTimeSeconds: seconds, MessageSystemAttributeNames: ['All'] };
      const { Messages = [] } = await sqs('ReceiveMessage', { QueueUrl: queueUrl(queue), ...asked });
      return Messages as QueueMessage[]; // as SQS answers
    },
    delete: async (queue: string, { ReceiptHandle }: QueueMessage) => {
      await sqs('DeleteMessage', { QueueUrl: queueUrl(queue), ReceiptHandle });
    },
    retryIn: async (queue: string, { ReceiptHandle }: QueueMessage, VisibilityTimeout: number) => {
      await sqs('ChangeMessageVisibility', { QueueUrl: queueUrl(queue), ReceiptHandle, VisibilityTimeout });
    },
    waiting: async (queue: string) => {
      const { messages } = (await app.inject({ method: 'GET', url: `/_fauxqs/queues/${queue}` })).json<Inspection>();
      return [...messages.ready, ...messages.delayed, ...messages.inflight.map(({ message }) => message)].map(({ body }) => body);
    },
    depths: async () => {
      const queues = (await app.inject({ method: 'GET', url: '/_fauxqs/queues' })).json<Depth[]>();
      return new Map(
        queues.map((one) => [one.name, one.approximateMessageCount + one.approximateInflightCount + one.approximateDelayedCount]),
      );
    },
    subscribe: async (topic: string, queue: string) => {
      const TopicArn = `arn:aws:sns:${region}:000000000000:${topic}`;
      await sns({ Action: 'CreateTopic', Name: topic });
      await sns({
        Action: 'Subscribe',
        TopicArn,
        Protocol: 'sqs',
        Endpoint: queueArn(queue),
        'Attributes.entry.1.key': 'RawMessageDelivery',
        'Attributes.entry.1.value': 'true',
      });
      return TopicArn;
    },
    publish: (TopicArn: string, Message: string) => sns({ Action: 'Publish', TopicArn, Message }),
  };
}

type Depth = Record<'approximateMessageCount' | 'approximateInflightCount' | 'approximateDelayedCount', number> & {
  name: string;
};
type Inspection = { messages: { ready: Body[]; delayed: Body[]; inflight: { message: Body }[] } };
type Body = { body: string };
