import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

type Messages = Record<string, string[]>;

/** What waited in the queues when the stack ended; they are sent again at the next start. An end by `kill -9` loses it. */
export async function takeKeptMessages(path: string): Promise<Messages> {
  const file = join(path, 'messages.json');
  try {
    const kept = JSON.parse(await readFile(file, 'utf8')) as Messages; // written by keepMessages
    await rm(file);
    return kept;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return {}; // the first start, or an end by kill -9
    throw error;
  }
}

/** Writes the bodies of what waits, by queue. */
export async function keepMessages(path: string, messages: Messages): Promise<void> {
  await mkdir(path, { recursive: true });
  await writeFile(join(path, 'messages.json'), JSON.stringify(messages));
}
