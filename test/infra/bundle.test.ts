import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Bundle, bundleFunctions, sourcesIn } from '../../infra/bundle.ts';
import { functions } from '../../infra/functions.ts';
import settings from '../../repondeur.config.ts';

const outDir = mkdtempSync(join(tmpdir(), 'repondeur-bundles-'));
afterAll(() => {
  for (const folder of [outDir, `${outDir}-maps`]) rmSync(folder, { recursive: true, force: true });
});

const root = join(import.meta.dirname, '../fixtures/bundled');
const credentials = { AWS_REGION: 'eu-west-1', AWS_ACCESS_KEY_ID: 'the-key', AWS_SECRET_ACCESS_KEY: 'x' };

/** What a script prints that is given the path of a bundle, in a process with this environment alone. */
function run(script: string, file: string, environment: Record<string, string>): unknown {
  return JSON.parse(execFileSync(process.execPath, ['-e', script, file], { env: environment, encoding: 'utf8' }));
}

const contentsOf = ({ directory, files }: Bundle) => files.map(({ file }) => readFileSync(join(directory, file), 'utf8'));

describe('a bundle', () => {
  let demo: Bundle;
  beforeAll(async () => {
    const [first] = await bundleFunctions({ settings, names: ['demo'], outDir, root });
    if (!first) throw new Error('nothing was bundled');
    demo = first;
  });

  it('holds the settings as they were checked, and takes its credentials from the environment', () => {
    const script = 'require(process.argv[1]).handler().then((answer) => console.log(JSON.stringify(answer)))';
    expect(run(script, join(demo.directory, 'index.cjs'), credentials)).toEqual({
      rare: 'loaded at first use of a part',
      accessKeyId: 'the-key',
      settings: JSON.parse(JSON.stringify(settings)),
    });
  });

  it('says so where the environment holds no credentials', () => {
    const script = 'require(process.argv[1]).handler().catch((error) => console.log(JSON.stringify(error.message)))';
    expect(run(script, join(demo.directory, 'index.cjs'), { AWS_REGION: 'eu-west-1' })).toBe(
      'the environment holds no AWS credentials',
    );
  });

  it('leaves each dynamic import in a file of its own, which start does not load', () => {
    expect(demo.files.map(({ file, atInit }) => [file, atInit])).toEqual([
      ['index.cjs', true],
      ['shared-rare.cjs', false],
      ['shared-rarer.cjs', false],
    ]);
    const script = 'require(process.argv[1]); console.log(JSON.stringify(Object.keys(require.cache)))';
    const loaded = run(script, join(demo.directory, 'index.cjs'), credentials);
    expect(loaded).toEqual([expect.stringMatching(/index\.cjs$/)]);
  });

  it('uploads its code and nothing else: source maps lie elsewhere', () => {
    expect(readdirSync(demo.directory).toSorted()).toEqual(['index.cjs', 'shared-rare.cjs', 'shared-rarer.cjs']);
    expect(readdirSync(join(`${outDir}-maps`, 'demo'))).toContain('index.cjs.map');
  });

  it('is the same, byte for byte, when it is made again', async () => {
    const before = contentsOf(demo);
    await bundleFunctions({ settings, names: ['demo'], outDir, root });
    expect(contentsOf(demo)).toEqual(before);
  });

  it('tells its sizes', () => {
    for (const { file, bytes, gzip } of demo.files) {
      expect(bytes).toBe(readFileSync(join(demo.directory, file)).length);
      expect(gzip).toBeGreaterThan(0);
    }
  });

  it('carries nothing of the SDK’s own credential chain', () => {
    const chain = sourcesIn(demo.metafile).filter((source) => source.includes('credential-provider'));
    expect(chain).toEqual([]);
    expect(sourcesIn(demo.metafile).map((source) => basename(source))).toContain('env-credentials.ts');
  });

  it('cannot be made of a function that has no folder, and says what to do', async () => {
    await expect(bundleFunctions({ settings, names: ['nowhere'], outDir, root })).rejects.toThrow(
      /declares "nowhere", but functions\/nowhere\/index\.ts is not there: write it, or remove the declaration/,
    );
  });
});

/** What start must not pay for (docs/decisions/0011). */
const never =
  /nested-clients|mailparser|handlebars\/dist\/cjs\/handlebars\/compiler|zod\/v4\/(classic|locales)|powertools|html-to-text|tldts/;
const s3Client = /client-s3/;

/** Every run of theirs lists, deletes or streams objects, and nobody waits for one. */
const worksOnObjects = ['apply-retention', 'fulfil-access', 'fulfil-erasure'];

describe.each(functions)('the bundle of $name', ({ name, environment }) => {
  let bundle: Bundle;
  beforeAll(async () => {
    const [first] = await bundleFunctions({ settings, names: [name], outDir });
    if (!first) throw new Error(`nothing was bundled of ${name}`);
    bundle = first;
  });

  it('exports its handler', () => {
    const declared = Object.fromEntries(environment.map((one) => [one, 'https://privacy.example.com']));
    const values = { ...credentials, ...declared, PROVIDER_SECRETS: '{}', SYSTEM_SECRETS: '{}' };
    const script = 'console.log(JSON.stringify(typeof require(process.argv[1]).handler))';
    expect(run(script, join(bundle.directory, 'index.cjs'), values)).toBe('function');
  });

  it('loads at start only what every call needs', () => {
    const mayWork = worksOnObjects.includes(name);
    const forbidden = sourcesIn(bundle.metafile).filter((source) => never.test(source) || (!mayWork && s3Client.test(source)));
    expect(forbidden).toEqual([]);
  });

  it('is small enough to be uploaded whole', () => {
    expect(bundle.files.reduce((sum, { gzip }) => sum + gzip, 0)).toBeLessThan(1.5 * 1024 * 1024);
  });
});
