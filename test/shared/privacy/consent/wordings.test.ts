import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import sample from '../../../../repondeur.config.ts';
import { consentUntil, renewalAskedAt } from '../../../../shared/privacy/consent/consent-period.ts';
import { currentWording, publishedWordings, wordingOf } from '../../../../shared/privacy/consent/wordings.ts';

const [answering, news] = sample.purposes;
if (!answering || !news) throw new Error('the sample has two purposes');
const text = (words: string) => ({ fr: `${words} fr`, en: `${words} en`, de: `${words} de` });
const settings = {
  ...sample,
  purposes: [
    answering,
    {
      ...news,
      wording: [
        { version: '1', text: text('old') },
        { version: '2', text: text('new') },
      ],
    },
  ],
};

describe('the wordings of consents', () => {
  it('are those of purposes on consent, in every version and language, known by the SHA-256 of their words', () => {
    const all = publishedWordings(settings);
    expect(all.map(({ purpose, version, locale }) => `${purpose} ${version} ${locale}`)).toEqual([
      'news 1 fr',
      'news 1 en',
      'news 1 de',
      'news 2 fr',
      'news 2 en',
      'news 2 de',
    ]);
    expect(all[0]?.hash).toBe(createHash('sha256').update('old fr').digest('hex'));
  });

  it('show the last version, and know the older ones', () => {
    expect(currentWording(settings, 'news', 'de')).toMatchObject({ version: '2', text: 'new de' });
    const [old] = publishedWordings(settings);
    expect(old && wordingOf(settings, old)).toEqual(old);
  });

  it('know no other words, and none of a purpose that does not rest on consent', () => {
    expect(currentWording(settings, 'answering', 'fr')).toBeNull();
    const current = currentWording(settings, 'news', 'fr');
    if (!current) throw new Error('no wording');
    for (const wrong of [{ hash: 'a'.repeat(64) }, { version: '1' }, { purpose: 'answering' }])
      expect(wordingOf(settings, { ...current, ...wrong })).toBeNull();
  });
});

const keeping = (own: number, all: number) => ({
  purposes: [{ ...news, retention: { days: own } }],
  retention: { ...sample.retention, consent: { days: all } },
});

describe('the period of a consent', () => {
  const now = new Date('2026-11-22T10:00:00Z');
  const days = (until: number) => (until - now.getTime() / 1000) / 86_400;
  it('is that of all consents, or the longer one of its purpose', () => {
    expect(days(consentUntil('news', now, keeping(30, 15)))).toBe(30);
    expect(days(consentUntil('news', now, keeping(15, 30)))).toBe(30);
    expect(days(consentUntil('a purpose that is gone', now, keeping(400, 20)))).toBe(20);
  });

  it('ends five days after the person was asked, and a short one is asked about at its half', () => {
    const asked = (until: number) => (until - renewalAskedAt(until, now).getTime() / 1000) / 86_400;
    expect(asked(consentUntil('news', now, keeping(30, 30)))).toBe(5);
    expect(asked(consentUntil('news', now, keeping(4, 4)))).toBe(2);
  });
});
