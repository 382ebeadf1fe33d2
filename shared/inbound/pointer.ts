import * as z from 'zod/mini';
import { prefixes } from '../names.ts';
import type { MessageHead } from './inbound-message.ts';
import { headFromSes, sesNotification } from './ses-notification.ts';

/** What a queue message points at: a mail that SES stored and told us all about, or the stored request of a webhook. */
export type Pointer =
  | { kind: 'ses'; head: MessageHead }
  | { kind: 'stored-request'; provider: string; objectKey: string; size: number };

const topicEnvelope = z.object({ Type: z.literal('Notification'), Message: z.string() });
const bucketTest = z.object({ Service: z.literal('Amazon S3'), Event: z.literal('s3:TestEvent') });
const bucketEvent = z.object({
  Records: z
    .array(
      z.object({
        eventName: z.string(),
        s3: z.object({ object: z.object({ key: z.string(), size: z.optional(z.number()) }) }),
      }),
    )
    .check(z.minLength(1)),
});
const sesSetup = z.object({ mail: z.object({ messageId: z.literal('AMAZON_SES_SETUP_NOTIFICATION') }) });

/**
 * What the body of a message of the queue `mail` points at: SES's notification, with or without the topic's envelope, or an
 * event of the bucket. Empty for what SES and S3 send when they are set up.
 * @throws where it is none of these: something changed its shape, and the message must wait in the dead letters.
 */
export function readPointers(body: string): Pointer[] {
  const told: unknown = JSON.parse(body);
  const wrapped = topicEnvelope.safeParse(told);
  const inner: unknown = wrapped.success ? JSON.parse(wrapped.data.Message) : told;
  if (bucketTest.safeParse(inner).success || sesSetup.safeParse(inner).success) return [];
  const event = bucketEvent.safeParse(inner);
  if (event.success) return event.data.Records.flatMap(storedRequest);
  return [{ kind: 'ses', head: headFromSes(sesNotification.parse(inner)) }];
}

type BucketRecord = z.infer<typeof bucketEvent>['Records'][number];

/** Keys in events are encoded like a form: a space is a plus. What SES stores it announces itself, with its verdicts. */
function storedRequest({ eventName, s3 }: BucketRecord): Pointer[] {
  const objectKey = decodeURIComponent(s3.object.key.replaceAll('+', ' '));
  if (objectKey.startsWith(prefixes.ses)) return [];
  const [, provider] = objectKey.startsWith(prefixes.mail) ? objectKey.split('/') : [];
  if (!eventName.startsWith('ObjectCreated:') || !provider)
    throw new Error(`an event of the bucket that is no new mail: ${eventName}`);
  return [{ kind: 'stored-request', provider, objectKey, size: s3.object.size ?? 0 }];
}
