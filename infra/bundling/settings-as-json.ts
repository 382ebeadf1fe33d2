import type { Plugin } from 'esbuild';
import type { Settings } from '../../shared/settings/settings-schema.ts';

/** Replaces `shared/settings/settings.ts` by the checked settings as a literal: no function carries zod's full build. */
export function settingsAsJson(settings: Settings): Plugin {
  return {
    name: 'settings-as-json',
    setup(build) {
      build.onLoad({ filter: /[\\/]shared[\\/]settings[\\/]settings\.ts$/ }, () => ({
        contents: `export const settings = ${JSON.stringify(settings)};`,
        loader: 'js',
      }));
    },
  };
}
