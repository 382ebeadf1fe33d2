import type { IncomingMessage } from 'node:http';
import { ObjectStoreError } from './object-store-error.ts';
import { sha256 } from './signature.ts';

/**
 * The object's bytes from the body as sent: checked against the signed hash, or taken out of their chunks.
 * @throws {ObjectStoreError} where the hash differs or a chunk is broken.
 */
export function bodyOf({ headers }: IncomingMessage, sent: Buffer, payload: string): Buffer {
  if (/^[0-9a-f]{64}$/.test(payload) && sha256(sent) !== payload)
    throw new ObjectStoreError(400, 'XAmzContentSHA256Mismatch', 'The provided x-amz-content-sha256 header does not match.');
  const isChunked = payload.startsWith('STREAMING-') || /\baws-chunked\b/.test(headers['content-encoding'] ?? '');
  return isChunked ? unchunk(sent) : sent;
}

/** `aws-chunked`: a length in hexadecimal, the bytes, and so on to a length of zero; then trailers, which are not kept. */
function unchunk(sent: Buffer): Buffer {
  const chunks: Buffer[] = [];
  for (let position = 0; ; ) {
    const end = sent.indexOf('\r\n', position);
    const length = Number.parseInt(sent.subarray(position, end < 0 ? position : end).toString('latin1'), 16);
    if (Number.isNaN(length) || end + 2 + length > sent.length)
      throw new ObjectStoreError(400, 'IncompleteBody', 'The body ends before its last chunk.');
    if (length === 0) return Buffer.concat(chunks);
    chunks.push(sent.subarray(end + 2, end + 2 + length));
    position = end + 2 + length + 2;
  }
}
