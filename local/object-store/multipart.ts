import { createHash, randomUUID } from 'node:crypto';
import { answerEmpty, answerXml } from './answers.ts';
import { keptHeaders } from './kept-headers.ts';
import { escapeXml, ObjectStoreError } from './object-store-error.ts';
import type { Objects } from './objects.ts';
import type { ObjectRequest, Operation } from './operations.ts';

/** An upload that is not complete: nobody sees it, and it is gone with the process. */
type Upload = {
  bucket: string;
  key: string;
  headers: Record<string, string>;
  parts: Map<number, { etag: string; body: Buffer }>;
};

/** Uploads by id, of each store. */
const stores = new WeakMap<Objects, Map<string, Upload>>();

function uploadsOf(objects: Objects): Map<string, Upload> {
  const uploads = stores.get(objects) ?? new Map<string, Upload>();
  stores.set(objects, uploads);
  return uploads;
}

/** S3 takes smaller parts only as the last one. */
const smallestPart = 5 * 1024 * 1024;

export const createMultipartUpload: Operation = async ({ objects, bucket, key, request, response }) => {
  const id = randomUUID();
  uploadsOf(objects).set(id, { bucket, key, headers: keptHeaders(request), parts: new Map() });
  answerXml(
    response,
    200,
    `<InitiateMultipartUploadResult><Bucket>${escapeXml(bucket)}</Bucket><Key>${escapeXml(key)}</Key><UploadId>${id}</UploadId></InitiateMultipartUploadResult>`,
  );
};

export const uploadPart: Operation = async (asked) => {
  const { url, body, response } = asked;
  const upload = uploadOf(asked);
  const number = Number(url.searchParams.get('partNumber'));
  if (!Number.isInteger(number) || number < 1 || number > 10_000)
    throw new ObjectStoreError(400, 'InvalidArgument', 'Part number must be an integer between 1 and 10000, inclusive');
  const etag = `"${createHash('md5').update(body).digest('hex')}"`;
  upload.parts.set(number, { etag, body });
  answerEmpty(response, 200, { etag });
};

/** The parts named, in rising order, each as it was sent last. */
export const completeMultipartUpload: Operation = async (asked) => {
  const { objects, bucket, key, url, body, response, created } = asked;
  const upload = uploadOf(asked);
  const named = [...body.toString().matchAll(/<Part>([\s\S]*?)<\/Part>/g)].map(([, part = '']) => ({
    number: Number(/<PartNumber>(\d+)<\/PartNumber>/.exec(part)?.[1]),
    etag: /<ETag>(?:&quot;|&#34;|")?([0-9a-f]+)/.exec(part)?.[1],
  }));
  if (named.some(({ number }, index) => number <= (named[index - 1]?.number ?? 0)))
    throw new ObjectStoreError(400, 'InvalidPartOrder', 'The list of parts was not in ascending order.');
  const parts = named.map(({ number, etag }) => {
    const part = upload.parts.get(number);
    if (!part || part.etag !== `"${etag}"`)
      throw new ObjectStoreError(400, 'InvalidPart', 'One or more of the specified parts could not be found.');
    return part.body;
  });
  if (parts.length === 0) throw new ObjectStoreError(400, 'MalformedXML', 'at least one part');
  if (parts.slice(0, -1).some((part) => part.length < smallestPart))
    throw new ObjectStoreError(400, 'EntityTooSmall', 'Your proposed upload is smaller than the minimum allowed size');
  const object = await objects.put(bucket, key, Buffer.concat(parts), upload.headers);
  uploadsOf(objects).delete(idIn(url));
  await created(object, 'Put');
  answerXml(
    response,
    200,
    `<CompleteMultipartUploadResult><Key>${escapeXml(key)}</Key><ETag>${escapeXml(object.etag)}</ETag></CompleteMultipartUploadResult>`,
  );
};

export const abortMultipartUpload: Operation = async (asked) => {
  uploadOf(asked);
  uploadsOf(asked.objects).delete(idIn(asked.url));
  answerEmpty(asked.response, 204);
};

const idIn = (url: URL): string => url.searchParams.get('uploadId') ?? '';

function uploadOf({ objects, bucket, key, url }: ObjectRequest): Upload {
  const upload = uploadsOf(objects).get(idIn(url));
  if (!upload || upload.bucket !== bucket || upload.key !== key)
    throw new ObjectStoreError(404, 'NoSuchUpload', 'The specified upload does not exist.');
  return upload;
}
