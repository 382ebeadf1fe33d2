import {
  CopyObjectCommand,
  DeleteObjectCommand,
  DeleteObjectsCommand,
  GetObjectCommand,
  HeadObjectCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  PutObjectTaggingCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import { createHash, createHmac } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ObjectCreated, type ObjectStore, startObjectStore } from '../../../local/object-store/start-object-store.ts';
import { refusalOf, sdk } from '../sdk.ts';

const Bucket = 'mail';
const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };

describe('the object store on this machine', () => {
  let store: ObjectStore;
  let client: S3Client;
  const created: ObjectCreated[] = [];

  beforeAll(async () => {
    store = await startObjectStore({ buckets: [Bucket], credentials, onCreated: async (event) => void created.push(event) });
    client = new S3Client(sdk(store.url));
  });
  afterAll(async () => {
    client.destroy();
    await store.close();
  });

  const put = (Key: string, Body: string | Uint8Array, more = {}) =>
    client.send(new PutObjectCommand({ Bucket, Key, Body, ...more }));
  const read = async (Key: string, more = {}) => {
    const { Body, ...rest } = await client.send(new GetObjectCommand({ Bucket, Key, ...more }));
    return { ...rest, bytes: Buffer.from((await Body?.transformToByteArray()) ?? []) };
  };

  it('gives back any bytes under any key, with type and metadata', async () => {
    const key = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }).filter((text) => !/^[./]|\/\.|[\0]/.test(text));
    await fc.assert(
      fc.asyncProperty(key, fc.uint8Array({ maxLength: 2000 }), async (name, bytes) => {
        await put(`any/${name}`, bytes, { ContentType: 'message/rfc822', Metadata: { class: 'communication' } });
        const found = await read(`any/${name}`);
        expect(found.bytes.equals(Buffer.from(bytes))).toBe(true);
        expect(found.ContentType).toBe('message/rfc822');
        expect(found.Metadata).toEqual({ class: 'communication' });
        expect(found.ETag).toBe(`"${createHash('md5').update(bytes).digest('hex')}"`);
      }),
      { numRuns: 50 },
    );
  });

  it('takes 40 MB', async () => {
    const large = Buffer.alloc(40 * 1024 * 1024, 'mail');
    await put('large', large);
    const { ContentLength } = await client.send(new HeadObjectCommand({ Bucket, Key: 'large' }));
    expect(ContentLength).toBe(large.length);
  });

  it('takes a stream, whose body comes in signed chunks', async () => {
    const bytes = Buffer.from('a body that comes in chunks'.repeat(5000));
    await client.send(
      new PutObjectCommand({
        Bucket,
        Key: 'stream',
        Body: Readable.from([bytes.subarray(0, 70_000), bytes.subarray(70_000)]),
        ContentLength: bytes.length,
      }),
    );
    expect((await read('stream')).bytes.equals(bytes)).toBe(true);
  });

  it('reads a range: the beginning, the rest and the end', async () => {
    await put('range', '0123456789');
    const start = await read('range', { Range: 'bytes=0-3' });
    expect([start.bytes.toString(), start.ContentRange]).toEqual(['0123', 'bytes 0-3/10']);
    expect((await read('range', { Range: 'bytes=0-262143' })).bytes.toString()).toBe('0123456789');
    expect((await read('range', { Range: 'bytes=8-' })).bytes.toString()).toBe('89');
    expect((await read('range', { Range: 'bytes=-2' })).bytes.toString()).toBe('89');
    expect(await refusalOf(read('range', { Range: 'bytes=10-' }))).toBe('InvalidRange');
  });

  it('writes only what is not there with If-None-Match, and only over what is known with If-Match', async () => {
    const { ETag } = await put('once', 'first', { IfNoneMatch: '*' });
    expect(await refusalOf(put('once', 'second', { IfNoneMatch: '*' }))).toBe('PreconditionFailed');
    expect((await read('once')).bytes.toString()).toBe('first');
    expect(await refusalOf(put('once', 'second', { IfMatch: '"other"' }))).toBe('PreconditionFailed');
    await put('once', 'second', { IfMatch: ETag });
    expect((await read('once')).bytes.toString()).toBe('second');
    expect(await refusalOf(put('absent', 'x', { IfMatch: ETag }))).toBe('NoSuchKey');
  });

  it('lets one of many racing conditional writes through', async () => {
    const refusals = await Promise.all(Array.from({ length: 10 }, () => refusalOf(put('raced', 'x', { IfNoneMatch: '*' }))));
    expect(refusals.filter((name) => name === undefined)).toHaveLength(1);
  });

  it('lists by prefix, page by page, in the order of bytes', async () => {
    for (const name of ['b', 'a', 'c', 'A', 'é', 'a/b']) await put(`list/${name}`, 'x');
    const first = await client.send(new ListObjectsV2Command({ Bucket, Prefix: 'list/', MaxKeys: 4 }));
    const second = await client.send(
      new ListObjectsV2Command({ Bucket, Prefix: 'list/', MaxKeys: 4, ContinuationToken: first.NextContinuationToken }),
    );
    const keys = [...(first.Contents ?? []), ...(second.Contents ?? [])].map(({ Key }) => Key);
    expect(keys).toEqual(['list/A', 'list/a', 'list/a/b', 'list/b', 'list/c', 'list/é']);
    expect([first.IsTruncated, second.IsTruncated]).toEqual([true, false]);
  });

  it('copies with the headers, or with new ones', async () => {
    await put('mail/ses/one', 'raw', { Metadata: { class: 'communication' } });
    await client.send(new CopyObjectCommand({ Bucket, Key: 'case/R-1/one', CopySource: `${Bucket}/mail/ses/one` }));
    expect((await read('case/R-1/one')).Metadata).toEqual({ class: 'communication' });
    await client.send(
      new CopyObjectCommand({
        Bucket,
        Key: 'case/R-1/two',
        CopySource: `${Bucket}/mail/ses/one`,
        MetadataDirective: 'REPLACE',
        Metadata: { class: 'request' },
      }),
    );
    const { Metadata, bytes } = await read('case/R-1/two');
    expect([Metadata, bytes.toString()]).toEqual([{ class: 'request' }, 'raw']);
    expect(await refusalOf(client.send(new CopyObjectCommand({ Bucket, Key: 'x', CopySource: `${Bucket}/nothing` })))).toBe(
      'NoSuchKey',
    );
  });

  it('deletes one, or many at once; what is not there counts as deleted', async () => {
    for (const name of ['one', 'two & "three"']) await put(`delete/${name}`, 'x');
    await client.send(new DeleteObjectCommand({ Bucket, Key: 'delete/never' }));
    const Objects = [{ Key: 'delete/one' }, { Key: 'delete/two & "three"' }, { Key: 'delete/never' }];
    const { Deleted, Errors } = await client.send(new DeleteObjectsCommand({ Bucket, Delete: { Objects } }));
    expect(Deleted).toHaveLength(3);
    expect(Errors).toBeUndefined();
    expect(await refusalOf(read('delete/two & "three"'))).toBe('NoSuchKey');
  });

  it('tells of every created object before the writer is answered', async () => {
    created.length = 0;
    await put('mail/postmark/1', 'body');
    expect(created).toEqual([{ bucket: Bucket, key: 'mail/postmark/1', size: 4, etag: expect.any(String), how: 'Put' }]);
  });

  it('refuses a wrong key, no signature and an unknown bucket', async () => {
    const stranger = new S3Client({ ...sdk(store.url), credentials: { accessKeyId: 'local', secretAccessKey: 'wrong' } });
    const get = new GetObjectCommand({ Bucket, Key: 'range' });
    expect(await refusalOf(stranger.send(get))).toBe('SignatureDoesNotMatch');
    stranger.destroy();
    expect((await fetch(`${store.url}/${Bucket}/range`)).status).toBe(403);
    expect(await refusalOf(client.send(new GetObjectCommand({ Bucket: 'other', Key: 'x' })))).toBe('NoSuchBucket');
  });

  it('opens a presigned address until it expires, and only as signed', async () => {
    await put('shared', 'for one reader');
    const open = await fetch(presign(`${store.url}/${Bucket}/shared`, new Date(), 60));
    expect([open.status, await open.text()]).toEqual([200, 'for one reader']);
    const late = await fetch(presign(`${store.url}/${Bucket}/shared`, new Date(Date.now() - 120_000), 60));
    expect([late.status, (await late.text()).includes('Request has expired')]).toEqual([403, true]);
    const other = presign(`${store.url}/${Bucket}/shared`, new Date(), 60).replace('/shared', '/range');
    expect((await fetch(other)).status).toBe(403);
  });

  it('says loudly what it does not know', async () => {
    const tags = new PutObjectTaggingCommand({ Bucket, Key: 'range', Tagging: { TagSet: [{ Key: 'a', Value: 'b' }] } });
    expect(await refusalOf(client.send(tags))).toBe('NotImplemented');
  });
});

it('keeps its objects in a folder from one start to the next', async () => {
  const path = await mkdtemp(join(tmpdir(), 'objects-'));
  try {
    const first = await startObjectStore({ buckets: [Bucket], credentials, path });
    await first.put(Bucket, 'mail/ses/kept', Buffer.from('raw\nmail'));
    await first.put(Bucket, 'mail/ses/gone', Buffer.from('raw'));
    const client = new S3Client(sdk(first.url));
    await client.send(new DeleteObjectCommand({ Bucket, Key: 'mail/ses/gone' }));
    client.destroy();
    await first.close();
    const second = await startObjectStore({ buckets: [Bucket], credentials, path });
    expect(second.keys(Bucket)).toEqual(['mail/ses/kept']);
    expect(second.get(Bucket, 'mail/ses/kept')?.toString()).toBe('raw\nmail');
    await second.close();
  } finally {
    await rm(path, { recursive: true });
  }
});

/** A presigned GET, by the letter of Signature Version 4. */
function presign(address: string, at: Date, seconds: number): string {
  const url = new URL(address);
  const date = at.toISOString().replace(/[-:]|\.\d+/g, '');
  const scope = `${date.slice(0, 8)}/eu-west-1/s3/aws4_request`;
  const query = new URLSearchParams({
    'X-Amz-Algorithm': 'AWS4-HMAC-SHA256',
    'X-Amz-Credential': `local/${scope}`,
    'X-Amz-Date': date,
    'X-Amz-Expires': String(seconds),
    'X-Amz-SignedHeaders': 'host',
  });
  query.sort();
  const canonical = ['GET', url.pathname, query.toString(), `host:${url.host}\n`, 'host', 'UNSIGNED-PAYLOAD'].join('\n');
  const toSign = ['AWS4-HMAC-SHA256', date, scope, createHash('sha256').update(canonical).digest('hex')].join('\n');
  let key: Buffer | string = 'AWS4local';
  for (const part of scope.split('/')) key = createHmac('sha256', key).update(part).digest();
  query.set('X-Amz-Signature', createHmac('sha256', key).update(toSign).digest('hex'));
  return `${address}?${query}`;
}
