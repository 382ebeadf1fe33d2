import type { FunctionDeclaration } from '../infra/functions.ts';
import { findFunction, type Invoke, loadFunction } from './invoke-function.ts';

/** The declared functions, and how many calls of them are under way. Each is loaded once, at its first call at the latest. */
export type RunningFunctions = {
  /** Loads all of them. Throws where one fails to load. */
  load(): Promise<void>;
  invoke(name: string): Invoke;
  atWork(): number;
};

/** Stands around each call of a function: a test sees by it what which function does. */
export type Around = (functionName: string, call: () => Promise<unknown>) => Promise<unknown>;

/**
 * `start` is a number of its own for every start of the stack.
 * @throws {FunctionMissing} where a declared function has no code.
 */
export async function runningFunctions(
  declared: readonly FunctionDeclaration[],
  start: number,
  around: Around = (_, call) => call(),
): Promise<RunningFunctions> {
  await Promise.all(declared.map(findFunction));
  const loaded = new Map<string, Promise<Invoke>>();
  let atWork = 0;

  const handlerOf = (name: string): Promise<Invoke> => {
    const declaration = declared.find((one) => one.name === name);
    if (!declaration) throw new Error(`no function ${name} was started`);
    const loading = loaded.get(name) ?? loadFunction(declaration, start);
    loaded.set(name, loading);
    return loading;
  };

  return {
    load: async () => {
      for (const { name } of declared) await handlerOf(name);
    },
    invoke: (name) => async (event) => {
      atWork += 1;
      try {
        const handler = await handlerOf(name);
        return await around(name, () => handler(event));
      } finally {
        atWork -= 1;
      }
    },
    atWork: () => atWork,
  };
}
