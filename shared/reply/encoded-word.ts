/** The longest an encoded word may be (RFC 2047, 2). */
const longest = 75;
const opening = '=?UTF-8?B?';
const closing = '?=';

/** Bytes that fit between opening and closing once they are base64. */
const bytesPerWord = Math.floor((longest - opening.length - closing.length) / 4) * 3;

/**
 * Text for a display name: as it stands where it is words of ASCII, quoted where it holds other ASCII, else as RFC 2047
 * encoded words, none of which cuts a character in two. Control and direction characters are left out.
 */
export function displayName(text: string): string {
  const clean = withoutControls(text);
  if (/^[\w ]+$/.test(clean)) return clean;
  if (/^[\x20-\x7e]*$/.test(clean)) return `"${clean.replaceAll(/["\\]/g, String.raw`\$&`)}"`;
  return wordsOf(clean)
    .map((word) => opening + Buffer.from(word).toString('base64') + closing)
    .join(' ');
}

/** One line, without what turns the direction of text (which could make a name or a subject read as another). */
export function withoutControls(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .replaceAll(/\p{Bidi_Control}/gu, '')
    .trim();
}

function wordsOf(text: string): string[] {
  const words = [''];
  for (const character of text) {
    const last = words.at(-1) ?? '';
    if (Buffer.byteLength(last + character) > bytesPerWord) words.push(character);
    else words[words.length - 1] = last + character;
  }
  return words;
}
