import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Cell, csvTable } from '../../../../../shared/privacy/rights/access/csv-table.ts';

async function csvOf(columns: readonly string[], rows: Iterable<readonly Cell[]>): Promise<string> {
  const all = async function* () {
    yield* rows;
  };
  return (await Array.fromAsync(csvTable(columns, all()))).join('');
}

describe('a table as CSV', () => {
  it('has a header, CRLF, and quotes only where they are needed', async () => {
    const csv = await csvOf(
      ['at', 'what'],
      [
        ['2026-11-22', 'a "word", twice'],
        [null, 3],
        ['two\nlines', true],
      ],
    );
    expect(csv).toBe('at,what\r\n2026-11-22,"a ""word"", twice"\r\n,3\r\n"two\nlines",true\r\n');
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', ' =cmd', '＝1', '\0=1'])(
    'never lets %j be a formula',
    async (text) => {
      const csv = await csvOf(['a'], [[text]]);
      expect(csv.split('a\r\n')[1]).toMatch(/^"?'/);
    },
  );

  it('is read back as it was written, whatever strangers chose', async () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '"', ',', '\r', '\n', "'", ' ', 'é', '=', '-', ';') });
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(cell, cell)), async (rows) => {
        const read = csvParsed(await csvOf(['one', 'two'], rows));
        expect(read.length).toBe(rows.length + 1);
        for (const [index, row] of rows.entries())
          for (const [column, text] of row.entries()) {
            const found = read[index + 1]?.[column] ?? '';
            expect([text, `'${text}`]).toContain(found);
            expect(/^[\s\0]*[=+\-@]/.test(found)).toBe(false);
          }
      }),
    );
  });
});

/** RFC 4180, by its grammar. */
function csvParsed(csv: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  const cells = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gy;
  for (let cell = cells.exec(csv); cell; cell = cells.exec(csv)) {
    row.push(cell[1] === undefined ? (cell[2] ?? '') : cell[1].replaceAll('""', '"'));
    if (cell[3] === ',') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}
