import { describe, expect, it } from 'vitest';
import { columnsOf, dateOf } from '../../../local/import/columns.ts';
import { contactColumns, readContact } from '../../../local/import/contact-row.ts';
import { readSuppression } from '../../../local/import/suppression-row.ts';
import sample from '../../../repondeur.config.ts';
import type { Settings } from '../../../shared/settings/settings-schema.ts';

const now = new Date('2026-11-22T10:00:00Z');
const [answering, news] = sample.purposes;
if (!answering || !news) throw new Error('the sample has two purposes');
const settings: Settings = {
  ...sample,
  purposes: [
    answering,
    { ...news, id: 'news', legalBasis: 'consent' },
    { ...answering, id: 'offers', legalBasis: 'legitimate-interest' },
  ],
};
const row = (values: Record<string, string>) => columnsOf(Object.keys(values), [])(Object.values(values));
const agreed = {
  email: 'Anna@Example.org',
  basis: 'consent',
  purpose: 'news',
  source: 'own-form: https://www.example.com/contact',
  wording_version: '2026-11',
  consented_at: '2026-11-20',
  method: 'box on the form',
  proof: 'crm-4711',
  locale: 'de',
};
const bought = {
  email: 'ben@example.org',
  basis: 'customer',
  purpose: 'offers',
  source: 'purchase: order 12',
  purchased_at: '2026-11-20T10:00:00Z',
  similar_goods: 'yes',
  could_object: 'yes',
};
const readWith = (values: Record<string, string>, changes: Record<string, string>) =>
  readContact(row({ ...values, ...changes }), settings, now);

describe('a contact that agreed', () => {
  it('is taken with the wording of its language, its proof and its own time', () => {
    expect(readWith(agreed, {})).toMatchObject({
      basis: 'consent',
      canonical: 'anna@example.org',
      wording: { purpose: 'news', channel: 'email', version: '2026-11', hash: expect.stringMatching(/^[0-9a-f]{64}$/) },
      at: new Date('2026-11-20'),
      until: Date.parse('2026-12-20') / 1000,
      source: 'own-form: https://www.example.com/contact',
    });
  });

  it.each([
    ['an address that is none', { email: 'anna' }, /no address/],
    ['one of ourselves', { email: 'contact@example.com' }, /our own/],
    ['no source', { source: '' }, /source is none of/],
    ['a business card', { source: 'business-card' }, /business card: no consent/],
    ['a business card, whatever else is wrong', { source: 'business-card', proof: '', basis: '' }, /business card: no consent/],
    ['a bought list', { source: 'bought-list: Sample Data Ltd' }, /bought or rented: no consent/],
    ['a trade show', { source: 'trade-show' }, /trade show: no consent/],
    ['a source that nobody knows', { source: 'unknown' }, /nobody knows/],
    ['no basis', { basis: '' }, /basis/],
    ['a purpose of somebody else', { purpose: 'races' }, /purpose is none/],
    ['a purpose that rests on something else', { purpose: 'offers' }, /does not rest on consent/],
    ['a channel that is not used', { channel: 'sms' }, /channel/],
    ['a wording we never published', { wording_version: '2019' }, /wording_version/],
    ['no proof', { proof: '' }, /proof is missing/],
    ['an address for a proof', { proof: 'anna@example.org' }, /not the person/],
    ['no method', { method: '' }, /method/],
    ['no date', { consented_at: '' }, /consented_at/],
    ['a date to come', { consented_at: '2026-11-23' }, /consented_at/],
    ['a consent that has lapsed', { consented_at: '2026-10-01' }, /lapsed/],
  ])('is refused for %s', (_what, changes, reason) => {
    expect(readWith(agreed, changes)).toEqual({ refused: expect.stringMatching(reason) });
  });

  it('is refused where the wording does not name us', () => {
    const others = { ...settings, legalEntity: { ...settings.legalEntity, name: 'Another GmbH' } };
    expect(readContact(row(agreed), others, now)).toEqual({ refused: 'the wording does not name us' });
  });

  it('may come from a partner who asked in our name', () => {
    expect(readWith(agreed, { source: 'partner: Sample Shop' })).toMatchObject({ basis: 'consent' });
  });
});

describe('a customer', () => {
  it('is taken for a purpose on legitimate interest, until that lapses', () => {
    expect(readWith(bought, {})).toMatchObject({ basis: 'customer', purpose: 'offers', channel: 'email' });
  });

  it.each([
    ['other goods', { similar_goods: 'no' }, /customer needs/],
    ['no way to object when the address was taken', { could_object: '' }, /customer needs/],
    ['no purchase', { source: 'enquiry' }, /customer needs/],
    ['a country that is in no table', { country: 'LV' }, /customer needs/],
    ['a purpose on consent', { purpose: 'news' }, /legitimate interest/],
    ['a purchase long ago', { purchased_at: '2026-01-01' }, /older/],
    ['a partner', { source: 'partner' }, /partner/],
  ])('is refused for %s', (_what, changes, reason) => {
    expect(readWith(bought, changes)).toEqual({ refused: expect.stringMatching(reason) });
  });
});

describe('a suppression', () => {
  it('needs an address and no more', () => {
    expect(readSuppression(row({ email: 'Anna@example.org' }), settings, now)).toEqual({
      canonical: 'anna@example.org',
      kind: 'stop',
      at: now,
      source: 'suppression list',
    });
  });

  it('says what it is, and when', () => {
    const line = { email: 'contact@company.example.org', reason: 'Complaint', at: '2026-01-02', source: 'old tool' };
    expect(readSuppression(row(line), settings, now)).toMatchObject({
      kind: 'complaint',
      at: new Date('2026-01-02'),
      source: 'old tool',
    });
  });

  it.each([
    [{ email: 'x' }, /address/],
    [{ email: 'a@example.org', reason: 'constructor' }, /reason/],
    [{ email: 'a@example.org', at: '2026-13-01' }, /at is no past date/],
  ])('is refused with its reason: %j', (values, reason) => {
    expect(readSuppression(row(values), settings, now)).toEqual({ refused: expect.stringMatching(reason) });
  });
});

describe('the header', () => {
  it('names columns in any order and case, and must have those that are needed, each once', () => {
    expect(columnsOf(['Consented At', 'E-Mail'], [])(['x', ' y '])('e_mail')).toBe('y');
    expect(() => columnsOf(['email'], contactColumns)).toThrow(/basis, purpose, source/);
    expect(() => columnsOf(['email', 'Email'], [])).toThrow(/twice/);
  });
});

describe('a date', () => {
  it.each(['2026-02-31', '22/11/2026', '2026-11-22T10:00', '2027-01-01', '', '0'])('is not %j', (written) => {
    expect(dateOf(written, now)).toBeNull();
  });
});
