import { describe, expect, it } from 'vitest';
import sample from '../../../repondeur.config.ts';
import { ConfigError, defineConfig } from '../../../shared/settings/define-config.ts';
import { systemSecrets } from '../../../shared/settings/system-secrets.ts';
import type { SettingsInput } from '../../../shared/settings/settings-schema.ts';
import { settingsWithSystems } from '../../builders/settings-with-systems.ts';

type System = NonNullable<SettingsInput['systems']>[number];
type OpenDsr = Extract<System['reachedBy'], { by: 'opendsr' }>;

const [first] = sample.systems;
if (!first) throw new Error('the sample declares no system');
const opendsr: OpenDsr = {
  by: 'opendsr',
  url: 'https://opendsr.processor.example.com/v2',
  domain: 'opendsr.processor.example.com',
  otherRights: { person: 'Camille Exemple', email: 'dpo@example.com' },
};
const faultsOf = (systems: System[]): string => {
  try {
    defineConfig({ ...sample, systems });
  } catch (error) {
    expect(error).toBeInstanceOf(ConfigError);
    return error instanceof Error ? error.message : '';
  }
  return '';
};
const reached = (changes: object): System => ({ ...first, name: 'Processor', reachedBy: { ...opendsr, ...changes } });
const named = (name: string): System => ({ ...first, name });

describe('the systems of the settings', () => {
  it('are taken in each kind', () => {
    expect(faultsOf(settingsWithSystems.systems)).toBe('');
    expect(
      faultsOf([reached({ domain: 'processor.example.com', secretName: 'a', trustedCa: '-----BEGIN CERTIFICATE-----' })]),
    ).toBe('');
  });

  it.each([
    ['a name without letters', [named('???')], 'systems.0.name: has no letter'],
    ['two names of one id', [named('My CRM'), named('my-crm')], 'systems.1.name: is "my-crm" in addresses'],
    ['more than a transaction holds', Array.from({ length: 41 }, (_, index) => named(`CRM ${index}`)), 'systems: has 41 systems'],
    ['an address that is not of the domain', [reached({ domain: 'other.example.com' })], 'domain: is not the domain of its url'],
    ['a domain that only ends alike', [reached({ domain: 'rocessor.example.com' })], 'domain: is not the domain of its url'],
    ['an address without its version', [reached({ url: 'https://opendsr.processor.example.com' })], 'major version'],
    ['an address without https', [reached({ url: 'http://opendsr.processor.example.com/v2' })], 'is not an https address'],
    ['an authority that is no certificate', [reached({ trustedCa: 'a file' })], 'is not a certificate in PEM'],
  ])('are refused with %s', (_what, systems, message) => {
    expect(faultsOf(systems)).toContain(message);
  });

  it('may be forty', () => {
    expect(faultsOf(Array.from({ length: 40 }, (_, index) => named(`CRM ${index}`)))).not.toContain('systems: has');
  });

  it('have a secret each where one is needed', () => {
    expect(systemSecrets(settingsWithSystems)).toEqual({ 'mailing-list': 'repondeur/mailing-list' });
  });
});
