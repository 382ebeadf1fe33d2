import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ObjectStore, startObjectStore } from '../../../local/object-store/start-object-store.ts';
import { erasedObjects } from '../../../shared/aws/erased-objects.ts';
import { heldObjects } from '../../../shared/aws/held-objects.ts';
import { sdk } from '../../local/sdk.ts';

const Bucket = 'mail';
let store: ObjectStore;
let client: S3Client;
beforeAll(async () => {
  const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
  store = await startObjectStore({ buckets: [Bucket], credentials, onCreated: async () => undefined });
  client = new S3Client(sdk(store.url));
});
afterAll(async () => {
  client.destroy();
  await store.close();
});

const put = async (...keys: string[]) => {
  for (const Key of keys) await client.send(new PutObjectCommand({ Bucket, Key, Body: 'a mail' }));
};

describe('stored mail', () => {
  it('is deleted by name and by what it begins with, and absent is done', async () => {
    const { erase, eraseUnder } = erasedObjects(client, Bucket);
    await put('mail/ses/one', 'mail/ses/two', 'case/R-1/a', 'case/R-1/b/c', 'case/R-10/a');
    await erase(['mail/ses/one', 'mail/ses/one', 'mail/ses/never']);
    await eraseUnder('case/R-1/');
    await eraseUnder('case/R-1/');
    expect(store.keys(Bucket).toSorted()).toEqual(['case/R-10/a', 'mail/ses/two']);
    await erase([]);
    await erase(['mail/ses/two', 'case/R-10/a']);
  });

  it('is deleted in any number', async () => {
    const keys = Array.from({ length: 1005 }, (_, index) => `mail/ses/many-${index}`);
    await Promise.all(keys.slice(0, 5).map((key) => put(key)));
    await put(...keys.slice(1000));
    await erasedObjects(client, Bucket).erase(keys);
    expect(store.keys(Bucket)).toEqual([]);
  });

  it('leaves the clocks of the bucket for a hold, by person, and goes but for what still has time', async () => {
    const held = heldObjects(client, Bucket);
    await put('mail/ses/one', 'mail/ses/two');
    const one = await held.hold('k1:anna', 'mail/ses/one');
    expect(one).toBe('hold/k1:anna/mail/ses/one');
    expect(await held.hold('k1:anna', 'mail/ses/one')).toBe(one);
    await held.hold('k1:anna', 'mail/ses/two');
    await put('hold/k1:anne/mail/ses/three');
    await held.eraseBut('k1:anna', new Set([one]));
    expect(store.keys(Bucket).toSorted()).toEqual([one, 'hold/k1:anne/mail/ses/three'].toSorted());
  });
});
