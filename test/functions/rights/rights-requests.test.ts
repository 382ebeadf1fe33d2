import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CaseOpening } from '../../../shared/privacy/rights/cases.ts';
import { rights } from '../../../shared/reply/verdicts.ts';
import { signatureOf } from '../../../shared/runtime/standard-webhooks.ts';
import { type Call, form, json, multipart } from '../../builders/http-event.ts';
import { answer } from '../../builders/public-functions.ts';

const now = new Date('2026-11-22T10:00:00Z');
const program = { accept: 'application/json' };

type Given = { queueFails?: boolean; guard?: 'free' | 'full' | 'down'; secrets?: string[] };

/** Sends a request, and gives the answer with every call it cost. */
async function send(right: string, call: Call, { queueFails = false, guard = 'free', secrets = [] }: Given = {}) {
  const opened: CaseOpening[] = [];
  const told: unknown[] = [];
  const failures: string[] = [];
  const askers: string[] = [];
  const answered = await answer(`request-${right}`, call, {
    now,
    request: {
      aliasOf: async (canonical) => `k1:${Buffer.from(canonical).toString('hex').slice(0, 22)}`,
      open: async (opening) => {
        opened.push(opening);
        return { caseId: opening.caseId, created: true };
      },
      mayWriteTo: async ({ asker }) => {
        if (guard === 'down') throw new Error('the guard is down');
        askers.push(asker);
        return guard === 'free';
      },
      vouchedSecrets: async () => secrets,
      tell: async (followUp) => {
        if (queueFails) throw new Error('the queue is down');
        told.push(followUp);
      },
      tellFailed: (_, caseId) => failures.push(caseId),
    },
  });
  return { ...answered, opened, told, failures, askers };
}

const aliasFor = async (email: string) => (await send('access', json('/rights/access', { email }))).opened[0]?.alias;

describe('the page of all rights', () => {
  it.each(['fr', 'en', 'de'])('links to each of the six forms (%s)', async (lang) => {
    const { status, body, headers } = await answer('rights-requests', { path: `/rights?lang=${lang}` });
    expect(status).toBe(200);
    for (const right of rights) expect(body).toContain(`href="/rights/${right}?lang&#x3D;${lang}"`);
    expect(headers['cache-control']).toBe('public, max-age=3600');
  });

  it('lists them for programs', async () => {
    const { body } = await answer('rights-requests', { path: '/rights?lang=en', headers: program });
    expect(JSON.parse(body)).toMatchObject({ rights: rights.map((right) => ({ right })) });
  });
});

describe.each(rights)('a request for %s', (right) => {
  const path = `/rights/${right}`;

  it('has a form in each language that calls nobody', async () => {
    for (const lang of ['fr', 'en', 'de']) {
      const { status, body } = await answer(`request-${right}`, { path: `${path}?lang=${lang}` });
      expect(status).toBe(200);
      for (const name of ['email', 'message', 'locale']) expect(body).toContain(`name="${name}"`);
      expect(body.includes('name="corrections.name"')).toBe(right === 'rectification');
    }
  });

  it('is taken as JSON: a case, a follow-up, and 202 with reference and dates', async () => {
    const { status, body, opened, told } = await send(
      right,
      json(path, { email: ' Ada@Example.org ', locale: 'en', message: 'All of it.' }),
    );
    expect(status).toBe(202);
    const receipt = JSON.parse(body);
    expect(receipt).toEqual({
      requestId: expect.stringMatching(/^R-[0-9A-Z]{16}$/),
      status: 'received',
      receivedAt: now.toISOString(),
      dueAt: '2026-12-22T22:59:59.000Z',
    });
    expect(opened).toHaveLength(1);
    expect(opened[0]).toMatchObject({
      caseId: receipt.requestId,
      rights: [right],
      channel: 'form',
      acknowledge: true,
      verified: null,
      dueBy: new Date(receipt.dueAt),
      file: {
        identity: { address: 'Ada@example.org', locale: 'en', name: '' },
        locales: ['en'],
        words: { message: 'All of it.', corrections: {} },
        thread: null,
      },
    });
    expect(told).toEqual([{ kind: 'advance-case', caseId: receipt.requestId }]);
  });

  it('is taken as a form in either encoding, and answered with a page of the same facts', async () => {
    for (const call of [
      form(path, { email: 'ada@example.org', locale: 'de' }),
      multipart(path, { email: 'ada@example.org', locale: 'de' }),
    ]) {
      const { status, body, headers, opened } = await send(right, call);
      expect([status, headers['content-language']]).toEqual([202, 'de']);
      expect(body).toContain('lang="de"');
      expect(body).toContain(opened[0]?.caseId ?? 'no case');
      expect(body).toContain('22. Dezember 2026');
      expect(opened[0]?.file?.words).toBeNull();
    }
  });

  it('is not lost when the queue fails: the outbox has it', async () => {
    const { status, opened, failures } = await send(right, json(path, { email: 'ada@example.org' }), { queueFails: true });
    expect(status).toBe(202);
    expect(failures).toEqual([opened[0]?.caseId]);
  });
});

describe('a request that cannot be taken', () => {
  it.each([
    ['no address', {}, 'email'],
    ['an address without a domain', { email: 'ada' }, 'email'],
    ['an address of one label', { email: 'ada@localhost' }, 'email'],
    ['two addresses', { email: 'ada@example.org, bob@example.org' }, 'email'],
    ['a header in the address', { email: 'ada@example.org\r\nBcc: bob@example.org' }, 'email'],
    ['an address that is no text', { email: ['ada@example.org'] }, 'email'],
    ['too long a text', { email: 'ada@example.org', message: 'x'.repeat(5001) }, 'message'],
    ['corrections that are no texts', { email: 'ada@example.org', corrections: { name: 7 } }, 'corrections.name'],
    ['something else altogether', 'ada@example.org', 'body'],
  ])('with %s names the field, and opens nothing', async (_, sent, field) => {
    const { status, headers, body, opened, told } = await send('access', json('/rights/access?lang=en', sent));
    expect([status, opened, told]).toEqual([400, [], []]);
    expect(headers['content-type']).toBe('application/problem+json; charset=utf-8');
    expect(JSON.parse(body).errors).toEqual([{ field, problem: expect.any(String) }]);
  });

  it('gives the form back with what was written, the wrong field marked, and never unescaped', async () => {
    const written = { email: 'ada', message: '<script>alert(1)</script>"' };
    const { status, body } = await send('access', form('/rights/access?lang=en', written));
    expect(status).toBe(400);
    expect(body).toContain('value="ada" aria-describedby="email-hint email-wrong" aria-invalid="true"');
    expect(body).toContain('&lt;script&gt;alert(1)&lt;/script&gt;&quot;');
    expect(body).not.toContain('<script');
  });

  it('is 415 where it is neither form nor JSON', async () => {
    const call: Call = {
      method: 'POST',
      path: '/rights/access',
      headers: { 'content-type': 'text/csv', ...program },
      body: 'a,b',
    };
    expect((await send('access', call)).status).toBe(415);
  });
});

describe('every request', () => {
  it('keeps corrections from a form and from JSON alike', async () => {
    const expected = { message: '', corrections: { name: 'Ada L.' } };
    const byForm = await send(
      'rectification',
      form('/rights/rectification', { email: 'a@example.org', 'corrections.name': 'Ada L.', 'corrections.other': ' ' }),
    );
    const byJson = await send(
      'rectification',
      json('/rights/rectification', { email: 'a@example.org', corrections: { name: 'Ada L.' } }),
    );
    expect([byForm.opened[0]?.file?.words, byJson.opened[0]?.file?.words]).toEqual([expected, expected]);
  });

  it('is never refused for its language', async () => {
    for (const locale of ['pl', 'x', '', 7, null]) {
      const { status, opened } = await send('erasure', json('/rights/erasure', { email: 'a@example.org', locale }));
      expect([status, opened[0]?.file?.identity.locale]).toEqual([202, 'fr']);
    }
  });

  it('is answered in the language it names, else in that of the page', async () => {
    const named = await send('erasure', json('/rights/erasure?lang=en', { email: 'a@example.org', locale: 'de-AT' }));
    const unnamed = await send('erasure', json('/rights/erasure?lang=en', { email: 'a@example.org' }));
    expect([named.opened[0]?.file?.identity.locale, unnamed.opened[0]?.file?.identity.locale]).toEqual(['de', 'en']);
  });

  it('makes one person of two spellings, and keeps plus tags apart', async () => {
    expect(await aliasFor('ADA@EXAMPLE.ORG')).toBe(await aliasFor('ada@example.org'));
    expect(await aliasFor('ada+x@example.org')).not.toBe(await aliasFor('ada@example.org'));
  });

  it('is answered with 202 or a named field, whatever is sent', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(fc.jsonValue(), fc.record({ email: fc.emailAddress(), message: fc.string(), corrections: fc.jsonValue() })),
        async (sent) => {
          const { status, body } = await send('rectification', json('/rights/rectification', sent));
          const said = JSON.parse(body);
          expect(status === 202 ? said.requestId : said.errors[0].field).toBeTypeOf('string');
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe('an objection', () => {
  const path = '/rights/objection';

  it('may say by one choice what it is against; no choice is made for the person', async () => {
    const { body } = await answer('request-objection', { path: `${path}?lang=en` });
    expect(body.match(/type="radio"/g)).toHaveLength(2);
    expect(body).not.toContain(' checked');
    expect((await answer('request-access', { path: '/rights/access?lang=en' })).body).not.toContain('type="radio"');
    const { opened } = await send('objection', form(path, { email: 'ada@example.org', about: 'marketing' }));
    expect(opened[0]?.file?.about).toBe('marketing');
  });

  it('is taken without a choice, or with one that there is not: the words count then', async () => {
    for (const sent of [{}, { about: 'everything' }, { about: 7 }]) {
      const { status, opened } = await send('objection', json(path, { email: 'ada@example.org', ...sent }));
      expect([status, opened[0]?.file && 'about' in opened[0].file]).toEqual([202, false]);
    }
  });
});

describe('many requests from one place', () => {
  it('are recorded like any, and no mail goes out before a person has looked', async () => {
    const few = await send('erasure', json('/rights/erasure', { email: 'a@example.org' }));
    const many = await send('erasure', json('/rights/erasure', { email: 'a@example.org' }), { guard: 'full' });
    expect([many.status, many.body]).toEqual([few.status, few.body]);
    expect(few.opened[0]?.acknowledge).toBe(true);
    expect(many.opened[0]?.acknowledge).toBe(false);
    expect(many.told).toHaveLength(1);
  });

  it('are not counted where counting fails: that stands in no right’s way', async () => {
    const { status, opened } = await send('erasure', json('/rights/erasure', { email: 'a@example.org' }), { guard: 'down' });
    expect([status, opened[0]?.acknowledge]).toEqual([202, true]);
  });
});

describe('a vouched request', () => {
  const path = '/rights/access?lang=en';
  const secret = 'whsec_c2VjcmV0IG9mIHRoZSB0ZXN0cyBvbmx5';
  const verified = { by: 'the login', at: '2026-11-22T09:59:00Z' };
  const signed = (value: unknown, { id = 'call-1', key = secret } = {}) => {
    const timestamp = String(now.getTime() / 1000);
    const signature = signatureOf({ id, timestamp, bytes: Buffer.from(JSON.stringify(value)) }, key);
    return json(path, value, { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': `v1,${signature}` });
  };
  const sent = { email: 'ada@example.org', verified };
  const idOf = async (call: Call) => (await send('access', call, { secrets: [secret] })).opened[0]?.caseId;

  it('needs no second proof, and is answered like any', async () => {
    const { status, body, opened, askers } = await send('access', signed(sent), { secrets: [secret] });
    expect([status, JSON.parse(body).status]).toEqual([202, 'received']);
    expect(opened[0]).toMatchObject({
      channel: 'vouched',
      acknowledge: true,
      verified: { by: 'vouched', at: '2026-11-22T09:59:00.000Z' },
    });
    expect(askers).toEqual([]);
    expect(JSON.stringify(opened[0])).not.toContain('the login');
  });

  it('opens the same case when it is sent again, and another for another body or call', async () => {
    expect(await idOf(signed(sent))).toBe(await idOf(signed(sent)));
    expect(await idOf(signed({ ...sent, email: 'bob@example.org' }))).not.toBe(await idOf(signed(sent)));
    expect(await idOf(signed(sent, { id: 'call-2' }))).not.toBe(await idOf(signed(sent)));
  });

  it('is refused with a wrong signature, and never taken as unsigned', async () => {
    const others = [
      signed(sent, { key: 'whsec_YW5vdGhlciBzZWNyZXQ=' }),
      { ...signed(sent), body: JSON.stringify({ ...sent, email: 'bob@example.org' }) },
      signed({ email: 'ada@example.org' }, { key: 'whsec_YW5vdGhlciBzZWNyZXQ=' }),
    ];
    for (const call of others) {
      const { status, opened } = await send('access', call, { secrets: [secret] });
      expect([status, opened]).toEqual([401, []]);
    }
    expect((await send('access', signed(sent))).status).toBe(401); // nobody vouches here
  });

  it('without a signature is an error that names the field', async () => {
    const { status, body, opened } = await send('access', json(path, sent), { secrets: [secret] });
    expect([status, opened]).toEqual([400, []]);
    expect(JSON.parse(body).errors).toEqual([{ field: 'verified', problem: expect.any(String) }]);
  });

  it.each([
    ['a time to come', { ...verified, at: '2026-11-22T11:00:00Z' }, 'verified'],
    ['no time', { by: 'the login', at: 'today' }, 'verified.at'],
    ['nobody', { ...verified, by: ' ' }, 'verified.by'],
  ])('with %s names the field', async (_, wrong, field) => {
    const { status, body } = await send('access', signed({ ...sent, verified: wrong }), { secrets: [secret] });
    expect([status, JSON.parse(body).errors[0].field]).toEqual([400, field]);
  });

  it('that is signed and vouches for nothing is a request like any: the person proves themselves', async () => {
    const { status, opened } = await send('access', signed({ email: 'ada@example.org' }), { secrets: [secret] });
    expect([status, opened[0]?.channel, opened[0]?.verified]).toEqual([202, 'form', null]);
  });
});
