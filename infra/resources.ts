import type { Settings } from '../shared/settings/settings-schema.ts';
import type { Data } from './data.ts';
import type { Keys } from './keys.ts';
import type { Reply } from './reply.ts';

/** What functions are given grants on and names of: everything of the stack that a function may touch. */
export type Resources = { settings: Settings; keys: Keys; data: Data; reply: Reply };
