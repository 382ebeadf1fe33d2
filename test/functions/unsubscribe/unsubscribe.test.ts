import { describe, expect, it } from 'vitest';
import type { OptOuts } from '../../../shared/privacy/standing/standings.ts';
import { mintPreferencesToken } from '../../../shared/privacy/tokens/preferences-token.ts';
import { mintUnsubscribeToken, readUnsubscribeToken } from '../../../shared/privacy/tokens/unsubscribe-token.ts';
import { form, json, multipart } from '../../builders/http-event.ts';
import { answer } from '../../builders/public-functions.ts';

const now = new Date('2026-11-22T10:00:00Z');
const keys = ['a key for tests'];
const alias = 'k1:AAAAAAAAAAAAAAAAAAAAAA' as const;
const token = mintUnsubscribeToken({ alias, scope: 'all', now }, keys);
const link = `/unsubscribe?token=${token}`;

type OptOut = Parameters<OptOuts['optOut']>[0];

const readToken = async (given: string, at: Date) => readUnsubscribeToken(given, keys, at);

/** Posts, and gives the answer with the opt-outs that were written. */
async function post(call: Parameters<typeof answer>[1]) {
  const written: OptOut[] = [];
  const optOut: OptOuts['optOut'] = async (request) => {
    written.push(request);
    return 'stopped';
  };
  return { ...(await answer('unsubscribe', call, { now, unsubscribe: { readToken, optOut } })), written };
}

describe('looking at the unsubscribe page', () => {
  it.each(['fr', 'en', 'de'])('shows one button, what stops and what goes on, and calls nobody (%s)', async (lang) => {
    const { status, body, headers } = await answer('unsubscribe', { path: `${link}&lang=${lang}` });
    expect(status).toBe(200);
    expect(body.match(/<button/g)).toHaveLength(1);
    expect(body.match(/<h2>/g)).toHaveLength(2);
    expect(body).toContain(`action="/unsubscribe?token&#x3D;${token}&amp;lang&#x3D;${lang}"`);
    expect(headers['cache-control']).toBe('no-store');
  });

  it('keeps the token when the language is changed', async () => {
    const { body } = await answer('unsubscribe', { path: link });
    expect(body).toContain(`href="/unsubscribe?token&#x3D;${token}&amp;lang&#x3D;de"`);
  });

  it('offers another way to who has no link, or half of one', async () => {
    const without = await answer('unsubscribe', { path: '/unsubscribe?lang=en' });
    expect(without.status).toBe(200);
    expect(without.body).toContain('action="/rights/objection?lang&#x3D;en"');
    const half = await answer('unsubscribe', { path: `/unsubscribe?lang=en&token=${token.slice(0, 20)}` });
    expect(half.status).toBe(400);
    expect(half.body).toContain('action="/rights/objection?lang&#x3D;en"');
    expect(half.body).toContain('role="alert"');
  });
});

describe('unsubscribing', () => {
  it('takes the POST of Gmail as it is: urlencoded, no cookie, no Accept', async () => {
    const { status, headers, written } = await post(form(link, { 'List-Unsubscribe': 'One-Click' }));
    expect(status).toBe(200);
    expect(headers['location']).toBeUndefined();
    expect(headers['set-cookie']).toBeUndefined();
    expect(written).toEqual([{ alias, scope: 'all', method: 'one-click', now }]);
  });

  it('takes the multipart form that RFC 8058 prefers', async () => {
    const { status, written } = await post(multipart(link, { 'List-Unsubscribe': 'One-Click' }));
    expect([status, written.map(({ method }) => method)]).toEqual([200, ['one-click']]);
  });

  it('takes the button of the page, and says in the same language that it has stopped', async () => {
    const { status, body, written } = await post(form(`${link}&lang=de`, { stop: 'all' }));
    expect([status, written.map(({ method }) => method)]).toEqual([200, ['page']]);
    expect(body).toContain('<h1>Erledigt</h1>');
  });

  it('takes a program and whatever body comes: stopping is never made harder', async () => {
    const asked = await post(json(link, {}));
    expect(JSON.parse(asked.body)).toMatchObject({ status: 'stopped' });
    for (const body of ['', 'List-Unsubscribe', '{', '\u0000'])
      for (const type of ['multipart/form-data', 'application/json', 'text/plain', ''])
        expect((await post({ method: 'POST', path: link, headers: { 'content-type': type }, body })).written).toHaveLength(1);
  });

  it('may be repeated', async () => {
    const first = await post(form(link, { stop: 'all' }));
    const second = await post(form(link, { stop: 'all' }));
    expect(second.body).toBe(first.body);
  });

  it.each([
    ['a forged token', `a${token.slice(1, -1)}a`],
    ['no token', ''],
    ['a token that opens a view', mintPreferencesToken({ alias, now }, keys)],
    ['a token of half a year ago', mintUnsubscribeToken({ alias, scope: 'all', now: new Date('2026-05-01') }, keys)],
  ])('refuses %s with 400 and the form, and writes nothing', async (_, wrong) => {
    const { status, body, written } = await post(form(`/unsubscribe?token=${wrong}`, { 'List-Unsubscribe': 'One-Click' }));
    expect([status, written]).toEqual([400, []]);
    expect(body).toContain('name="email"');
    const asJson = await post(json(`/unsubscribe?token=${wrong}`, {}));
    expect(JSON.parse(asJson.body)).toMatchObject({ status: 400, errors: [{ field: 'token' }] });
  });
});
