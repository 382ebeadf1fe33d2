/** A cell: null is empty. */
export type Cell = string | number | boolean | null;

/**
 * A table as CSV (RFC 4180): a header, CRLF, quotes where they are needed. A text that a spreadsheet would take for a formula
 * begins with an apostrophe instead (strangers chose it, and a formula can send data away).
 */
export async function* csvTable(columns: readonly string[], rows: AsyncIterable<readonly Cell[]>): AsyncGenerator<string> {
  yield line(columns);
  for await (const row of rows) yield line(row);
}

const line = (cells: readonly Cell[]): string => `${cells.map(cellOf).join(',')}\r\n`;

function cellOf(cell: Cell): string {
  const text = typeof cell === 'string' ? withoutFormula(cell) : String(cell ?? '');
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** What begins a formula in Excel, LibreOffice or Google Sheets, in their wide forms too, behind white space that they skip. */
function withoutFormula(text: string): string {
  return /^[\s\0]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]/.test(text) || /^[\t\r]/.test(text) ? `'${text}` : text;
}
