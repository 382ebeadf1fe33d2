import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ZipFile, zipped } from '../../../../../shared/privacy/rights/access/zip.ts';
import { centralDirectory } from '../../../../../shared/privacy/rights/access/zip-records.ts';
import { directoryOf, readZip } from './read-zip.ts';

const at = new Date('2026-11-22T10:00:00Z');

async function zipOf(files: Iterable<ZipFile> | AsyncIterable<ZipFile>): Promise<Buffer> {
  const all = async function* () {
    yield* files;
  };
  return Buffer.concat(await Array.fromAsync(zipped(all())));
}

async function* pieces(...content: (string | Uint8Array)[]) {
  yield* content;
}

describe('an archive', () => {
  it('gives back any files under any names, however their content came in pieces', async () => {
    const name = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }).filter((text) => text.isWellFormed());
    const file = fc.tuple(name, fc.array(fc.oneof(fc.string(), fc.uint8Array()), { maxLength: 5 }));
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(file, { selector: ([one]) => one, maxLength: 8 }), async (files) => {
        const read = readZip(await zipOf(files.map(([one, content]) => ({ name: one, at, content: pieces(...content) }))));
        const expected = files.map(([one, content]) => [one, Buffer.concat(content.map((piece) => Buffer.from(piece)))]);
        expect([...read]).toEqual(expected);
      }),
      { numRuns: 60 },
    );
  });

  it('packs a file as it comes where it is large', async () => {
    const large = Array.from({ length: 40 }, (_, index) => Buffer.alloc(100_000, `${index} ${'x'.repeat(index)}`));
    const read = readZip(await zipOf([{ name: 'large', at, content: pieces(...large) }]));
    expect(read.get('large')?.equals(Buffer.concat(large))).toBe(true);
  });

  it('counts more files, and reaches further, than the old format could', () => {
    const directory = centralDirectory();
    const far = 5_000_000_000;
    for (let number = 0; number < 70_000; number++)
      directory.add({ name: 'one.eml', at, offset: number === 69_999 ? far : number, crc: 1, size: 2, packed: 3 });
    const offset = far + 100;
    const end = directory.end(offset);
    expect(directoryOf(end, end.length - 22)).toEqual({ count: 70_000, start: offset });
    const last = end.subarray(end.length - 22 - 76 - (46 + 7 + 12));
    expect(last.readUInt32LE(42)).toBe(0xffffffff); // look at the extra field
    expect(last.readUInt16LE(46 + 7)).toBe(1);
    expect(Number(last.readBigUInt64LE(46 + 7 + 4))).toBe(far);
    expect(Number(end.readBigUInt64LE(end.length - 22 - 20 + 8))).toBe(offset + end.length - 22 - 76); // where the record is
  });

  it('is nothing but an end where there are no files', async () => {
    expect(readZip(await zipOf([])).size).toBe(0);
  });

  it.each([10, 1_000_000])('ends with the error of a file that breaks off after %i bytes', async (size) => {
    const broken = async function* () {
      yield Buffer.alloc(size);
      throw new Error('the connection was lost');
    };
    await expect(zipOf([{ name: 'one', at, content: broken() }])).rejects.toThrow('the connection was lost');
  });
});
