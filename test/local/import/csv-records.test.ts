import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BadCsv, csvLine, csvRecords } from '../../../local/import/csv-records.ts';

async function* pieces(bytes: Buffer, size: number) {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}
const read = async (text: string | Buffer, size = 7) => {
  const records = await Array.fromAsync(csvRecords(pieces(Buffer.from(text), size)));
  return records.map(({ fields }) => fields);
};

describe('a CSV file', () => {
  it.each([
    [
      'commas',
      'a,b\nc,d\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'semicolons',
      'a;b\nc,d;e\n',
      [
        ['a', 'b'],
        ['c,d', 'e'],
      ],
    ],
    ['a byte-order mark', '\ufeffa,b\n', [['a', 'b']]],
    ['line ends of every kind', 'a\r\nb\nc\rd', [['a'], ['b'], ['c'], ['d']]],
    ['quotes, with dividers, quotes and line breaks in them', '"a,""b""\r\nc",d\n', [['a,"b"\r\nc', 'd']]],
    [
      'empty fields, empty lines left out',
      'a,,\n\n\r\n,\n""\n',
      [
        ['a', '', ''],
        ['', ''],
      ],
    ],
    ['no last line end', 'a,b', [['a', 'b']]],
    ['an empty last field', 'a,', [['a', '']]],
    ['nothing', '', []],
    ['letters of several bytes', 'Zoë,Łódź,👋\n', [['Zoë', 'Łódź', '👋']]],
  ])('may have %s', async (_what, text, records) => {
    for (const size of [1, 2, 3, 1000]) expect(await read(text, size)).toEqual(records);
  });

  it.each([
    ['a quote inside a field', 'a\nb"c\n', /line 2/],
    ['words after a closed quote', 'a\n"b"c\n', /line 2/],
    ['a quote that is not closed', 'a\n"b\nc\n', /line 2.*not closed/],
    ['bytes that are not UTF-8', Buffer.from('caf\xe9,b\n', 'latin1'), /UTF-8/],
  ])('is refused for %s, with where and what to do', async (_what, text, message) => {
    await expect(read(text)).rejects.toThrow(BadCsv);
    await expect(read(text)).rejects.toThrow(message);
  });

  it('does not fill the memory where a quote is never closed', async () => {
    await expect(read(`a\n"${'x'.repeat(200_000)}`, 4096)).rejects.toThrow(/line 2/);
  });

  it('tells the line a record begins at', async () => {
    const records = await Array.fromAsync(csvRecords(pieces(Buffer.from('a\r\n"b\r\nc"\r\n\r\nd\r\n'), 3)));
    expect(records.map(({ number, line }) => [number, line])).toEqual([
      [0, 1],
      [1, 2],
      [2, 5],
    ]);
  });

  it('reads whatever was written as CSV, however it comes in pieces', async () => {
    const field = fc
      .oneof(fc.string({ unit: 'grapheme' }), fc.stringMatching(/^[";,\r\n a]{0,6}$/))
      .filter((one) => !/^[=+\-@\t\r\ufeff]/.test(one));
    const records = fc.array(fc.array(field, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(records, fc.integer({ min: 1, max: 9 }), async (rows, size) => {
        const text = csvLine(['first', 'second']) + rows.map(csvLine).join('');
        expect((await read(text, size)).slice(1)).toEqual(rows);
      }),
    );
  });

  it('of any other bytes gives records or says why not', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 60 }), async (bytes) => {
        await read(Buffer.from(bytes)).catch((error: unknown) => expect(error).toBeInstanceOf(BadCsv));
      }),
    );
  });
});

describe('a line of the report', () => {
  it('is nothing that a spreadsheet would calculate', () => {
    expect(csvLine(['=1+1', '@x', 'a;b'])).toBe(`'=1+1,'@x,"a;b"\r\n`);
  });
});
