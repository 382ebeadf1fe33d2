import type { z } from 'zod';
import { type Settings, type SettingsInput, settingsSchema } from './settings-schema.ts';

/** The settings are wrong; the message lists each field with what to do. */
export class ConfigError extends Error {
  override name = 'ConfigError';
}

/**
 * Checks the controller's settings (docs/design.md, the controller's own settings).
 * @throws {ConfigError} naming each wrong field and its remedy, before anything is deployed or started.
 */
export function defineConfig(input: SettingsInput): Settings {
  const checked = settingsSchema.safeParse(input, { error: plainWords });
  if (checked.success) return checked.data;
  const lines = checked.error.issues.map(({ path, message }) => `  ${path.map(String).join('.') || '(the whole)'}: ${message}`);
  throw new ConfigError(
    `repondeur.config.ts has ${lines.length === 1 ? 'one fault' : `${lines.length} faults`}:\n${lines.join('\n')}`,
  );
}

/** What zod says of a field that is absent or unknown, for people who write settings. */
function plainWords(issue: z.core.$ZodRawIssue): string | undefined {
  if (issue.code === 'unrecognized_keys') return `has fields that are not known: ${issue.keys.join(', ')}. Is one misspelt?`;
  if (issue.code === 'invalid_type' && issue.input === undefined) return `is missing: give ${article(issue.expected)}`;
  return undefined;
}

const article = (noun: string) => `${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`;
