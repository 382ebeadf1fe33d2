import type { Alias, OptOutScope } from '../standing/standings.ts';
import { mintLinkToken, readLinkToken, type TokenKeys } from './link-token.ts';

/** What a link to stop means: who, and what stops. */
export type Unsubscribe = { alias: Alias; scope: OptOutScope };

/** Days. Longer than the 60 that a link must work for, so that a mail kept for half a year still stops. */
const validDays = 180;

/**
 * The token of the unsubscribe link, of the one-click header and of `unsubscribe+TOKEN@…`: 48 characters, stateless, and
 * harmless to repeat. It can stop and do nothing else: it neither reads nor exports nor erases (docs/design.md, rule 11).
 */
export function mintUnsubscribeToken({ alias, now }: Unsubscribe & { now: Date }, keys: TokenKeys): string {
  return mintLinkToken({ alias, act: 'unsubscribe', now }, keys); // the act stands for the one scope there is
}

/** Null where the token is forged, malformed, for something else or older than 180 days. */
export function readUnsubscribeToken(token: string, keys: TokenKeys, now: Date): Unsubscribe | null {
  const read = readLinkToken(token, keys, now, validDays);
  return read?.act === 'unsubscribe' ? { alias: read.alias, scope: 'all' } : null;
}
