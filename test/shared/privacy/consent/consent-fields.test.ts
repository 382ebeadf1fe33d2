import { describe, expect, it } from 'vitest';
import sample from '../../../../repondeur.config.ts';
import {
  type Asked,
  choiceField,
  choicesOfForm,
  choiceValue,
  readConsentFields,
} from '../../../../shared/privacy/consent/consent-fields.ts';
import { currentWording, hashOfWording } from '../../../../shared/privacy/consent/wordings.ts';
import type { Settings } from '../../../../shared/settings/settings-schema.ts';

const shop = 'https://www.example.com';
const settings: Settings = {
  ...sample,
  channels: ['email', 'sms'],
  consent: { ...sample.consent, ownForms: { secretName: 'repondeur/forms', origins: [shop] } },
};
const wording = currentWording(settings, 'news', 'en');
if (!wording) throw new Error('the sample has no wording');
const { version, hash } = wording;
const news = { purpose: 'news', channel: 'email', version, hash };
const publicUrl = 'https://privacy.example.com';
const ours: Asked = { origin: undefined, publicUrl, isSigned: false };
const read = (sent: unknown, asked: Partial<Asked> = {}) => readConsentFields(sent, { ...ours, ...asked }, settings);
const wrongOf = (result: ReturnType<typeof read>) => ('wrong' in result ? result.wrong : []);

describe('what is asked for', () => {
  it('is read from a form as from JSON: a ticked box names the wording beside it', () => {
    const ticked = { email: ' Ada@Example.ORG ', locale: 'en', [choiceField(news)]: choiceValue(news) };
    const expected = {
      address: 'Ada@example.org',
      canonical: 'ada@example.org',
      locale: 'en',
      wordings: [news],
      source: 'form:https://privacy.example.com/consent',
      method: 'form',
    };
    expect(read(choicesOfForm(ticked))).toEqual(expected);
    expect(read({ email: 'Ada@Example.ORG', locale: 'en', choices: [news, news] })).toEqual(expected);
  });

  it.each([
    ['no address', { choices: [news] }, ['email']],
    ['half an address', { email: 'ada', choices: [news] }, ['email']],
    ['an address of one label', { email: 'ada@localhost', choices: [news] }, ['email']],
    ['nothing ticked', { email: 'ada@example.org', choices: [] }, ['choices']],
    ['no choices', { email: 'ada@example.org' }, ['choices']],
    ['both', {}, ['email', 'choices']],
    ['no object', 'email=ada', ['body']],
    ['nothing', undefined, ['body']],
  ])('is refused with %s, naming the field', (_, sent, fields) => {
    expect(wrongOf(read(sent)).map(({ field }) => field)).toEqual(fields);
  });

  it.each([
    ['words we never published', { ...news, hash: hashOfWording('I agree to everything.') }],
    ['another version than that of the words', { ...news, version: '2020-01' }],
    ['the words of another purpose', { ...news, purpose: 'answering' }],
    ['a channel that is not declared', { ...news, channel: 'fax' }],
  ])('is refused with %s, naming the choice', (_, choice) => {
    expect(wrongOf(read({ email: 'ada@example.org', choices: [choice] }))).toEqual([
      { field: choiceField(choice), wrong: 'wording' },
    ]);
  });

  it('may name a wording in another language than the page: what was read is what counts', () => {
    const german = currentWording(settings, 'news', 'de');
    const sent = { email: 'ada@example.org', locale: 'fr', choices: [{ ...news, hash: german?.hash }] };
    expect(read(sent)).toMatchObject({ wordings: [{ hash: german?.hash }] });
  });
});

const sent = (source?: string) => ({ email: 'ada@example.org', choices: [news], ...(source !== undefined && { source }) });

describe('where a contact comes from', () => {
  it('is our page, or one of the controller’s sites, by the browser’s word or the form’s', () => {
    expect(read(sent(), { origin: 'null' })).toMatchObject({ source: `form:${publicUrl}/consent`, method: 'form' });
    expect(read(sent(), { origin: publicUrl })).toMatchObject({ method: 'form' });
    expect(read(sent(), { origin: shop })).toMatchObject({ source: `form:${shop}`, method: 'own-form' });
    const page = `${shop}/contact?utm=ada@example.org#form`;
    for (const origin of [shop, undefined, 'null'])
      expect(read(sent(page), { origin })).toMatchObject({ source: `form:${shop}/contact`, method: 'own-form' });
  });

  it.each([
    ['a page of somebody else', sent('https://phish.example/contact'), undefined],
    ['a form on a site of somebody else', sent(), 'https://phish.example'],
    ['one of ours named on a site of somebody else', sent(`${shop}/contact`), 'https://phish.example'],
    ['no address of a page', sent('a fair'), undefined],
    ['a scheme that is no page', sent('javascript:alert(1)'), undefined],
  ])('is refused for %s', (_, asked, origin) => {
    expect(wrongOf(read(asked, { origin }))).toEqual([{ field: 'source', wrong: 'source' }]);
  });

  it('is refused from any other site where the settings name none', () => {
    const none = { ...settings, consent: sample.consent };
    const result = readConsentFields(sent(`${shop}/contact`), ours, none);
    expect(wrongOf(result)).toEqual([{ field: 'source', wrong: 'source' }]);
  });

  it('is what a signed call says, and must be said, without a person’s address in it', () => {
    expect(read(sent('fair of Lyon, 2026'), { isSigned: true })).toMatchObject({
      source: 'fair of Lyon, 2026',
      method: 'own-form',
    });
    for (const source of [undefined, '', 'from ada@example.org', 'two\nlines'])
      expect(wrongOf(read(sent(source), { isSigned: true }))).toEqual([{ field: 'source', wrong: 'source' }]);
  });
});
