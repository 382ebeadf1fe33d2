import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Alias } from '../standing/standings.ts';
import { fromBase32, toBase32 } from './base32.ts';

/**
 * The stateless token of a link in a mail (docs/design.md, rule 11): who by alias, what it opens, since which day, under an
 * HMAC. It is a capability for one act, and nothing else can be done with it.
 *
 * 30 bytes, 48 characters of base32, so that `unsubscribe+TOKEN` stays within the 64 of a local part (RFC 5321,
 * 4.5.3.1.1) and survives a change of case:
 *
 *     1  version (2 bits), number of the alias key (4 bits), act (2 bits)
 *    16  alias, the bytes behind `k1:`
 *     2  day since the epoch, big endian
 *    11  HMAC-SHA-256 over what stands before, its first 88 bits
 */
export type LinkToken = { alias: Alias; act: Act; mintedAt: Date };

/** The one thing a token opens. The order is the number in the token: never change it, only add (two bits: four in all). */
const acts = ['unsubscribe', 'preferences'] as const;
export type Act = (typeof acts)[number];

/** Secrets, newest first: the first signs, all of them are accepted, so that a key can be replaced (two at a time). */
export type TokenKeys = readonly string[];

const version = 1;
const signedBytes = 19;
const macBytes = 11;
const length = 48;
const millisecondsOfDay = 86_400_000;

/** A token for one act of one person. @throws where the alias is none of ours or no key is given. */
export function mintLinkToken({ alias, act, now }: { alias: Alias; act: Act; now: Date }, [key]: TokenKeys): string {
  if (!key) throw new Error('no key to sign a token with');
  const { keyNumber, bytes } = partsOf(alias);
  const signed = Buffer.alloc(signedBytes);
  signed.writeUInt8((version << 6) | (keyNumber << 2) | acts.indexOf(act), 0);
  signed.set(bytes, 1);
  signed.writeUInt16BE(dayOf(now), 17);
  return toBase32(Buffer.concat([signed, macOf(signed, key)]));
}

/**
 * What a token says, where one of the keys signed it and it is not older than `validDays`; null for anything else. All keys
 * are tried whatever the first says: there are two, and the time tells nothing.
 */
export function readLinkToken(token: string, keys: TokenKeys, now: Date, validDays: number): LinkToken | null {
  if (token.length !== length) return null;
  const bytes = fromBase32(token);
  if (!bytes) return null;
  const signed = Buffer.from(bytes.subarray(0, signedBytes));
  const mac = bytes.subarray(signedBytes);
  const accepted = keys.filter((key) => timingSafeEqual(macOf(signed, key), mac)).length > 0;
  const head = signed.readUInt8(0);
  const act = acts[head & 3];
  const age = dayOf(now) - signed.readUInt16BE(17);
  // A day ahead is a clock that runs fast, not a forgery: the HMAC has been checked.
  if (!accepted || head >> 6 !== version || !act || age > validDays || age < -1) return null;
  const alias: Alias = `k${(head >> 2) & 15}:${signed.subarray(1, 17).toString('base64url')}`;
  return { alias, act, mintedAt: new Date(signed.readUInt16BE(17) * millisecondsOfDay) };
}

/** Has the text the shape of a token? Says nothing of its truth, and needs no key. */
export function isTokenShaped(text: string): boolean {
  return text.length === length && fromBase32(text) !== null;
}

function partsOf(alias: Alias): { keyNumber: number; bytes: Buffer } {
  const [, number, hash] = /^k(\d{1,2}):([A-Za-z0-9_-]{22})$/.exec(alias) ?? [];
  if (!hash || Number(number) > 15) throw new Error('an alias has the form k1: and 22 characters');
  return { keyNumber: Number(number), bytes: Buffer.from(hash, 'base64url') };
}

function macOf(signed: Uint8Array, key: string): Buffer {
  return createHmac('sha256', key).update('link-token').update(signed).digest().subarray(0, macBytes);
}

function dayOf(at: Date): number {
  return Math.floor(at.getTime() / millisecondsOfDay);
}
