import { opendir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { UsageError } from './options.ts';

/** Every file that the paths name, folders walked to the bottom in alphabetical order. Paths stay as they were given. */
export async function* filesUnder(paths: readonly string[]): AsyncGenerator<string> {
  for (const path of paths) {
    if ((await stat(path)).isDirectory()) yield* filesUnder(await entriesOf(path));
    else yield path;
  }
}

/** Links are not followed, or a walk could go round in a circle; what is no file (a socket, a pipe) is no mail. */
async function entriesOf(folder: string): Promise<string[]> {
  const found: string[] = [];
  for await (const entry of await opendir(folder))
    if (entry.isFile() || entry.isDirectory()) found.push(join(folder, entry.name));
  return found.toSorted();
}

/** @throws {UsageError} where a path does not exist, before anything is printed. */
export async function refuseMissing(paths: readonly string[]): Promise<void> {
  for (const path of paths) {
    const found = await stat(path).catch(() => null);
    if (!found) throw new UsageError(`there is no file or folder ${path}`);
  }
}
