import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import * as z from 'zod/mini';
import type { Alias, Identity } from './standings.ts';

/**
 * What is personal is sealed with the person's own random key: AES-256-GCM, the alias as additional data, so that a sealed
 * value can't be moved to another person's row. Destroying the key erases the person from every backup (art. 17).
 * Layout: 12 bytes nonce, 16 bytes tag, the rest.
 */
export function seal(plain: string, dataKey: Uint8Array, alias: Alias): Uint8Array {
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', dataKey, nonce).setAAD(Buffer.from(alias));
  const body = Buffer.concat([cipher.update(plain, 'utf8'), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), body]);
}

/** @throws where the key, the alias or the bytes are not those it was sealed with. */
export function unseal(sealed: Uint8Array, dataKey: Uint8Array, alias: Alias): string {
  const cipher = createDecipheriv('aes-256-gcm', dataKey, sealed.subarray(0, 12)).setAAD(Buffer.from(alias));
  cipher.setAuthTag(sealed.subarray(12, 28));
  return Buffer.concat([cipher.update(sealed.subarray(28)), cipher.final()]).toString('utf8');
}

/** A new key for one person, or for one case of theirs. */
export function newDataKey(): Uint8Array {
  return randomBytes(32);
}

export function sealIdentity(identity: Identity, dataKey: Uint8Array, alias: Alias): Uint8Array {
  return seal(JSON.stringify(identity), dataKey, alias);
}

const identitySchema = z.object({ address: z.string(), locale: z.string(), name: z.string() });

export function unsealIdentity(sealed: Uint8Array, dataKey: Uint8Array, alias: Alias): Identity {
  return identitySchema.parse(JSON.parse(unseal(sealed, dataKey, alias)));
}
