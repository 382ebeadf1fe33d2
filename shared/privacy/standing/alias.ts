import { createHmac } from 'node:crypto';
import type { Alias } from './standings.ts';

/**
 * The alias of a person: `k1:` and 22 characters, the first 128 bits of HMAC-SHA-256 over the canonical address (docs/design.md,
 * who a person is). The key id says which key made it, since fingerprints outlive a replaced key.
 * @param canonical from `canonicalAddress`; two spellings of one address must have become the same before.
 */
export function aliasOf(canonical: string, key: AliasKey): Alias {
  return `${key.id}:${createHmac('sha256', key.secret).update(canonical).digest().subarray(0, 16).toString('base64url')}`;
}

/** The secret as Secrets Manager gives it, with the version it is known by. */
export type AliasKey = { id: string; secret: string };
