import { CopyObjectCommand, DeleteObjectCommand, NoSuchKey, type S3Client, S3ServiceException } from '@aws-sdk/client-s3';

/** Moves an object inside a bucket. Repeating it is harmless: a source that is gone was moved before, or erased. */
export function movedObjects(s3: S3Client, bucket: string) {
  return async (from: string, to: string): Promise<void> => {
    try {
      await s3.send(new CopyObjectCommand({ Bucket: bucket, Key: to, CopySource: `${bucket}/${encodeURI(from)}` }));
    } catch (error) {
      if (error instanceof NoSuchKey || (error instanceof S3ServiceException && error.$metadata.httpStatusCode === 404)) return;
      throw error;
    }
    await s3.send(new DeleteObjectCommand({ Bucket: bucket, Key: from }));
  };
}
