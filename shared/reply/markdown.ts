/**
 * The little Markdown that our letters are written in, so that a mail says the same as text and as HTML. One line is one
 * paragraph, `## heading`, `- item` or `+ [label](address)`, a link that HTML shows as a button; inside a line `**bold**` and `[label](address)`; `\` takes the meaning from the
 * character after it. The input comes from our own templates, with every value escaped for HTML by Handlebars and for
 * Markdown by `escapeMarkdown`: no value can make a tag, a link or a line of its own.
 */

/** A value that may stand in Markdown: one line, and no character of it means anything. */
export function escapeMarkdown(value: string): string {
  return value.replaceAll(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').replaceAll(/[\\*[\]()#+-]/g, String.raw`\$&`);
}

/** The same view, with every text in it made to mean nothing in Markdown. */
export function escapedView(view: object): object {
  return Object.fromEntries(Object.entries(view).map(([name, value]) => [name, escaped(value)]));
}

function escaped(value: unknown): unknown {
  if (typeof value === 'string') return escapeMarkdown(value);
  if (Array.isArray(value)) return value.map(escaped);
  return typeof value === 'object' && value !== null ? escapedView(value) : value;
}

/** The letter as the inside of an HTML body. */
export function htmlOf(markdown: string): string {
  const lines = markdown.split('\n').filter((line) => line.trim() !== '');
  const blocks = lines.map((line) => block(line.trim()));
  return blocks.join('\n').replaceAll('</ul>\n<ul>', '');
}

/** The letter as plain text: a link is followed by its address in angle brackets (RFC 3986, appendix C). */
export function textOf(markdown: string): string {
  const lines = markdown
    .split('\n')
    .map((line) => inline(line.replace(/^(?:##|\+) /, ''), (label, to) => `${label} &lt;${to}&gt;`, same));
  return unescapeHtml(
    lines
      .join('\n')
      .replaceAll(/\n{3,}/g, '\n\n')
      .trim(),
  );
}

function block(line: string): string {
  if (line.startsWith('## ')) return `<h2>${inlineHtml(line.slice(3))}</h2>`;
  if (line.startsWith('- ')) return `<ul><li>${inlineHtml(line.slice(2))}</li></ul>`;
  if (line.startsWith('+ ')) return `<p class="act">${inlineHtml(line.slice(2))}</p>`;
  return `<p>${inlineHtml(line)}</p>`;
}

const inlineHtml = (line: string) =>
  inline(
    line,
    (label, to) => `<a href="${to}">${label}</a>`,
    (words) => `<strong>${words}</strong>`,
  );

const same = (words: string) => words;

/** Each alternative is a run of characters that cannot be read in two ways: no catastrophic backtracking. */
const mark = /\\(.)|\*\*((?:\\.|[^\\*])+)\*\*|\[((?:\\.|[^\\\]])+)\]\(((?:\\.|[^\\)])+)\)/gu;

function inline(line: string, link: (label: string, to: string) => string, bold: (words: string) => string): string {
  return line.replaceAll(mark, (_, literal?: string, strong?: string, label?: string, to?: string) => {
    if (literal !== undefined) return literal;
    if (strong !== undefined) return bold(plain(strong));
    return link(plain(label ?? ''), plain(to ?? ''));
  });
}

const plain = (words: string) => words.replaceAll(/\\(.)/gu, '$1');

/** Handlebars' seven escapes taken back, each once: what stands in plain text is what was meant. */
export function unescapeHtml(text: string): string {
  return text.replaceAll(/&(amp|lt|gt|quot|#x27|#x60|#x3D);/g, (escape) => characters[escape] ?? escape);
}

const characters: Record<string, string> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#x27;': "'",
  '&#x60;': '`',
  '&#x3D;': '=',
};
