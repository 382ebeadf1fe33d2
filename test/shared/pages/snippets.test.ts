import { describe, expect, it } from 'vitest';
import { choicesOfForm, readConsentFields } from '../../../shared/privacy/consent/consent-fields.ts';
import { snippet, snippets } from '../../../shared/pages/snippets.ts';
import { locales } from '../../../shared/settings/settings-schema.ts';
import { settings, shop } from '../../functions/consent/asking.ts';

const unescaped = (html: string) => html.replaceAll('&#x3D;', '=').replaceAll('&amp;', '&');

describe.each(locales)('what is pasted into a page of one’s own (%s)', (locale) => {
  it.each(snippets)('links to the public address only, without script, style or a ticked box: %s', (name) => {
    const html = unescaped(snippet(name, settings, locale, `${shop}/contact`));
    const targets = Array.from(html.matchAll(/(?:href|action)="([^"]+)"/g), ([, target]) => target ?? '');
    expect(targets.length).toBeGreaterThan(0);
    expect(targets.filter((target) => !target.startsWith('https://privacy.example.com/'))).toEqual([]);
    expect(targets.filter((target) => !target.includes(`lang=${locale}`))).toEqual([]);
    expect(html).not.toMatch(/<script|<style|style=|on\w+=| checked/);
  });

  it('is a form that is taken as it stands, with the page as the source', () => {
    const html = unescaped(snippet('consent', settings, locale, `${shop}/contact`));
    const inputs = Array.from(html.matchAll(/name="([^"]+)" value="([^"]+)"/g), ([, name = '', value = '']) => [name, value]);
    const sent = choicesOfForm({ ...Object.fromEntries(inputs), email: 'ada@example.org' });
    const asked = { origin: shop, publicUrl: settings.publicUrl, isSigned: false };
    expect(readConsentFields(sent, asked, settings)).toMatchObject({
      locale,
      source: `form:${shop}/contact`,
      method: 'own-form',
      wordings: [{ channel: 'email' }, { channel: 'sms' }],
    });
  });
});

describe('a text in a snippet', () => {
  it('cannot become markup', () => {
    const wordy = { ...settings, legalEntity: { ...settings.legalEntity, name: '<b>"Example" & Co</b>' } };
    const html = snippet('notice', wordy, 'en', shop);
    expect(html).toContain('&lt;b&gt;');
    expect(html).not.toContain('<b>');
  });
});
