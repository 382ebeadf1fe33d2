import type { FunctionDeclaration } from '../infra/functions.ts';
import { FunctionMissing, type Invoke, loadFunction } from './invoke-function.ts';

/** The loaded functions, and how many calls of them are under way. */
export type RunningFunctions = {
  /** Loads every function; the environment must be set. */
  load(): Promise<void>;
  invoke(name: string): Invoke;
  atWork(): number;
};

export function loadFunctions(declared: readonly FunctionDeclaration[], start: number): RunningFunctions {
  const loaded = new Map<string, Invoke>();
  let atWork = 0;
  return {
    load: async () => {
      for (const declaration of declared) {
        try {
          loaded.set(declaration.name, await loadFunction(declaration, start));
        } catch (error) {
          if (!(error instanceof FunctionMissing)) throw error;
          process.stderr.write(`${error.message}\n`);
        }
      }
    },
    invoke: (name) => async (event) => {
      const handler = loaded.get(name);
      if (!handler) throw new Error(`there is no function ${name}`);
      atWork += 1;
      try {
        return await handler(event);
      } finally {
        atWork -= 1;
      }
    },
    atWork: () => atWork,
  };
}
