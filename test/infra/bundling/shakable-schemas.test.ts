import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { withPlainKeys } from '../../../infra/bundling/shakable-schemas.ts';

const schemasOf = (client: string): string => {
  const main = createRequire(import.meta.url).resolve(`@aws-sdk/${client}`);
  return readFileSync(join(dirname(main), '../dist-es/schemas/schemas_0.js'), 'utf8');
};

describe('the keys of a schema', () => {
  it('are written out where they are constants of the module, and nothing else is touched', () => {
    const source = 'const _h = "http";\nexport var Send$ = [9, n0, _S, { [_h]: ["POST"], [other]: 1 }, [_h]];';
    expect(withPlainKeys(source)).toBe(
      'const _h = "http";\nexport var Send$ = [9, n0, _S, { "http": ["POST"], [other]: 1 }, [_h]];',
    );
  });

  // Where the SDK writes its schemas in another way, this says so before a bundle grows by 45 KB.
  it.each(['client-sesv2', 'client-s3'])('of %s are all constants', (client) => {
    const source = schemasOf(client);
    expect(source).toMatch(/[{,]\s*\[_\w+\]:/);
    expect(withPlainKeys(source)).not.toMatch(/[{,]\s*\[_\w+\]:/);
  });
});
