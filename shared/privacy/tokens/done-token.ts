import { createHmac, timingSafeEqual } from 'node:crypto';
import { caseIdBytes, caseIdOf } from '../rights/case-id.ts';
import type { Alias } from '../standing/standings.ts';
import { fromBase32, toBase32 } from './base32.ts';
import type { TokenKeys } from './link-token.ts';
import { aliasOfParts, partsOfAlias } from './signed-parts.ts';

/**
 * The token of one enquiry, in `done+TOKEN@…` and behind *no answer needed* of the team's notice: it says that the answer was
 * given, and can do nothing else. Stateless, harmless to repeat, and as old as the record of the mail at most.
 *
 * 35 bytes, 56 characters of base32, so that `done+TOKEN` stays within the 64 of a local part (RFC 5321, 4.5.3.1.1):
 *
 *     1  version (4 bits), number of the alias key (4 bits)
 *    16  alias, the bytes behind `k1:`
 *    10  reference, the bytes behind `R-`
 *     8  HMAC-SHA-256 over what stands before, its first 64 bits
 */
export type Done = { alias: Alias; reference: string };

const version = 1;
const signedBytes = 27;
const macBytes = 8;
const length = 56;

/** @throws where the alias or the reference is none of ours or no key is given. */
export function mintDoneToken({ alias, reference }: Done, [key]: TokenKeys): string {
  if (!key) throw new Error('no key to sign a token with');
  const { keyNumber, bytes } = partsOfAlias(alias);
  const signed = Buffer.concat([Buffer.of((version << 4) | keyNumber), bytes, caseIdBytes(reference)]);
  return toBase32(Buffer.concat([signed, macOf(signed, key)]));
}

/** What one of the keys signed; null for anything else. All keys are tried, whatever the first says. */
export function readDoneToken(token: string, keys: TokenKeys): Done | null {
  const bytes = isDoneTokenShaped(token) ? fromBase32(token) : null;
  if (!bytes) return null;
  const signed = Buffer.from(bytes.subarray(0, signedBytes));
  const mac = bytes.subarray(signedBytes);
  const accepted = keys.filter((key) => timingSafeEqual(macOf(signed, key), mac)).length > 0;
  const head = signed.readUInt8(0);
  if (!accepted || head >> 4 !== version) return null;
  return { alias: aliasOfParts(head & 15, signed.subarray(1, 17)), reference: caseIdOf(signed.subarray(17)) };
}

/** Has the text the shape of a token? Says nothing of its truth, and needs no key. */
export function isDoneTokenShaped(text: string): boolean {
  return text.length === length && fromBase32(text) !== null;
}

function macOf(signed: Uint8Array, key: string): Buffer {
  return createHmac('sha256', key).update('done-token').update(signed).digest().subarray(0, macBytes);
}
