import { createHash, createHmac } from 'node:crypto';
import { toBase32 } from './base32.ts';

/**
 * The two secrets of a challenge (docs/decisions/0029): the token of its link or button, and the six digits of its code. Both
 * are derived from the case and a nonce that stands in its row, so that a mail that has to be sent again says the same and
 * no table holds them.
 */
export type ChallengeSeed = { caseId: string; nonce: string };

/** 120 bits, 24 characters of base32. */
const tokenBytes = 15;

/** The code is the only run of six digits in its mail: what fills in codes by itself must not take a piece of the link. */
const sixDigits = /\d{6}/;

/** The token of the link or button. */
export function caseToken(seed: ChallengeSeed, key: string): string {
  for (let attempt = 0; ; attempt++) {
    const token = toBase32(macOf(`token#${attempt}`, seed, key).subarray(0, tokenBytes));
    if (!sixDigits.test(token)) return token;
  }
}

/** Six digits; 48 bits are divided, so that none is likelier than another by more than one in a hundred million. */
export function caseCode(seed: ChallengeSeed, key: string): string {
  return String(macOf('code', seed, key).readUIntBE(0, 6) % 1_000_000).padStart(6, '0');
}

/** What is stored of a token. Its case means nothing. */
export function hashOfCaseToken(token: string): string {
  return createHash('sha256').update(token.toLowerCase()).digest('base64url');
}

/** What is stored of a code: under a key, since a million plain hashes are tried in a second. */
export function hashOfCaseCode(code: string, seed: ChallengeSeed, key: string): string {
  return macOf(`code-hash#${code}`, seed, key).toString('base64url');
}

function macOf(what: string, { caseId, nonce }: ChallengeSeed, key: string): Buffer {
  return createHmac('sha256', key).update(`case-challenge#${caseId}#${nonce}#${what}`).digest();
}
