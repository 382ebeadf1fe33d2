import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { objectOperation } from '../faults/called-operation.ts';
import type { Faults } from '../faults/faults.ts';
import { BodyTooLong, readBody } from '../read-body.ts';
import { serve } from '../serve.ts';
import { answerRefusal } from './answers.ts';
import { ObjectStoreError } from './object-store-error.ts';
import { openObjects, type StoredObject } from './objects.ts';
import { operations } from './operations.ts';
import { bodyOf } from './request-body.ts';
import { checkSignature, type Credentials } from './signature.ts';

/** An object was written. The writer is answered once this is done, so that accepted means told. */
export type ObjectCreated = { bucket: string; key: string; size: number; etag: string; how: 'Put' | 'Copy' };

export type ObjectStore = {
  url: string;
  /** Writes as a service inside AWS does: no signature, no fault; the event is told. */
  put(bucket: string, key: string, body: Buffer): Promise<void>;
  /** What is stored, by key; for tests. */
  keys(bucket: string): string[];
  get(bucket: string, key: string): Buffer | undefined;
  close(): Promise<void>;
};

export type ObjectStoreOptions = {
  port?: number;
  buckets: readonly string[];
  credentials: Credentials;
  onCreated?: (event: ObjectCreated) => Promise<void>;
  /** Folder where the objects last; in memory without. */
  path?: string;
  faults?: Faults;
};

/** S3 on this machine: path-style addresses, signatures checked, what it does not know answered 501. */
export async function startObjectStore(options: ObjectStoreOptions): Promise<ObjectStore> {
  const { port, buckets, credentials, onCreated, path, faults } = options;
  const objects = await openObjects(path);
  const created = async ({ bucket, key, body, etag }: StoredObject, how: 'Put' | 'Copy') =>
    onCreated?.({ bucket, key, size: body.length, etag, how });

  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    const url = new URL(`http://object-store${request.url ?? '/'}`);
    const sent = await readBody(request);
    const payload = checkSignature(request, url, credentials, new Date());
    const body = bodyOf(request, sent, payload);
    const [, bucket = '', ...parts] = url.pathname.split('/');
    if (!buckets.includes(bucket)) throw new ObjectStoreError(404, 'NoSuchBucket', 'The specified bucket does not exist');
    const operation = hasSubresource(url) ? undefined : operations[objectOperation(request)];
    if (!operation) throw new ObjectStoreError(501, 'NotImplemented', `${request.method} ${url.search} is not here`);
    await operation({ objects, bucket, key: decodeURIComponent(parts.join('/')), url, body, request, response, created });
  };
  const listener: RequestListener = (request, response) => {
    answer(request, response).catch((error) => {
      const told = error instanceof BodyTooLong ? new ObjectStoreError(400, 'EntityTooLarge') : error;
      answerRefusal(response, told, request.method);
    });
  };
  const server = await serve(faults ? faults.around(listener) : listener, port);

  return {
    url: server.url,
    put: async (bucket, key, body) => created(await objects.put(bucket, key, body, {}), 'Put'),
    keys: (bucket) => objects.list(bucket).map(({ key }) => key),
    get: (bucket, key) => objects.get(bucket, key)?.body,
    close: server.close,
  };
}

/** Is something else than the object or an upload of it meant, such as its tags? */
function hasSubresource({ searchParams }: URL): boolean {
  return ['acl', 'tagging', 'versionId', 'retention', 'legal-hold', 'attributes'].some((name) => searchParams.has(name));
}
