import { describe, expect, it } from 'vitest';
import settings from '../../../repondeur.config.ts';
import type { PersonalState } from '../../../shared/privacy/standing/standings.ts';
import { mintPreferencesToken, readPreferencesToken } from '../../../shared/privacy/tokens/preferences-token.ts';
import { mintUnsubscribeToken } from '../../../shared/privacy/tokens/unsubscribe-token.ts';
import type { Settings } from '../../../shared/settings/settings-schema.ts';
import { answer } from '../../builders/public-functions.ts';

const now = new Date('2026-11-22T10:00:00Z');
const keys = ['a key for tests'];
const alias = 'k1:AAAAAAAAAAAAAAAAAAAAAA' as const;
const token = mintPreferencesToken({ alias, now }, keys);
const nobody: PersonalState = { known: false, optedOutUntil: null, consents: [] };

const [answering] = settings.purposes;
const news = {
  ...answering,
  id: 'news',
  name: { fr: 'nos actualités', en: 'our news', de: 'unsere Neuigkeiten' },
  legalBasis: 'consent',
} as const;
// the sample has a first purpose, so all that a purpose needs is there
const withNews = { ...settings, purposes: [...settings.purposes, news as Settings['purposes'][number]] };

async function look(path: string, state: PersonalState = nobody, headers: Record<string, string> = {}) {
  const reads: string[] = [];
  const answered = await answer(
    'preferences',
    { path, headers },
    {
      now,
      settings: withNews,
      preferences: {
        readToken: async (given, at) => readPreferencesToken(given, keys, at),
        mintStopToken: async () => 'a'.repeat(48),
        state: async (of) => {
          reads.push(of);
          return state;
        },
      },
    },
  );
  return { ...answered, reads };
}

describe('the preferences page', () => {
  it('shows each purpose and channel, with one read and a way to stop', async () => {
    const { status, body, reads } = await look(`/preferences?lang=en&token=${token}`);
    expect([status, reads]).toEqual([200, [alias]]);
    expect(body).toContain('answering your message, by e-mail');
    expect(body).toContain('our news, by e-mail');
    expect(body).toContain('You did not agree to this');
    expect(body).toContain(`/unsubscribe?token&#x3D;${'a'.repeat(48)}`);
  });

  it('shows what was agreed to, taken back and stopped, with its day', async () => {
    const until = '2026-12-22T10:00:00.000Z';
    const agreed = {
      ...nobody,
      known: true,
      consents: [{ purpose: 'news', channel: 'email', state: 'granted', until }],
    } as const;
    expect((await look(`/preferences?lang=en&token=${token}`, { ...agreed, consents: [...agreed.consents] })).body).toContain(
      'You agreed, until 22 December 2026.',
    );
    const stopped = await look(`/preferences?lang=fr&token=${token}`, { ...nobody, known: true, optedOutUntil: until });
    expect(stopped.body).toContain('Arrêtées, au moins jusqu’au 22 décembre 2026.');
    expect(stopped.body).not.toContain('/unsubscribe?token');
  });

  it('looks the same for a known person without choices and for a stranger', async () => {
    const stranger = await look(`/preferences?token=${token}`, nobody);
    const known = await look(`/preferences?token=${token}`, { ...nobody, known: true });
    expect(known.body).toBe(stranger.body);
    const asJson = await look(`/preferences?token=${token}`, { ...nobody, known: true }, { accept: 'application/json' });
    expect(JSON.parse(asJson.body)).toEqual({ optedOutUntil: null, consents: [] });
  });

  it('says how to come by a link without one, and reads nothing', async () => {
    const { status, body, reads } = await look('/preferences?lang=en');
    expect([status, reads]).toEqual([200, []]);
    expect(body).toContain('mailto:contact@example.com');
  });

  it('refuses what is no preferences link, an unsubscribe link too, and reads nothing', async () => {
    for (const wrong of ['x', `a${token.slice(1, -1)}a`, mintUnsubscribeToken({ alias, scope: 'all', now }, keys)]) {
      const { status, body, reads } = await look(`/preferences?lang=en&token=${wrong}`);
      expect([status, reads]).toEqual([400, []]);
      expect(body).toContain('This link is not valid');
    }
  });
});
