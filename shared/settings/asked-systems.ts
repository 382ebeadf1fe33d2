import type { Settings } from './settings-schema.ts';
import { systemId } from './system-id.ts';

export type AskedSystem = Settings['systems'][number] & { id: string };

/** The systems that are asked about a person: all but those that only host what we keep ourselves. */
export function askedSystems({ systems }: Pick<Settings, 'systems'>): AskedSystem[] {
  return systems.flatMap((one) => (one.reachedBy.by === 'ourselves' ? [] : [{ ...one, id: systemId(one.name) }]));
}
