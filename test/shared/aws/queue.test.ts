import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { queue } from '../../../shared/aws/queue.ts';
import { startQueues } from '../../../local/queues/start-queues.ts';
import { type Answer, awsStandIn, credentials } from './aws-stand-in.ts';

let answer: Answer;
let standIn: Awaited<ReturnType<typeof awsStandIn>>;

beforeEach(async () => {
  answer = { status: 200, body: '{"MessageId":"1"}' };
  standIn = await awsStandIn(() => answer);
  for (const [name, value] of Object.entries({ ...credentials, AWS_REGION: 'eu-west-3' })) vi.stubEnv(name, value);
});

afterEach(async () => {
  vi.unstubAllEnvs();
  await standIn.close();
});

test('a message goes to the host of its queue, signed, by the JSON protocol', async () => {
  const url = `${standIn.url}/000000000000/deliver`;
  await queue(url).send('{"objectKey":"mail/ses/é"}');
  const [asked] = standIn.asked;
  expect(asked).toMatchObject({ method: 'POST', path: '/', signatureHolds: true });
  expect(asked?.headers['x-amz-target']).toBe('AmazonSQS.SendMessage');
  expect(JSON.parse(String(asked?.body))).toEqual({ QueueUrl: url, MessageBody: '{"objectKey":"mail/ses/é"}' });
});

test('a stand-in is asked in place of the host that the queue names', async () => {
  vi.stubEnv('AWS_ENDPOINT_URL_SQS', standIn.url);
  await queue('https://sqs.eu-west-3.amazonaws.com/000000000000/deliver').send('x');
  expect(standIn.asked).toHaveLength(1);
});

test('a message that was not taken is a fault', async () => {
  answer = { status: 400, body: '{"__type":"com.amazonaws.sqs#QueueDoesNotExist"}' };
  await expect(queue(`${standIn.url}/000000000000/gone`).send('x')).rejects.toThrow('QueueDoesNotExist');
});

test('a message sent to the queue of this machine is there to be received', async () => {
  const queues = await startQueues({ queues: ['deliver'], topic: { name: 'received', queue: 'deliver' } });
  await queue(queues.queueUrl('deliver')).send('{"mailKey":"1"}');
  expect((await queues.receive('deliver', 1, 1)).map((one) => one.Body)).toEqual(['{"mailKey":"1"}']);
  await queues.close();
});
