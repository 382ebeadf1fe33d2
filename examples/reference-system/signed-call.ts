import { createHmac, timingSafeEqual } from 'node:crypto';

/** How far the clocks may differ, in seconds. */
const tolerance = 300;

/** Standard Webhooks: is the call signed with one of our secrets, and of these minutes? Before anything of its body is read. */
export function isSignedFor(
  { headers, body }: { headers: NodeJS.Dict<string | string[]>; body: Buffer },
  secrets: readonly string[],
  now: Date,
): boolean {
  const [id, timestamp, given] = ['webhook-id', 'webhook-timestamp', 'webhook-signature'].map((name) =>
    String(headers[name] ?? ''),
  );
  if (!id || !/^\d+$/.test(timestamp ?? '') || Math.abs(now.getTime() / 1000 - Number(timestamp)) > tolerance) return false;
  const signatures = (given ?? '').split(' ').filter((one) => one.startsWith('v1,'));
  return secrets.some((secret) => {
    const wanted = Buffer.from(`v1,${signatureOf(`${id}.${timestamp}.`, body, secret)}`);
    return signatures.some((one) => Buffer.byteLength(one) === wanted.length && timingSafeEqual(Buffer.from(one), wanted));
  });
}

/** The three headers of a call of ours. */
export function signedHeaders(id: string, body: string, secret: string, now: Date): Record<string, string> {
  const timestamp = String(Math.floor(now.getTime() / 1000));
  const signature = signatureOf(`${id}.${timestamp}.`, Buffer.from(body), secret);
  return { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': `v1,${signature}` };
}

function signatureOf(before: string, body: Buffer, secret: string): string {
  const key = Buffer.from(secret.replace(/^whsec_/, ''), 'base64');
  return createHmac('sha256', key).update(before).update(body).digest('base64');
}
