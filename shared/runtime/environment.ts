import type { EnvironmentName } from '../environment-names.ts';

/**
 * The environment of a function, read once on cold start.
 * @throws where a name is absent: a wrong deployment fails at its first call, with the name, not at some later mail.
 */
export function readEnvironment<Name extends EnvironmentName>(
  environment: NodeJS.ProcessEnv,
  names: readonly Name[],
): Record<Name, string> {
  const absent = names.filter((name) => !environment[name]);
  if (absent.length > 0) throw new Error(`the environment lacks ${absent.join(', ')}: see infra/functions.ts`);
  // every name was just found to be there
  return Object.fromEntries(names.map((name) => [name, environment[name]])) as Record<Name, string>;
}
