import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Alias } from '../../../shared/privacy/standing/standings.ts';
import { caseOpening, openedAt } from '../../builders/case-opening.ts';
import { type Following, startFollowing } from './following.ts';

let pages: Following;
beforeAll(async () => {
  pages = await startFollowing();
});
afterAll(() => pages.engine.close());
beforeEach(() => {
  pages.now = openedAt;
  pages.told.length = 0;
  pages.isQueueDown = false;
});

/** What opens a second case of the same person. */
const repeatOf = (alias: Alias | null) => caseOpening({ channel: 'form', alias });

const minutes = (count: number) => new Date(openedAt.getTime() + count * 60_000);

describe('a request by its reference alone', () => {
  it('shows state and dates, and where to type the code', async () => {
    const { found } = await pages.awaiting();
    const { json } = await pages.read(found.caseId);
    expect(json).toEqual({
      requestId: found.caseId,
      status: 'awaiting-identity',
      receivedAt: found.receivedAt,
      dueAt: found.dueBy,
      closedAt: null,
    });
    const { status, body, headers } = await pages.get(found.caseId);
    expect([status, headers['cache-control'], headers['referrer-policy']]).toEqual([200, 'no-store', 'no-referrer']);
    expect(body).toContain('Waiting for you to confirm it');
    expect(body).toContain('22 December 2026');
    expect(body).toContain('autocomplete="one-time-code"');
  });

  it('is one answer for every reference that there is not', async () => {
    const bodies = await Promise.all(
      ['R-0000000000000000', 'x', '%00', 'R'.repeat(200)].map(async (id) => (await pages.read(id)).body),
    );
    expect(new Set(bodies).size).toBe(1);
    expect((await pages.get('R-0000000000000000')).status).toBe(404);
  });

  it('does not tell what an answer was, nor that a repeat was joined to another', async () => {
    const { found } = await pages.awaiting();
    const other = await pages.awaiting();
    const before = (await pages.read(other.found.caseId)).json;
    const { caseId } = await pages.cases.open(repeatOf(found.alias));
    const link = { act: 'link', by: 'worker', to: 'linked', set: { repeatOf: found.caseId }, now: openedAt } as const;
    const repeat = await pages.change(await pages.find(caseId), link);
    expect((await pages.read(repeat.caseId)).json).toEqual({ ...before, requestId: repeat.caseId });
  });
});

describe('the link of the mail', () => {
  it('shows two buttons and changes nothing, however often a scanner looks', async () => {
    const { found, issued } = await pages.awaiting();
    for (let look = 0; look < 3; look++) {
      const { status, body } = await pages.get(found.caseId, '/confirm', { token: issued.token });
      expect(status).toBe(200);
      expect(body).toContain('Nothing has changed until you press a button.');
      expect(body.match(/<button/g)).toHaveLength(2);
    }
    expect(await pages.find(found.caseId)).toEqual(found);
    expect(pages.told).toEqual([]);
  });

  it('opens nothing where it is not whole, and offers another code', async () => {
    const { found, issued } = await pages.awaiting();
    const { status, body } = await pages.get(found.caseId, '/confirm', { token: issued.token.slice(1) });
    expect(status).toBe(400);
    expect(body).toContain('This link opens nothing');
    expect(body).toContain('Send me a new code');
    expect((await pages.get('R-NOBODY', '/confirm', { token: issued.token })).status).toBe(404);
  });

  it('without a token is the form for the code, and says nothing of the reference', async () => {
    const { found } = await pages.awaiting();
    const known = await pages.get(found.caseId, '/confirm');
    const unknown = await pages.get('R-0000000000000000', '/confirm');
    expect(unknown.body.replaceAll('R-0000000000000000', found.caseId)).toBe(known.body);
  });
});

describe('proving by the button', () => {
  it('opens the case and the portal, and has the next step done', async () => {
    const { found, issued } = await pages.awaiting();
    const { status, json } = await pages.send(found.caseId, '/confirm', { token: issued.token });
    expect(status).toBe(200);
    expect(json).toMatchObject({ requestId: found.caseId, status: 'open', rights: ['access'], others: [] });
    expect(json.portal).toMatchObject({ token: expect.stringMatching(/^[a-z2-7]{32}$/), expiresAt: minutes(15).toISOString() });
    expect(Object.keys(json.portal.links).toSorted()).toEqual(['complain', 'self', 'withdraw']);
    expect(pages.told).toEqual([{ kind: 'advance-case', caseId: found.caseId }]);
    expect((await pages.read(found.caseId)).json.status).toBe('in-progress');
  });

  it('answers a browser with the page of the portal, whose languages keep its token', async () => {
    const { found, issued } = await pages.awaiting();
    const { status, body } = await pages.submit(found.caseId, '/confirm', { token: issued.token });
    expect(status).toBe(200);
    expect(body).toContain('<h1>Your request and your data</h1>');
    const [, link = ''] = /href="([^"]+)" lang="de"/.exec(body) ?? [];
    expect(decodeURIComponent(link.replaceAll('&#x3D;', '=').replaceAll('&amp;', '&'))).toMatch(/\?token=[a-z2-7]{32}&lang=de$/);
  });

  it('happens once: pressed again it says so, and offers another code', async () => {
    const { found, issued } = await pages.awaiting();
    await pages.submit(found.caseId, '/confirm', { token: issued.token });
    const { status, body } = await pages.submit(found.caseId, '/confirm', { token: issued.token });
    expect(status).toBe(400);
    expect(body).toContain('has been used');
  });

  it('is not lost when the queue fails: the outbox has it', async () => {
    pages.isQueueDown = true;
    const { found, issued } = await pages.awaiting();
    expect((await pages.submit(found.caseId, '/confirm', { token: issued.token })).status).toBe(200);
    expect(pages.failures).toContain(found.caseId);
    expect(await pages.engine.get('records', { pk: `case#${found.caseId}`, sk: 'outbox#advance-case' })).toBeDefined();
  });

  it('of a repeat opens the case it goes on under', async () => {
    const { found, issued } = await pages.awaiting();
    const opened = await pages.cases.open(repeatOf(found.alias));
    const link = { act: 'link', by: 'worker', to: 'linked', set: { repeatOf: found.caseId }, now: openedAt } as const;
    await pages.change(await pages.find(opened.caseId), link);
    const { json } = await pages.send(opened.caseId, '/confirm', { code: issued.code });
    expect(json).toMatchObject({ requestId: found.caseId, others: [{ requestId: opened.caseId, repeatOf: found.caseId }] });
  });
});

describe('proving by the code', () => {
  it('takes it as it is typed, with spaces or a hyphen', async () => {
    const { found, issued } = await pages.awaiting();
    const code = issued.code ?? '';
    const { status } = await pages.submit(found.caseId, '/confirm', { code: ` ${code.slice(0, 3)} ${code.slice(3)}` });
    expect(status).toBe(200);
  });

  it('names the field where it is wrong, and after five tries is 429', async () => {
    const { found, issued } = await pages.awaiting();
    const wrong = issued.code === '000000' ? '000001' : '000000';
    for (let attempt = 0; attempt < 5; attempt++) {
      const { status, headers, json } = await pages.send(found.caseId, '/confirm', { code: wrong });
      expect([status, json.errors]).toEqual([400, [{ field: 'code', problem: expect.any(String) }]]);
      expect(headers['content-type']).toBe('application/problem+json; charset=utf-8');
    }
    expect((await pages.send(found.caseId, '/confirm', { code: issued.code })).status).toBe(429);
    expect((await pages.find(found.caseId)).state).toBe('awaiting-identity');
  });

  it('marks the field on the page', async () => {
    const { found, issued } = await pages.awaiting();
    const { body } = await pages.submit(found.caseId, '/confirm', { code: issued.code === '000000' ? '000001' : '000000' });
    expect(body).toContain('aria-invalid="true"');
    expect(body).toContain('That is not the code.');
  });

  it('fails half an hour later', async () => {
    const { found, issued } = await pages.awaiting();
    pages.now = minutes(30);
    const { status, body } = await pages.submit(found.caseId, '/confirm', { code: issued.code ?? '' });
    expect([status, body.includes('The time is over')]).toEqual([400, true]);
  });
});

describe('asking for a new code', () => {
  it('writes what must follow and tells of it; the mail is another’s', async () => {
    const { found } = await pages.awaiting();
    const { status, body } = await pages.submit(found.caseId, '/code', { again: 'yes' });
    expect(status).toBe(202);
    expect(body).toContain('If this request exists');
    expect(pages.told).toEqual([{ kind: 'send-challenge', caseId: found.caseId }]);
    const row = await pages.engine.get('records', { pk: `case#${found.caseId}`, sk: 'outbox#send-challenge' });
    expect(row).toMatchObject({ kind: 'send-challenge', class: 'request', dueAt: openedAt.getTime() / 1000 });
    expect(await pages.find(found.caseId)).toEqual(found);
  });

  it('is the same answer for a reference that there is not', async () => {
    const { found } = await pages.awaiting();
    const known = await pages.send(found.caseId, '/code', {});
    const unknown = await pages.send('R-0000000000000000', '/code', {});
    expect(unknown.status).toBe(known.status);
    expect(unknown.json).toEqual({ ...known.json, requestId: 'R-0000000000000000' });
    expect(pages.told).toHaveLength(1);
  });
});
