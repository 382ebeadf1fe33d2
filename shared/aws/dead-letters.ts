import * as z from 'zod/mini';
import type { DeadLetters, LetterSearch } from '../privacy/rights/dead-letters.ts';
import type { Alias } from '../privacy/standing/standings.ts';
import { callAws, localEndpoint } from './signed-request.ts';

const receivedSchema = z.object({
  Messages: z.optional(
    z.array(
      z.object({
        ReceiptHandle: z.string(),
        Body: z.string(),
        Attributes: z._default(z.object({ SentTimestamp: z._default(z.string(), '0') }), { SentTimestamp: '0' }),
      }),
    ),
  ),
});
const heldSchema = z.object({ Attributes: z.object({ ApproximateNumberOfMessagesNotVisible: z.string() }) });

/** Letters looked through at most in one search; in a queue that has an alarm on its first. */
const most = 10_000;

/** Out of sight for so long while they are looked through, and no longer where the search breaks off. */
const hiddenSeconds = 300;

/** As many as one call to SQS takes. */
const batch = 10;

/**
 * The dead letters of the mail queue. A letter that can't be told apart (`aliasesOf` throws: a changed format, the very thing
 * dead letters are for) is nobody's, and waits for a person.
 * @param aliasesOf whose mails a queue message points to.
 */
export function mailDeadLetters(
  url: string,
  aliasesOf: (body: string) => Promise<readonly Alias[]>,
  { mostLetters = most }: { mostLetters?: number } = {},
): DeadLetters {
  return {
    async search(alias, visit) {
      const kept = new Set<string>(); // in our hands: to be shown again, however this ends
      let seen = 0;
      try {
        for (let letters = await receive(url); letters.length > 0; letters = await receive(url)) {
          for (const { ReceiptHandle } of letters) kept.add(ReceiptHandle);
          for (const { ReceiptHandle, Body: body, Attributes } of letters) {
            const theirs: readonly Alias[] = await aliasesOf(body).catch(() => []);
            if (!theirs.includes(alias)) continue;
            if ((await visit({ body, queuedAt: new Date(Number(Attributes.SentTimestamp)) })) === 'keep') continue;
            await sqs(url, 'DeleteMessage', { ReceiptHandle });
            kept.delete(ReceiptHandle);
          }
          seen += letters.length;
          if (seen >= mostLetters) return 'too-many';
        }
        return await howItWent(url, kept.size);
      } finally {
        await showAgain(url, [...kept]);
      }
    },
  };
}

async function receive(url: string) {
  const found = await sqs(url, 'ReceiveMessage', {
    MaxNumberOfMessages: batch,
    VisibilityTimeout: hiddenSeconds,
    WaitTimeSeconds: 1, // asks every server of the queue; without it some letters are not seen
    MessageSystemAttributeNames: ['SentTimestamp'],
  });
  return receivedSchema.parse(found).Messages ?? [];
}

/** What is out of sight beside our own is in the hands of another search. */
async function howItWent(url: string, ours: number): Promise<LetterSearch> {
  const found = await sqs(url, 'GetQueueAttributes', { AttributeNames: ['ApproximateNumberOfMessagesNotVisible'] });
  const hidden = Number(heldSchema.parse(found).Attributes.ApproximateNumberOfMessagesNotVisible);
  return hidden > ours ? 'busy' : 'whole';
}

/** One that can't be shown now comes back by itself when its time out of sight is over. */
async function showAgain(url: string, handles: readonly string[]): Promise<void> {
  for (let start = 0; start < handles.length; start += batch) {
    const Entries = handles
      .slice(start, start + batch)
      .map((ReceiptHandle, index) => ({ Id: String(index), ReceiptHandle, VisibilityTimeout: 0 }));
    await sqs(url, 'ChangeMessageVisibilityBatch', { Entries }).catch(() => undefined);
  }
}

async function sqs(url: string, operation: string, body: Record<string, unknown>): Promise<unknown> {
  const answer = await callAws({
    service: 'sqs',
    endpoint: localEndpoint('sqs') ?? new URL(url).origin,
    method: 'POST',
    path: '/',
    headers: { 'content-type': 'application/x-amz-json-1.0', 'x-amz-target': `AmazonSQS.${operation}` },
    body: JSON.stringify({ QueueUrl: url, ...body }),
  });
  return answer.length === 0 ? {} : JSON.parse(Buffer.from(answer).toString('utf8'));
}
