import { canonicalAddress } from '../../shared/inbound/canonical-address.ts';
import {
  type ContactSource,
  contactSourceOf,
  contactSources,
  worthlessSources,
} from '../../shared/privacy/consent/contact-sources.ts';
import { consentUntil } from '../../shared/privacy/consent/consent-period.ts';
import type { SeenWording } from '../../shared/privacy/consent/consents.ts';
import { isGenericAddress } from '../../shared/privacy/consent/generic-address.ts';
import { type Contact, mayContact } from '../../shared/privacy/consent/may-contact.ts';
import { publishedWordings } from '../../shared/privacy/consent/wordings.ts';
import { epochSeconds } from '../../shared/privacy/retention/periods.ts';
import type { Identity } from '../../shared/privacy/standing/standings.ts';
import { isOurPeople } from '../../shared/settings/our-people.ts';
import type { Locale, Settings } from '../../shared/settings/settings-schema.ts';
import { dateOf, type ListRow } from './columns.ts';

export const contactColumns = ['email', 'basis', 'purpose', 'source'] as const;

type Common = { canonical: string; identity: Identity; source: string; at: Date; until: number };
/** What a line of a contact list says, once all of it was checked. */
export type ContactLine =
  | (Common & { basis: 'consent'; wording: SeenWording; method: string; proof: string })
  | (Common & { basis: 'customer'; purpose: string; channel: string });

type Refused = { refused: string };
type Purpose = Settings['purposes'][number];
type Known = {
  row: ListRow;
  settings: Settings;
  now: Date;
  purpose: Purpose;
  channel: string;
  locale: Locale;
  common: Omit<Common, 'at' | 'until'>;
};

const noConsent = ': no consent given to us, and nothing to write on';

/** Why a contact was refused, in words for who owns the list. */
const inWords: Readonly<Record<string, string>> = {
  'partner-without-a-consent-that-names-us': 'from a partner, without a consent that names us',
  'consent-needed':
    'a customer needs source purchase, similar_goods yes and could_object yes, and a country whose law asks for no consent',
};

/** A contact, or why the line is refused (R18). What was not proven is not imported. */
export function readContact(row: ListRow, settings: Settings, now: Date): ContactLine | Refused {
  const address = row('email');
  const canonical = canonicalAddress(address, settings.addresses);
  if (canonical === null) return { refused: 'email is no address' };
  if (isOurPeople(canonical, settings)) return { refused: 'email is one of our own' };
  const source = contactSourceOf(row('source'));
  if (!source) return { refused: `source is none of ${Object.keys(contactSources).join(', ')}` };
  const purpose = settings.purposes.find(({ id }) => id === row('purpose'));
  if (!purpose) return { refused: 'purpose is none of the settings' };
  const channel = row('channel') || 'email';
  if (!settings.channels.includes(channel)) return { refused: 'channel is none of the settings' };
  const locale = settings.locales.find((one) => one === row('locale')) ?? settings.defaultLocale;
  const identity = { address, locale, name: row('name') };
  const known = { row, settings, now, purpose, channel, locale, common: { canonical, identity, source: row('source') } };

  // What no proof can mend is told first: nobody should look for the proof of a bought consent.
  if (worthlessSources.has(source)) return { refused: contactSources[source] + noConsent };
  const line = readBasis(known);
  if ('refused' in line) return line;
  const permission = mayContact(contactOf(line, source, known));
  return permission.allowed ? line : { refused: inWords[permission.because] ?? permission.because };
}

function readBasis(known: Known): ContactLine | Refused {
  const basis = known.row('basis').toLowerCase();
  if (basis === 'consent') return consentLine(known);
  return basis === 'customer' ? customerLine(known) : { refused: 'basis is neither consent nor customer' };
}

const says = (written: string) => /^(?:yes|oui|ja|true|1)$/i.test(written);

function contactOf(line: ContactLine, source: ContactSource, { row, settings, purpose }: Known): Contact {
  const isCustomer = line.basis === 'customer';
  return {
    audience: purpose.audience,
    country: row('country') || null,
    controllerCountry: settings.legalEntity.address.country,
    source,
    state: { objected: false, bounced: false, consent: isCustomer ? 'none' : 'granted' }, // the tables know the rest
    customer: isCustomer ? { similarGoods: says(row('similar_goods')), couldObject: says(row('could_object')) } : null,
    professional: null,
    generic: isGenericAddress(line.canonical),
  };
}

/** A consent that names us, to words we published, with its proof, and not lapsed. */
function consentLine({ row, settings, now, purpose, channel, locale, common }: Known): ContactLine | Refused {
  if (purpose.legalBasis !== 'consent') return { refused: 'purpose does not rest on consent' };
  const version = row('wording_version');
  const wording = publishedWordings(settings).find(
    (one) => one.purpose === purpose.id && one.version === version && one.locale === locale,
  );
  if (!wording) return { refused: 'wording_version is none we published in this language' };
  if (!wording.text.toLowerCase().includes(settings.legalEntity.name.toLowerCase()))
    return { refused: 'the wording does not name us' };
  const [method, proof] = [row('method'), row('proof')];
  if (!method) return { refused: 'method is missing: how did the person agree?' };
  if (!proof || canonicalAddress(proof) !== null)
    return { refused: 'proof is missing: name the record that proves it, not the person' };
  const at = dateOf(row('consented_at'), now);
  if (!at) return { refused: 'consented_at is no past date such as 2026-11-22' };
  const until = consentUntil(purpose.id, at, settings);
  if (until <= epochSeconds(now)) return { refused: 'the consent has lapsed' };
  const { hash } = wording;
  return { basis: 'consent', ...common, at, until, wording: { purpose: purpose.id, channel, version, hash }, method, proof };
}

/** A customer of our own: only for a purpose that rests on legitimate interest, and as long as that purpose says. */
function customerLine({ row, settings, now, purpose, channel, common }: Known): ContactLine | Refused {
  if (purpose.legalBasis !== 'legitimate-interest') return { refused: 'purpose does not rest on legitimate interest' };
  const at = dateOf(row('purchased_at'), now);
  if (!at) return { refused: 'purchased_at is no past date such as 2026-11-22' };
  const until = consentUntil(purpose.id, at, settings);
  if (until <= epochSeconds(now)) return { refused: 'the purchase is older than the purpose keeps contacts' };
  return { basis: 'customer', ...common, at, until, purpose: purpose.id, channel };
}
