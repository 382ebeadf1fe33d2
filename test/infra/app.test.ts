import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'repondeur-config-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The path of a file of ours, as a literal in generated code. */
const quoted = (file: string) => JSON.stringify(join(process.cwd(), file));

describe('the app', () => {
  it('tells a fault of the settings in words, with the field and the remedy, and makes nothing', () => {
    const config = join(folder, 'faulty.config.mjs');
    writeFileSync(
      config,
      `import { defineConfig } from ${quoted('shared/settings/define-config.ts')};
       import sample from ${quoted('repondeur.config.ts')};
       export default defineConfig({ ...sample, publicUrl: 'http://privacy.example.com' });`,
    );
    const { status, stdout, stderr } = spawnSync(process.execPath, ['infra/app.ts'], {
      env: { ...process.env, REPONDEUR_CONFIG: config },
      encoding: 'utf8',
    });
    expect(status).toBe(1);
    expect(stderr).toMatch(/publicUrl: is not an https address/);
    expect(stderr).not.toMatch(/\n\s+at /);
    expect(stdout).toBe('');
  });
});
