import { html, type Markup } from './markup.ts';

/** A row of a table: its heading cell, then the others. */
export type Row = readonly [Markup, ...Markup[]];

export type Part = { id: string; title: string; intro?: string; nothing: string };

/**
 * One part of the report as a table, row by row; a sentence where there are none. On a narrow screen the table scrolls by itself,
 * with the keyboard too.
 */
export async function* tablePart(
  { id, title, intro, nothing }: Part,
  columns: readonly string[],
  rows: AsyncIterable<Row>,
): AsyncGenerator<Markup> {
  yield html`<section aria-labelledby="${id}">\n<h2 id="${id}" tabindex="-1">${title}</h2>\n`;
  let isOpen = false;
  for await (const [first, ...others] of rows) {
    if (!isOpen) {
      if (intro) yield html`<p>${intro}</p>\n`;
      yield html`<div class="wide" role="group" aria-labelledby="${id}" tabindex="0">\n<table>\n<thead><tr>${columns.map((column) => html`<th scope="col">${column}</th>`)}</tr></thead>\n<tbody>\n`;
      isOpen = true;
    }
    yield html`<tr><th scope="row">${first}</th>${others.map((cell) => html`<td>${cell}</td>`)}</tr>\n`;
  }
  yield isOpen ? html`</tbody>\n</table>\n</div>\n` : html`<p>${nothing}</p>\n`;
  yield html`</section>\n`;
}

/** What and about what, as a list; lines that say nothing are left out. */
export function factsList(facts: readonly (readonly [what: string, says: Markup | null])[]): Markup {
  const told = facts.flatMap(([what, says]) =>
    says === null || says.markup === '' ? [] : [html`<div><dt>${what}</dt><dd>${says}</dd></div>\n`],
  );
  return html`<dl class="facts">\n${told}</dl>\n`;
}
