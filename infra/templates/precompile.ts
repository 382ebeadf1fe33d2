/**
 * `npm run templates`: turns each folder of Handlebars sources into TypeScript modules beside them, in `compiled/`, so that
 * functions carry Handlebars' small runtime and no compiler (docs/decisions/0011). The modules are committed; a test holds
 * them fresh. The ending of a source says what it is:
 *
 *   - `page.html.hbs` is HTML: its module `compiled/page.html.ts` exports `html(context)`;
 *   - `letter.md.hbs` is Markdown, for mails, which need the same words as text and as HTML: it exports `markdown(context)`.
 *
 * `{{> part}}` means the file of that name and ending, in the same folder or the nearest one above it.
 */
import { globSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { compileTemplates } from './compile-templates.ts';

/** The folders of sources, relative to the repository. */
export const templateFolders = ['shared/reply/templates', 'shared/pages/templates'] as const;

const repository = resolve(import.meta.dirname, '../..');

/** The sources of one folder by their path in it, in a stable order. */
export async function readSources(folder: string): Promise<Map<string, string>> {
  const root = join(repository, folder);
  const paths = globSync('**/*.hbs', { cwd: root }).toSorted();
  return new Map(await Promise.all(paths.map(async (path) => [path, await readFile(join(root, path), 'utf8')] as const)));
}

/** The compiled modules as they stand on disk, by their path in `compiled/`. */
export async function readCompiled(folder: string): Promise<Map<string, string>> {
  const root = join(repository, folder, 'compiled');
  const paths = globSync('**/*.ts', { cwd: root }).toSorted();
  return new Map(await Promise.all(paths.map(async (path) => [path, await readFile(join(root, path), 'utf8')] as const)));
}

/** Compiles one folder and replaces its `compiled/` where a module changed. Gives how many modules it holds. */
export async function precompile(folder: string): Promise<number> {
  const modules = compileTemplates(await readSources(folder));
  const before = await readCompiled(folder);
  const root = join(repository, folder, 'compiled');
  for (const path of before.keys()) if (!modules.has(path)) await rm(join(root, path));
  for (const [path, code] of modules) {
    if (before.get(path) === code) continue;
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), code);
  }
  return modules.size;
}

if (import.meta.main) {
  for (const folder of templateFolders) console.log(`${folder}: ${await precompile(folder)} templates compiled`);
}
