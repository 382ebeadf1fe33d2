import { crc32, inflateRawSync } from 'node:zlib';

/**
 * The files of a ZIP archive by their names, read from its directory at the end as any program reads it, and checked: sizes,
 * CRC, and that the header in front of each file says the same name.
 */
export function readZip(zip: Buffer): Map<string, Buffer> {
  const end = zip.lastIndexOf(Buffer.from('504b0506', 'hex'));
  const { count, start } = directoryOf(zip, end);
  const files = new Map<string, Buffer>();
  for (let number = 0, at = start; number < count; number++) {
    if (zip.readUInt32LE(at) !== 0x02014b50) throw new Error('the directory holds something else than a file');
    const [packed, size, nameLength, extraLength] = [
      zip.readUInt32LE(at + 20),
      zip.readUInt32LE(at + 24),
      zip.readUInt16LE(at + 28),
      zip.readUInt16LE(at + 30),
    ];
    const name = zip.subarray(at + 46, at + 46 + nameLength).toString('utf8');
    const offset = zip.readUInt32LE(at + 42);
    const contentAt = offset + 30 + zip.readUInt16LE(offset + 26) + zip.readUInt16LE(offset + 28);
    if (zip.subarray(offset + 30, offset + 30 + nameLength).toString('utf8') !== name)
      throw new Error(`not the header of ${name}`);
    const content = inflateRawSync(zip.subarray(contentAt, contentAt + packed));
    if (content.length !== size || crc32(content) !== zip.readUInt32LE(at + 16)) throw new Error(`${name} is not as it was`);
    if (files.has(name)) throw new Error(`${name} is there twice`);
    files.set(name, content);
    at += 46 + nameLength + extraLength;
  }
  return files;
}

/** From the end of the archive, or from its ZIP64 record where the end says so. */
export function directoryOf(zip: Buffer, end: number): { count: number; start: number } {
  const count = zip.readUInt16LE(end + 10);
  if (count !== 0xffff) return { count, start: zip.readUInt32LE(end + 16) };
  const far = end - 20 - 56; // the record, then its locator, then the end
  if (zip.readUInt32LE(far) !== 0x06064b50 || zip.readUInt32LE(end - 20) !== 0x07064b50) throw new Error('no ZIP64 record');
  return { count: Number(zip.readBigUInt64LE(far + 32)), start: Number(zip.readBigUInt64LE(far + 48)) };
}
