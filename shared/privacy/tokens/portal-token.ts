import { createHmac, timingSafeEqual } from 'node:crypto';
import { fromBase32, toBase32 } from './base32.ts';
import type { Alias } from '../standing/standings.ts';
import type { TokenKeys } from './link-token.ts';

/**
 * The token of the portal of one case (docs/design.md, public contract): made after a proof, stateless, good for a quarter of
 * an hour. It shows and downloads, and lets the person confirm, withdraw and complain; each of these is a conditional write
 * of its own that does no harm when repeated.
 *
 * It opens the case for whom it was made: a case that went to another address with its person (GDPR art. 16) asks for a proof
 * of that address.
 *
 * 20 bytes, 32 characters of base32; the case stands in the address beside it and, with the person's alias, under the HMAC:
 *
 *     1  version
 *     4  the second from which it is too old, since the epoch, big endian
 *    15  HMAC-SHA-256 over case, alias and what stands before, its first 120 bits
 */
export type PortalToken = { token: string; expiresAt: Date };

/** Whose portal it is; no alias where the case has none. */
export type PortalOf = { caseId: string; alias: Alias | null };

export const portalSeconds = 15 * 60;

const version = 1;
const headBytes = 5;
const macBytes = 15;
const length = 32;

/** @throws where no key is given. */
export function mintPortalToken(of: PortalOf, [key]: TokenKeys, now: Date): PortalToken {
  if (!key) throw new Error('no key to sign a token with');
  const expires = Math.floor(now.getTime() / 1000) + portalSeconds;
  const head = Buffer.alloc(headBytes);
  head.writeUInt8(version, 0);
  head.writeUInt32BE(expires, 1);
  const token = toBase32(Buffer.concat([head, macOf(of, head, key)]));
  return { token, expiresAt: new Date(expires * 1000) };
}

/** What a token says of this case; null where it is of another case or person, forged, malformed or too old. All keys are tried. */
export function readPortalToken(token: string, of: PortalOf, keys: TokenKeys, now: Date): PortalToken | null {
  const bytes = token.length === length ? fromBase32(token) : null;
  if (!bytes) return null;
  const head = Buffer.from(bytes.subarray(0, headBytes));
  const mac = bytes.subarray(headBytes);
  const accepted = keys.filter((key) => timingSafeEqual(macOf(of, head, key), mac)).length > 0;
  const expiresAt = new Date(head.readUInt32BE(1) * 1000);
  return accepted && head.readUInt8(0) === version && expiresAt > now ? { token, expiresAt } : null;
}

function macOf({ caseId, alias }: PortalOf, head: Uint8Array, key: string): Buffer {
  return createHmac('sha256', key)
    .update(`portal#${caseId}#${alias ?? ''}#`)
    .update(head)
    .digest()
    .subarray(0, macBytes);
}
