import { createHmac, timingSafeEqual } from 'node:crypto';
import { toBase32 } from '../tokens/base32.ts';
import type { TokenKeys } from '../tokens/link-token.ts';
import type { Case } from './cases.ts';
import type { ProofOutcome } from './challenges.ts';

/**
 * How a corrected address is proved before anything is told to it (GDPR art. 16, 5(1)(d), 32): by a link to the new one, from
 * whoever has proved the old. The link's token is derived from a nonce, so that a mail that is sent again says the same, and no
 * table holds it.
 */
export type NewAddress = { state: 'asked'; linkUntil: Date; isMailed: boolean } | { state: 'proved' };

export type NewAddresses = {
  /** How far the proof has come; null where none was asked for. */
  of(caseId: string): Promise<NewAddress | null>;
  /** Asks for it, with what must follow: the mail. Repeated it changes nothing, unless the link has run out. */
  ask(found: Case, now: Date): Promise<void>;
  /** The token of the mail and its end; null where nothing is to be proved any more. */
  token(caseId: string, now: Date): Promise<{ token: string; linkUntil: Date } | null>;
  mailed(caseId: string): Promise<void>;
  /** Is this the token that stands? Changes nothing: a GET shows. */
  shows(caseId: string, token: string, now: Date): Promise<boolean>;
  /** Spends it and lets the case go on in one transaction. `again`: the case was changed in between, look again. */
  prove(found: Case, token: string, now: Date): Promise<Exclude<ProofOutcome, 'used-up'> | 'again'>;
};

/** The life of a link, in days: what every link of ours has that nothing else decides about (docs/design.md, class pending). */
export const linkDays = 7;

const tokenBytes = 20;

/** 32 characters of base32. */
export function newAddressToken(caseId: string, nonce: string, key: string): string {
  const mac = createHmac('sha256', key).update('new-address').update(`${caseId}#${nonce}`).digest();
  return toBase32(mac.subarray(0, tokenBytes));
}

/** Did one of the keys make this token? All are tried, and the time tells nothing. Its case means nothing. */
export function opensNewAddress(token: string, row: { caseId: string; nonce: string }, keys: TokenKeys): boolean {
  const given = Buffer.from(token.toLowerCase());
  const opened = keys.filter((key) => {
    const made = Buffer.from(newAddressToken(row.caseId, row.nonce, key).toLowerCase());
    return made.length === given.length && timingSafeEqual(made, given);
  });
  return opened.length > 0;
}
