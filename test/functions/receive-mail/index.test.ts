import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { startObjectStore } from '../../../local/object-store/start-object-store.ts';
import { startSecrets } from '../../../local/secrets/start-secrets.ts';
import { postmark } from '../../../shared/inbound/providers/postmark.ts';
import { decodeStoredRequest } from '../../../shared/inbound/received-request.ts';
import { lambdaContext, webhookEvent } from './webhook-event.ts';

let store: Awaited<ReturnType<typeof startObjectStore>>;
let secrets: Awaited<ReturnType<typeof startSecrets>>;

beforeAll(async () => {
  const credentials = { accessKeyId: 'AKIDLOCAL', secretAccessKey: 'local-secret-key' };
  store = await startObjectStore({ buckets: ['raw-mail'], credentials });
  secrets = await startSecrets({ values: { 'example/postmark': '["new password","password"]' } });
  const environment = {
    AWS_ACCESS_KEY_ID: credentials.accessKeyId,
    AWS_SECRET_ACCESS_KEY: credentials.secretAccessKey,
    AWS_REGION: 'eu-west-3',
    AWS_ENDPOINT_URL_S3: store.url,
    AWS_ENDPOINT_URL_SECRETS_MANAGER: secrets.url,
    MAIL_BUCKET: 'raw-mail',
    LOG_LEVEL: 'silent',
    PROVIDER_SECRETS: '{"postmark":"example/postmark"}',
  };
  for (const [name, value] of Object.entries(environment)) vi.stubEnv(name, value);
});

afterAll(async () => {
  vi.unstubAllEnvs();
  await Promise.all([store.close(), secrets.close()]);
});

async function post(provider: string, password: string, body: unknown) {
  const { handler } = await import('../../../functions/receive-mail/index.ts');
  const event = webhookEvent({
    pathParameters: { provider },
    headers: { authorization: `Basic ${Buffer.from(`mail:${password}`).toString('base64')}` },
    body: Buffer.from(JSON.stringify(body)).toString('base64'),
    isBase64Encoded: true,
  });
  return handler(event, lambdaContext);
}

test('a call of a provider ends as one object in the bucket, which its adapter can read', async () => {
  const mail = { MessageID: '1', OriginalRecipient: 'contact@example.com', RawEmail: 'Subject: hi\r\n\r\nhi' };
  expect(await post('postmark', 'password', mail)).toMatchObject({ statusCode: 200 });
  expect(await post('postmark', 'new password', mail)).toMatchObject({ statusCode: 200 });
  const [key = '', ...others] = store.keys('raw-mail');
  expect(others).toEqual([]);
  const stored = store.get('raw-mail', key);
  const [message] = postmark.messages(decodeStoredRequest(stored ?? new Uint8Array()), { fetched: {} });
  expect(message).toMatchObject({ deliveryId: '1', raw: Buffer.from('Subject: hi\r\n\r\nhi') });
});

test('a wrong password is 401, and a provider that is not set up is 404', async () => {
  expect(await post('postmark', 'wrong', {})).toMatchObject({ statusCode: 401 });
  expect(await post('mailgun', 'password', {})).toMatchObject({ statusCode: 404 });
});
