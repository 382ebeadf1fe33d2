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

it('makes new keys for each start in memory, and the same ones again where a folder keeps the data', async () => {
  const [one, other] = [await secretValues(config), await secretValues(config)];
  expect(Object.keys(one)).toEqual(['alias-key', 'token-key']);
  expect(one['alias-key']).not.toBe(other['alias-key']);
  expect(Buffer.from(one['alias-key'] ?? '', 'base64')).toHaveLength(32);

  const path = await mkdtemp(join(tmpdir(), 'secrets-'));
  try {
    const first = await secretValues(config, {}, path);
    expect(await secretValues(config, {}, path)).toEqual(first);
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
