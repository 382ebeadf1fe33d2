import { createHash } from 'node:crypto';

/** Crockford's base32: no I, L, O or U, so that a person can read it out on the telephone. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

const bytesOfAnId = 10;

/** The id of a case that a form opens: `R-` and 16 characters, 80 random bits. `randomBytes` is that of node:crypto. */
export function newCaseId(randomBytes: (size: number) => Uint8Array): string {
  return idOf(randomBytes(bytesOfAnId));
}

/** The id of the case that a mail opens: the same whenever the mail is delivered again (docs/design.md, how things are kept). */
export function caseIdFromMail(mailKey: string): string {
  return idOf(createHash('sha256').update('case').update(mailKey).digest().subarray(0, bytesOfAnId));
}

function idOf(bytes: Uint8Array): string {
  let number = bytes.reduce((sum, byte) => (sum << 8n) | BigInt(byte), 0n);
  let text = '';
  for (let place = 0; place < 16; place++) {
    text = alphabet.charAt(Number(number & 31n)) + text;
    number >>= 5n;
  }
  return `R-${text}`;
}
