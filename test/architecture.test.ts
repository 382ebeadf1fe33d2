import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** The layout, as rules: files, what they must not import or read, and why. */
const rules: [files: string, forbidden: RegExp, why: string][] = [
  [
    'shared/{inbound,reply,privacy,pages}/**/*.ts',
    /from '(@aws-sdk|@smithy|@middy|aws-lambda)/,
    'the domain knows nothing of AWS',
  ],
  ['shared/**/*.ts', /from '[./]*\/(functions|infra|local)\//, 'shared code does not know who uses it'],
  ['shared/inbound/**/*.ts', /from '[./]*\/reply\//, 'reading a mail does not depend on answering it'],
  ['functions/*/!(index).ts', /from '@aws-sdk|process\.env/, 'only index.ts meets the outside world'],
  ['{functions,shared,infra,local}/**/*.ts', /from '[./]*\/test\//, 'no test code in the product'],
  ['shared/{inbound,reply,privacy,pages}/**/*.ts', /process\.env/, 'settings come in as parameters'],
  ['shared/{inbound,reply,privacy,pages}/**/*.ts', /Date\.now\(\)|new Date\(\)/, 'the clock is passed in'],
  ['{functions,shared}/!(settings)/**/*.ts', /from 'zod'/, 'the full zod costs 0.4 of a cold start'],
  ['shared/**/*.ts', /import \{ settings \} from/, 'settings come in as parameters'],
  ['{functions,shared,infra,local,bench}/**/*.ts', /vi\.mock|\bas any\b|: any\b/, 'inject, never patch; no any'],
  ['shared/{names,environment-names}.ts', /^import/m, 'names are shared by stack and code, and import nothing'],
];

const kinds = 'utils,util,helpers,types,interfaces,common,misc,dtos,services,managers';

describe('the layout', () => {
  it.each(rules)('%s never has %s: %s', (files, forbidden) => {
    const found = globSync(files).filter((file) => !file.includes('/compiled/'));
    expect(found.length).toBeGreaterThan(0);
    expect(found.filter((file) => forbidden.test(readFileSync(file, 'utf8')))).toEqual([]);
  });

  it('has no folder and no file named after a kind of code', () => {
    expect(globSync([`{functions,shared,infra,local}/**/{${kinds}}`, `{functions,shared,infra,local}/**/{${kinds}}.ts`])).toEqual(
      [],
    );
  });

  it('has a folder with index.ts and a file of its own name, or one that all rights share, for every function', () => {
    for (const folder of globSync('functions/*')) expect(globSync(`${folder}/index.ts`)).toHaveLength(1);
  });

  it('names no machine, no package host and no sample person outside example.org and example.com', () => {
    const everywhere = globSync(
      ['{functions,shared,infra,local,test,bench,docs,examples}/**/*.{ts,md,json,hbs}', '*.{md,json,ts}'],
      {
        exclude: ['**/node_modules/**', 'package-lock.json', '**/package-lock.json'],
      },
    );
    const forbidden = /\/(?:work|farm|home|root)\/[a-z]|registry\.[a-z]+\.|\/tmp\/bash_jobs/;
    expect(
      everywhere.filter((file) => file !== 'test/architecture.test.ts' && forbidden.test(readFileSync(file, 'utf8'))),
    ).toEqual([]);
  });
});
