import { join } from 'node:path';
import { build } from 'esbuild';

/** Files that every start is compared with, made afresh from the same node_modules: an SDK upgrade moves both sides. */
export type ComparedBundles = { floor: string; reference: string };

/** Bundles them as anyone would who only knows the two flags that keep the SDK from coming twice. */
export async function bundleCompared(outDir: string): Promise<ComparedBundles> {
  const bundles = { floor: join(outDir, 'floor.mjs'), reference: join(outDir, 'reference.mjs') };
  await build({
    entryPoints: [
      { in: join(import.meta.dirname, 'floor.ts'), out: 'floor' },
      { in: join(import.meta.dirname, 'reference.ts'), out: 'reference' },
    ],
    outdir: outDir,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'node',
    target: 'node22',
    mainFields: ['module', 'main'],
    conditions: ['module'],
    logLevel: 'error',
  });
  return bundles;
}
