import fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { rawMailBucket } from '../../../shared/aws/raw-mail-bucket.ts';
import { type Answer, awsStandIn, credentials, signatureHolds } from './aws-stand-in.ts';

let answer: (nth: number) => Answer;
let standIn: Awaited<ReturnType<typeof awsStandIn>>;

beforeEach(async () => {
  answer = () => ({ status: 200 });
  standIn = await awsStandIn((_, nth) => answer(nth));
  for (const [name, value] of Object.entries({ ...credentials, AWS_REGION: 'eu-west-3', AWS_ENDPOINT_URL_S3: standIn.url }))
    vi.stubEnv(name, value);
});

afterEach(async () => {
  vi.unstubAllEnvs();
  await standIn.close();
});

const refusal = (status: number, code: string): Answer => ({ status, body: `<Error><Code>${code}</Code></Error>` });

test('an object is put whole, with its type and a signature over its bytes', async () => {
  const bytes = Buffer.from([0, 255, 13, 10, 128]);
  await rawMailBucket('raw').put('mail/postmark/1', bytes, { contentType: 'application/octet-stream' });
  const [asked] = standIn.asked;
  expect(asked).toMatchObject({ method: 'PUT', path: '/raw/mail/postmark/1', body: bytes, signatureHolds: true });
  expect(asked?.headers).toMatchObject({ 'content-type': 'application/octet-stream', 'content-length': '5' });
});

test('an object is read whole, or a range of it', async () => {
  answer = () => ({ status: 206, body: 'the mail' });
  const bucket = rawMailBucket('raw');
  expect(await bucket.get('mail/ses/1', { range: { first: 0, last: 262_143 } })).toEqual(Buffer.from('the mail'));
  await bucket.get('mail/ses/1');
  expect(standIn.asked.map((one) => one.headers.range)).toEqual(['bytes=0-262143', undefined]);
});

test('an object that is not there is null, and one that is empty has no bytes', async () => {
  answer = (nth) => (nth === 1 ? refusal(404, 'NoSuchKey') : refusal(416, 'InvalidRange'));
  const bucket = rawMailBucket('raw');
  expect(await bucket.get('mail/ses/gone')).toBeNull();
  expect(await bucket.get('mail/ses/empty', { range: { first: 0, last: 9 } })).toHaveLength(0);
});

test.each(['NoSuchBucket', 'AccessDenied'])('%s is a fault, never an absent object', async (code) => {
  answer = () => refusal(404, code);
  await expect(rawMailBucket('raw').get('mail/ses/1')).rejects.toThrow(code);
});

test('a new object is put only where there is none, and told when there is one', async () => {
  answer = (nth) => (nth === 1 ? { status: 200 } : refusal(412, 'PreconditionFailed'));
  const bucket = rawMailBucket('raw');
  expect(await bucket.putNew('mail/mailgun/1', Buffer.from('a'), { contentType: 'text/plain' })).toBe(true);
  expect(await bucket.putNew('mail/mailgun/1', Buffer.from('b'), { contentType: 'text/plain' })).toBe(false);
  expect(standIn.asked.map((one) => one.headers['if-none-match'])).toEqual(['*', '*']);
  expect(standIn.asked.every((one) => one.signatureHolds)).toBe(true);
});

test('two that put the same new object at once are told apart by a second try', async () => {
  answer = (nth) => refusal(nth === 1 ? 409 : 412, nth === 1 ? 'ConditionalRequestConflict' : 'PreconditionFailed');
  expect(await rawMailBucket('raw').putNew('mail/mailgun/1', Buffer.from('a'), { contentType: 'text/plain' })).toBe(false);
});

test('whatever the key, the path is signed as it stands on the line', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }), async (key) => {
      await rawMailBucket('raw').get(key);
      const last = standIn.asked.at(-1);
      expect(last?.signatureHolds).toBe(true);
      expect(decodeURIComponent(last?.path ?? '')).toBe(`/raw/${key}`);
    }),
    { numRuns: 60 },
  );
});

test('on AWS the bucket is the host', async () => {
  vi.stubEnv('AWS_ENDPOINT_URL_S3', '');
  vi.stubEnv('AWS_REGION', 'nowhere-1');
  const failure = await rawMailBucket('raw')
    .get('mail/ses/1')
    .catch((error: unknown) => error);
  expect(failure).toMatchObject({ hostname: 'raw.s3.nowhere-1.amazonaws.com' });
});

test('the stand-in judges by the worked PUT example of AWS', () => {
  const headers = {
    host: 'examplebucket.s3.amazonaws.com',
    date: 'Fri, 24 May 2013 00:00:00 GMT',
    'x-amz-date': '20130524T000000Z',
    'x-amz-storage-class': 'REDUCED_REDUNDANCY',
    'x-amz-content-sha256': '44ce7dd67c959e0d3524ffac1771dfbba87d2b6b4b4e99e42034a8b803f8b072',
    authorization:
      'AWS4-HMAC-SHA256 Credential=AKIAIOSFODNN7EXAMPLE/20130524/us-east-1/s3/aws4_request, SignedHeaders=date;host;x-amz-content-sha256;x-amz-date;x-amz-storage-class, Signature=98ad721746da40c64f1a55b78f14c238d841ea1380cd77a1b5971af0ece108bd',
  };
  expect(signatureHolds('PUT', '/test%24file.text', headers, Buffer.from('Welcome to Amazon S3.'))).toBe(true);
  expect(signatureHolds('PUT', '/test%24file.text', headers, Buffer.from('Welcome to Amazon S3!'))).toBe(false);
});
