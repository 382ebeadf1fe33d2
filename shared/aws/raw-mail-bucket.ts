import { AwsRefusal, callAws, endpointOf, localEndpoint } from './signed-request.ts';

/** First and last byte, both included, as HTTP counts: `{ first: 0, last: bodyRange - 1 }` is what is read of a mail. */
export type ByteRange = { first: number; last: number };

/** Where mail lies as it came. The bucket encrypts by its own default; its lifecycle by prefix is the clock of an object. */
export type RawMailBucket = {
  /** The bytes of an object, or of a part of it (shorter where the object ends); null where there is none. */
  get(key: string, options?: { range?: ByteRange }): Promise<Uint8Array | null>;
  /** Writes the whole object, in place of one that is there. */
  put(key: string, bytes: Uint8Array, options: { contentType: string }): Promise<void>;
  /** Writes an object only where there is none of that key, in one step; false where there is one. */
  putNew(key: string, bytes: Uint8Array, options: { contentType: string }): Promise<boolean>;
};

/**
 * The bucket as the functions need it. A function that reads must be allowed s3:ListBucket too: without it S3 answers 403
 * for an object that is gone, and what retention has deleted would look like a fault.
 */
export function rawMailBucket(bucket: string): RawMailBucket {
  const at = (key: string) => whereOf(bucket, key);

  return {
    async get(key, { range } = {}) {
      const part = range && { headers: { range: `bytes=${range.first}-${range.last}` } };
      try {
        return await callAws({ service: 's3', method: 'GET', ...at(key), ...part });
      } catch (error) {
        if (!(error instanceof AwsRefusal)) throw error;
        if (error.name === 'NoSuchKey') return null;
        if (error.name === 'InvalidRange') return new Uint8Array(); // nothing lies beyond the end, of an empty object too
        throw error;
      }
    },

    async put(key, bytes, { contentType }) {
      await callAws({ service: 's3', method: 'PUT', ...at(key), headers: { 'content-type': contentType }, body: bytes });
    },

    async putNew(key, bytes, { contentType }) {
      const headers = { 'content-type': contentType, 'if-none-match': '*' };
      try {
        await callAws({ service: 's3', method: 'PUT', ...at(key), headers, body: bytes });
        return true;
      } catch (error) {
        if (error instanceof AwsRefusal && error.name === 'PreconditionFailed') return false;
        throw error;
      }
    },
  };
}

/** Where an object answers: AWS has a host for each bucket, a stand-in has none. */
export function whereOf(bucket: string, key: string): { endpoint: string; path: string } {
  const path = `/${key.split('/').map(escaped).join('/')}`;
  const local = localEndpoint('s3');
  if (local) return { endpoint: local, path: `/${bucket}${path}` };
  return { endpoint: endpointOf('s3').replace('https://', `https://${bucket}.`), path };
}

/** RFC 3986: encodeURIComponent leaves five characters that the signature wants escaped. */
function escaped(segment: string): string {
  return encodeURIComponent(segment).replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}
