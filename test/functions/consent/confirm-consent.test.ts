import { describe, expect, it } from 'vitest';
import type { PendingConsent } from '../../../shared/privacy/consent/consents.ts';
import { currentWording } from '../../../shared/privacy/consent/wordings.ts';
import { form, json } from '../../builders/http-event.ts';
import { alias, news, send, settings } from './asking.ts';

const token = 'c'.repeat(48);
const link = `/consent/confirm?lang=en&token=${token}`;
const pending: PendingConsent = {
  wordings: [news],
  locale: 'en',
  requestedAt: '2026-11-21T10:00:00Z',
  source: 'form:https://privacy.example.com/consent',
};
const waiting = { kind: 'answer-waiting-mail', key: alias } as const;

describe('looking at a confirmation link', () => {
  it('shows each choice in the words that were read, whatever the language of the page, and one button', async () => {
    const french = currentWording(settings, 'news', 'fr');
    const wordings = [
      { ...news, hash: french?.hash ?? '' },
      { ...news, channel: 'sms' },
    ];
    const { status, body } = await send({ path: link }, { lookAt: async () => ({ ...pending, wordings }) });
    expect(status).toBe(200);
    expect(body).toContain(`<dd lang="fr">${french?.text}</dd>`);
    expect(body).toContain('<dd lang="en">I agree');
    expect(body).toContain('Asked for on 21 November 2026.');
    expect(body.match(/<button/g)).toHaveLength(1);
    expect(body).toContain('href="/consent/confirm?token&#x3D;'); // the other languages keep the token
  });

  it('says honestly that an unknown, spent or expired link is gone, and leads to a new one', async () => {
    const { status, body } = await send({ path: link }, { lookAt: async () => null });
    expect(status).toBe(404);
    expect(body).toContain('This link no longer works');
    expect(body).toContain('href="/consent?lang&#x3D;en"');
    const asJson = await send({ path: link, headers: { accept: 'application/json' } }, { lookAt: async () => null });
    expect(JSON.parse(asJson.body)).toMatchObject({ status: 404, errors: [{ field: 'token' }] });
  });

  it('reads nothing for what is no token', async () => {
    for (const half of ['', 'half', '1'.repeat(48)])
      expect((await send({ path: `/consent/confirm?token=${half}` })).status).toBe(404);
  });

  it('offers nothing to confirm where the words are no longer published', async () => {
    const unpublished = { ...pending, wordings: [{ ...news, version: '2020-01' }] };
    expect((await send({ path: link }, { lookAt: async () => unpublished })).status).toBe(404);
  });
});

describe('confirming', () => {
  const confirmed = { outcome: 'confirmed', alias, followUps: [waiting] } as const;

  it('spends the link, tells what follows, and leads to where it is taken back', async () => {
    const spent: string[] = [];
    const followed: unknown[] = [];
    const { status, body } = await send(form(link, { confirm: 'yes' }), {
      confirm: async (given) => (spent.push(given), confirmed),
      follow: async (followUp) => void followed.push(followUp),
      mintPreferencesToken: async () => 'p'.repeat(48),
    });
    expect([status, spent, followed]).toEqual([200, [token], [waiting]]);
    expect(body).toContain(`/preferences?token&#x3D;${'p'.repeat(48)}`);
  });

  it('takes the token from JSON too, and is done although the queue is down', async () => {
    const failed: unknown[] = [];
    const { status, body } = await send(json('/consent/confirm', { token }), {
      confirm: async (given) => (given === token ? confirmed : { outcome: 'unknown' }),
      follow: () => Promise.reject(new Error('down')),
      followFailed: (error) => void failed.push(error),
      mintPreferencesToken: async () => 'p'.repeat(48),
    });
    expect([status, JSON.parse(body), failed.length]).toEqual([200, { status: 'confirmed' }, 1]);
  });

  it('changes nothing by a link that is spent, and says that all is well if it was confirmed', async () => {
    const { status, body } = await send(form(link, { confirm: 'yes' }), { confirm: async () => ({ outcome: 'unknown' }) });
    expect(status).toBe(404);
    expect(body).toContain('If you had confirmed already, all is well');
  });

  it.each(['GET', 'HEAD', 'OPTIONS'])('never happens by %s', async (method) => {
    const { status } = await send({ method, path: link }, { lookAt: async () => pending });
    expect(status).toBe(method === 'OPTIONS' ? 204 : 200);
  });
});
