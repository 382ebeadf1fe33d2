import type { LegalBasis } from '../../reply/decide.ts';
import { type ContactSource, worthlessSources } from './contact-sources.ts';
import { type CountryRules, rulesFor } from './prospecting-rules.ts';

/** What is known of a contact that we would write to of our own accord, about one purpose, by e-mail. */
export type Contact = {
  audience: 'b2c' | 'b2b';
  /** ISO 3166-1 alpha-2 of the recipient; null where nobody knows. */
  country: string | null;
  controllerCountry: string;
  source: ContactSource;
  state: {
    /** An opt-out, an objection or a complaint that stands; or the address bounced. */
    objected: boolean;
    bounced: boolean;
    /** The consent to this purpose that holds now, in a wording that names us. */
    consent: 'granted' | 'none' | 'withdrawn';
  };
  /** A customer of our own: do we offer goods similar to those bought, and could they object when we took the address? */
  customer: { similarGoods: boolean; couldObject: boolean } | null;
  /** A professional: were they told beforehand, and is the message about their profession? */
  professional: { informed: boolean; relevant: boolean } | null;
  /** An address of a company and of nobody in it. */
  generic: boolean;
};

/** What each message then has to carry, besides what every mail of ours does. */
export type Demand = 'means-to-object' | 'source-in-the-first-message';

export type Permission =
  | { allowed: true; because: string; basis: Exclude<LegalBasis, 'legal-obligation'>; demands: readonly Demand[] }
  | { allowed: false; because: string; basis: null };

type Row = { when(contact: Contact, rules: CountryRules): boolean; decides: Permission };

const never = (because: string): Permission => ({ allowed: false, because, basis: null });
const onInterest = (because: string): Permission => ({
  allowed: true,
  because,
  basis: 'legitimate-interest',
  demands: ['means-to-object', 'source-in-the-first-message'],
});

/** The whole policy (R12, R13, R17, R18): the first row that fits decides. */
const table: readonly Row[] = [
  // Art. 21(3): an objection has no exception, and needs no reason.
  { when: ({ state }) => state.objected, decides: never('objected') },
  { when: ({ state }) => state.consent === 'withdrawn', decides: never('consent-withdrawn') },
  { when: ({ state }) => state.bounced, decides: never('address-bounced') },
  { when: ({ source }) => source === 'unknown', decides: never('source-unknown') },
  { when: ({ source }) => worthlessSources.has(source), decides: never('source-is-no-consent') },
  {
    when: ({ state }) => state.consent === 'granted',
    decides: {
      allowed: true,
      because: 'consent',
      basis: 'consent',
      demands: ['means-to-object', 'source-in-the-first-message'],
    },
  },
  { when: ({ source }) => source === 'partner', decides: never('partner-without-a-consent-that-names-us') },
  {
    when: ({ customer, source }, rules) =>
      rules.ownCustomers === 'objection' &&
      source === 'purchase' &&
      customer !== null &&
      customer.similarGoods &&
      customer.couldObject,
    decides: onInterest('own-customer-similar-goods'),
  },
  {
    when: ({ audience, generic }, rules) => audience === 'b2b' && generic && rules.genericAddress === 'free',
    decides: onInterest('generic-address'),
  },
  {
    when: ({ audience, professional }, rules) =>
      audience === 'b2b' &&
      rules.b2b === 'information' &&
      professional !== null &&
      professional.informed &&
      professional.relevant,
    decides: onInterest('professional-informed'),
  },
];

/** May we write first? No clock, no network: the same contact always gets the same answer, and the default is no. */
export function mayContact(contact: Contact): Permission {
  const rules = rulesFor(contact.country, contact.controllerCountry);
  return table.find(({ when }) => when(contact, rules))?.decides ?? never('consent-needed');
}
