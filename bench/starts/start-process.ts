import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import * as z from 'zod';

const started = z.object({ cpu: z.number(), builtins: z.array(z.string()) });

/** What one start of a file cost: milliseconds of CPU, and which of Node's own modules were loaded. */
export type Started = z.infer<typeof started>;

const probe = join(import.meta.dirname, 'probe.cjs');

/**
 * Runs a file in a process of its own, with this environment alone, and waits for its end.
 * @throws where it does not end well within a minute, with what it wrote to stderr.
 */
export async function startProcess(
  file: string,
  environment: Record<string, string>,
  values: readonly string[] = [],
): Promise<Started> {
  const child = spawn(process.execPath, ['-r', probe, file, ...values], {
    env: environment,
    stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
    timeout: 60_000,
  });
  const [told, complaint, code] = await Promise.all([
    textOf(child.stdio[3]),
    textOf(child.stderr),
    new Promise<number | null>((resolve, reject) => {
      child.once('error', reject);
      child.once('close', resolve);
    }),
  ]);
  if (code !== 0) throw new Error(`${file} does not start (exit ${code}): ${complaint.slice(0, 1000)}`);
  return started.parse(JSON.parse(told));
}

async function textOf(stream: unknown): Promise<string> {
  if (!(stream instanceof Readable)) throw new Error('a pipe was asked for');
  let text = '';
  for await (const chunk of stream) text += chunk.toString();
  return text;
}
