/** A record of a CSV file (RFC 4180): its number among all (the header is 0) and the line it begins at, from 1. */
export type CsvRecord = { number: number; line: number; fields: string[] };

/** The file is no CSV from some line on; nothing after it can be trusted. */
export class BadCsv extends Error {
  override name = 'BadCsv';
}

/** A record longer than this (in characters) is a quote that was never closed. */
const longestRecord = 64 * 1024;

type Where = 'start' | 'plain' | 'quoted' | 'after-quote';

/**
 * Reads records one by one, never more than one in memory. Fields are divided by `;` or `,`, whichever the first line has
 * more of; quotes, line breaks in quotes, a byte-order mark and both line ends are taken; empty lines are left out.
 * @throws {BadCsv} for a quote where none may be, one that is not closed, or bytes that are not UTF-8.
 */
export async function* csvRecords(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<CsvRecord> {
  let [delimiter, field, where, sawReturn] = ['', '', 'start' as Where, false];
  let [number, line, startedAt, length] = [0, 1, 1, 0];
  let fields: string[] = [];
  let head = '';

  const endOfField = () => {
    fields.push(field);
    field = '';
    where = 'start';
  };
  const endOfRecord = (): CsvRecord | undefined => {
    endOfField();
    const record = fields;
    fields = [];
    length = 0;
    const isEmpty = record.length === 1 && record[0] === '';
    const found = isEmpty ? undefined : { number: number++, line: startedAt, fields: record };
    startedAt = line;
    return found;
  };
  const read = (character: string): CsvRecord | undefined => {
    const isBreak = character === '\n' || character === '\r';
    const secondHalf = character === '\n' && sawReturn; // of a CRLF, whose first half ended the line
    sawReturn = character === '\r';
    if (secondHalf && where !== 'quoted') {
      startedAt = line;
      return undefined;
    }
    if (isBreak && !secondHalf) line++;
    if (++length > longestRecord) throw new BadCsv(`line ${startedAt}: a quote is opened and not closed`);
    if (where === 'quoted') {
      if (character === '"') where = 'after-quote';
      else field += character;
      return undefined;
    }
    if (character === '"' && where === 'after-quote') {
      field += character;
      where = 'quoted';
    } else if (character === '"' && where === 'start') where = 'quoted';
    else if (character === delimiter) endOfField();
    else if (isBreak) return endOfRecord();
    else if (character === '"' || where === 'after-quote') throw new BadCsv(`line ${line}: a quote stands inside a field`);
    else {
      field += character;
      where = 'plain';
    }
    return undefined;
  };

  for await (const text of decoded(chunks)) {
    let rest = text;
    if (delimiter === '') {
      head += text;
      if (!/[\r\n]/.test(head) && head.length < longestRecord) continue;
      delimiter = delimiterOf(head);
      rest = head;
    }
    for (const character of rest) {
      const record = read(character);
      if (record) yield record;
    }
  }
  if (delimiter === '') {
    delimiter = delimiterOf(head);
    for (const character of head) read(character);
  }
  if (where === ('quoted' as Where)) throw new BadCsv(`line ${startedAt}: a quote is opened and not closed`); // set by read
  const last = length > 0 ? endOfRecord() : undefined;
  if (last) yield last;
}

/** The divider that the first line has more of, outside quotes. */
function delimiterOf(text: string): ';' | ',' {
  const [first = ''] = text.split(/[\r\n]/, 1);
  const bare = first.replaceAll(/"[^"]*"/g, '');
  return bare.split(';').length > bare.split(',').length ? ';' : ',';
}

async function* decoded(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true }); // drops a byte-order mark
  const decode = (chunk?: Uint8Array) => {
    try {
      return chunk ? decoder.decode(chunk, { stream: true }) : decoder.decode();
    } catch (cause) {
      throw new BadCsv('the file is not UTF-8: save it as “CSV UTF-8”', { cause });
    }
  };
  for await (const chunk of chunks) yield decode(chunk);
  yield decode();
}

/** One record as a line of CSV. A value that a spreadsheet would take for a formula stays text. */
export function csvLine(fields: readonly string[]): string {
  const written = fields.map((field) => {
    const safe = /^[=+\-@\t\r]/.test(field) ? `'${field}` : field;
    return /[",;\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
  });
  return `${written.join(',')}\r\n`;
}
