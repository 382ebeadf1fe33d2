import { createHash } from 'node:crypto';
import type { FollowUp } from '../outbox/outbox.ts';
import { type Right, rights } from '../../reply/verdicts.ts';
import type { SystemAsk } from './system-asks.ts';

/** Which ask it is: one system, one right, one case. */
export type AskKey = Pick<SystemAsk, 'caseId' | 'system' | 'right'>;

/** `R-….access.my-crm`: in the address of a task, and as the id of a webhook, so that the receiver knows a repeat. */
export function askId({ caseId, right, system }: AskKey): string {
  return `${caseId}.${right}.${system}`;
}

/** Null where it is no id of an ask. */
export function readAskId(id: string): AskKey | null {
  const [, caseId, name, system] = /^(R-[0-9A-HJKMNP-TV-Z]{16})\.([a-z]{1,20})\.([a-z0-9-]{1,48})$/.exec(id) ?? [];
  const right = rights.find((one) => one === name);
  return caseId && right && system ? { caseId, right, system } : null;
}

/** What must follow an ask until it is answered. */
export function followUpOf({ caseId, system, right }: AskKey) {
  return { kind: 'tell-system', caseId, suffix: `${system}#${right}` } as const satisfies FollowUp;
}

/** The rights OpenDSR 2.0 has words for; their order is their number in a request's id: only add, two bits hold four. */
export const openDsrRights = ['access', 'portability', 'erasure'] as const satisfies readonly Right[];
export type OpenDsrRight = (typeof openDsrRights)[number];

export function isOpenDsrRight(right: Right): right is OpenDsrRight {
  return openDsrRights.some((one) => one === right);
}

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/**
 * The `subject_request_id` of an ask: a UUID with the marks of version 4, as OpenDSR wants it. The case (80 bits) and the right
 * stand in it, and a check over them and the system, so that a callback leads to its ask without a row that would outlive it.
 *
 *     80 bits  the case's id      2 bits  the right      40 bits  SHA-256 over both and the system
 */
export function openDsrRequestId({ caseId, right, system }: AskKey & { right: OpenDsrRight }): string {
  const digits = caseId.slice('R-'.length).split('');
  const number = digits.reduce((sum, digit) => (sum << 5n) | BigInt(alphabet.indexOf(digit)), 0n);
  const told = (number << 2n) | BigInt(openDsrRights.indexOf(right));
  return uuidOf((told << 40n) | checkOf({ caseId, right, system }));
}

/** The ask of a request's id at this system; null where we never made it. */
export function readOpenDsrRequestId(id: string, system: string): (AskKey & { right: OpenDsrRight }) | null {
  const bits = bitsOf(id);
  if (bits === null) return null;
  const told = bits >> 40n;
  const right = openDsrRights[Number(told & 3n)];
  if (!right) return null;
  let number = told >> 2n;
  let text = '';
  for (let place = 0; place < 16; place++) {
    text = alphabet.charAt(Number(number & 31n)) + text;
    number >>= 5n;
  }
  const ask = { caseId: `R-${text}`, right, system };
  return openDsrRequestId(ask) === id.toLowerCase() ? ask : null;
}

function checkOf(ask: AskKey): bigint {
  return BigInt(`0x${createHash('sha256').update('opendsr').update(askId(ask)).digest('hex').slice(0, 10)}`);
}

/** 122 bits around the marks of a UUID of version 4 (RFC 9562, 5.4). */
function uuidOf(bits: bigint): string {
  const [first, second, third] = [bits >> 74n, (bits >> 62n) & 0xfffn, bits & ((1n << 62n) - 1n)];
  const value = (first << 80n) | (4n << 76n) | (second << 64n) | (2n << 62n) | third;
  const hex = value.toString(16).padStart(32, '0');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

function bitsOf(uuid: string): bigint | null {
  if (!/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i.test(uuid)) return null;
  const value = BigInt(`0x${uuid.replaceAll('-', '')}`);
  return ((value >> 80n) << 74n) | (((value >> 64n) & 0xfffn) << 62n) | (value & ((1n << 62n) - 1n));
}
