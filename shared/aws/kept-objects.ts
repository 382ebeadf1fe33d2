import { DeleteObjectCommand, ListObjectsV2Command, type S3Client } from '@aws-sdk/client-s3';
import { prefixes } from '../names.ts';
import type { KeptObjects } from '../privacy/retention/kept-data.ts';

/** Raw mail in the bucket that is on the communication clock; what belongs to a case lies under another prefix. */
export function keptObjects(s3: S3Client, bucket: string): KeptObjects {
  return {
    async *olderThan(time) {
      let next: string | undefined;
      do {
        const page = await s3.send(
          new ListObjectsV2Command({ Bucket: bucket, Prefix: prefixes.mail, ...(next ? { ContinuationToken: next } : {}) }),
        );
        for (const { Key, LastModified } of page.Contents ?? []) if (Key && LastModified && LastModified <= time) yield Key;
        next = page.NextContinuationToken;
      } while (next);
    },

    async delete(objectKey) {
      await s3.send(new DeleteObjectCommand({ Bucket: bucket, Key: objectKey }));
    },
  };
}
