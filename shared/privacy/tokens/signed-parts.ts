import type { Alias } from '../standing/standings.ts';

/** An alias as the 17 bytes it has in a token: the number of its key, and what stands behind `k1:`. */
export function partsOfAlias(alias: Alias): { keyNumber: number; bytes: Buffer } {
  const [, number, hash] = /^k(\d{1,2}):([A-Za-z0-9_-]{22})$/.exec(alias) ?? [];
  if (!hash || Number(number) > 15) throw new Error('an alias has the form k1: and 22 characters');
  return { keyNumber: Number(number), bytes: Buffer.from(hash, 'base64url') };
}

/** The alias of these parts. */
export function aliasOfParts(keyNumber: number, bytes: Uint8Array): Alias {
  return `k${keyNumber}:${Buffer.from(bytes).toString('base64url')}`;
}
