import * as z from 'zod/mini';

/**
 * One webhook call as it came: the signature covers these exact bytes, so nothing is parsed, trimmed or re-encoded before
 * it is verified and stored. `receivedAt` is ISO 8601 in UTC; `headers` keep their order and repeats.
 */
export type ReceivedRequest = {
  id: string;
  provider: string;
  kind: 'mail' | 'events';
  method: string;
  /** Path and query as received, without host; secrets in it are replaced before storing. */
  url: string;
  headers: Header[];
  body: Uint8Array;
  receivedAt: string;
};

/** One header field: name and value, as received. */
export type Header = [name: string, value: string];

/** The first line of a stored request; the body follows it, byte for byte. */
export const storedRequestHead = z.object({
  id: z.string(),
  provider: z.string(),
  kind: z.enum(['mail', 'events']),
  method: z.string(),
  url: z.string(),
  headers: z.array(z.tuple([z.string(), z.string()])),
  receivedAt: z.string(),
});

/** One object in the bucket for one request: a line of JSON, then the body as it came. */
export function encodeStoredRequest({ body, ...head }: ReceivedRequest): Uint8Array {
  return Buffer.concat([Buffer.from(`${JSON.stringify(head)}\n`), body]);
}

/** The reverse of {@link encodeStoredRequest}. Throws where the bytes are not a stored request. */
export function decodeStoredRequest(stored: Uint8Array): ReceivedRequest {
  const end = stored.indexOf(0x0a);
  if (end < 0) throw new Error('not a stored request: its first line never ends');
  const head = storedRequestHead.parse(JSON.parse(Buffer.from(stored.subarray(0, end)).toString('utf8')));
  return { ...head, body: stored.subarray(end + 1) };
}

/** The first value of a header, whatever its case; undefined where it is absent. */
export function headerValue(headers: readonly Header[], name: string): string | undefined {
  const wanted = name.toLowerCase();
  return headers.find(([key]) => key.toLowerCase() === wanted)?.[1];
}

/** Every value of a header, in order of appearance. */
export function headerValues(headers: readonly Header[], name: string): string[] {
  const wanted = name.toLowerCase();
  return headers.filter(([key]) => key.toLowerCase() === wanted).map(([, value]) => value);
}
