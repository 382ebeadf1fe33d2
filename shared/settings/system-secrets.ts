import type { Settings } from './settings-schema.ts';
import { systemId } from './system-id.ts';

/** The name of the secret of each system that has one, by the system's id: it signs webhooks, and lets us in at OpenDSR. */
export function systemSecrets({ systems }: Pick<Settings, 'systems'>): Record<string, string> {
  return Object.fromEntries(
    systems.flatMap(({ name, reachedBy }) =>
      'secretName' in reachedBy && reachedBy.secretName ? [[systemId(name), reachedBy.secretName]] : [],
    ),
  );
}
