import { DeleteObjectsCommand, ListObjectsV2Command, type S3Client } from '@aws-sdk/client-s3';
import { prefixes } from '../names.ts';

/** Deletes all objects of a case: the mail that asked, and the answers to fetch. Absent is done. */
export function erasedCaseObjects(s3: S3Client, bucket: string) {
  return async (caseId: string): Promise<void> => {
    for (const prefix of [prefixes.case, prefixes.export]) await eraseUnder(s3, bucket, `${prefix}${caseId}/`);
  };
}

async function eraseUnder(s3: S3Client, Bucket: string, Prefix: string): Promise<void> {
  for (;;) {
    const { Contents = [] } = await s3.send(new ListObjectsV2Command({ Bucket, Prefix }));
    const Objects = Contents.flatMap(({ Key }) => (Key ? [{ Key }] : []));
    if (Objects.length === 0) return;
    const { Errors = [] } = await s3.send(new DeleteObjectsCommand({ Bucket, Delete: { Objects, Quiet: true } }));
    if (Errors.length > 0) throw new Error('objects of a case could not be deleted', { cause: new Error(Errors[0]?.Code) });
  }
}
