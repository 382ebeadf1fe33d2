import { pipeline } from 'node:stream/promises';
import { crc32, createDeflateRaw, deflateRawSync } from 'node:zlib';
import { centralDirectory, dataDescriptor, localHeader } from './zip-records.ts';

/** One file of an archive. */
export type ZipFile = { name: string; at: Date; content: AsyncIterable<string | Uint8Array> };

/** A file up to this size is packed in one step: most mails, and a stream each would cost more than the packing. */
const inOneStep = 256 * 1024;

/** No file up to 4 KB looks back further; making the usual window costs twice as much as packing a mail. */
const smallWindow = { windowBits: 12, memLevel: 5 };

/** What is handed on at once: a chunk each would cost every step behind this one a turn of the event loop. */
const blockBytes = 64 * 1024;

/**
 * Files as a ZIP archive (APPNOTE 6.3.10, with ZIP64 where it grows), as a stream: of what was packed before only 50 bytes
 * and the name stay in memory, and a file costs the same however many came before it (docs/decisions/0030).
 */
export function zipped(files: AsyncIterable<ZipFile>): AsyncGenerator<Uint8Array> {
  return inBlocks(archive(files));
}

async function* inBlocks(pieces: AsyncIterable<string | Uint8Array>): AsyncGenerator<Uint8Array> {
  let waiting: Uint8Array[] = [];
  let bytes = 0;
  for await (const piece of pieces) {
    const chunk = typeof piece === 'string' ? Buffer.from(piece) : piece;
    waiting.push(chunk);
    bytes += chunk.length;
    if (bytes < blockBytes) continue;
    yield Buffer.concat(waiting);
    waiting = [];
    bytes = 0;
  }
  if (bytes > 0) yield Buffer.concat(waiting);
}

async function* archive(files: AsyncIterable<ZipFile>): AsyncGenerator<Uint8Array> {
  const directory = centralDirectory();
  let offset = 0;
  for await (const { name, at, content } of files) {
    const start = offset;
    const header = localHeader(name, at);
    yield header;
    offset += header.length;
    const measured = { crc: 0, size: 0, packed: 0 };
    for await (const chunk of packed(content, measured)) {
      measured.packed += chunk.length;
      yield chunk;
    }
    const descriptor = dataDescriptor(name, measured);
    yield descriptor;
    offset += measured.packed + descriptor.length;
    directory.add({ name, at, offset: start, ...measured });
  }
  yield directory.end(offset);
}

async function* packed(content: ZipFile['content'], measured: { crc: number; size: number }): AsyncGenerator<Uint8Array> {
  const chunks = measuring(content, measured);
  const first: Uint8Array[] = [];
  for (let next = await chunks.next(); ; next = await chunks.next()) {
    if (next.done) return yield deflateRawSync(Buffer.concat(first), measured.size <= 4096 ? smallWindow : {});
    first.push(next.value);
    if (measured.size > inOneStep) return yield* deflated(first, chunks);
  }
}

async function* deflated(first: readonly Uint8Array[], rest: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const deflate = createDeflateRaw();
  const all = async function* () {
    yield* first;
    yield* rest;
  };
  const pumped = pipeline(all, deflate);
  pumped.catch(() => undefined); // told by the loop below, which the same error ends
  for await (const chunk of deflate) yield chunk;
  await pumped;
}

async function* measuring(content: ZipFile['content'], measured: { crc: number; size: number }): AsyncGenerator<Uint8Array> {
  for await (const chunk of inBlocks(content)) {
    measured.crc = crc32(chunk, measured.crc);
    measured.size += chunk.length;
    yield chunk;
  }
}
