import { createHash, createHmac } from 'node:crypto';
import type { Choice } from '../consent/consents.ts';
import type { Alias } from '../standing/standings.ts';
import { fromBase32, toBase32 } from './base32.ts';
import type { TokenKeys } from './link-token.ts';
import { aliasOfParts, partsOfAlias } from './signed-parts.ts';

/**
 * The token of a confirmation link (docs/design.md, rule 11): it changes data, so it is spent by the write it allows, and only its
 * hash is stored. It names the row that waits for it and carries a secret; the secret is derived, so that whoever sends the
 * mail can make the link and no table ever holds it.
 *
 * 30 bytes, 48 characters of base32:
 *
 *     1  version (2 bits), number of the alias key (4 bits), 2 bits unused
 *    16  alias, the bytes behind `k1:`
 *     3  SHA-256 of the sorted choices, its first 24 bits, as in the key of the row
 *    10  HMAC-SHA-256 over the key of the row and its nonce, first 80 bits
 */
const version = 1;
const length = 48;
const secretBytes = 10;
const selectionBytes = 3;

/** The key of the row that waits for a confirmation: the same choices of the same person have one row. */
export function pendingKeyOf(alias: Alias, choices: readonly Choice[]): string {
  const sorted = choices.map(({ purpose, channel }) => `${purpose}/${channel}`).toSorted();
  const digest = createHash('sha256').update(sorted.join('\n')).digest();
  return keyOf(alias, digest.subarray(0, selectionBytes));
}

/** The token of a waiting row. @throws where the key is none of `pendingKeyOf`, or its alias none of ours. */
export function confirmationToken(pendingKey: string, nonce: string, key: string): string {
  const { alias, selection } = partsOfKey(pendingKey);
  const { keyNumber, bytes } = partsOfAlias(alias);
  const secret = createHmac('sha256', key).update('confirmation').update(`${pendingKey}#${nonce}`).digest();
  return toBase32(
    Buffer.concat([Buffer.of((version << 6) | (keyNumber << 2)), bytes, selection, secret.subarray(0, secretBytes)]),
  );
}

/** The token of a waiting row whose hash is stored, by whichever key made it; null where none of the keys did. */
export function tokenOfHash(row: { pendingKey: string; nonce: string; tokenHash: string }, keys: TokenKeys): string | null {
  const tokens = keys.map((key) => confirmationToken(row.pendingKey, row.nonce, key));
  return tokens.find((token) => hashOfToken(token) === row.tokenHash) ?? null;
}

/** Which row a token asks for; null where it has not the shape of one. Says nothing of its truth: the row's hash does. */
export function readConfirmationToken(token: string): { pendingKey: string; alias: Alias } | null {
  if (token.length !== length) return null;
  const bytes = fromBase32(token);
  const head = bytes?.[0];
  if (!bytes || head === undefined || head >> 6 !== version || (head & 3) !== 0) return null;
  const alias = aliasOfParts((head >> 2) & 15, bytes.subarray(1, 17));
  return { alias, pendingKey: keyOf(alias, bytes.subarray(17, 17 + selectionBytes)) };
}

/** What is stored of a token. Its case means nothing. */
export function hashOfToken(token: string): string {
  return createHash('sha256').update(token.toLowerCase()).digest('base64url');
}

function keyOf(alias: Alias, selection: Uint8Array): string {
  return `pending:${alias}:${Buffer.from(selection).toString('hex')}`;
}

function partsOfKey(pendingKey: string): { alias: Alias; selection: Buffer } {
  const [, alias, selection] = /^pending:(k\d{1,2}:[A-Za-z0-9_-]{22}):([0-9a-f]{6})$/.exec(pendingKey) ?? [];
  if (!alias || !selection) throw new Error('a key of a waiting consent has the form pending:k1:…:…');
  return { alias: alias as Alias, selection: Buffer.from(selection, 'hex') }; // the pattern is an alias's
}
