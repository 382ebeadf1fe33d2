import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Circumstances, Explanation } from './explain/explain-mail.ts';
import { filesUnder, refuseMissing } from './explain/files.ts';
import { type Options, readOptions, UsageError, usage } from './explain/options.ts';

/** Whoever reads may have seen enough (`| head`): that is no fault. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));

/**
 * `npm run explain -- FILE…` (docs/design.md, commands): one mail in memory at a time, one line out for each. Exit code 2 where
 * what was asked for makes no sense, else 0, also where a mail can't be read: its line says so.
 */
try {
  await explainAll(readOptions(process.argv.slice(2)));
} catch (error) {
  if (!(error instanceof Error) || !(error instanceof UsageError || error.name === 'ConfigError')) throw error;
  console.error(error instanceof UsageError ? `${error.message}\n\n${usage}` : error.message);
  process.exitCode = 2;
}

async function explainAll({ paths, recipient, verdict, consent, config }: Options): Promise<void> {
  await refuseMissing(config === undefined ? paths : [...paths, config]);
  if (config !== undefined) process.env['REPONDEUR_CONFIG'] = resolve(config); // read by the import below
  const { settings } = await import('../shared/settings/settings.ts');
  const circumstances = {
    settings,
    recipient: recipient ?? settings.mailboxes[0]?.address ?? '',
    verdict,
    consent,
    now: new Date(),
  };
  for await (const file of filesUnder(paths)) await print({ file, ...(await explainFile(file, circumstances)) });
}

async function explainFile(file: string, circumstances: Circumstances): Promise<Explanation> {
  const { explainMail, unexplained } = await import('./explain/explain-mail.ts');
  try {
    return await explainMail(await readFile(file), circumstances);
  } catch (error) {
    return unexplained(error);
  }
}

/** Waits where the reader is slower than we are, so that lines never pile up in memory. */
async function print(line: { file: string } & Explanation): Promise<void> {
  if (process.stdout.write(`${JSON.stringify(line)}\n`)) return;
  await new Promise((drained) => process.stdout.once('drain', drained));
}
