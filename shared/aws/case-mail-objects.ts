import { S3Client } from '@aws-sdk/client-s3';
import { erasedCaseObjects } from './case-objects.ts';
import { type HeldObjects, heldObjects } from './held-objects.ts';
import { movedObjects } from './moved-objects.ts';
import { localEndpoint } from './signed-request.ts';

/** What follow-up does with stored objects. */
export type CaseMailObjects = HeldObjects & {
  move: ReturnType<typeof movedObjects>;
  /** Deletes all objects of a case. */
  eraseCase(caseId: string): Promise<void>;
};

export function caseMailObjects(bucket: string): CaseMailObjects {
  const s3 = new S3Client({ forcePathStyle: localEndpoint('s3') !== undefined }); // a stand-in has no bucket hosts
  return { ...heldObjects(s3, bucket), move: movedObjects(s3, bucket), eraseCase: erasedCaseObjects(s3, bucket) };
}
