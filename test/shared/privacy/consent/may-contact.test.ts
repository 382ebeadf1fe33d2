import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type ContactSource,
  contactSourceOf,
  contactSources,
  worthlessSources,
} from '../../../../shared/privacy/consent/contact-sources.ts';
import { isGenericAddress } from '../../../../shared/privacy/consent/generic-address.ts';
import { type Contact, mayContact } from '../../../../shared/privacy/consent/may-contact.ts';
import { prospectingRules, rulesFor, strictestRules } from '../../../../shared/privacy/consent/prospecting-rules.ts';

const sources = Object.keys(contactSources) as ContactSource[]; // the keys of the table are the sources
const stranger: Contact = {
  audience: 'b2c',
  country: 'FR',
  controllerCountry: 'FR',
  source: 'enquiry',
  state: { objected: false, bounced: false, consent: 'none' },
  customer: null,
  professional: null,
  generic: false,
};
const customer = { source: 'purchase', customer: { similarGoods: true, couldObject: true } } as const;
const professional = {
  audience: 'b2b',
  source: 'professional-directory',
  professional: { informed: true, relevant: true },
} as const;
const consenting = { state: { ...stranger.state, consent: 'granted' } } as const;

describe('writing first', () => {
  it.each([
    ['a consumer without consent', {}, null],
    ['a consumer who agreed', consenting, 'consent'],
    ['a customer, about similar goods', customer, 'legitimate-interest'],
    ['a customer, about other goods', { ...customer, customer: { similarGoods: false, couldObject: true } }, null],
    [
      'a customer who could not object when asked for the address',
      { ...customer, customer: { similarGoods: true, couldObject: false } },
      null,
    ],
    ['a customer whose address came from elsewhere', { ...customer, source: 'professional-directory' }, null],
    ['a French professional, told and about the profession', professional, 'legitimate-interest'],
    ['a French professional, not told', { ...professional, professional: { informed: false, relevant: true } }, null],
    ['a French professional, about something else', { ...professional, professional: { informed: true, relevant: false } }, null],
    ['a German professional', { ...professional, country: 'DE' }, null],
    ['a professional in a country that is in no table', { ...professional, country: 'LV' }, null],
    ['a professional somewhere, of a French controller', { ...professional, country: null }, 'legitimate-interest'],
    ['a professional somewhere, of a German controller', { ...professional, country: null, controllerCountry: 'DE' }, null],
    ['a customer in a country that is in no table', { ...customer, country: 'LV' }, null],
    ['a generic address in France', { audience: 'b2b', generic: true, source: 'professional-directory' }, 'legitimate-interest'],
    ['a generic address in Germany', { audience: 'b2b', generic: true, country: 'DE', source: 'professional-directory' }, null],
    ['somebody whom a partner sent', { source: 'partner' }, null],
    ['somebody who agreed to us at a partner’s', { ...consenting, source: 'partner' }, 'consent'],
  ] as [string, Partial<Contact>, string | null][])('to %s', (_who, changes, basis) => {
    expect(mayContact({ ...stranger, ...changes }).basis).toBe(basis);
  });
});

const contact: fc.Arbitrary<Contact> = fc.record({
  audience: fc.constantFrom('b2c', 'b2b'),
  country: fc.constantFrom(null, 'FR', 'DE', 'AT', 'ES', 'LV', 'constructor', '__proto__'),
  controllerCountry: fc.constantFrom('FR', 'DE', 'LV'),
  source: fc.constantFrom(...sources),
  state: fc.record({ objected: fc.boolean(), bounced: fc.boolean(), consent: fc.constantFrom('granted', 'none', 'withdrawn') }),
  customer: fc.option(fc.record({ similarGoods: fc.boolean(), couldObject: fc.boolean() })),
  professional: fc.option(fc.record({ informed: fc.boolean(), relevant: fc.boolean() })),
  generic: fc.boolean(),
});
const always = (check: (contact: Contact) => void) => fc.assert(fc.property(contact, check), { numRuns: 2000 });

describe('whatever else is true', () => {
  it('nobody is written to who objected, withdrew or bounced', () => {
    always((one) => {
      const { objected, bounced, consent } = one.state;
      if (objected || bounced || consent === 'withdrawn') expect(mayContact(one).allowed).toBe(false);
    });
  });

  it('nobody is written to whose source is unknown, a card, a show or a list that was bought', () => {
    always((one) => {
      if (worthlessSources.has(one.source)) expect(mayContact(one).allowed).toBe(false);
    });
  });

  it('a consumer is written to with consent, or as a customer', () => {
    always((one) => {
      const { allowed, because } = mayContact(one);
      if (allowed && one.audience === 'b2c') expect(['consent', 'own-customer-similar-goods']).toContain(because);
    });
  });

  it('every message carries the means to object, and the first tells the source', () => {
    always((one) => {
      const permission = mayContact(one);
      if (permission.allowed) expect(permission.demands).toEqual(['means-to-object', 'source-in-the-first-message']);
    });
  });

  it('an objection more never allows what was forbidden', () => {
    always((one) => {
      const after = mayContact({ ...one, state: { ...one.state, objected: true } });
      expect(after).toEqual({ allowed: false, because: 'objected', basis: null });
    });
  });
});

describe('the table of countries', () => {
  it('gives a source for each of its rules, and nobody less than the directive', () => {
    for (const [country, { b2c, sources: given }] of Object.entries(prospectingRules)) {
      expect(country).toMatch(/^[A-Z]{2}$/);
      expect(b2c).toBe('consent');
      expect(given.length).toBeGreaterThan(0);
      for (const { where } of given) expect(where).toMatch(/^https:|art\.|§/);
    }
  });

  it('is met with the strictest rule outside itself', () => {
    expect(rulesFor('LV', 'FR')).toBe(strictestRules);
    expect(rulesFor('__proto__', 'FR')).toBe(strictestRules);
    expect(rulesFor('fr', 'DE')).toBe(prospectingRules['FR']);
  });
});

describe('a source', () => {
  it('is read from the words of a list, with what follows it', () => {
    expect(contactSourceOf('own-form: https://www.example.com/contact')).toBe('own-form');
    expect(contactSourceOf('Business-Card')).toBe('business-card');
    for (const nothing of ['', 'somewhere', 'constructor', '__proto__']) expect(contactSourceOf(nothing)).toBeNull();
  });
});

describe('a generic address', () => {
  it.each([
    'contact@example.com',
    'info@example.com',
    'service@example.com',
    'büro@example.com',
    'kontakt@example.com',
    'info+a@example.com',
  ])('is known in each language: %s', (address) => expect(isGenericAddress(address)).toBe(true));

  it.each(['anna@example.org', 'contact.anna@example.org', 'info@gmail.com', 'service@orange.fr', 'constructor@example.org'])(
    'is not one of a person: %s',
    (address) => expect(isGenericAddress(address)).toBe(false),
  );
});
