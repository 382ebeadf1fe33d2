import { randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Settings } from '../../shared/settings/settings-schema.ts';

/** Names of the keys' secrets. */
export const secretNames = { aliasKey: 'alias-key', tokenKey: 'token-key' } as const;

/**
 * Every secret a function may ask for, by name: random keys for each start, or those of the first start where a folder
 * keeps the data, since rows made with another key could not be read.
 */
export async function secretValues(
  { providerSecrets }: Settings,
  given: Readonly<Record<string, string>> = {},
  path?: string,
): Promise<Record<string, string>> {
  const names = [secretNames.aliasKey, secretNames.tokenKey, ...Object.values(providerSecrets)];
  const random = Object.fromEntries(names.map((name) => [name, randomBytes(32).toString('base64')]));
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
