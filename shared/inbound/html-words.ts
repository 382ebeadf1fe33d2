import { compile } from 'html-to-text';

/** Deeper than any client nests, shallow enough for the stack: what lies below is left out. */
const deepest = 150;

/** Characters; the parser's work grows with the square of unclosed tags. What a person wrote stands at the start. */
const longest = 100_000;

const asWritten = { uppercase: false };

/** Made once: the selectors cost as much to prepare as a short mail to convert. */
const convert = compile({
  wordwrap: false,
  limits: { maxDepth: deepest, ellipsis: '' },
  selectors: [
    { selector: 'a', options: { ignoreHref: true } },
    { selector: 'img', format: 'skip' },
    { selector: 'ul', options: { itemPrefix: '- ' } },
    ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((selector) => ({ selector, options: asWritten })),
  ],
});

/**
 * The words of an HTML body, as a person reads them: no addresses of links, no images, quotes marked with `>`. This file is
 * loaded only for a mail that has no plain text, since its library weighs more than all other parsing together.
 */
export function wordsOfHtml(html: string): string {
  try {
    return convert(html.slice(0, longest));
  } catch {
    return ''; // HTML built to exhaust a parser has no words for us
  }
}
