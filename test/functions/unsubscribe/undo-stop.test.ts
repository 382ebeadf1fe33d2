import { describe, expect, it } from 'vitest';
import type { OptOuts } from '../../../shared/privacy/standing/standings.ts';
import { mintUndoToken, readUndoToken } from '../../../shared/privacy/tokens/undo-token.ts';
import { mintUnsubscribeToken } from '../../../shared/privacy/tokens/unsubscribe-token.ts';
import { form, json } from '../../builders/http-event.ts';
import { answer } from '../../builders/public-functions.ts';

const now = new Date('2026-11-22T10:00:00Z');
const keys = ['a key for tests'];
const alias = 'k1:AAAAAAAAAAAAAAAAAAAAAA' as const;
const link = `/unsubscribe/undo?lang=en&token=${mintUndoToken({ alias, event: 3 }, keys)}`;

async function post(call: Parameters<typeof answer>[1], outcome: 'lifted' | 'unknown' = 'lifted') {
  const undone: Parameters<OptOuts['undo']>[0][] = [];
  const answered = await answer('unsubscribe', call, {
    now,
    unsubscribe: {
      readUndo: async (token) => readUndoToken(token, keys),
      undo: async (request) => (undone.push(request), outcome),
    },
  });
  return { ...answered, undone };
}

describe('undoing a stop', () => {
  it.each(['fr', 'en', 'de'])('is a button; looking at it calls nobody and keeps the token (%s)', async (lang) => {
    const { status, body } = await answer('unsubscribe', { path: link.replace('lang=en', `lang=${lang}`) });
    expect(status).toBe(200);
    expect(body.match(/<button/g)).toHaveLength(1);
    expect(body).toMatch(/href="\/unsubscribe\/undo\?token&#x3D;\w{48}&amp;lang&#x3D;de"/);
  });

  it('takes back the one stop that the link names', async () => {
    for (const call of [form(link, { undo: 'yes' }), json(link, {})]) {
      const { status, undone } = await post(call);
      expect([status, undone]).toEqual([200, [{ alias, event: 3, now }]]);
    }
    expect((await post(form(link, {}))).body).toContain('<h1>The stop is undone</h1>');
  });

  it('says so where the link is spent or too old', async () => {
    const { status, body } = await post(form(link, { undo: 'yes' }), 'unknown');
    expect(status).toBe(400);
    expect(body).toContain('This link no longer works');
  });

  it.each([
    ['a forged token', 'a'.repeat(48)],
    ['half a token', 'abc'],
    ['no token', ''],
    ['a token that stops', mintUnsubscribeToken({ alias, scope: 'all', now }, keys)],
  ])('is refused to %s, and undoes nothing', async (_, token) => {
    const { status, undone } = await post(form(`/unsubscribe/undo?token=${token}`, {}));
    expect([status, undone]).toEqual([400, []]);
  });

  it('is not what an undo token does at the address that stops', async () => {
    const wrong = await answer('unsubscribe', form(link.replace('/undo', ''), {}), {
      unsubscribe: { readToken: async () => null },
    });
    expect(wrong.status).toBe(400);
  });
});
