import type { IncomingMessage } from 'node:http';

/** The body was longer than what is taken. */
export class BodyTooLong extends Error {
  override name = 'BodyTooLong';
}

/**
 * The whole body of a request. What exceeds `most` bytes is still read, so that the answer reaches a client that sends
 * everything first, but not kept.
 * @throws {BodyTooLong}
 */
export async function readBody(request: IncomingMessage, most = 64 * 1024 * 1024): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length <= most) chunks.push(chunk);
  }
  if (length > most) throw new BodyTooLong(`the body has more than ${most} bytes`);
  return Buffer.concat(chunks);
}
