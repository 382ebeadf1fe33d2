import { DeleteObjectsCommand, ListObjectsV2Command, type S3Client } from '@aws-sdk/client-s3';
import { prefixes } from '../names.ts';
import type { Alias } from '../privacy/standing/standings.ts';
import { movedObjects } from './moved-objects.ts';

/** Stored mail that a hold keeps: out of every clock of the bucket, by person. */
export type HeldObjects = {
  /** Moves an object out of the bucket's clocks; its new key. Repeated, or after it is gone, it is done. */
  hold(alias: Alias, objectKey: string): Promise<string>;
  /** Deletes all that is held of a person, but for these keys. */
  eraseBut(alias: Alias, kept: ReadonlySet<string>): Promise<void>;
};

export function heldObjects(s3: S3Client, Bucket: string): HeldObjects {
  const move = movedObjects(s3, Bucket);
  return {
    async hold(alias, objectKey) {
      const to = `${heldUnder(alias)}${objectKey}`;
      await move(objectKey, to);
      return to;
    },

    async eraseBut(alias, kept) {
      let ContinuationToken: string | undefined;
      do {
        const page = await s3.send(
          new ListObjectsV2Command({ Bucket, Prefix: heldUnder(alias), ...(ContinuationToken ? { ContinuationToken } : {}) }),
        );
        const Objects = (page.Contents ?? []).flatMap(({ Key }) => (Key && !kept.has(Key) ? [{ Key }] : []));
        if (Objects.length > 0) {
          const { Errors = [] } = await s3.send(new DeleteObjectsCommand({ Bucket, Delete: { Objects, Quiet: true } }));
          if (Errors.length > 0) throw new Error('held mail could not be deleted', { cause: new Error(Errors[0]?.Code) });
        }
        ContinuationToken = page.NextContinuationToken;
      } while (ContinuationToken);
    },
  };
}

/** Where the held mail of a person lies. */
export const heldUnder = (alias: Alias) => `${prefixes.hold}${alias}/`;
