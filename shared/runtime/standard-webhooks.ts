import { createHmac, timingSafeEqual } from 'node:crypto';

/**
 * Standard Webhooks, symmetric signatures (`v1`): HMAC-SHA256 over `id.timestamp.body`, in base64. What a controller's own
 * backend signs its calls to us with; it names nobody, so a call is as good as the secret behind it.
 */
export type SignedCall = { headers: Readonly<Record<string, string>>; bytes: Uint8Array };

/** Why a signature is not taken; `fine` carries the id, which a replay would carry too. */
export type SignatureVerdict =
  | { verdict: 'fine'; id: string }
  | { verdict: 'refused'; field: 'webhook-id' | 'webhook-timestamp' | 'webhook-signature' };

/** How far a sender's clock may differ from ours, and how long a captured call could be played again without the guard. */
const toleranceSeconds = 5 * 60;
const longestId = 256;

/** Does the call ask to be taken as signed? Then it is refused where the signature is wrong, and never taken as unsigned. */
export function isSigned(headers: SignedCall['headers']): boolean {
  return headers['webhook-signature'] !== undefined;
}

/**
 * Checks a signed call before anything of its body is read. All secrets are tried whatever the first says.
 * @param secrets as the specification writes them, `whsec_` and base64, newest first while one is being replaced.
 */
export function verifySignature({ headers, bytes }: SignedCall, secrets: readonly string[], now: Date): SignatureVerdict {
  const { 'webhook-id': id = '', 'webhook-timestamp': timestamp = '', 'webhook-signature': signatures = '' } = headers;
  if (id === '' || id.length > longestId) return { verdict: 'refused', field: 'webhook-id' };
  const sentAt = /^\d{1,12}$/.test(timestamp) ? Number(timestamp) : Number.NaN;
  // NaN is near nothing
  if (!(Math.abs(now.getTime() / 1000 - sentAt) <= toleranceSeconds)) return { verdict: 'refused', field: 'webhook-timestamp' };
  const given = signatures
    .slice(0, 4096)
    .split(' ')
    .flatMap((one) => (one.startsWith('v1,') ? [one.slice('v1,'.length)] : []));
  const expected = secrets.map((secret) => signatureOf({ id, timestamp, bytes }, secret));
  const matches = expected.filter((wanted) => given.filter((one) => isSame(one, wanted)).length > 0);
  return matches.length > 0 ? { verdict: 'fine', id } : { verdict: 'refused', field: 'webhook-signature' };
}

/** The signature of a call, without its `v1,`. */
export function signatureOf(
  { id, timestamp, bytes }: { id: string; timestamp: string; bytes: Uint8Array },
  secret: string,
): string {
  const key = Buffer.from(secret.replace(/^whsec_/, ''), 'base64');
  if (key.length === 0)
    throw new Error('the secret of signed calls is not base64: make it as "whsec_" and 24 to 64 random bytes');
  return createHmac('sha256', key).update(`${id}.${timestamp}.`).update(bytes).digest('base64');
}

function isSame(given: string, wanted: string): boolean {
  const [one, other] = [Buffer.from(given), Buffer.from(wanted)];
  return one.length === other.length && timingSafeEqual(one, other);
}
