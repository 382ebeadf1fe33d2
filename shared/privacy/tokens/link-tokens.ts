import type { Alias } from '../standing/standings.ts';
import type { TokenKeys } from './link-token.ts';
import { mintPreferencesToken } from './preferences-token.ts';
import { mintUnsubscribeToken } from './unsubscribe-token.ts';

/** The tokens of the links in a mail to one person: each opens its own page and no other. */
export function linkTokens(alias: Alias, now: Date, keys: TokenKeys): { unsubscribeToken: string; preferencesToken: string } {
  return {
    unsubscribeToken: mintUnsubscribeToken({ alias, scope: 'all', now }, keys),
    preferencesToken: mintPreferencesToken({ alias, now }, keys),
  };
}
