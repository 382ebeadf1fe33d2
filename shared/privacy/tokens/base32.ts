/** RFC 4648's alphabet in small letters: it survives systems that fold the case of a local part. */
const alphabet = 'abcdefghijklmnopqrstuvwxyz234567';

/** Bytes as base32 without padding, 8 characters for 5 bytes. Only whole groups, so that a text stands for one value only. */
export function toBase32(bytes: Uint8Array): string {
  if (bytes.length % 5 !== 0) throw new RangeError('base32 here takes groups of five bytes');
  let text = '';
  let value = 0;
  let bits = 0;
  for (const byte of bytes) {
    value = (value << 8) | byte;
    bits += 8;
    while (bits >= 5) {
      bits -= 5;
      text += alphabet.charAt((value >> bits) & 31);
    }
    value &= 31; // what is left of this byte; keeps the number small
  }
  return text;
}

/** The bytes of a base32 text, in small or capital letters; null where it is none. */
export function fromBase32(text: string): Uint8Array | null {
  if (text.length % 8 !== 0) return null;
  const bytes = new Uint8Array((text.length / 8) * 5);
  let value = 0;
  let bits = 0;
  let filled = 0;
  for (const character of text.toLowerCase()) {
    const digit = alphabet.indexOf(character);
    if (digit < 0) return null;
    value = (value << 5) | digit;
    bits += 5;
    if (bits < 8) continue;
    bits -= 8;
    bytes[filled++] = (value >> bits) & 255;
    value &= 255;
  }
  return bytes;
}
