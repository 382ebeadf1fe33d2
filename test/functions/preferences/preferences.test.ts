import { describe, expect, it } from 'vitest';
import { choiceField, choiceValue } from '../../../shared/privacy/consent/consent-fields.ts';
import type { ConsentHistoryEntry, ConsentStanding, Consents } from '../../../shared/privacy/consent/consents.ts';
import { mintFormToken, readFormToken } from '../../../shared/privacy/tokens/form-token.ts';
import { mintPreferencesToken, readPreferencesToken } from '../../../shared/privacy/tokens/preferences-token.ts';
import { mintUnsubscribeToken } from '../../../shared/privacy/tokens/unsubscribe-token.ts';
import { type Call, form, json } from '../../builders/http-event.ts';
import { answer } from '../../builders/public-functions.ts';
import { alias, news, now, settings, ticked } from '../consent/asking.ts';

const keys = ['a key for tests'];
const token = mintPreferencesToken({ alias, now }, keys);
const link = `/preferences?lang=en&token=${token}`;
const nobody: ConsentStanding = { known: false, optedOutUntil: null, head: null, consents: [] };
const [since, until] = ['2026-11-20T10:00:00.000Z', '2026-12-20T10:00:00.000Z'];
const agreed: ConsentStanding = { ...nobody, known: true, head: 'h2', consents: [{ ...news, state: 'granted', since, until }] };
const sms = { ...news, channel: 'sms' };

type Choice = Parameters<Consents['choose']>[0];
type Given = { state?: ConsentStanding; history?: ConsentHistoryEntry[]; outcome?: 'chosen' | 'changed' | 'unknown' };

/** Calls the page, and gives its answer with what was read and chosen. */
async function call(asked: Call, { state = nobody, history = [], outcome = 'chosen' }: Given = {}) {
  const read: string[] = [];
  const chosen: Choice[] = [];
  const answered = await answer('preferences', asked, {
    now,
    settings,
    preferences: {
      readToken: async (given, at) => readPreferencesToken(given, keys, at),
      mintStopToken: async () => 'a'.repeat(48),
      mintFormToken: async (made) => mintFormToken(made, keys),
      readFormToken: async (given, of, at) => readFormToken(given, of, keys, at),
      state: async (of) => (read.push(`state ${of}`), state),
      history: async (of) => (read.push(`history ${of}`), history),
      choose: async (choice) => (chosen.push(choice), outcome),
    },
  });
  return { ...answered, read, chosen };
}

const formAt = (head: string | null, at = now) => mintFormToken({ alias, head, now: at }, keys);

describe('the preferences page', () => {
  it('shows each purpose and channel with its basis by one read, and a way to stop and to the history', async () => {
    const { status, body, read } = await call({ path: link });
    expect([status, read]).toEqual([200, [`state ${alias}`]]);
    expect(body.match(/<input type="checkbox"/g)).toHaveLength(2);
    expect(body).toMatch(/history(?:=|&#x3D;)shown/);
    expect(body).toContain('by text message');
    expect(body).toContain('Legal basis: your consent (Article 6(1)(a) GDPR).');
    expect(body).toContain('Without asking first. Legal basis: our legitimate interest');
    expect(body).toContain('You did not agree to this');
    expect(body).toContain(`/unsubscribe?token&#x3D;${'a'.repeat(48)}`);
  });

  it('shows what was agreed to, since when and until when, and ticks that box alone', async () => {
    const { body } = await call({ path: link }, { state: agreed });
    expect(body).toContain('You agreed on 20 November 2026. It counts until 20 December 2026.');
    expect(body.match(/ checked/g)).toHaveLength(1);
    const older = { ...agreed, consents: [{ ...news, version: '2020-01', state: 'granted' as const, since, until }] };
    expect((await call({ path: link }, { state: older })).body).toContain('The text has changed since');
  });

  it('shows what was withdrawn or stopped, and no way to stop twice', async () => {
    const stopped = { ...nobody, optedOutUntil: until, consents: [{ ...news, state: 'withdrawn' as const, since, until }] };
    const { body } = await call({ path: link.replace('lang=en', 'lang=fr') }, { state: stopped });
    expect(body).toContain('Arrêtées, au moins jusqu’au 20 décembre 2026.');
    expect(body).toContain('Vous avez retiré votre accord.');
    expect(body).toContain('Enregistrer une case cochée lève cet arrêt');
    expect(body).not.toContain('/unsubscribe?token');
    expect(body).not.toContain(' checked');
  });

  it('tells the history of each choice: when, what, how, and which text', async () => {
    const history: ConsentHistoryEntry[] = [
      { at: since, event: 'confirmed', purpose: 'news', channel: 'email', facts: { method: 'form', version: '2026-11' } },
      { at: until, event: 'expired', purpose: 'news', channel: 'email', facts: {} },
      { at: until, event: 'objected', purpose: null, channel: null, facts: { method: 'one-click' } },
    ];
    const { body, read } = await call({ path: `${link}&history=shown` }, { history });
    expect(read).toEqual([`state ${alias}`, `history ${alias}`]);
    expect(body.match(/<summary>/g)).toHaveLength(2);
    expect(body).toContain('<li>20 November 2026: consent confirmed, by our form (text 2026-11)</li>');
    expect(body).toContain('<li>20 December 2026: consent came to its end</li>');
    expect(body).toContain('<li>20 December 2026: everything stopped, with one click</li>');
  });

  it('looks the same for a known person without choices and for a stranger', async () => {
    const known = { ...nobody, known: true };
    expect((await call({ path: link }, { state: known })).body).toBe((await call({ path: link })).body);
    const asJson = await call({ path: link, headers: { accept: 'application/json' } }, { state: known });
    expect(JSON.parse(asJson.body)).toEqual({ optedOutUntil: null, consents: [], form: formAt(null) });
  });

  it('says how to come by a link without one, and reads nothing', async () => {
    const { status, body, read } = await call({ path: '/preferences?lang=en' });
    expect([status, read]).toEqual([200, []]);
    expect(body).toContain('mailto:contact@example.com');
  });

  it.each(['/preferences', '/preferences/receipt'])('refuses at %s what is no such link, and reads nothing', async (path) => {
    for (const wrong of ['x', `a${token.slice(1, -1)}a`, mintUnsubscribeToken({ alias, scope: 'all', now }, keys)]) {
      const { status, body, read } = await call({ path: `${path}?lang=en&token=${wrong}` });
      expect([status, read]).toEqual([400, []]);
      expect(body).toContain('This link is not valid');
    }
  });
});

describe('changing preferences', () => {
  const offered = [
    { purpose: 'news', channel: 'email' },
    { purpose: 'news', channel: 'sms' },
  ];

  it('grants what is ticked and nothing else, at the end of the history that was shown', async () => {
    const { status, body, chosen, read } = await call(form(link, { form: formAt('h2'), ...ticked }));
    expect([status, read]).toEqual([200, []]);
    expect(chosen).toEqual([{ alias, granted: [news], offered, method: 'page', locale: 'en', now, head: 'h2' }]);
    expect(body).toContain('<h1>Saved</h1>');
    expect(body).toContain('You do not agree');
  });

  it('takes JSON with the token of the form', async () => {
    const { status, body, chosen } = await call(json(link, { choices: [news, sms], form: formAt(null) }));
    expect([status, chosen[0]?.granted, chosen[0]?.head]).toEqual([200, [news, sms], null]);
    expect(JSON.parse(body)).toEqual({ status: 'saved', granted: offered });
  });

  it('withdraws everything by one button, whatever is ticked, without a token of the form', async () => {
    for (const sent of [form(link, { ...ticked, form: 'x', withdraw: 'all' }), json(link, { withdraw: 'all' })])
      expect((await call(sent)).chosen).toEqual([{ alias, granted: [], offered, method: 'page', locale: 'en', now, head: null }]);
  });

  it('withdraws by a form that is out of date: stopping is never made harder', async () => {
    expect((await call(form(link, { form: formAt('h1', new Date('2026-11-01')) }))).chosen).toHaveLength(1);
  });

  it('never withdraws for want of an answer', async () => {
    for (const sent of [
      json(link, {}),
      json(link, null),
      { method: 'POST', path: link },
      form(link, { 'List-Unsubscribe': 'One-Click' }),
    ]) {
      const { status, chosen } = await call(sent);
      expect([status, chosen]).toEqual([400, []]);
    }
  });

  it.each([
    ['none', ''],
    ['one of another person', mintFormToken({ alias: 'k1:BBBBBBBBBBBBBBBBBBBBBB', head: 'h2', now }, keys)],
    ['one of another key', mintFormToken({ alias, head: 'h2', now }, ['another'])],
    ['one of days ago', formAt('h2', new Date('2026-11-20T23:59:59Z'))],
    ['one with another head', formAt('h2').replace('h2', 'h3')],
  ])('grants nothing with a token of the form that is %s', async (_, made) => {
    const { status, chosen, body } = await call(form(link, { ...ticked, form: made }));
    expect([status, chosen]).toEqual([409, []]);
    expect(body).toContain('nothing was saved');
  });

  it('says so where somebody changed them in between, and leads back', async () => {
    const { status, body } = await call(form(link, { ...ticked, form: formAt('h1') }), { outcome: 'changed' });
    expect(status).toBe(409);
    expect(body).toContain(`href="/preferences?token&#x3D;${token}`);
  });

  it('leads to the form with an address where there is nobody left to grant it', async () => {
    const { status, body } = await call(form(link, { ...ticked, form: formAt(null) }), { outcome: 'unknown' });
    expect(status).toBe(409);
    expect(body).toContain('href="/consent?lang&#x3D;en"');
  });

  it('refuses words that were not published, naming the choice', async () => {
    const wrong = { ...news, hash: 'a'.repeat(64) };
    const { status, chosen, body } = await call(json(link, { choices: [wrong], form: formAt(null) }));
    expect([status, chosen]).toEqual([400, []]);
    expect(JSON.parse(body).errors).toMatchObject([{ field: choiceField(wrong) }]);
    expect(
      (await call(form(link, { [choiceField({ ...news, channel: 'fax' })]: choiceValue(news), form: formAt(null) }))).status,
    ).toBe(400);
  });
});

describe('the receipt', () => {
  const path = `/preferences/receipt?lang=en&token=${token}`;
  const history: ConsentHistoryEntry[] = [
    { at: since, event: 'confirmed', purpose: 'news', channel: 'email', facts: { method: 'form', until } },
    { at: since, event: 'confirmed', purpose: 'news', channel: 'sms', facts: {} },
    { at: until, event: 'objected', purpose: null, channel: null, facts: {} },
  ];

  it('is a JSON file for a browser too, and is read by nobody but its owner', async () => {
    const { status, headers, body, read } = await call({ path, headers: { accept: 'text/html' } }, { state: agreed, history });
    expect([status, read.length, headers['cache-control']]).toEqual([200, 2, 'no-store']);
    expect(headers['content-type']).toBe('application/json; charset=utf-8');
    expect(headers['content-disposition']).toContain('consent-receipt.json');
    expect(JSON.parse(body)).toEqual(
      JSON.parse((await call({ path, headers: { accept: 'application/json' } }, { state: agreed, history })).body),
    );
  });

  it('has every field that ISO/IEC TS 27560 marks mandatory, for each consent', async () => {
    const { body } = await call({ path }, { state: agreed, history });
    const receipt = JSON.parse(body);
    expect(Object.keys(receipt)).toEqual(expect.arrayContaining(['schema_version', 'receipt_id', 'pii_principal_id', 'records']));
    const [record, ...others] = receipt.records;
    expect(others).toEqual([]);
    expect(record).toMatchObject({
      record_id: expect.stringMatching(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/),
      pii_principal_id: alias,
      pii_processing: {
        privacy_notice: 'https://privacy.example.com/privacy?lang=en',
        language: 'en',
        purpose: 'sending you our news',
        lawful_basis: expect.stringContaining('6(1)(a)'),
        consent_text: expect.stringContaining('I agree'),
        consent_text_sha256: news.hash,
        pii_information: [{ pii_type: 'e-mail address' }],
        pii_controllers: ['controller'],
        storage_locations: ['FR', 'LU'],
        retention_period: 'P30D',
        jurisdiction: 'FR',
        recipient_third_parties: ['Amazon Web Services EMEA SARL'],
        withdrawal_method: expect.arrayContaining(['https://privacy.example.com/preferences']),
        privacy_rights: 'https://privacy.example.com/rights',
      },
    });
    for (const party of record.parties.slice(0, 3))
      for (const field of ['party_id', 'party_type', 'party_name', 'party_address', 'party_contact'])
        expect(party[field]).toBeTruthy();
    expect(record.event).toEqual([
      expect.objectContaining({
        event_time: since,
        validity_duration: 'PT2592000S',
        entity_id: alias,
        event_type: 'explicit',
        event_state: 'confirmed',
      }),
      expect.objectContaining({ event_time: until, validity_duration: 'PT0S', event_state: 'objected' }),
    ]);
  });

  it('keeps the id of a record, and has a new one of its own when something has changed', async () => {
    const [first, second] = await Promise.all(
      [agreed, { ...agreed, consents: [{ ...news, state: 'withdrawn' as const, since: until, until }] }].map(async (state) =>
        JSON.parse((await call({ path }, { state })).body),
      ),
    );
    expect(second.records[0].record_id).toBe(first.records[0].record_id);
    expect(second.receipt_id).not.toBe(first.receipt_id);
  });
});
