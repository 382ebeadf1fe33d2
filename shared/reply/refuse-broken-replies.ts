import type { Settings } from '../settings/settings-schema.ts';
import { ConfigError } from '../settings/define-config.ts';
import { brokenReplies } from './reply-contract.ts';
import { brokenRightsMails } from './rights-mail-contract.ts';

/**
 * Holds every reply and every letter about rights that these settings make against what it must say (R04, R43), before
 * anything is deployed or sent.
 * @throws {ConfigError} naming each letter, its languages and what it lacks: a long name or many mentions may push it over.
 */
export function refuseBrokenReplies(settings: Settings): void {
  const broken = [...brokenReplies(settings), ...brokenRightsMails(settings)];
  if (broken.length === 0) return;
  const lines = broken.map(({ template, locales, missing }) => `  ${template} (${locales.join(' and ')}): ${missing}`);
  throw new ConfigError(`These replies would not say what a reply must say:\n${[...new Set(lines)].join('\n')}`);
}
