/** One word, folded; `sentence` and `clause` count up, so that words can be told to stand together. */
export type Token = { word: string; sentence: number; clause: number };

/** Words looked at in one mail; a longer mail says what it wants before that. */
const mostTokens = 2_500;

/** Lines shorter than this were ended by the writer, longer ones perhaps by a mail program that wraps. */
const wrappedLine = 45;

/** Longer than any word: encoded bytes, which may spell anything. */
const longestWord = 50;

/** Letters that Unicode does not take apart into a base letter and an accent. */
const unlike: Record<string, string> = { ß: 'ss', œ: 'oe', æ: 'ae', ø: 'o', ł: 'l', đ: 'd', ı: 'i' };

/** Ends a sentence; a comma, a colon or a dash ends a clause. */
const sentenceEnd = /[.!?…;]["'”’»)\]]{0,3}$/u;
const clauseEnd = /[,:)\]–—]$/u;
/** Letters of other scripts belong to no language we know. */
const words = /[a-z0-9]+/g;
const abbreviation =
  /^(?:\p{N}{1,4}|\p{L}|art|nr|no|mr|mrs|dr|sr|sra|st|bzw|usw|evtl|ggf|ca|ul|ust|tel|resp|lit|abs|inkl|gem)\.$/iu;
const bullet = /^(?:[-*•–]|\p{N}{1,2}[.)])$/u;

/**
 * Text as people write it → text as the lists spell it: lower case, no accents, ligatures opened, and doubled letters
 * written once, which takes the commonest spelling mistakes (*suprimer*, *adress*, *recomend*) with it.
 */
export function fold(text: string): string {
  return openLetters(text).replace(/([a-z])\1+/g, '$1');
}

/** As `fold`, but doubled letters stay: they tell languages apart. */
export function openLetters(text: string): string {
  const lower = text.toLowerCase();
  if (!/\P{ASCII}/u.test(lower)) return lower;
  return lower
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]+/g, '')
    .replace(/[ßœæøłđı]/gu, (letter) => unlike[letter] ?? letter);
}

/** The folded words of a text, in order; addresses and links are no words. At most 2,500. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  let sentence = 0;
  let clause = 0;
  for (const line of fold(text).split('\n')) {
    const chunks = line.split(/\s+/).filter(Boolean);
    if (chunks.length === 0 || bullet.test(chunks[0] ?? '')) sentence++;
    for (const chunk of chunks) {
      if (isAddress(chunk) || chunk.length > longestWord) continue;
      for (const [word] of chunk.matchAll(words)) {
        tokens.push({ word, sentence, clause });
        if (tokens.length >= mostTokens) return tokens;
      }
      if (sentenceEnd.test(chunk) && !abbreviation.test(chunk)) sentence++;
      else if (clauseEnd.test(chunk)) clause++;
    }
    if (line.length < wrappedLine) sentence++;
  }
  return tokens;
}

/** Addresses and links are no words of a language: `.de` and `.com` would speak for one. */
export function isAddress(chunk: string): boolean {
  return chunk.includes('@') || chunk.includes('://') || chunk.startsWith('www.');
}
