import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Alias } from '../standing/standings.ts';
import { fromBase32, toBase32 } from './base32.ts';
import { aliasOfParts, partsOfAlias } from './signed-parts.ts';

/**
 * The stateless token of a link in a mail (docs/design.md, rule 11): who by alias, what it opens, since which day, under an
 * HMAC. It is a capability for one act, and nothing else can be done with it.
 *
 * 30 bytes, 48 characters of base32, so that `unsubscribe+TOKEN` stays within the 64 of a local part (RFC 5321,
 * 4.5.3.1.1) and survives a change of case:
 *
 *     1  version (2 bits), number of the alias key (4 bits), act (2 bits)
 *    16  alias, the bytes behind `k1:`
 *     2  day since the epoch, big endian (`undo`: the number of the event instead)
 *    11  HMAC-SHA-256 over what stands before, its first 88 bits
 */
export type LinkToken = { alias: Alias; act: Act; mintedAt: Date };

/** The one thing a token opens. The order is the number in the token: never change it, only add (two bits: four in all). */
const acts = ['unsubscribe', 'preferences', 'undo'] as const;
export type Act = (typeof acts)[number];

/** Secrets, newest first: the first signs, all of them are accepted, so that a key can be replaced (two at a time). */
export type TokenKeys = readonly string[];

const version = 1;
const signedBytes = 19;
const macBytes = 11;
const length = 48;
const millisecondsOfDay = 86_400_000;

/** A token for one act of one person. @throws where the alias is none of ours or no key is given. */
export function mintLinkToken({ alias, act, now }: { alias: Alias; act: Act; now: Date }, keys: TokenKeys): string {
  return signToken({ alias, act, number: dayOf(now) }, keys);
}

/**
 * What a token says, where one of the keys signed it and it is not older than `validDays`; null for anything else. All keys
 * are tried whatever the first says: there are two, and the time tells nothing.
 */
export function readLinkToken(token: string, keys: TokenKeys, now: Date, validDays: number): LinkToken | null {
  const opened = openToken(token, keys);
  if (!opened) return null;
  const age = dayOf(now) - opened.number;
  // A day ahead is a clock that runs fast, not a forgery: the HMAC has been checked.
  if (age > validDays || age < -1) return null;
  return { alias: opened.alias, act: opened.act, mintedAt: new Date(opened.number * millisecondsOfDay) };
}

/** What is signed: whose, for what, and a number of 16 bits, which is a day but for `undo`. */
export type SignedToken = { alias: Alias; act: Act; number: number };

/** @throws where the alias is none of ours or no key is given. */
export function signToken({ alias, act, number }: SignedToken, [key]: TokenKeys): string {
  if (!key) throw new Error('no key to sign a token with');
  const { keyNumber, bytes } = partsOfAlias(alias);
  const signed = Buffer.alloc(signedBytes);
  signed.writeUInt8((version << 6) | (keyNumber << 2) | acts.indexOf(act), 0);
  signed.set(bytes, 1);
  signed.writeUInt16BE(number, 17);
  return toBase32(Buffer.concat([signed, macOf(signed, key)]));
}

/** What one of the keys signed, whatever its age; null for anything else. */
export function openToken(token: string, keys: TokenKeys): SignedToken | null {
  if (token.length !== length) return null;
  const bytes = fromBase32(token);
  if (!bytes) return null;
  const signed = Buffer.from(bytes.subarray(0, signedBytes));
  const mac = bytes.subarray(signedBytes);
  const accepted = keys.filter((key) => timingSafeEqual(macOf(signed, key), mac)).length > 0;
  const head = signed.readUInt8(0);
  const act = acts[head & 3];
  if (!accepted || head >> 6 !== version || !act) return null;
  return { alias: aliasOfParts((head >> 2) & 15, signed.subarray(1, 17)), act, number: signed.readUInt16BE(17) };
}

/** Has the text the shape of a token? Says nothing of its truth, and needs no key. */
export function isTokenShaped(text: string): boolean {
  return text.length === length && fromBase32(text) !== null;
}

function macOf(signed: Uint8Array, key: string): Buffer {
  return createHmac('sha256', key).update('link-token').update(signed).digest().subarray(0, macBytes);
}

function dayOf(at: Date): number {
  return Math.floor(at.getTime() / millisecondsOfDay);
}
