import { describe, expect, it } from 'vitest';
import settings from '../../../repondeur.config.ts';
import { noticeIn } from '../../../shared/pages/notice/notice.ts';
import { toldClasses } from '../../../shared/pages/notice/notice-words.ts';
import { siteOf } from '../../../shared/pages/site.ts';
import { periods } from '../../../shared/privacy/retention/periods.ts';
import { noticeSections } from '../../../shared/reply/reply-links.ts';
import { rights } from '../../../shared/reply/verdicts.ts';
import { locales, type Settings } from '../../../shared/settings/settings-schema.ts';
import { answer } from '../../builders/public-functions.ts';

/** All words of one section. */
function said(id: string, locale: 'fr' | 'en' | 'de', changed: Partial<Settings> = {}): string {
  const { sections } = noticeIn(siteOf({ ...settings, ...changed }, 'https://privacy.example.com'), locale);
  return JSON.stringify(sections.find((section) => section.id === id));
}

describe.each(locales)('the privacy notice in %s', (locale) => {
  it('is one page with every topic at the anchor that replies link to, and caches may keep it', async () => {
    const { status, body, headers } = await answer('privacy-notice', { path: `/privacy?lang=${locale}` });
    expect(status).toBe(200);
    for (const id of noticeSections) {
      expect(body).toContain(`<h2 id="${id}"`);
      expect(body).toContain(`href="#${id}"`);
    }
    expect(headers).toMatchObject({
      'cache-control': 'public, max-age=3600',
      vary: 'accept, accept-language',
      'content-language': locale,
    });
    expect(headers['x-robots-tag']).toBeUndefined();
    expect(body).not.toMatch(/undefined|\[object|\{\w+\}/);
  });

  it('tells who is responsible, how to reach them and whom to complain to', () => {
    const { lead } = noticeIn(siteOf(settings, 'https://privacy.example.com'), locale);
    expect(lead).toContain('Example SAS, 1 rue de l’Exemple, 75001 Paris');
    for (const wanted of ['contact@example.com', 'dpo@example.com', 'RCS Paris 000 000 000'])
      expect(said('contact', locale)).toContain(wanted);
    expect(said('authority', locale)).toContain(settings.authority.url);
  });

  it('tells each purpose with its data, its basis and its balancing', () => {
    for (const { name, fields, balancing } of settings.purposes) {
      expect(said('purposes', locale)).toContain(fields[locale]);
      expect(said('legal-basis', locale)).toContain(name[locale]);
      if (balancing) expect(said('legal-basis', locale)).toContain(balancing[locale]);
    }
  });

  it('tells a period for every class of data that is about those who write', () => {
    const facts = said('retention', locale).match(/"what"/g) ?? [];
    expect(facts).toHaveLength(toldClasses.length + settings.mailboxes.length + settings.purposes.length);
    expect([...toldClasses, 'breach', 'staff'].toSorted()).toEqual(Object.keys(periods).toSorted());
  });

  it('tells the longest that any copy lives: period, sweep and backups', () => {
    expect(said('retention', locale)).toMatch(/\b38\s(jours|days|Tage)\b/);
    const shorter = { retention: { ...settings.retention, communication: { days: 15 } } };
    expect(said('retention', locale, shorter)).toMatch(/\b23\s(jours|days|Tage)\b/);
  });

  it('shows the written reason of a period outside the bounds', () => {
    const because = 'our regulator asks for ninety days of mail';
    expect(said('retention', locale, { retention: { ...settings.retention, communication: { days: 90, because } } })).toContain(
      because,
    );
  });

  it('names each recipient with country, role and contract, and a transfer with its safeguard', () => {
    expect(said('recipients', locale)).toMatch(/Luxemb/);
    expect(said('recipients', locale)).toContain('AWS GDPR DPA');
    const [first] = settings.systems;
    const abroad = {
      ...first,
      name: 'A list tool',
      country: 'US',
      safeguard: 'standard contractual clauses of 2021',
    } as Settings['systems'][number];
    expect(said('transfers', locale)).not.toContain('standard contractual');
    expect(said('transfers', locale, { systems: [abroad] })).toContain('standard contractual clauses of 2021');
  });

  it('links to the form of every right, and to the ways of stopping', () => {
    for (const right of rights) expect(said('rights', locale)).toContain(`/rights/${right}?lang=${locale}`);
    expect(said('rights', locale)).toContain(`/unsubscribe?lang=${locale}`);
  });

  it('names the mailboxes as the source, and article 85 only to the French', () => {
    for (const { address } of settings.mailboxes) expect(said('source', locale)).toContain(address);
    expect(said('rights', locale)).toContain('85');
    const abroad = { legalEntity: { ...settings.legalEntity, address: { ...settings.legalEntity.address, country: 'DE' } } };
    expect(said('rights', locale, abroad)).not.toContain('85');
  });
});

describe('the privacy notice', () => {
  it('is there for programs too', async () => {
    const { body } = await answer('privacy-notice', { path: '/privacy?lang=en', headers: { accept: 'application/json' } });
    expect(JSON.parse(body)).toEqual(noticeIn(siteOf(settings, 'https://privacy.example.com'), 'en'));
  });
});
