/** A word that stands nowhere else, searched for plain and in the usual encodings (docs/decisions/0018). */
export type Mark = { word: string; isIn(text: string): boolean };

export function markOf(word: string): Mark {
  const encodings = [
    word,
    word.toUpperCase(),
    Buffer.from(word).toString('hex'),
    ...[0, 1, 2].map((shift) => base64Core(word, shift)),
  ];
  return { word, isIn: (text) => encodings.some((encoding) => text.includes(encoding)) || text.toLowerCase().includes(word) };
}

/** A row as text: binary values as base64 and as the text they would be if nothing had sealed them. */
export function plainText(row: Record<string, unknown>): string {
  return JSON.stringify(row, (_, value: unknown) => {
    const bytes = value instanceof Uint8Array ? value : undefined;
    return bytes ? `${Buffer.from(bytes).toString('latin1')} ${Buffer.from(bytes).toString('base64')}` : value;
  });
}

/** The part of a base64 text that does not depend on what stands around the word, for each of its three alignments. */
function base64Core(word: string, shift: number): string {
  const encoded = Buffer.from(' '.repeat(shift) + word).toString('base64');
  return encoded.slice(Math.ceil((shift * 8) / 6), Math.floor(((shift + word.length) * 8) / 6));
}
