import { DeleteObjectsCommand, ListObjectsV2Command, type S3Client } from '@aws-sdk/client-s3';
import type { ErasedObjects } from '../privacy/rights/erasure/erasures.ts';

/** As many as S3 takes in one call. */
const batch = 1000;

/** Deletes stored objects by name, and reads none. The bucket keeps no versions, so that what is deleted is gone. */
export function erasedObjects(s3: S3Client, Bucket: string): ErasedObjects {
  const erase = async (objectKeys: readonly string[]) => {
    for (let start = 0; start < objectKeys.length; start += batch) {
      const Objects = objectKeys.slice(start, start + batch).map((Key) => ({ Key }));
      const { Errors = [] } = await s3.send(new DeleteObjectsCommand({ Bucket, Delete: { Objects, Quiet: true } }));
      if (Errors.length > 0) throw new Error('stored mail could not be deleted', { cause: new Error(Errors[0]?.Code) });
    }
  };
  return {
    erase: (objectKeys) => erase([...new Set(objectKeys)]),

    async eraseUnder(Prefix) {
      for (;;) {
        const { Contents = [] } = await s3.send(new ListObjectsV2Command({ Bucket, Prefix }));
        const found = Contents.flatMap(({ Key }) => Key ?? []);
        if (found.length === 0) return;
        await erase(found);
      }
    },
  };
}
