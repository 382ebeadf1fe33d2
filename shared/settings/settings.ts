import { pathToFileURL } from 'node:url';
import type { Settings } from './settings-schema.ts';

/**
 * The controller's settings. Bundling replaces this file by the checked settings as JSON (docs/decisions/0011), so that no
 * function carries zod's full build or checks anything at start. Unbundled it loads the file that REPONDEUR_CONFIG names.
 */
export const settings: Settings = await load(process.env['REPONDEUR_CONFIG']);

async function load(file: string | undefined): Promise<Settings> {
  const { default: loaded } = file
    ? ((await import(pathToFileURL(file).href)) as { default: Settings }) // checked: the file calls defineConfig
    : await import('../../repondeur.config.ts');
  return loaded;
}
