import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Header } from '../../shared/inbound/received-request.ts';

/** A mail that left. `headers` and `raw` are as sent. */
export type SentMail = {
  /** The id SES answered with; the Message-ID is made from it. */
  id: string;
  /** ISO 8601 in UTC. */
  at: string;
  from: string;
  /** Bare addresses of those it went to; the suppressed are not among them. */
  to: string[];
  configurationSet: string | null;
  subject: string;
  headers: Header[];
  text: string;
  html: string;
  raw: string;
};

/** All that was sent, newest first; one file each where a folder keeps them. */
export type Outbox = { add(mail: SentMail): Promise<void>; all(): SentMail[] };

export async function openOutbox(folder?: string): Promise<Outbox> {
  const sent = folder ? await readFolder(folder) : [];
  return {
    add: async (mail) => {
      if (folder) await writeFile(join(folder, `${mail.at.replaceAll(':', '-')}-${mail.id}.json`), JSON.stringify(mail));
      sent.unshift(mail);
    },
    all: () => [...sent],
  };
}

async function readFolder(folder: string): Promise<SentMail[]> {
  await mkdir(folder, { recursive: true });
  const files = (await readdir(folder)).filter((file) => file.endsWith('.json')).toSorted((one, other) => (one < other ? 1 : -1));
  const texts = await Promise.all(files.map((file) => readFile(join(folder, file), 'utf8')));
  return texts.map((text) => JSON.parse(text) as SentMail); // written by add
}
