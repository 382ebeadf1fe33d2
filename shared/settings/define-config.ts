import { type Settings, type SettingsInput, settingsSchema } from './settings-schema.ts';

/** The settings are wrong; the message lists each field with what to do. */
export class ConfigError extends Error {
  override name = 'ConfigError';
}

/**
 * Checks the controller's settings (design.md, the controller's own settings).
 * @throws {ConfigError} naming each wrong field and its remedy, before anything is deployed or started.
 */
export function defineConfig(input: SettingsInput): Settings {
  const checked = settingsSchema.safeParse(input);
  if (checked.success) return checked.data;
  const lines = checked.error.issues.map(({ path, message }) => `  ${path.map(String).join('.') || '(the whole)'}: ${message}`);
  throw new ConfigError(
    `repondeur.config.ts has ${lines.length === 1 ? 'one fault' : `${lines.length} faults`}:\n${lines.join('\n')}`,
  );
}
