import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { build } from 'esbuild';
import * as z from 'zod';
import { settingsAsJson } from '../../infra/bundling/settings-as-json.ts';
import type { Settings } from '../../shared/settings/settings-schema.ts';

/** One person with very many items: mails with a file each, and events of their history. */
const items = { mails: 40_000, events: 60_000 };

/** What the function is promised to need at most, in MB; its heap is limited as Lambda limits it for so much. */
export const mostMegabytes = 256;
const heap = [
  `--max-old-space-size=${Math.floor(mostMegabytes * 0.9)}`,
  `--max-semi-space-size=${Math.floor(mostMegabytes * 0.05)}`,
];

const answered = z.object({ items: z.number(), seconds: z.number(), megabytes: z.number(), uploaded: z.number() });

/** What answering it took: the most memory the process had at any time, in MB, and bytes of the archive. */
export type AccessAnswered = z.infer<typeof answered>;

/**
 * Answers the access of that person in a process of its own, bundled as the function is.
 * @throws where it does not end well within two minutes.
 */
export async function measureAccess(settings: Settings, outDir: string): Promise<AccessAnswered> {
  const outfile = join(outDir, 'answer-many.mjs');
  await build({
    entryPoints: [join(import.meta.dirname, 'answer-many.ts')],
    outfile,
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'node',
    target: 'node24',
    mainFields: ['module', 'main'],
    conditions: ['module'],
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
    plugins: [settingsAsJson(settings)],
    logLevel: 'error',
  });
  const child = spawn(process.execPath, [...heap, outfile, String(items.mails), String(items.events)], {
    env: { LOG_LEVEL: 'silent', HOME: '/nonexistent' },
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: 120_000,
  });
  const [told, complaint, code] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    new Promise<number | null>((resolve, reject) => {
      child.once('error', reject);
      child.once('close', resolve);
    }),
  ]);
  if (code !== 0) throw new Error(`an access of many items was not answered (exit ${code}): ${complaint.slice(0, 1000)}`);
  return answered.parse(JSON.parse(told));
}
