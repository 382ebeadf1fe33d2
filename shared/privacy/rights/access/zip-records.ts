/** A file in the directory at the end of an archive; `offset` is where its own header begins. Sizes in bytes. */
export type PackedFile = { name: string; at: Date; offset: number; crc: number; size: number; packed: number };

/** Names are UTF-8, and sizes follow the content: flags 11 and 3 of APPNOTE 4.4.4. */
const flags = 0x0808;
const deflated = 8;
/** 4.5: the first version that reads ZIP64. */
const version = 45;

/** From here on a field says: look at the ZIP64 record. */
const most32 = 0xffffffff;
const most16 = 0xffff;

const utf8 = (name: string) => Buffer.from(name, 'utf8');

/** APPNOTE 4.3.7. */
export function localHeader(name: string, at: Date): Buffer {
  const text = utf8(name);
  const header = Buffer.alloc(30);
  header.writeUInt32LE(0x04034b50, 0);
  header.writeUInt16LE(version, 4);
  header.writeUInt16LE(flags, 6);
  header.writeUInt16LE(deflated, 8);
  header.writeUInt32LE(dosTime(at), 10);
  header.writeUInt16LE(text.length, 26);
  return Buffer.concat([header, text]);
}

/** APPNOTE 4.3.9. @throws where one file alone is larger than 4 GiB: nothing we hold is. */
export function dataDescriptor(name: string, { crc, size, packed }: Pick<PackedFile, 'crc' | 'size' | 'packed'>): Buffer {
  if (size >= most32 || packed >= most32) throw new RangeError(`a file of an archive is too large: ${name.split('/')[0]}`);
  const descriptor = Buffer.alloc(16);
  descriptor.writeUInt32LE(0x08074b50, 0);
  descriptor.writeUInt32LE(crc, 4);
  descriptor.writeUInt32LE(packed, 8);
  descriptor.writeUInt32LE(size, 12);
  return descriptor;
}

/** The directory, gathered while files are written. */
export function centralDirectory() {
  let records: Buffer = Buffer.alloc(64 * 1024);
  let used = 0;
  let count = 0;
  return {
    add(file: PackedFile): void {
      const record = directoryRecord(file);
      if (used + record.length > records.length) records = Buffer.concat([records, Buffer.alloc(records.length)]);
      used += record.copy(records, used);
      count++;
    },
    /** The directory and the end of the archive, which begins `offset` bytes into it. */
    end: (offset: number): Buffer => Buffer.concat([records.subarray(0, used), endOfArchive({ offset, bytes: used, count })]),
  };
}

/** APPNOTE 4.3.12. */
function directoryRecord({ name, at, offset, crc, size, packed }: PackedFile): Buffer {
  const text = utf8(name);
  const isFar = offset >= most32;
  const extra = isFar ? zip64Offset(offset) : Buffer.alloc(0);
  const record = Buffer.alloc(46);
  record.writeUInt32LE(0x02014b50, 0);
  record.writeUInt16LE(version, 4);
  record.writeUInt16LE(version, 6);
  record.writeUInt16LE(flags, 8);
  record.writeUInt16LE(deflated, 10);
  record.writeUInt32LE(dosTime(at), 12);
  record.writeUInt32LE(crc, 16);
  record.writeUInt32LE(packed, 20);
  record.writeUInt32LE(size, 24);
  record.writeUInt16LE(text.length, 28);
  record.writeUInt16LE(extra.length, 30);
  record.writeUInt32LE(isFar ? most32 : offset, 42);
  return Buffer.concat([record, text, extra]);
}

/** APPNOTE 4.5.3: of the four values only the one that did not fit. */
function zip64Offset(offset: number): Buffer {
  const extra = Buffer.alloc(12);
  extra.writeUInt16LE(1, 0);
  extra.writeUInt16LE(8, 2);
  extra.writeBigUInt64LE(BigInt(offset), 4);
  return extra;
}

type Directory = { offset: number; bytes: number; count: number };

/** APPNOTE 4.3.14 to 4.3.16; the ZIP64 records only where a number needs them. */
function endOfArchive(directory: Directory): Buffer {
  const { offset, bytes, count } = directory;
  const isLarge = count >= most16 || offset >= most32 || bytes >= most32;
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(Math.min(count, most16), 8);
  end.writeUInt16LE(Math.min(count, most16), 10);
  end.writeUInt32LE(Math.min(bytes, most32), 12);
  end.writeUInt32LE(Math.min(offset, most32), 16);
  return isLarge ? Buffer.concat([zip64End(directory), end]) : end;
}

function zip64End({ offset, bytes, count }: Directory): Buffer {
  const record = Buffer.alloc(56 + 20);
  record.writeUInt32LE(0x06064b50, 0);
  record.writeBigUInt64LE(44n, 4);
  record.writeUInt16LE(version, 12);
  record.writeUInt16LE(version, 14);
  record.writeBigUInt64LE(BigInt(count), 24);
  record.writeBigUInt64LE(BigInt(count), 32);
  record.writeBigUInt64LE(BigInt(bytes), 40);
  record.writeBigUInt64LE(BigInt(offset), 48);
  record.writeUInt32LE(0x07064b50, 56);
  record.writeBigUInt64LE(BigInt(offset + bytes), 64);
  record.writeUInt32LE(1, 72);
  return record;
}

/** Two seconds exact, from 1980 on, in UTC: the archive knows no time zone. */
function dosTime(at: Date): number {
  const year = Math.min(Math.max(at.getUTCFullYear(), 1980), 2107);
  const date = ((year - 1980) << 9) | ((at.getUTCMonth() + 1) << 5) | at.getUTCDate();
  const clock = (at.getUTCHours() << 11) | (at.getUTCMinutes() << 5) | (at.getUTCSeconds() >> 1);
  return ((date << 16) | clock) >>> 0;
}
