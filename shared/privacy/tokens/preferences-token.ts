import type { Alias } from '../standing/standings.ts';
import { mintLinkToken, readLinkToken, type TokenKeys } from './link-token.ts';

/** Days: as long as the reply that carries the link is usually kept by us, and no longer, since it opens a view. */
const validDays = 30;

/** The token of the preferences link: it shows the state of a person's consents and changes nothing (docs/design.md, rule 11). */
export function mintPreferencesToken({ alias, now }: { alias: Alias; now: Date }, keys: TokenKeys): string {
  return mintLinkToken({ alias, act: 'preferences', now }, keys);
}

/** Null where the token is forged, malformed, for something else or older than 30 days. */
export function readPreferencesToken(token: string, keys: TokenKeys, now: Date): { alias: Alias } | null {
  const read = readLinkToken(token, keys, now, validDays);
  return read?.act === 'preferences' ? { alias: read.alias } : null;
}
