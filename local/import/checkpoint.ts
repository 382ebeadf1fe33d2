import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import * as z from 'zod';

/** How far an import came. It holds numbers only: nobody's address. */
const checkpoint = z.object({
  fileHash: z.string(),
  kind: z.enum(['suppressions', 'contacts']),
  /** Records done, the header left out. */
  records: z.number(),
  /** Bytes of the report of refused lines that are sure. */
  refusedBytes: z.number(),
  counts: z.record(z.string(), z.number()),
});
export type Checkpoint = z.infer<typeof checkpoint>;

/** Where this very file was left; null where it is new, changed since, or was imported as something else. */
export async function readCheckpoint(path: string, { fileHash, kind }: Pick<Checkpoint, 'fileHash' | 'kind'>) {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
  if (text === null) return null;
  const found = checkpoint.parse(JSON.parse(text));
  return found.fileHash === fileHash && found.kind === kind ? found : null;
}

/** Whole or not at all: an import may be ended at any moment. */
export async function writeCheckpoint(path: string, state: Checkpoint): Promise<void> {
  await writeFile(`${path}.new`, JSON.stringify(state));
  await rename(`${path}.new`, path);
}

export const removeCheckpoint = (path: string) => rm(path, { force: true });

/** SHA-256 of a file, read in pieces. */
export async function hashOfFile(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const piece of createReadStream(path)) hash.update(piece);
  return hash.digest('hex');
}
