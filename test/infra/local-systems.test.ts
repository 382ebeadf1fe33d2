import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { functions } from '../../infra/functions.ts';
import { localSystemsVariable } from '../../shared/runtime/local-systems.ts';
import { synthesise } from './synthesised.ts';

it('no deployed function can be led to a system on its own machine: the variable for it is nowhere in the stack', () => {
  expect(localSystemsVariable).toBe('LOCAL_SYSTEMS');
  expect(JSON.stringify(synthesise().template)).not.toContain(localSystemsVariable);
  expect(JSON.stringify(functions)).not.toContain(localSystemsVariable);
  expect(readFileSync('shared/environment-names.ts', 'utf8')).not.toContain(localSystemsVariable);
});
