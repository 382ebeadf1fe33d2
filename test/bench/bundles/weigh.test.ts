import type { Metafile } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { weigh } from '../../../bench/bundles/weigh.ts';

const metafileOf = (inputs: Record<string, number>): Metafile => ({
  inputs: {},
  outputs: {
    'index.cjs': {
      bytes: 0,
      imports: [],
      exports: [],
      inputs: Object.fromEntries(Object.entries(inputs).map(([source, bytesInOutput]) => [source, { bytesInOutput }])),
    },
  },
});

describe('the weight of a function', () => {
  it('is what loads at start; what lies beside counts for the upload alone', () => {
    const files = [
      { file: 'index.cjs', atInit: true, bytes: 2048, gzip: 1024, metafile: metafileOf({ 'a.ts': 2048, 'shaken-out.ts': 0 }) },
      { file: 'b.cjs', atInit: false, bytes: 10_240, gzip: 5120, metafile: metafileOf({ 'b.ts': 10_000, 'a.ts': 240 }) },
    ];
    expect(weigh({ files })).toEqual({ kb: 2, gz: 1, upload: 6, atStart: ['a.ts'], everything: ['a.ts', 'b.ts'] });
  });
});
