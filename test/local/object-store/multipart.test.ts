import {
  AbortMultipartUploadCommand,
  CompleteMultipartUploadCommand,
  CreateMultipartUploadCommand,
  GetObjectCommand,
  ListPartsCommand,
  S3Client,
  UploadPartCommand,
} from '@aws-sdk/client-s3';
import { Upload } from '@aws-sdk/lib-storage';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ObjectCreated, type ObjectStore, startObjectStore } from '../../../local/object-store/start-object-store.ts';
import { refusalOf, sdk } from '../sdk.ts';

const Bucket = 'mail';
const megabyte = 1024 * 1024;

describe('an upload in parts', () => {
  let store: ObjectStore;
  let client: S3Client;
  const created: ObjectCreated[] = [];

  beforeAll(async () => {
    const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
    store = await startObjectStore({ buckets: [Bucket], credentials, onCreated: async (event) => void created.push(event) });
    client = new S3Client(sdk(store.url));
  });
  afterAll(async () => {
    client.destroy();
    await store.close();
  });

  const begin = async (Key: string) => {
    const { UploadId } = await client.send(new CreateMultipartUploadCommand({ Bucket, Key, ContentType: 'application/zip' }));
    const part = async (PartNumber: number, Body: Uint8Array) => {
      const { ETag } = await client.send(new UploadPartCommand({ Bucket, Key, UploadId, PartNumber, Body }));
      return { PartNumber, ETag };
    };
    const complete = (Parts: { PartNumber: number; ETag: string | undefined }[]) =>
      client.send(new CompleteMultipartUploadCommand({ Bucket, Key, UploadId, MultipartUpload: { Parts } }));
    const abort = () => client.send(new AbortMultipartUploadCommand({ Bucket, Key, UploadId }));
    return { UploadId, part, complete, abort };
  };

  it('is seen, and told, only when it is complete, with its parts in their order and its type', async () => {
    const upload = await begin('export/one.zip');
    const second = await upload.part(2, Buffer.from('the end'));
    const first = await upload.part(1, Buffer.alloc(5 * megabyte, 'a'));
    expect(store.keys(Bucket)).toEqual([]);
    await upload.complete([first, second]);
    const { Body, ContentType } = await client.send(new GetObjectCommand({ Bucket, Key: 'export/one.zip' }));
    const bytes = Buffer.from((await Body?.transformToByteArray()) ?? []);
    expect([bytes.length, bytes.subarray(-7).toString(), ContentType]).toEqual([5 * megabyte + 7, 'the end', 'application/zip']);
    expect(created.map(({ key }) => key)).toEqual(['export/one.zip']);
    expect(await refusalOf(upload.complete([first, second]))).toBe('NoSuchUpload');
  });

  it('is refused where a part is small, unknown, out of order or none', async () => {
    const upload = await begin('export/two.zip');
    const [first, second] = [await upload.part(1, Buffer.from('small')), await upload.part(2, Buffer.from('x'))];
    expect(await refusalOf(upload.complete([first, second]))).toBe('EntityTooSmall');
    expect(await refusalOf(upload.complete([second, first]))).toBe('InvalidPartOrder');
    expect(await refusalOf(upload.complete([{ PartNumber: 3, ETag: first.ETag }]))).toBe('InvalidPart');
    expect(await refusalOf(upload.complete([]))).toBe('MalformedXML');
    expect(await refusalOf(upload.part(10_001, Buffer.from('x')))).toBe('InvalidArgument');
  });

  it('leaves nothing when it is taken back', async () => {
    const upload = await begin('export/three.zip');
    const part = await upload.part(1, Buffer.from('x'));
    await upload.abort();
    expect(await refusalOf(upload.complete([part]))).toBe('NoSuchUpload');
    expect(await refusalOf(upload.abort())).toBe('NoSuchUpload');
    expect(store.keys(Bucket)).not.toContain('export/three.zip');
  });

  it('does not know what is not needed, loudly', async () => {
    const { UploadId } = await begin('export/four.zip');
    const list = new ListPartsCommand({ Bucket, Key: 'export/four.zip', UploadId });
    expect(await refusalOf(client.send(list))).toBe('NotImplemented');
  });

  it('takes a stream of unknown length from the SDK', async () => {
    const chunks = Array.from({ length: 13 }, (_, index) => Buffer.alloc(megabyte, String(index)));
    const Body = Readable.from(chunks);
    await new Upload({ client, params: { Bucket, Key: 'export/stream', Body }, partSize: 5 * megabyte, queueSize: 2 }).done();
    expect(store.get(Bucket, 'export/stream')?.equals(Buffer.concat(chunks))).toBe(true);
  });
});
