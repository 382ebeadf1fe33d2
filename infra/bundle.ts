import { existsSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { type BuildOptions, build, type Metafile } from 'esbuild';
import type { Settings } from '../shared/settings/settings-schema.ts';
import { partsAtFirstUse } from './bundling/parts-at-first-use.ts';
import { settingsAsJson } from './bundling/settings-as-json.ts';
import { shakableSchemas } from './bundling/shakable-schemas.ts';
import { functions } from './functions.ts';

/** One file of a function's folder. `atInit`: loaded at start; the others at first use. Sizes in bytes. */
export type BundledFile = { file: string; atInit: boolean; bytes: number; gzip: number; metafile: Metafile };

/** A function as it is uploaded: everything in `directory`, and nothing else. `files` begins with index.cjs. */
export type Bundle = { name: string; directory: string; files: BundledFile[]; metafile: Metafile };

export type BundleOptions = {
  settings: Settings;
  /** Which functions; all that are declared unless said. */
  names?: readonly string[];
  /** One folder a function in here; source maps go to its sibling `…-maps`, so that no upload carries them. */
  outDir?: string;
  /** Off only to read a bundle. */
  minify?: boolean;
  /** The folder that holds functions/; only a test's is another. */
  root?: string;
};

const repository = fileURLToPath(new URL('..', import.meta.url));

/**
 * Bundles functions for Lambda, by the recipe of docs/decisions/0011: CommonJS (an ES module that imports node:http
 * loads undici), the SDK's own ES sources, credentials from the environment only, settings as JSON.
 * @throws where a declared function has no folder, or its code does not build.
 */
export async function bundleFunctions(options: BundleOptions): Promise<Bundle[]> {
  const { names = functions.map(({ name }) => name), outDir = join(repository, 'dist/functions') } = options;
  return Promise.all(names.map((name) => bundleFunction(name, { ...options, outDir })));
}

async function bundleFunction(name: string, options: BundleOptions & { outDir: string }): Promise<Bundle> {
  const { outDir, root = repository } = options;
  const entry = join(root, 'functions', name, 'index.ts');
  if (!existsSync(entry))
    throw new Error(
      `infra/functions.ts declares "${name}", but functions/${name}/index.ts is not there: write it, or remove the declaration`,
    );
  const directory = join(outDir, name);
  await rm(directory, { recursive: true, force: true });

  const sources = new Map([['index.cjs', entry]]);
  const files: BundledFile[] = [];
  // A part may name further parts while it is built: a Map is walked to its end, however much it grows on the way.
  for (const [file, source] of sources)
    files.push(
      await buildFile({ file, source, directory, root, options, found: (part, partFile) => sources.set(partFile, part) }),
    );
  const [index, ...parts] = files;
  if (!index) throw new Error(`functions/${name} gave no file`);
  return { name, directory, files: [index, ...parts.toSorted((a, b) => (a.file < b.file ? -1 : 1))], metafile: index.metafile };
}

/** The sources that left bytes in a file. A metafile also names what was read and then shaken out. */
export function sourcesIn({ outputs }: Metafile): string[] {
  return Object.values(outputs).flatMap(({ inputs }) =>
    Object.entries(inputs)
      .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
      .map(([source]) => source),
  );
}

type FileToBuild = {
  file: string;
  source: string;
  directory: string;
  root: string;
  options: BundleOptions;
  found: (source: string, file: string) => void;
};

async function buildFile({ file, source, directory, root, options, found }: FileToBuild): Promise<BundledFile> {
  const outfile = join(directory, file);
  const plugins = [settingsAsJson(options.settings), partsAtFirstUse(root, found), shakableSchemas()];
  const built = await build({
    ...recipe,
    absWorkingDir: root,
    entryPoints: [source],
    outfile,
    plugins,
    minify: options.minify ?? true,
  });
  const mapFile = join(`${dirname(directory)}-maps`, relative(dirname(directory), outfile));
  let contents: Uint8Array = new Uint8Array();
  for (const output of built.outputFiles) {
    const isMap = output.path.endsWith('.map');
    if (!isMap) contents = output.contents;
    await write(isMap ? `${mapFile}.map` : outfile, output.contents);
  }
  const gzip = gzipSync(contents, { level: 9 }).length;
  return { file, atInit: file === 'index.cjs', bytes: contents.length, gzip, metafile: built.metafile };
}

async function write(file: string, contents: Uint8Array): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, contents);
}

const recipe = {
  bundle: true,
  write: false,
  metafile: true,
  platform: 'node',
  target: 'node24',
  format: 'cjs',
  // Both, or esbuild takes the SDK's clients as CommonJS and their core as ES modules, each with its own copy of it.
  mainFields: ['module', 'main'],
  conditions: ['module'],
  treeShaking: true,
  legalComments: 'none',
  sourcemap: 'external',
  // `import()` becomes a require: importing node:http the other way would load undici at the first call.
  supported: { 'dynamic-import': false },
  alias: { '@aws-sdk/credential-provider-node': fileURLToPath(new URL('bundling/env-credentials.ts', import.meta.url)) },
  logLevel: 'error',
} as const satisfies BuildOptions;
