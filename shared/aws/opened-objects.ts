import { Readable } from 'node:stream';
import { GetObjectCommand, NoSuchKey, type S3Client, S3ServiceException } from '@aws-sdk/client-s3';
import type { OpenObject } from '../privacy/rights/access/raw-mail.ts';

/** Opens objects of a bucket as streams, so that a large mail is never whole in memory. */
export function openedObjects(s3: S3Client, bucket: string): OpenObject {
  return async (key) => {
    try {
      const { Body } = await s3.send(new GetObjectCommand({ Bucket: bucket, Key: key }));
      if (!(Body instanceof Readable)) throw new Error('an object of the bucket has no body to read');
      return Body;
    } catch (error) {
      if (error instanceof NoSuchKey || (error instanceof S3ServiceException && error.$metadata.httpStatusCode === 404))
        return null;
      throw error;
    }
  };
}
