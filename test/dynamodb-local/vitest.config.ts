import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** What runs against the engine that DYNAMODB_ENDPOINT names: the contracts of our tables, and the comparison of both engines. */
export default defineConfig({
  test: {
    root: fileURLToPath(new URL('../..', import.meta.url)),
    include: ['test/tables/**/*.test.ts', 'test/dynamodb-local/*.differential.ts'],
    testTimeout: 300_000,
    hookTimeout: 60_000,
    env: { REPONDEUR_TEST: '1' },
  },
});
