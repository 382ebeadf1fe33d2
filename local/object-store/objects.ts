import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What is known of an object beside its bytes. `headers` are those that come back on reading, lower case. */
export type ObjectHead = { bucket: string; key: string; etag: string; at: string; headers: Record<string, string> };
export type StoredObject = ObjectHead & { body: Buffer };

/** The objects of all buckets, in memory, and one file each where a folder keeps them. */
export type Objects = {
  get(bucket: string, key: string): StoredObject | undefined;
  put(bucket: string, key: string, body: Buffer, headers: Record<string, string>): Promise<StoredObject>;
  delete(bucket: string, key: string): Promise<void>;
  /** Sorted by the bytes of their keys, as S3 lists them. */
  list(bucket: string): StoredObject[];
};

/** Opens the store; `folder` makes it last. */
export async function openObjects(folder?: string): Promise<Objects> {
  const objects = new Map<string, StoredObject>();
  if (folder) for (const object of await readFolder(folder)) objects.set(idOf(object), object);

  return {
    get: (bucket, key) => objects.get(idOf({ bucket, key })),
    put: async (bucket, key, body, headers) => {
      const etag = `"${createHash('md5').update(body).digest('hex')}"`;
      const object = { bucket, key, etag, at: new Date().toISOString(), headers, body };
      if (folder) await writeObject(folder, object);
      objects.set(idOf(object), object);
      return object;
    },
    delete: async (bucket, key) => {
      objects.delete(idOf({ bucket, key }));
      if (folder) await rm(fileOf(folder, { bucket, key }), { force: true });
    },
    list: (bucket) =>
      [...objects.values()]
        .filter((object) => object.bucket === bucket)
        .toSorted((one, other) => Buffer.compare(Buffer.from(one.key), Buffer.from(other.key))),
  };
}

type Name = Pick<ObjectHead, 'bucket' | 'key'>;

const idOf = ({ bucket, key }: Name): string => `${bucket}/${key}`;

/** A key may hold what a file name may not, so that the file is named by its hash. */
const fileOf = (folder: string, name: Name): string => join(folder, createHash('sha256').update(idOf(name)).digest('hex'));

/** A line of JSON, then the bytes; written beside and renamed, so that a kill leaves the old object or the new one. */
async function writeObject(folder: string, { body, ...head }: StoredObject): Promise<void> {
  const file = fileOf(folder, head);
  await writeFile(`${file}.new`, Buffer.concat([Buffer.from(`${JSON.stringify(head)}\n`), body]));
  await rename(`${file}.new`, file);
}

async function readFolder(folder: string): Promise<StoredObject[]> {
  await mkdir(folder, { recursive: true });
  const files = (await readdir(folder)).filter((file) => !file.endsWith('.new'));
  return Promise.all(
    files.map(async (file) => {
      const bytes = await readFile(join(folder, file));
      const end = bytes.indexOf('\n');
      const head = JSON.parse(bytes.subarray(0, end).toString()) as ObjectHead; // written by writeObject
      return { ...head, body: bytes.subarray(end + 1) };
    }),
  );
}
