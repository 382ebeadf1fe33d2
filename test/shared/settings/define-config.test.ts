import { describe, expect, it } from 'vitest';
import sample from '../../../repondeur.config.ts';
import { ConfigError, defineConfig } from '../../../shared/settings/define-config.ts';
import type { SettingsInput } from '../../../shared/settings/settings-schema.ts';

/** The sample, changed by `change`, which may break what it likes. */
function changed(
  change: (settings: Record<string, unknown> & Record<'mailboxes' | 'purposes' | 'systems', Record<string, unknown>[]>) => void,
): SettingsInput {
  const copy = structuredClone(sample) as never;
  change(copy);
  return copy;
}
const faultsOf = (input: SettingsInput): string => {
  try {
    defineConfig(input);
  } catch (error) {
    expect(error).toBeInstanceOf(ConfigError);
    return (error as ConfigError).message;
  }
  throw new Error('the settings were taken');
};
const first = <Item>(items: Item[]): Item => {
  const [item] = items;
  if (item === undefined) throw new Error('empty');
  return item;
};

describe('the settings', () => {
  it('are taken as the sample has them', () => {
    expect(defineConfig(sample)).toEqual(sample);
  });

  it.each([
    [
      'a communication kept for less than 15 days without a reason',
      'retention.communication.days: is 10',
      (s) => Object.assign(s, { retention: { communication: { days: 10 } } }),
    ],
    [
      'a communication kept for more than 30 days without a reason',
      'retention.communication.days: is 45',
      (s) => Object.assign(s, { retention: { communication: { days: 45 } } }),
    ],
    [
      'a consent kept for more than 30 days without a reason',
      'retention.consent.days: is 400',
      (s) => Object.assign(s, { retention: { consent: { days: 400 } } }),
    ],
    [
      'legitimate interest without its balancing',
      'purposes.0.balancing: is missing',
      (s) => delete first(s.purposes)['balancing'],
    ],
    [
      'a purpose on consent without the wording',
      'purposes.0.wording: is missing',
      (s) => Object.assign(first(s.purposes), { legalBasis: 'consent' }),
    ],
    [
      'a wording that lacks a language',
      'purposes.1.wording.0.text.de: is missing',
      (s) => Object.assign(s.purposes[1] ?? {}, { wording: [{ version: '1', text: { fr: 'oui', en: 'yes' } }] }),
    ],
    [
      'two wordings of one version',
      'purposes.1.wording.1.version: is published twice',
      (s) => {
        const text = { fr: 'oui', en: 'yes', de: 'ja' };
        Object.assign(s.purposes[1] ?? {}, { wording: [1, 2].map(() => ({ version: '1', text })) });
      },
    ],
    [
      'two purposes of one id',
      'purposes.1.id: is declared twice',
      (s) => Object.assign(s.purposes[1] ?? {}, { id: 'answering' }),
    ],
    [
      'consent first, where the first purpose rests on something else',
      'replyPolicy: "consent-first"',
      (s) => Object.assign(s, { replyPolicy: 'consent-first' }),
    ],
    [
      'a confirmation link that works for longer than a week',
      'consent.linkDays',
      (s) => Object.assign(s, { consent: { linkDays: 8 } }),
    ],
    [
      'an own form on a site without https',
      'consent.ownForms.origins.0: is not an https address',
      (s) => Object.assign(s, { consent: { ownForms: { secretName: 'forms', origins: ['http://www.example.com'] } } }),
    ],
    ['a mailbox that nobody reads', 'mailboxes.0.people', (s) => delete first(s.mailboxes)['people']],
    [
      'a way of reading that is not built',
      'mailboxes.0.people: "desk" is not available yet',
      (s) => Object.assign(first(s.mailboxes), { people: { by: 'desk' } }),
    ],
    [
      'a team address that is one of our mailboxes',
      'mail would go round in a circle',
      (s) =>
        Object.assign(first(s.mailboxes), {
          people: {
            by: 'deliver',
            to: 'hello@example.com',
            keptFor: sample.mailboxes[0]?.people.by === 'deliver' ? sample.mailboxes[0].people.keptFor : {},
          },
        }),
    ],
    [
      'a provider without its secret',
      'providerSecrets.mailgun: is missing',
      (s) => Object.assign(first(s.mailboxes), { receivedBy: 'mailgun' }),
    ],
    [
      'a processor outside the EEA without a safeguard',
      'systems.0.safeguard: is missing',
      (s) => Object.assign(first(s.systems), { country: 'US' }),
    ],
    ['a processor without a contract', 'systems.0.contract: is missing', (s) => delete first(s.systems)['contract']],
    ['no other system, unsigned', 'systems: names nothing', (s) => Object.assign(s, { systems: [], nothingElse: undefined })],
    ['no system but ourselves, unsigned', 'systems: names nothing', (s) => Object.assign(s, { nothingElse: undefined })],
    ['a cool-down under a day', 'limits.coolDownHours', (s) => Object.assign(s, { limits: { coolDownHours: 1 } })],
    [
      'public pages without https',
      'publicUrl: is not an https address',
      (s) => Object.assign(s, { publicUrl: 'http://privacy.example.com' }),
    ],
    [
      'a text that lacks a language',
      'purposes.0.name.de: is missing',
      (s) => delete (first(s.purposes)['name'] as Record<string, string>)['de'],
    ],
    [
      'a mailbox declared twice',
      'mailboxes.1.address: is declared twice',
      (s) => Object.assign(s.mailboxes[1] ?? {}, { address: 'contact@example.com' }),
    ],
    [
      'a mailbox of another domain',
      'mailboxes.0.address: is not in sendingDomain',
      (s) => Object.assign(first(s.mailboxes), { address: 'contact@example.net' }),
    ],
    [
      'a time zone that does not exist',
      'mailboxes.0.workingHours.timeZone: is not an IANA time zone',
      (s) => Object.assign(first(s.mailboxes)['workingHours'] as object, { timeZone: 'Paris' }),
    ],
    ['a field we do not know', 'has fields that are not known: retentoin', (s) => Object.assign(s, { retentoin: {} })],
  ] as [string, string, Parameters<typeof changed>[0]][])('refuse %s, naming the field and the remedy', (_, message, change) => {
    expect(faultsOf(changed(change))).toContain(message);
  });

  it('take a longer period with a written reason', () => {
    const reason = 'Our customers write in cycles of two months, see the balancing of March.';
    const settings = defineConfig(
      changed((s) => Object.assign(s, { retention: { communication: { days: 60, because: reason } } })),
    );
    expect(settings.retention.communication).toEqual({ days: 60, because: reason });
  });

  it('observe where a mailbox does not say otherwise', () => {
    const settings = defineConfig(changed((s) => delete first(s.mailboxes)['mode']));
    expect(settings.mailboxes[0]?.mode).toBe('observe');
  });

  it('tell all faults at once', () => {
    expect(faultsOf(changed((s) => Object.assign(s, { systems: [], publicUrl: 'x' })))).toMatch(/publicUrl/);
  });
});
