import { randomBytes, randomUUID } from 'node:crypto';
import { receivedMail } from '../../local/smtp-door/received-mail.ts';
import type { Local } from '../../local/start-local.ts';

/** A mail that SES received: its object lies in the bucket. `event` is what Lambda hands to `answer-mail`. */
export type ArrivedMail = { event: object };

/** Stores a mail as the SMTP door does, but leaves it to the caller when, and how often, the queue hands it on. */
export async function arrivedMail(local: Local, { raw, from }: { raw: Buffer; from: string }): Promise<ArrivedMail> {
  const at = new Date();
  const delivery = { from, recipients: ['contact@example.com'], helo: 'mail.example.org', ip: '192.0.2.1', raw, at };
  const messageId = randomBytes(20).toString('hex');
  const { objectKey, stored, notification } = receivedMail({ ...delivery, messageId }, local.bucket, local.queues.topicArn);
  await local.objects.put(local.bucket, objectKey, stored);
  return { event: queueEvent(notification) };
}

/** The first delivery of one message. */
export function queueEvent(body: string): object {
  const attributes = { SentTimestamp: String(Date.now()), ApproximateReceiveCount: '1' };
  return { Records: [{ messageId: randomUUID(), body, attributes }] };
}
