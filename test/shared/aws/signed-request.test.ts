import { afterEach, expect, test, vi } from 'vitest';
import { AwsRefusal, type AwsCall, callAws, endpointOf, signed } from '../../../shared/aws/signed-request.ts';
import { type Answer, awsStandIn, credentials } from './aws-stand-in.ts';

const environment = { ...credentials, AWS_REGION: 'us-east-1' };
const standIns: { close(): Promise<void> }[] = [];

afterEach(async () => {
  vi.unstubAllEnvs();
  await Promise.all(standIns.splice(0).map((standIn) => standIn.close()));
});

async function standInAnswering(...answers: Answer[]) {
  for (const [name, value] of Object.entries(environment)) vi.stubEnv(name, value);
  const standIn = await awsStandIn((_, nth) => answers[nth - 1] ?? { status: 500 });
  standIns.push(standIn);
  const call: AwsCall = { service: 's3', endpoint: standIn.url, method: 'GET', path: '/bucket/key' };
  return { asked: standIn.asked, call };
}

// The worked examples of AWS's page "Signature Calculations for the Authorization Header" (S3).
const example = { service: 's3', endpoint: 'https://examplebucket.s3.amazonaws.com' } as const;
const exampleDate = new Date('2013-05-24T00:00:00Z');

test('a ranged GET is signed as in the worked example of AWS', async () => {
  const call: AwsCall = { ...example, method: 'GET', path: '/test.txt', headers: { range: 'bytes=0-9' } };
  const { headers } = await signed(call, exampleDate, environment);
  expect(headers['authorization']).toBe(
    'AWS4-HMAC-SHA256 Credential=AKIAIOSFODNN7EXAMPLE/20130524/us-east-1/s3/aws4_request, SignedHeaders=host;range;x-amz-content-sha256;x-amz-date, Signature=f0e8bdb87c964420e857bd35b5d6ed310bd44f0170aba48dd91039c6036bdb41',
  );
});

test.each([
  [{ lifecycle: '' }, 'fea454ca298b7da1c68078a5d1bdbfbbe0d65c699e0f91ac7a200a0136783543'],
  [{ 'max-keys': '2', prefix: 'J' }, '34b48302e7b5fa45bde8084f4b7868a86f0a534bc59db6670ed5711ef69dc6f7'],
])('a query of %j is signed as in the worked example of AWS', async (query, signature) => {
  const { headers } = await signed({ ...example, method: 'GET', path: '/', query }, exampleDate, environment);
  expect(headers['authorization']).toMatch(new RegExp(`Signature=${signature}$`));
});

test('the session token of a role goes out signed', async () => {
  const call: AwsCall = { ...example, method: 'GET', path: '/test.txt' };
  const { headers } = await signed(call, exampleDate, { ...environment, AWS_SESSION_TOKEN: 'session' });
  expect(headers['x-amz-security-token']).toBe('session');
  expect(headers['authorization']).toContain(';x-amz-security-token,');
});

test('a call without credentials or region says which name is lacking', async () => {
  const call: AwsCall = { ...example, method: 'GET', path: '/' };
  await expect(signed(call, exampleDate, { AWS_REGION: 'us-east-1' })).rejects.toThrow('AWS_ACCESS_KEY_ID');
  await expect(signed(call, exampleDate, credentials)).rejects.toThrow('AWS_REGION');
});

test.each([
  [{ AWS_REGION: 'eu-west-3' }, 'https://s3.eu-west-3.amazonaws.com'],
  [{ AWS_REGION: 'cn-north-1' }, 'https://s3.cn-north-1.amazonaws.com.cn'],
  [{ AWS_REGION: 'eusc-de-east-1' }, 'https://s3.eusc-de-east-1.amazonaws.eu'],
  [{ AWS_REGION: 'eu-west-3', AWS_ENDPOINT_URL_S3: 'http://127.0.0.1:9/' }, 'http://127.0.0.1:9'],
  [{ AWS_REGION: 'eu-west-3', AWS_ENDPOINT_URL: 'http://127.0.0.1:8' }, 'http://127.0.0.1:8'],
])('with %j S3 answers at %s', (given, expected) => {
  expect(endpointOf('s3', given)).toBe(expected);
});

const passing: Answer[] = [
  'hang-up',
  { status: 500 },
  { status: 503, body: '<Error><Code>SlowDown</Code></Error>' },
  { status: 429 },
  { status: 400, body: '{"__type":"com.amazonaws.sqs#RequestThrottled"}' },
];

test.each(passing)('after %j the call is made a second time', async (trouble) => {
  const { call, asked } = await standInAnswering(trouble, { status: 200, body: 'there' });
  expect(Buffer.from(await callAws(call)).toString()).toBe('there');
  expect(asked.map((one) => one.signatureHolds)).toEqual([true, true]);
});

test('it is not made a third time', async () => {
  const { call, asked } = await standInAnswering({ status: 503 }, { status: 503 }, { status: 200 });
  await expect(callAws(call)).rejects.toMatchObject({ status: 503 });
  expect(asked).toHaveLength(2);
});

test('a body that breaks off is asked for again', async () => {
  const half: Answer = { status: 200, headers: { 'content-length': '100', connection: 'close' }, body: 'half' };
  const { call } = await standInAnswering(half, { status: 200, body: 'whole' });
  expect(Buffer.from(await callAws(call)).toString()).toBe('whole');
});

test.each<[Answer, string]>([
  [{ status: 403, body: '<?xml version="1.0"?><Error><Code>AccessDenied</Code></Error>' }, 'AccessDenied'],
  [{ status: 400, body: '{"__type":"com.amazonaws.sqs#QueueDoesNotExist","message":"x"}' }, 'QueueDoesNotExist'],
  [{ status: 400, headers: { 'x-amzn-errortype': 'ResourceNotFoundException:http://internal/' } }, 'ResourceNotFoundException'],
  [{ status: 418 }, 'UnnamedRefusal'],
])('%j is a refusal that is named and not repeated', async (answer, name) => {
  const { call, asked } = await standInAnswering(answer);
  const refusal = await callAws(call).catch((error: unknown) => error);
  expect(refusal).toBeInstanceOf(AwsRefusal);
  expect(refusal).toMatchObject({ name });
  expect(asked).toHaveLength(1);
});

test('a refusal quotes neither the key nor what AWS wrote about it', async () => {
  const body = '<Error><Code>AccessDenied</Code><Message>someone@example.org may not</Message></Error>';
  const { call } = await standInAnswering({ status: 403, body });
  await expect(callAws({ ...call, path: '/bucket/someone' })).rejects.toThrow(/^s3 answered 403 AccessDenied$/);
});
