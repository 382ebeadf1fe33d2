import { randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { systemSecrets } from '../../shared/settings/system-secrets.ts';
import type { Settings } from '../../shared/settings/settings-schema.ts';

/** Names of the keys' secrets. */
export const secretNames = { aliasKey: 'alias-key', tokenKey: 'token-key', statementKey: 'statement-key' } as const;

/** Made once in a process: a function holds a secret for a while, and so must find the same at the next start. */
const made = new Map<string, string>();

/**
 * Every secret a function may ask for, by name: random keys for each process, or those of the first start where a folder
 * keeps the data, since rows made with another key could not be read.
 */
export async function secretValues(
  { providerSecrets, consent, rights, systems }: Settings,
  given: Readonly<Record<string, string>> = {},
  path?: string,
): Promise<Record<string, string>> {
  const names = [
    secretNames.aliasKey,
    secretNames.tokenKey,
    secretNames.statementKey,
    ...Object.values(providerSecrets),
    ...(consent.ownForms ? [consent.ownForms.secretName] : []),
    ...(rights.vouchedSecretName ? [rights.vouchedSecretName] : []),
    ...Object.values(systemSecrets({ systems })),
  ];
  for (const name of names) if (!made.has(name)) made.set(name, randomBytes(32).toString('base64'));
  const random = Object.fromEntries(made);
  const values = { ...random, ...(path ? await readKept(path) : {}), ...given };
  if (path) {
    await mkdir(path, { recursive: true });
    await writeFile(join(path, 'secrets.json'), JSON.stringify(values), { mode: 0o600 });
  }
  return values;
}

async function readKept(path: string): Promise<Record<string, string>> {
  try {
    return JSON.parse(await readFile(join(path, 'secrets.json'), 'utf8')) as Record<string, string>; // written above
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return {}; // the first start
    throw error;
  }
}
