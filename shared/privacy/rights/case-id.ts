import { createHash, createHmac } from 'node:crypto';

/** Crockford's base32: no I, L, O or U, so that a person can read it out on the telephone. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

const bytesOfAnId = 10;

/** The code is the only run of six digits in a mail that also names the reference: about one id in a hundred is passed over. */
const sixDigits = /\d{6}/;
const mostAttempts = 100;

/** The id of a case that a form opens: `R-` and 16 characters, 80 random bits. `randomBytes` is that of node:crypto. */
export function newCaseId(randomBytes: (size: number) => Uint8Array): string {
  return firstWithoutCode(() => randomBytes(bytesOfAnId));
}

/** The id of the case that a mail opens: the same whenever the mail is delivered again (docs/design.md, how things are kept). */
export function caseIdFromMail(mailKey: string): string {
  return firstWithoutCode((attempt) => createHash('sha256').update('case').update(mailKey).update(attempt).digest());
}

/**
 * The id of the case that a signed call opens: the same whenever the call is sent again, and another for another body, even
 * where a sender uses an id twice. Under the secret of the calls, so that nobody else can tell it.
 */
export function caseIdFromCall({ id, bytes }: { id: string; bytes: Uint8Array }, secret: string): string {
  const call = createHash('sha256').update(`${id.length}.${id}.`).update(bytes).digest();
  return firstWithoutCode((attempt) => createHmac('sha256', secret).update('case').update(call).update(attempt).digest());
}

function firstWithoutCode(bytesOf: (attempt: string) => Uint8Array): string {
  for (let attempt = 0; ; attempt++) {
    const id = idOf(bytesOf(attempt === 0 ? '' : String(attempt)).subarray(0, bytesOfAnId));
    if (!sixDigits.test(id) || attempt === mostAttempts) return id;
  }
}

/** The id that these 10 bytes make. */
export function caseIdOf(bytes: Uint8Array): string {
  return idOf(bytes);
}

/** The 10 bytes of an id. @throws where it is none. */
export function caseIdBytes(id: string): Uint8Array {
  if (!/^R-[0-9A-HJKMNP-TV-Z]{16}$/.test(id)) throw new Error('an id of a case has the form R- and 16 characters');
  let number = Array.from(id.slice(2)).reduce((sum, character) => (sum << 5n) | BigInt(alphabet.indexOf(character)), 0n);
  const bytes = new Uint8Array(bytesOfAnId);
  for (let place = bytesOfAnId - 1; place >= 0; place--) {
    bytes[place] = Number(number & 255n);
    number >>= 8n;
  }
  return bytes;
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
