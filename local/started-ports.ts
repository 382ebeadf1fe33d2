import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

/** Where the one-machine stack keeps what lasts; tests have folders of their own. */
export const localFolder = process.env['LOCAL_FOLDER'] ?? fileURLToPath(new URL('../.local', import.meta.url));

/** Where a running `npm start` tells its addresses. */
export const portsFile = `${localFolder}/ports.json`;

export type StartedPorts = { pid: number; mailbox: string; httpUrl: string; smtpPort: number; inboxUrl: string };

/** The addresses of the `npm start` that runs now; undefined where none does. */
export async function startedPorts(): Promise<StartedPorts | undefined> {
  try {
    const ports = JSON.parse(await readFile(portsFile, 'utf8')) as StartedPorts; // written by npm start
    process.kill(ports.pid, 0); // throws where the process is gone, as after a kill -9
    return ports;
  } catch {
    return undefined;
  }
}
