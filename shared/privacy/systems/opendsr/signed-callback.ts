import { type KeyObject, verify } from 'node:crypto';
import * as z from 'zod/mini';
import { type OpenDsrStatus, readOpenDsrStatus } from './open-dsr-status.ts';

/** A call to `POST /opendsr/callbacks/{system}`, as it came: `bytes` untouched, header names in lower case. */
export type Callback = { headers: Readonly<Record<string, string>>; bytes: Uint8Array };

export type CallbackVerdict =
  | { verdict: 'fine'; status: OpenDsrStatus }
  | { verdict: 'refused'; because: 'domain' | 'certificate' | 'signature' }
  | { verdict: 'unreadable'; because: 'no status' | 'another callback address' };

/** Does the call say that it comes from this processor? Before anything else is looked at or fetched. Version 1 had other names. */
export function isFromDomain({ headers }: Callback, domain: string): boolean {
  const named = headers['x-opendsr-processor-domain'] ?? headers['x-opengdpr-processor-domain'] ?? '';
  return named.trim().toLowerCase() === domain;
}

/**
 * In the order of the specification's guidelines: the domain, the certificate, the signature over the bytes as they came, and only
 * then the JSON, which must name the address that was called.
 * @param keyOf the processor's key; null where its certificate is not to be trusted. Asked once, after the domain.
 */
export async function judgeCallback(
  callback: Callback,
  { domain, callbackUrl, keyOf }: { domain: string; callbackUrl: string; keyOf: () => Promise<KeyObject | null> },
): Promise<CallbackVerdict> {
  if (!isFromDomain(callback, domain)) return { verdict: 'refused', because: 'domain' };
  const signature = signatureIn(callback.headers);
  if (!signature) return { verdict: 'refused', because: 'signature' };
  const key = await keyOf();
  if (!key) return { verdict: 'refused', because: 'certificate' };
  if (!isSigned(callback.bytes, signature, key)) return { verdict: 'refused', because: 'signature' };
  const value = jsonOf(callback.bytes);
  const status = readOpenDsrStatus(value);
  if (!status) return { verdict: 'unreadable', because: 'no status' };
  const named = addressed.safeParse(value);
  if (!named.success || named.data.status_callback_url !== callbackUrl)
    return { verdict: 'unreadable', because: 'another callback address' };
  return { verdict: 'fine', status };
}

const addressed = z.object({ status_callback_url: z.string() });

/** Base64 of a signature over the SHA-256 of the body (OpenDSR 2.0, 8.2; FIPS 186-4). */
function signatureIn(headers: Callback['headers']): Buffer | null {
  const text = (headers['x-opendsr-signature'] ?? headers['x-opengdpr-signature'] ?? '').trim();
  return /^[A-Za-z0-9+/]{40,2800}={0,2}$/.test(text) ? Buffer.from(text, 'base64') : null;
}

/** Of the kinds that FIPS 186-4 knows. */
function isSigned(bytes: Uint8Array, signature: Uint8Array, key: KeyObject): boolean {
  if (key.asymmetricKeyType !== 'rsa' && key.asymmetricKeyType !== 'ec') return false;
  return verify('sha256', bytes, key, signature);
}

function jsonOf(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(Buffer.from(bytes).toString('utf8'));
  } catch {
    return undefined;
  }
}
