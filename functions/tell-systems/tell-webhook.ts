import type { SystemAnswer } from '../../shared/privacy/systems/system-asks.ts';
import { readSystemAnswer, type Told, webhookCall } from '../../shared/privacy/systems/webhook.ts';
import type { Right } from '../../shared/reply/verdicts.ts';
import type { CallOut } from '../../shared/runtime/outbound-https.ts';
import { signatureOf } from '../../shared/runtime/standard-webhooks.ts';

export type WebhookTelling = { id: string; told: Told; right: Right; url: string; secrets: readonly string[]; now: Date };

/**
 * Tells a system by one signed call (Standard Webhooks; the newest secret signs). Its answer, or null where it will answer later.
 * @throws where it does not take the call, or answers with something that is no answer: SQS tries again.
 */
export async function tellWebhook(telling: WebhookTelling, call: CallOut): Promise<SystemAnswer | null> {
  const { id, told, right, url, secrets, now } = telling;
  const { timestamp, body } = webhookCall(id, told, now);
  const [newest] = secrets;
  if (!newest) throw new Error('the system has no secret to sign with');
  const signature = signatureOf({ id, timestamp, bytes: Buffer.from(body) }, newest);
  const answered = await call({
    url,
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'application/json',
      'webhook-id': id,
      'webhook-timestamp': timestamp,
      'webhook-signature': `v1,${signature}`,
    },
    body,
  });
  if (answered.status < 200 || answered.status > 299) throw new Error(`the system answered ${answered.status}`);
  if (answered.status === 202 || answered.body.length === 0) return null;
  const isJson = /^application\/json\b/i.test(answered.headers['content-type'] ?? '');
  const answer = isJson ? readSystemAnswer(parsed(answered.body), right) : null;
  if (!answer) throw new Error('the system answered with something that is no answer: see docs/systems.md');
  return answer;
}

function parsed(body: Uint8Array): unknown {
  try {
    return JSON.parse(Buffer.from(body).toString('utf8'));
  } catch {
    return undefined; // what JSON.parse throws quotes the text
  }
}
