import { GetSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { secretValues } from '../../../local/secrets/secret-values.ts';
import { startSecrets } from '../../../local/secrets/start-secrets.ts';
import config from '../../../repondeur.config.ts';
import { refusalOf, sdk } from '../sdk.ts';

it('gives a secret by its name, and knows no other', async () => {
  const secrets = await startSecrets({ values: { 'alias-key': 'a key' } });
  const client = new SecretsManagerClient(sdk(secrets.url));
  const { SecretString } = await client.send(new GetSecretValueCommand({ SecretId: 'alias-key' }));
  expect(SecretString).toBe('a key');
  for (const SecretId of ['nothing', 'toString'])
    expect(await refusalOf(client.send(new GetSecretValueCommand({ SecretId })))).toBe('ResourceNotFoundException');
  client.destroy();
  await secrets.close();
});

it('makes keys of 256 bits, which last for the process and, in a folder, for ever', async () => {
  const values = await secretValues(config);
  expect(Object.keys(values)).toEqual(['alias-key', 'token-key', 'statement-key']);
  expect(values['alias-key']).not.toBe(values['token-key']);
  expect(Buffer.from(values['alias-key'] ?? '', 'base64')).toHaveLength(32);
  expect(await secretValues(config)).toEqual(values);

  const path = await mkdtemp(join(tmpdir(), 'secrets-'));
  try {
    await secretValues(config, { 'alias-key': 'of the first start' }, path);
    expect((await secretValues(config, {}, path))['alias-key']).toBe('of the first start');
    expect((await stat(join(path, 'secrets.json'))).mode & 0o077).toBe(0);
  } finally {
    await rm(path, { recursive: true });
  }
});

it('has a secret for each provider of the settings, the given one where it is given', async () => {
  const settings = { ...config, providerSecrets: { mailgun: 'mailgun-secret', postmark: 'postmark-secret' } };
  const values = await secretValues(settings, { 'mailgun-secret': 'given' });
  expect(values['mailgun-secret']).toBe('given');
  expect(values['postmark-secret']).toBeTruthy();
});
