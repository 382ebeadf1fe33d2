import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { ObjectStoreError } from './object-store-error.ts';

/** The only credentials the one-machine stack knows. */
export type Credentials = { accessKeyId: string; secretAccessKey: string };

type Claim = { credential: string; signedHeaders: string; signature: string; date: string; payload: string };

/**
 * Checks Signature Version 4 on a request or on a presigned URL with its expiry; gives what the signature says about the
 * payload: its SHA-256, or a word such as UNSIGNED-PAYLOAD.
 * @throws {ObjectStoreError} AccessDenied, InvalidAccessKeyId, SignatureDoesNotMatch
 */
export function checkSignature(request: IncomingMessage, url: URL, credentials: Credentials, now: Date): string {
  const claim = url.searchParams.has('X-Amz-Signature') ? presigned(url, now) : signed(request);
  const [accessKeyId, ...scope] = claim.credential.split('/');
  if (accessKeyId !== credentials.accessKeyId)
    throw new ObjectStoreError(403, 'InvalidAccessKeyId', 'The AWS Access Key Id you provided does not exist in our records.');
  const canonical = canonicalRequest(request, url, claim);
  const toSign = ['AWS4-HMAC-SHA256', claim.date, scope.join('/'), sha256(canonical)].join('\n');
  const expected = scope
    .concat(toSign)
    .reduce<Buffer>((key, part) => hmac(key, part), Buffer.from(`AWS4${credentials.secretAccessKey}`))
    .toString('hex');
  if (!isSame(expected, claim.signature))
    throw new ObjectStoreError(
      403,
      'SignatureDoesNotMatch',
      'The request signature we calculated does not match the signature you provided.',
    );
  return claim.payload;
}

function signed({ headers }: IncomingMessage): Claim {
  const parts = /Credential=([^,]+),\s*SignedHeaders=([^,]+),\s*Signature=(\w+)/.exec(headers.authorization ?? '');
  const [, credential, signedHeaders, signature] = parts ?? [];
  if (!credential || !signedHeaders || !signature) throw new ObjectStoreError(403, 'AccessDenied', 'Access Denied');
  const payload = String(headers['x-amz-content-sha256'] ?? 'UNSIGNED-PAYLOAD');
  return { credential, signedHeaders, signature, date: String(headers['x-amz-date'] ?? ''), payload };
}

function presigned({ searchParams }: URL, now: Date): Claim {
  const parameter = (name: string) => searchParams.get(`X-Amz-${name}`) ?? '';
  const date = parameter('Date');
  const signedAt = Date.parse(date.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z'));
  const expires = signedAt + Number(parameter('Expires')) * 1000;
  if (!(now.getTime() <= expires)) throw new ObjectStoreError(403, 'AccessDenied', 'Request has expired');
  return {
    credential: parameter('Credential'),
    signedHeaders: parameter('SignedHeaders'),
    signature: parameter('Signature'),
    date,
    payload: parameter('Content-Sha256') || 'UNSIGNED-PAYLOAD',
  };
}

function canonicalRequest({ method, headers }: IncomingMessage, url: URL, { signedHeaders, payload }: Claim): string {
  const path = url.pathname
    .split('/')
    .map((part) => encode(decodeURIComponent(part)))
    .join('/');
  const query = [...url.searchParams]
    .filter(([name]) => name !== 'X-Amz-Signature')
    .map(([name, value]) => `${encode(name)}=${encode(value)}`)
    .toSorted()
    .join('&');
  const lines = signedHeaders.split(';').map(
    (name) =>
      `${name}:${String(headers[name] ?? '')
        .trim()
        .replace(/ +/g, ' ')}\n`,
  );
  return [method, path, query, lines.join(''), signedHeaders, payload].join('\n');
}

/** RFC 3986 percent-encoding, which encodes five characters more than JavaScript's. */
const encode = (text: string): string =>
  encodeURIComponent(text).replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);

export const sha256 = (data: string | Buffer): string => createHash('sha256').update(data).digest('hex');

const hmac = (key: Buffer, data: string): Buffer => createHmac('sha256', key).update(data).digest();

const isSame = (one: string, other: string): boolean =>
  one.length === other.length && timingSafeEqual(Buffer.from(one), Buffer.from(other));
