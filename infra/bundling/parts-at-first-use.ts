import { dirname, relative, resolve, sep } from 'node:path';
import type { Plugin } from 'esbuild';

/**
 * Makes each `import('./x.ts')` of our own code a file beside the bundle, required at first use. What most cold starts
 * never need (language data, the public-suffix list) is then neither read nor compiled at start. `found` is told each
 * such source and the name of its file. Code that both sides import is in both files, so a part should be small in that.
 */
export function partsAtFirstUse(root: string, found: (source: string, file: string) => void): Plugin {
  return {
    name: 'parts-at-first-use',
    setup(build) {
      build.onResolve({ filter: /^\.{1,2}\// }, ({ path, kind, importer }) => {
        if (kind !== 'dynamic-import' || importer.split(sep).includes('node_modules')) return null;
        const source = resolve(dirname(importer), path);
        const file = partName(root, source);
        found(source, file);
        return { path: `./${file}`, external: true };
      });
    },
  };
}

/** `shared/inbound/mime.ts` → `shared-inbound-mime.cjs`: one folder, and no two sources of one name collide. */
const partName = (root: string, source: string) =>
  `${relative(root, source)
    .replace(/\.ts$/, '')
    .replaceAll(/[^a-zA-Z0-9]+/g, '-')}.cjs`;
