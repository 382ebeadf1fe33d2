import { createHash, timingSafeEqual } from 'node:crypto';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import * as z from 'zod/mini';
import { type Clock, clockOf, epochSeconds } from '../../privacy/retention/periods.ts';
import type { Case } from '../../privacy/rights/cases.ts';
import type { Issued } from '../../privacy/rights/challenges.ts';
import { caseCode, caseToken, hashOfCaseCode, hashOfCaseToken } from '../../privacy/tokens/case-secrets.ts';
import type { TokenKeys } from '../../privacy/tokens/link-token.ts';
import { type Item, row } from './rows.ts';

/** Wrong codes that a challenge bears. */
export const mostTries = 5;

const codeSeconds = 30 * 60;
const linkSeconds = 7 * 24 * 3600;

export const challengeKey = (caseId: string) => ({ pk: `case#${caseId}`, sk: 'challenge' });

const challengeSchema = z.object({
  mode: z.enum(['button', 'link']),
  nonce: z.string(),
  /** Whose address it was mailed to. */
  alias: z.nullable(z.string()),
  tokenHash: z.string(),
  codeHash: z.nullable(z.string()),
  linkUntil: z.number(),
  codeUntil: z.nullable(z.number()),
  tries: z.number(),
  spentAt: z._default(z.nullable(z.string()), null),
});

/** The one challenge of a case. Times in seconds since the epoch. */
export type ChallengeRow = z.infer<typeof challengeSchema>;

/** @throws where the stored row is not of this shape: a migration was missed. */
export function readChallenge(item: Item | undefined): ChallengeRow | null {
  return item ? challengeSchema.parse(unmarshall(item)) : null;
}

/** A new challenge, and its row. */
export function newChallenge(
  { found, mode, nonce, now }: { found: Case; mode: ChallengeRow['mode']; nonce: string; now: Date },
  key: string,
): { item: Item; issued: Issued } {
  const { caseId, alias } = found;
  const seed = { caseId, nonce };
  const hasCode = mode === 'link';
  const token = caseToken(seed, key);
  const code = hasCode ? caseCode(seed, key) : null;
  const written: Omit<ChallengeRow, 'spentAt'> = {
    mode,
    nonce,
    alias,
    tokenHash: hashOfCaseToken(token),
    codeHash: code && hashOfCaseCode(code, seed, key),
    linkUntil: linkUntil(found, mode, now),
    codeUntil: hasCode ? epochSeconds(now) + codeSeconds : null,
    tries: 0,
  };
  return { item: row(challengeKey(caseId), clockFor(written, now), written), issued: issuedOf(written, token, code) };
}

/** What was issued with this row, by whichever key made it; null where none of the keys did. */
export function issuedAgain(caseId: string, stored: ChallengeRow, keys: TokenKeys): Issued | null {
  const seed = { caseId, nonce: stored.nonce };
  const key = keys.find((one) => isSame(hashOfCaseToken(caseToken(seed, one)), stored.tokenHash));
  if (key === undefined) return null;
  return issuedOf(stored, caseToken(seed, key), stored.codeHash && caseCode(seed, key));
}

/** Is this the token of the row? */
export function isToken(token: string, { tokenHash }: ChallengeRow): boolean {
  return isSame(hashOfCaseToken(token), tokenHash);
}

/** Is this the code of the row, by any of the keys? All of them are tried. */
export function isCode(code: string, caseId: string, { nonce, codeHash }: ChallengeRow, keys: TokenKeys): boolean {
  const hashes = keys.map((key) => hashOfCaseCode(code, { caseId, nonce }, key));
  return codeHash !== null && hashes.filter((hash) => isSame(hash, codeHash)).length > 0;
}

/** Was it mailed to where the case's person is now? With a corrected address the case goes to another (GDPR art. 16). */
export const isOf = ({ alias }: ChallengeRow, found: Pick<Case, 'alias'>) => alias === found.alias;

export const isOver = (until: number | null, now: Date) => until === null || until <= epochSeconds(now);

/** A button lives until the deadline, and any link for a week: what is answered on the last day can still be fetched. */
function linkUntil({ dueBy }: Case, mode: ChallengeRow['mode'], now: Date): number {
  const week = epochSeconds(now) + linkSeconds;
  return mode === 'button' ? Math.max(week, epochSeconds(new Date(dueBy))) : week;
}

/** A button is part of its case and lives with it; whatever lives a week is of the class of things that wait. */
function clockFor({ mode, linkUntil: until }: Pick<ChallengeRow, 'mode' | 'linkUntil'>, now: Date): Clock {
  return mode === 'button' ? clockOf('request', now, until - epochSeconds(now)) : clockOf('pending', now);
}

function issuedOf(stored: Pick<ChallengeRow, 'linkUntil' | 'codeUntil'>, token: string, code: string | null): Issued {
  const { linkUntil: link, codeUntil } = stored;
  return { token, code, linkUntil: new Date(link * 1000), codeUntil: codeUntil === null ? null : new Date(codeUntil * 1000) };
}

function isSame(one: string, other: string): boolean {
  const [left, right] = [one, other].map((text) => createHash('sha256').update(text).digest());
  return left !== undefined && right !== undefined && timingSafeEqual(left, right);
}
