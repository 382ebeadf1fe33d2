import type { Alias } from '../standing/standings.ts';
import { openToken, signToken, type TokenKeys } from './link-token.ts';

/**
 * The token that undoes one opt-out (docs/design.md, rule 4): who, and the number of the event that it undoes (its sequence in
 * the person's history, modulo 65,536, where other tokens have their day). It is stateless and undoes no other opt-out; for
 * how long, the opt-out itself tells.
 */
export type Undo = { alias: Alias; event: number };

export function mintUndoToken({ alias, event }: Undo, keys: TokenKeys): string {
  return signToken({ alias, act: 'undo', number: event % 65_536 }, keys);
}

/** Null where the token is forged, malformed or for something else. */
export function readUndoToken(token: string, keys: TokenKeys): Undo | null {
  const opened = openToken(token, keys);
  return opened?.act === 'undo' ? { alias: opened.alias, event: opened.number } : null;
}
