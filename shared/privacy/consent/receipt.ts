import { createHash } from 'node:crypto';
import type { Locale, Settings } from '../../settings/settings-schema.ts';
import type { Alias } from '../standing/standings.ts';
import { channelOf } from './channels.ts';
import type { Choice, ConsentHistoryEntry, ConsentState } from './consents.ts';
import { wordingOf } from './wordings.ts';

/** What a receipt is made from. `publicUrl` has no slash at its end. */
export type ReceiptFacts = {
  settings: Settings;
  publicUrl: string;
  alias: Alias;
  consents: readonly ConsentState[];
  history: readonly ConsentHistoryEntry[];
  locale: Locale;
  now: Date;
};

/**
 * The receipt a person fetches for their own files (GDPR arts. 7(1), 20): a record for each consent with the fields that
 * ISO/IEC TS 27560:2023 marks mandatory, by its names. Nothing in it says more of the person than the alias.
 */
export function consentReceipt(facts: ReceiptFacts) {
  const { alias, consents, now } = facts;
  const states = consents.map((one) => [one.purpose, one.channel, one.state, one.since]);
  return {
    schema_version: schemaVersion,
    receipt_id: uuidOf('receipt', alias, now.toISOString(), JSON.stringify(states)),
    issued_at: now.toISOString(),
    pii_principal_id: alias,
    records: consents.map((consent) => recordOf(consent, facts)),
  };
}

const schemaVersion = 'ISO/IEC TS 27560:2023';

function recordOf(consent: ConsentState, { settings, publicUrl, alias, history, locale }: ReceiptFacts) {
  const { legalEntity, dpo, authority, systems } = settings;
  const purpose = settings.purposes.find(({ id }) => id === consent.purpose);
  const wording = wordingOf(settings, consent);
  const days = Math.max(purpose?.retention.days ?? 0, settings.retention.consent.days);
  const events = history.filter((entry) => concerns(entry, consent));
  return {
    schema_version: schemaVersion,
    record_id: uuidOf('record', alias, consent.purpose, consent.channel),
    pii_principal_id: alias,
    pii_processing: {
      privacy_notice: `${publicUrl}/privacy?lang=${wording?.locale ?? locale}`,
      language: wording?.locale ?? locale,
      purpose: purpose?.name[locale] ?? consent.purpose,
      purpose_id: consent.purpose,
      lawful_basis: 'consent (GDPR art. 6(1)(a))',
      consent_text: wording?.text ?? null,
      consent_text_version: consent.version,
      consent_text_sha256: consent.hash,
      channel: consent.channel,
      pii_information: [
        { pii_type: channelOf(consent.channel).needs, pii_optional: true, described: purpose?.fields[locale] ?? '' },
      ],
      pii_controllers: ['controller'],
      storage_locations: [...new Set([legalEntity.address.country, ...systems.map(({ country }) => country)])],
      retention_period: `P${days}D`,
      jurisdiction: legalEntity.address.country,
      recipient_third_parties: systems.filter(({ role }) => role !== 'own').map(({ owner }) => owner),
      withdrawal_method: [`${publicUrl}/preferences`, `${publicUrl}/unsubscribe`, `mailto:${legalEntity.email}`],
      privacy_rights: `${publicUrl}/rights`,
    },
    parties: [
      {
        party_id: 'controller',
        party_type: 'PII controller',
        party_name: legalEntity.name,
        party_address: addressOf(settings),
        party_contact: legalEntity.email,
      },
      {
        party_id: 'dpo',
        party_type: 'data protection officer',
        party_name: dpo.name,
        party_address: addressOf(settings),
        party_contact: dpo.email,
      },
      {
        party_id: 'authority',
        party_type: 'supervisory authority',
        party_name: authority.name,
        party_address: legalEntity.address.country,
        party_contact: authority.url,
      },
      { party_id: alias, party_type: 'PII principal' },
    ],
    event: events.map((entry) => ({
      event_time: entry.at,
      validity_duration: validityOf(entry),
      entity_id: byThePerson.has(entry.event) ? alias : 'controller',
      event_type: 'explicit',
      event_state: entry.event,
      ...entry.facts,
    })),
  };
}

const byThePerson: ReadonlySet<string> = new Set(['requested', 'confirmed', 'renewed', 'withdrawn', 'objected', 'lifted']);

/** A stop of everything, and its undoing, concern every consent. */
function concerns({ purpose, channel }: ConsentHistoryEntry, consent: Choice): boolean {
  return purpose === null || (purpose === consent.purpose && channel === consent.channel);
}

/** For how long the event counts, in seconds as ISO 8601 writes them; none where it ends something. */
function validityOf({ at, facts }: ConsentHistoryEntry): string {
  const until = typeof facts['until'] === 'string' ? Date.parse(facts['until']) : Number.NaN;
  const seconds = Math.round((until - Date.parse(at)) / 1000);
  return seconds > 0 ? `PT${seconds}S` : 'PT0S';
}

function addressOf({ legalEntity: { address } }: Settings): string {
  return `${address.street}, ${address.postalCode} ${address.city}, ${address.country}`;
}

/** A UUID that is the same for the same thing (RFC 9562, version 8). */
function uuidOf(...parts: string[]): string {
  const hash = createHash('sha256').update(parts.join('\n')).digest().subarray(0, 16);
  hash.writeUInt8((hash.readUInt8(6) & 0x0f) | 0x80, 6);
  hash.writeUInt8((hash.readUInt8(8) & 0x3f) | 0x80, 8);
  return hash.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
