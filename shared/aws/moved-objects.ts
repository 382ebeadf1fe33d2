import {
  CopyObjectCommand,
  DeleteObjectCommand,
  GetObjectCommand,
  NoSuchKey,
  PutObjectCommand,
  type S3Client,
  S3ServiceException,
} from '@aws-sdk/client-s3';

/** What is to stand at the new place instead; null where the object moves as it is. */
type Rewrite = (bytes: Uint8Array) => Promise<Uint8Array | null>;

/** Moves an object inside a bucket. Repeating it is harmless: a source that is gone was moved before, or erased. */
export function movedObjects(s3: S3Client, bucket: string) {
  return async (from: string, to: string, rewrite?: Rewrite): Promise<void> => {
    try {
      const rewritten = rewrite && (await rewrite(await bytesOf(s3, bucket, from)));
      if (rewritten) {
        await s3.send(new PutObjectCommand({ Bucket: bucket, Key: to, Body: rewritten }));
        await s3.send(new DeleteObjectCommand({ Bucket: bucket, Key: from }));
        return;
      }
      await s3.send(new CopyObjectCommand({ Bucket: bucket, Key: to, CopySource: `${bucket}/${encodeURI(from)}` }));
    } catch (error) {
      if (error instanceof NoSuchKey || (error instanceof S3ServiceException && error.$metadata.httpStatusCode === 404)) return;
      throw error;
    }
    await s3.send(new DeleteObjectCommand({ Bucket: bucket, Key: from }));
  };
}

async function bytesOf(s3: S3Client, Bucket: string, Key: string): Promise<Uint8Array> {
  const { Body } = await s3.send(new GetObjectCommand({ Bucket, Key }));
  return Body ? Body.transformToByteArray() : new Uint8Array();
}
