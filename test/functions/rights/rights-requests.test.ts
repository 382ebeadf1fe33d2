import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CaseOpening } from '../../../shared/privacy/rights/cases.ts';
import { rights } from '../../../shared/reply/verdicts.ts';
import { type Call, form, json, multipart } from '../../builders/http-event.ts';
import { answer } from '../../builders/public-functions.ts';

const now = new Date('2026-11-22T10:00:00Z');
const program = { accept: 'application/json' };

/** Sends a request, and gives the answer with every call it cost. */
async function send(right: string, call: Call, { queueFails = false } = {}) {
  const opened: CaseOpening[] = [];
  const told: unknown[] = [];
  const failures: string[] = [];
  const answered = await answer(`request-${right}`, call, {
    now,
    request: {
      aliasOf: async (canonical) => `k1:${Buffer.from(canonical).toString('hex').slice(0, 22)}`,
      open: async (opening) => {
        opened.push(opening);
        return { caseId: opening.caseId, created: true, acknowledgedAt: null, proof: { sequence: 1, hash: 'h' } };
      },
      tell: async (followUp) => {
        if (queueFails) throw new Error('the queue is down');
        told.push(followUp);
      },
      tellFailed: (_, caseId) => failures.push(caseId),
    },
  });
  return { ...answered, opened, told, failures };
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
      identity: { address: 'Ada@example.org', locale: 'en', name: '' },
      channel: 'form',
      acknowledge: true,
      dueAt: new Date(receipt.dueAt),
      words: JSON.stringify({ message: 'All of it.', corrections: {} }),
    });
    expect(told).toEqual([{ kind: 'acknowledge-case', caseId: receipt.requestId }]);
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
      expect(opened[0]?.words).toBeNull();
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
    const expected = JSON.stringify({ message: '', corrections: { name: 'Ada L.' } });
    const byForm = await send(
      'rectification',
      form('/rights/rectification', { email: 'a@example.org', 'corrections.name': 'Ada L.', 'corrections.other': ' ' }),
    );
    const byJson = await send(
      'rectification',
      json('/rights/rectification', { email: 'a@example.org', corrections: { name: 'Ada L.' } }),
    );
    expect([byForm.opened[0]?.words, byJson.opened[0]?.words]).toEqual([expected, expected]);
  });

  it('is never refused for its language', async () => {
    for (const locale of ['pl', 'x', '', 7, null]) {
      const { status, opened } = await send('erasure', json('/rights/erasure', { email: 'a@example.org', locale }));
      expect([status, opened[0]?.identity?.locale]).toEqual([202, 'fr']);
    }
  });

  it('is answered in the language it names, else in that of the page', async () => {
    const named = await send('erasure', json('/rights/erasure?lang=en', { email: 'a@example.org', locale: 'de-AT' }));
    const unnamed = await send('erasure', json('/rights/erasure?lang=en', { email: 'a@example.org' }));
    expect([named.opened[0]?.identity?.locale, unnamed.opened[0]?.identity?.locale]).toEqual(['de', 'en']);
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
