import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Alias } from '../standing/standings.ts';
import type { TokenKeys } from './link-token.ts';

/**
 * The token in the form of the preferences page (docs/decisions/0025): it says up to which event of the person's history
 * the page was made, under an HMAC. The change is written on condition that this is still the last one, and writes another:
 * so the form is spent by its use, and no other row has to remember it.
 *
 * `{day}.{hash of the last proof, or nothing}.{HMAC-SHA-256, its first 16 bytes}`
 */
export type FormToken = { alias: Alias; head: string | null; now: Date };

/** A form left open over night still works the next day (WCAG 2.2, 2.2.1: nobody is hurried). */
const validDays = 1;
const millisecondsOfDay = 86_400_000;
const longest = 128;

/** @throws where no key is given. */
export function mintFormToken({ alias, head, now }: FormToken, [key]: TokenKeys): string {
  if (!key) throw new Error('no key to sign a form with');
  const signed = `${dayOf(now)}.${head ?? ''}`;
  return `${signed}.${macOf(signed, alias, key)}`;
}

/** The head the form was made at; undefined where it is not a form that we made for this person, or is too old. */
export function readFormToken(token: string, alias: Alias, keys: TokenKeys, now: Date): { head: string | null } | undefined {
  const [day, head, mac, ...rest] = token.slice(0, longest).split('.');
  if (!day || head === undefined || !mac || rest.length > 0) return undefined;
  const given = Buffer.from(mac);
  const accepted = keys.filter((key) => {
    const expected = Buffer.from(macOf(`${day}.${head}`, alias, key));
    return expected.length === given.length && timingSafeEqual(expected, given);
  });
  const age = dayOf(now) - Number(day);
  if (accepted.length === 0 || !(age >= -1 && age <= validDays)) return undefined;
  return { head: head === '' ? null : head };
}

function macOf(signed: string, alias: Alias, key: string): string {
  return createHmac('sha256', key).update(`preferences-form#${alias}#${signed}`).digest().subarray(0, 16).toString('base64url');
}

function dayOf(at: Date): number {
  return Math.floor(at.getTime() / millisecondsOfDay);
}
