import type { Alias, Identity } from '../standing/standings.ts';
import type { SeenWording } from './consents.ts';

/**
 * Contacts that come from elsewhere (R13, R14, R18): with a consent that names us and its proof, or as customers of our own.
 * No import wins over what a person said to us: an opt-out, a withdrawal, a complaint or a bounce that stands.
 */
type Imported = {
  alias: Alias;
  identity: Identity;
  /** Where the contact came from, as the list says it. Never absent. */
  source: string;
  /** When the person last did something: agreed, or bought. */
  at: Date;
  /** Seconds since the epoch. */
  until: number;
  now: Date;
};
export type ImportedConsent = Imported & { wording: SeenWording; method: string; proof: string };
export type ImportedCustomer = Imported & { purpose: string; channel: string };

/** `already`: the same or something newer stands. The others are reasons not to. */
export type ImportOutcome =
  | 'imported'
  | 'already'
  | 'opted-out'
  | 'complained'
  | 'bounced'
  | 'withdrawn'
  | 'restricted'
  | 'erased';

export type ImportedContacts = {
  /** Writes the consent and its proof in one transaction. At most two calls. */
  consent(contact: ImportedConsent): Promise<ImportOutcome>;
  /** Writes that the person is a customer. At most two calls. */
  customer(contact: ImportedCustomer): Promise<ImportOutcome>;
};
