/**
 * What the law of a country wants before a first advertising e-mail (R17), as data with its sources. Only what was read
 * stands here; any other country is met with the strictest rule, a consent. Not legal advice: the controller's counsel
 * extends it, and a line without a source is refused by its test.
 */
export type CountryRules = {
  /** Towards consumers: consent everywhere (Directive 2002/58/EC, art. 13(1)). */
  b2c: 'consent';
  /** `information`: told beforehand, about the person's own trade, able to object from the first message on. */
  b2b: 'consent' | 'information';
  /** An address of a company and of nobody in it, such as contact@. */
  genericAddress: 'consent' | 'free';
  /** Similar goods of one's own to one's own customers, who could object when the address was taken and can in each message. */
  ownCustomers: 'consent' | 'objection';
  sources: readonly { says: string; where: string }[];
};

/** By ISO 3166-1 alpha-2. */
export const prospectingRules: Readonly<Record<string, CountryRules>> = {
  FR: {
    b2c: 'consent',
    b2b: 'information',
    genericAddress: 'free',
    ownCustomers: 'objection',
    sources: [
      { says: 'consent, own customers, objection in every message', where: 'art. L. 34-5 CPCE' },
      {
        says: 'professionals: prior information, the right to object, a message about their profession; generic addresses need no consent',
        where: 'https://www.cnil.fr/fr/la-prospection-commerciale-par-courrier-electronique',
      },
    ],
  },
  DE: {
    b2c: 'consent',
    b2b: 'consent',
    genericAddress: 'consent',
    ownCustomers: 'objection',
    sources: [
      { says: 'express prior consent of every addressee, companies included', where: '§ 7 Abs. 2 Nr. 2 UWG' },
      { says: 'own customers: similar goods, told of the objection at collection and at each use', where: '§ 7 Abs. 3 UWG' },
    ],
  },
  AT: {
    b2c: 'consent',
    b2b: 'consent',
    genericAddress: 'consent',
    ownCustomers: 'objection',
    sources: [{ says: 'prior consent, of companies too; own customers may object', where: '§ 174 TKG 2021' }],
  },
  ES: {
    b2c: 'consent',
    b2b: 'consent',
    genericAddress: 'consent',
    ownCustomers: 'objection',
    sources: [
      {
        says: 'asked for or expressly authorised, whoever the addressee is; own customers may object',
        where: 'art. 21 LSSI (Ley 34/2002)',
      },
    ],
  },
};

/** Where the country is in no table. */
export const strictestRules: CountryRules = {
  b2c: 'consent',
  b2b: 'consent',
  genericAddress: 'consent',
  ownCustomers: 'consent',
  sources: [{ says: 'consent', where: 'art. 13(1) Directive 2002/58/EC' }],
};

/** The rules of the recipient's country; where it is not known, those of the controller's own. */
export function rulesFor(country: string | null, controllerCountry: string): CountryRules {
  const known = (country ?? controllerCountry).toUpperCase();
  return Object.hasOwn(prospectingRules, known) ? (prospectingRules[known] ?? strictestRules) : strictestRules;
}
