import { Readable } from 'node:stream';
import type { S3Client } from '@aws-sdk/client-s3';
import { Upload } from '@aws-sdk/lib-storage';
import { prefixes } from '../names.ts';

/** What a part holds; S3 takes 10,000 of them. Two are in memory while a third is filled. */
const partBytes = 8 * 1024 * 1024;
const partsAtOnce = 2;

/** Where a person's answer lies: one object a case, gone after a week (the bucket's own clock by prefix). */
export const answerKey = (caseId: string) => `${prefixes.export}${caseId}/answer.zip`;

/**
 * Writes a stream as one object, in place of one that is there. Nothing is seen of it before it is whole; where it breaks off,
 * its parts are taken back.
 */
export function exportBucket(s3: S3Client, bucket: string) {
  return async (key: string, bytes: AsyncIterable<Uint8Array>): Promise<void> => {
    const Body = Readable.from(bytes, { objectMode: false });
    const params = { Bucket: bucket, Key: key, Body, ContentType: 'application/zip' };
    await new Upload({ client: s3, params, partSize: partBytes, queueSize: partsAtOnce }).done();
  };
}
