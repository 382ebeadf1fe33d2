import type { IncomingMessage, ServerResponse } from 'node:http';
import { answerEmpty, answerXml } from './answers.ts';
import { deleteObjects, listObjects } from './bucket-operations.ts';
import { escapeXml, ObjectStoreError } from './object-store-error.ts';
import type { Objects, StoredObject } from './objects.ts';
import { keptHeaders } from './kept-headers.ts';
import { abortMultipartUpload, completeMultipartUpload, createMultipartUpload, uploadPart } from './multipart.ts';
import { readRange } from './range.ts';

/** One request, checked and read. */
export type ObjectRequest = {
  objects: Objects;
  bucket: string;
  key: string;
  url: URL;
  body: Buffer;
  request: IncomingMessage;
  response: ServerResponse;
  created(object: StoredObject, how: 'Put' | 'Copy'): Promise<void>;
};

export type Operation = (request: ObjectRequest) => Promise<void>;

/** Every operation there is; another is answered 501, loudly. */
export const operations: Record<string, Operation | undefined> = {
  HeadBucket: async ({ response }) => answerEmpty(response, 200),
  ListObjectsV2: listObjects,
  DeleteObjects: deleteObjects,
  PutObject: async ({ objects, bucket, key, body, request, response, created }) => {
    checkConditions(request, objects.get(bucket, key));
    const object = await objects.put(bucket, key, body, keptHeaders(request));
    await created(object, 'Put');
    answerEmpty(response, 200, { etag: object.etag });
  },
  CopyObject: async ({ objects, bucket, key, request, response, created }) => {
    const source = decodeURIComponent(String(request.headers['x-amz-copy-source'])).replace(/^\//, '');
    const slash = source.indexOf('/');
    const found = existing(objects.get(source.slice(0, slash), source.slice(slash + 1)));
    const isReplaced = request.headers['x-amz-metadata-directive'] === 'REPLACE';
    const object = await objects.put(bucket, key, found.body, isReplaced ? keptHeaders(request) : found.headers);
    await created(object, 'Copy');
    answerXml(
      response,
      200,
      `<CopyObjectResult><ETag>${escapeXml(object.etag)}</ETag><LastModified>${object.at}</LastModified></CopyObjectResult>`,
    );
  },
  GetObject: async (request) => answerObject(request, true),
  HeadObject: async (request) => answerObject(request, false),
  CreateMultipartUpload: createMultipartUpload,
  UploadPart: uploadPart,
  CompleteMultipartUpload: completeMultipartUpload,
  AbortMultipartUpload: abortMultipartUpload,
  DeleteObject: async ({ objects, bucket, key, response }) => {
    await objects.delete(bucket, key);
    answerEmpty(response, 204);
  },
};

function answerObject({ objects, bucket, key, url, request, response }: ObjectRequest, withBody: boolean): void {
  const object = existing(objects.get(bucket, key));
  const { 'if-match': match, 'if-none-match': noneMatch } = request.headers;
  if (match && match !== object.etag) throw new ObjectStoreError(412, 'PreconditionFailed');
  if (noneMatch && noneMatch === object.etag) throw new ObjectStoreError(304, 'NotModified');
  const { status, bytes, headers } = readRange(object.body, request.headers.range);
  const overrides = ['content-type', 'content-disposition'].flatMap((name) => {
    const asked = url.searchParams.get(`response-${name}`);
    return asked ? [[name, asked]] : [];
  });
  response.writeHead(status, {
    'content-type': 'application/octet-stream',
    ...object.headers,
    ...Object.fromEntries(overrides),
    etag: object.etag,
    'last-modified': new Date(object.at).toUTCString(),
    'accept-ranges': 'bytes',
    'content-length': String(bytes.length),
    ...headers,
  });
  response.end(withBody ? bytes : undefined);
}

function existing(object: StoredObject | undefined): StoredObject {
  if (!object) throw new ObjectStoreError(404, 'NoSuchKey', 'The specified key does not exist.');
  return object;
}

/** `If-None-Match: *` writes only what is not there, `If-Match` only over what is as the caller knows it. */
function checkConditions({ headers }: IncomingMessage, current: StoredObject | undefined): void {
  const failed = new ObjectStoreError(412, 'PreconditionFailed', 'At least one of the pre-conditions you specified did not hold');
  if (headers['if-none-match'] && current) throw failed;
  const wanted = headers['if-match'];
  if (wanted && wanted !== existing(current).etag) throw failed;
}
