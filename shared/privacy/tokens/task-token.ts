import { createHmac, timingSafeEqual } from 'node:crypto';
import { toBase32 } from './base32.ts';
import { hashOfToken } from './confirmation-token.ts';
import type { TokenKeys } from './link-token.ts';

/**
 * The token of a task's page (docs/design.md, rule 11): derived from what it opens, so that a reminder says the same, and only
 * its hash is stored. 20 bytes of HMAC-SHA-256, 32 characters of base32.
 */
const bytes = 20;
const shape = /^[a-z2-7]{32}$/;

/** @throws where no key is given. */
export function taskToken(id: string, [key]: TokenKeys): string {
  if (!key) throw new Error('no key to make the token of a task with');
  return toBase32(createHmac('sha256', key).update('task').update(id).digest().subarray(0, bytes));
}

/** The token whose hash is stored, by whichever key made it; null where none of the keys did. */
export function taskTokenOfHash(id: string, tokenHash: string, keys: TokenKeys): string | null {
  return keys.map((key) => taskToken(id, [key])).find((token) => hashOfToken(token) === tokenHash) ?? null;
}

/** Is this the token whose hash is stored? */
export function opensTask(token: string, tokenHash: string | null): boolean {
  if (tokenHash === null || !shape.test(token)) return false;
  return isSame(hashOfToken(token), tokenHash);
}

/** Is it the token of this id, made by one of the keys? For what no row stands for. */
export function isTaskToken(id: string, token: string, keys: TokenKeys): boolean {
  return shape.test(token) && keys.filter((key) => isSame(taskToken(id, [key]), token)).length > 0;
}

function isSame(given: string, wanted: string): boolean {
  const [one, other] = [Buffer.from(given), Buffer.from(wanted)];
  return one.length === other.length && timingSafeEqual(one, other);
}
