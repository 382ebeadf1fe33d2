import { build } from 'esbuild';
import { describe, expect, test } from 'vitest';
import { compileTemplates } from '../../../infra/templates/compile-templates.ts';
import { readCompiled, readSources, templateFolders } from '../../../infra/templates/precompile.ts';

describe('the compiled templates', () => {
  test.each(templateFolders)('of %s are fresh: run `npm run templates` where they are not', async (folder) => {
    const wanted = compileTemplates(await readSources(folder));
    expect(wanted.size).toBeGreaterThan(0);
    expect(await readCompiled(folder)).toEqual(wanted);
  });

  test('carry the runtime of Handlebars and no compiler', async () => {
    const { metafile } = await build({
      stdin: { contents: "export { letters } from './shared/reply/letters.ts'", resolveDir: process.cwd() },
      bundle: true,
      write: false,
      metafile: true,
      platform: 'node',
      format: 'cjs',
    });
    const inputs = Object.keys(metafile.inputs);
    expect(inputs.some((path) => path.includes('handlebars/runtime'))).toBe(true);
    expect(inputs.filter((path) => path.includes('/compiler/'))).toEqual([]);
  });
});
