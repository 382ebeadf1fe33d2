import * as z from 'zod/mini';

/** The variable that only the one-machine stack sets. No name of `environment-names.ts`, so that no deployment can. */
export const localSystemsVariable = 'LOCAL_SYSTEMS';

const schema = z.record(z.string(), z.string());

/** Systems on this machine in place of those the settings name, by origin; none where the variable is not set. */
export function localSystemsIn(environment: NodeJS.ProcessEnv): Record<string, string> {
  const given = environment[localSystemsVariable];
  return given ? schema.parse(JSON.parse(given)) : {};
}
