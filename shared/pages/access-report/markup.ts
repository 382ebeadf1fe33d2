/** A piece of HTML that is safe to put into a page: everything from outside was escaped. */
export type Markup = { readonly markup: string };

type Value = string | number | null | Markup | readonly Markup[];

/** HTML of ours with values in it; a text is escaped, a piece of markup stands as it is, null is nothing. */
export function html(pieces: TemplateStringsArray, ...values: Value[]): Markup {
  return {
    markup: pieces.map((piece, index) => piece + (index < values.length ? markupOf(values[index] ?? null) : '')).join(''),
  };
}

/** Words that somebody else chose: kept from turning the line around them, whichever way they are written. */
export const strange = (text: string): Markup => html`<bdi>${text}</bdi>`;

function markupOf(value: Value): string {
  if (value === null) return '';
  if (typeof value === 'string') return escaped(value);
  if (typeof value === 'number') return String(value);
  if ('markup' in value) return value.markup;
  return value.map(({ markup }) => markup).join('');
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Characters that HTML has no place for are left out, halves of pairs replaced. */
function escaped(text: string): string {
  return text
    .toWellFormed()
    .replace(/[^\P{Cc}\n\t]|[\uFDD0-\uFDEF\uFFFE\uFFFF]/gu, '')
    .replace(/[&<>"']/g, (character) => entities[character] ?? '');
}
