import { describe, expect, it } from 'vitest';
import sample from '../../../repondeur.config.ts';
import { signatureOf } from '../../../shared/runtime/standard-webhooks.ts';
import { form, json } from '../../builders/http-event.ts';
import { answer } from '../../builders/public-functions.ts';
import { alias, news, now, secret, send, settings, shop, ticked } from './asking.ts';

const email = 'Ada@example.org';

describe('the form of the consents', () => {
  it.each(['fr', 'en', 'de'])(
    'has an unticked box for each purpose and channel, with its words and the notice (%s)',
    async (lang) => {
      const { status, body } = await answer('consent', { path: `/consent?lang=${lang}` }, { settings });
      expect(status).toBe(200);
      const boxes = body.match(/<input type="checkbox"[^>]*>/g) ?? [];
      expect(boxes.map((box) => /name="([^"]+)"/.exec(box)?.[1])).toEqual(['choices.news.email', 'choices.news.sms']);
      expect(body).not.toContain('checked');
      const words = settings.purposes[1]?.wording[0]?.text[lang as 'fr'] ?? 'no wording';
      expect(body.split(words)).toHaveLength(3);
      expect(body.match(/href="\/privacy\?lang&#x3D;\w\w#purposes"/g)).toHaveLength(2);
    },
  );

  it('tells a program what may be agreed to, by version and hash', async () => {
    const { body } = await answer('consent', { path: '/consent?lang=en', headers: { accept: 'application/json' } }, { settings });
    expect(JSON.parse(body).choices[0]).toMatchObject({ ...news, locale: 'en', text: expect.stringContaining('I agree') });
  });

  it('says so where nothing rests on consent', async () => {
    const none = { ...settings, purposes: settings.purposes.slice(0, 1) };
    const { body } = await answer('consent', { path: '/consent?lang=en' }, { settings: none });
    expect(body).toContain('we do not ask you to agree to anything');
    expect(body).not.toContain('<form');
  });
});

describe('asking for a confirmation link', () => {
  it('writes one request with all that a proof needs, has the mail sent, and agrees to nothing', async () => {
    const { status, body, requested, told } = await send(form('/consent', { email, locale: 'en', ...ticked }));
    expect(status).toBe(202);
    expect(requested).toEqual([
      {
        alias,
        identity: { address: email, locale: 'en', name: '' },
        wordings: [news],
        source: 'form:https://privacy.example.com/consent',
        method: 'form',
        locale: 'en',
        now,
        ip: null,
        waitingMail: null,
      },
    ]);
    expect(told).toEqual(['pending:k1:A:1']);
    expect(body).toContain('<h1>One more step</h1>');
    expect(body).not.toContain('ada');
  });

  it('takes JSON, and answers it with 202', async () => {
    const { status, body, requested } = await send(json('/consent', { email, locale: 'de', choices: [news] }));
    expect([status, JSON.parse(body)]).toEqual([202, { status: 'to-be-confirmed', linkDays: 7 }]);
    expect(requested[0]).toMatchObject({ locale: 'de', wordings: [news] });
  });

  it('gives the same answer to a repeat, and sends no second mail', async () => {
    const first = await send(form('/consent', { email, ...ticked }));
    const again = await send(form('/consent', { email, ...ticked }), {
      request: async () => ({ pendingKey: 'pending:k1:A:1', outcome: 'again' }),
    });
    expect([again.status, again.body, again.told]).toEqual([first.status, first.body, []]);
  });

  it('is done although the queue is down: the outbox has it too', async () => {
    const down = new Error('the queue is down');
    const { status, failed } = await send(form('/consent', { email, ...ticked }), { tell: () => Promise.reject(down) });
    expect([status, failed]).toEqual([202, [down]]);
  });

  it('promises nothing where the request could not be written', async () => {
    const { status, told } = await send(form('/consent', { email, ...ticked }), {
      request: () => Promise.reject(new Error('the table is away')),
    });
    expect([status, told]).toEqual([500, []]);
  });

  it('keeps the network of the asker in the proof only where the settings ask for it', async () => {
    const truncated = { ...settings, consent: { ...settings.consent, ipInProof: 'truncated' as const } };
    const { requested, askers } = await send(form('/consent', { email, ...ticked }), { settings: truncated });
    expect([requested[0]?.ip, askers]).toEqual(['192.0.2.0/24', ['192.0.2.7']]);
  });

  it('shows the form again, each wrong field with its reason, and keeps what was ticked and written', async () => {
    const { status, body, requested } = await send(form('/consent?lang=en', { email: 'ada', ...ticked }));
    expect([status, requested]).toEqual([400, []]);
    expect(body).toContain('href="#email"');
    expect(body).toContain('value="ada"');
    expect(body.match(/ checked/g)).toHaveLength(1);
    const nothing = await send(json('/consent?lang=en', { email, choices: [] }));
    expect(JSON.parse(nothing.body).errors).toEqual([{ field: 'choices', problem: 'Tick at least one choice.' }]);
    const unknown = await send(json('/consent', { email, choices: [{ ...news, hash: 'a'.repeat(64) }] }));
    expect(JSON.parse(unknown.body).errors).toMatchObject([{ field: 'choices.news.email' }]);
    expect((await send({ method: 'POST', path: '/consent', headers: { 'content-type': 'image/png' }, body: 'x' })).status).toBe(
      415,
    );
  });

  it('tells who asks too often to wait, loses nothing they wrote, and writes nothing', async () => {
    const call = form('/consent?lang=en', { email, ...ticked });
    const { status, headers, body, requested } = await send(call, { mayAsk: async () => false });
    expect([status, headers['retry-after'], requested]).toEqual([429, '3600', []]);
    expect(body).toContain('Wait an hour');
    expect(body).toContain(`value="${email}"`);
    const asJson = await send(json('/consent', { email, choices: [news] }), { mayAsk: async () => false });
    expect(asJson.headers['content-type']).toContain('application/problem+json');
    expect(JSON.parse(asJson.body)).toMatchObject({ status: 429, title: 'Too Many Requests' });
  });

  it('redirects nowhere, whatever is asked for', async () => {
    const { headers, status } = await send(
      form('/consent?next=https://phish.example', {
        email,
        ...ticked,
        redirect: 'https://phish.example',
        return_url: '//phish.example',
      }),
    );
    expect([status, headers['location']]).toEqual([202, undefined]);
  });
});

describe('from the controller’s own forms', () => {
  it('takes a plain form of a declared site, with that page as the source', async () => {
    const call = form('/consent', { email, ...ticked, source: `${shop}/contact` }, { origin: shop });
    expect((await send(call)).requested[0]).toMatchObject({ method: 'own-form', source: `form:${shop}/contact` });
  });

  it('refuses a form of any other site', async () => {
    const { status, requested } = await send(form('/consent', { email, ...ticked }, { origin: 'https://phish.example' }));
    expect([status, requested]).toEqual([400, []]);
  });

  const value = { email, locale: 'fr', source: 'shop/checkout', choices: [news] };
  const signed = (changes: Record<string, string> = {}, sent: unknown = value, with_ = secret) => {
    const call = json('/consent', sent);
    const [id, timestamp] = ['call-1', String(now.getTime() / 1000)];
    const signature = `v1,${signatureOf({ id, timestamp, bytes: Buffer.from(String(call.body)) }, with_)}`;
    const headers = { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': signature, ...changes };
    return json('/consent', sent, headers);
  };

  it('takes signed JSON with its source, and neither counts nor proves the address of the server', async () => {
    const truncated = { ...settings, consent: { ...settings.consent, ipInProof: 'truncated' as const } };
    const { status, requested, askers, kept } = await send(signed(), { settings: truncated });
    expect([status, askers, kept]).toEqual([202, [], ['call-1']]);
    expect(requested).toMatchObject([{ method: 'own-form', source: 'shop/checkout', locale: 'fr', ip: null }]);
  });

  it('answers a call that is played again the same way, and does nothing', async () => {
    const again = await send(signed(), { kept: ['call-1'] });
    expect([again.status, again.requested, again.told]).toEqual([202, [], []]);
  });

  it('lets a call that failed be sent again under its id', async () => {
    const failed = await send(signed(), { request: () => Promise.reject(new Error('away')) });
    expect([failed.status, failed.kept]).toEqual([500, []]);
  });

  it.each([
    ['another secret', signed({}, value, 'whsec_AAAA'), 'webhook-signature'],
    ['an old time', signed({ 'webhook-timestamp': '1' }), 'webhook-timestamp'],
    ['no id', signed({ 'webhook-id': '' }), 'webhook-id'],
    [
      'a body that was changed',
      { ...signed(), body: JSON.stringify({ ...value, email: 'bob@example.org' }) },
      'webhook-signature',
    ],
  ])('refuses a call with %s, naming the header, and never takes it as unsigned', async (_, call, field) => {
    const { status, body, requested } = await send(call);
    expect([status, requested]).toEqual([401, []]);
    expect(JSON.parse(body)).toMatchObject({ title: 'Unauthorized', errors: [{ field }] });
  });

  it('refuses a signed call where the settings have no forms of their own, and words that were not published', async () => {
    expect((await send(signed(), { settings: { ...settings, consent: sample.consent } })).status).toBe(401);
    const { status, body } = await send(signed({}, { ...value, choices: [{ ...news, hash: 'b'.repeat(64) }] }));
    expect([status, JSON.parse(body).errors[0].field]).toEqual([400, 'choices.news.email']);
  });
});
