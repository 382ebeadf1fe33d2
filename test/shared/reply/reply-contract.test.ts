import { describe, expect, test } from 'vitest';
import config from '../../../repondeur.config.ts';
import type { OutgoingMail } from '../../../shared/reply/outgoing-mail.ts';
import type { ReplyFacts } from '../../../shared/reply/render.ts';
import { renderReply } from '../../../shared/reply/render-reply.ts';
import { brokenReplies, checkReply, sampleFacts } from '../../../shared/reply/reply-contract.ts';
import { demands } from '../../../shared/reply/reply-demands.ts';
import { type Settings, type SettingsInput, settingsSchema } from '../../../shared/settings/settings-schema.ts';

const sample: Settings = config;
const changed = (change: Partial<SettingsInput>): Settings => settingsSchema.parse({ ...sample, ...change });

/** A German company, as its law wants it, and one that rests on consent and keeps everything in its own house. */
const others: Record<string, Settings> = {
  german: changed({
    legalEntity: {
      name: 'Beispiel Handelsgesellschaft mbH',
      address: { street: 'Musterstraße 12', postalCode: '10115', city: 'Berlin', country: 'DE' },
      mentions: ['Amtsgericht Charlottenburg HRB 000000', 'Geschäftsführerin: Erika Muster', 'USt-IdNr. DE000000000'],
      email: 'contact@example.com',
    },
    authority: { name: 'BlnBDI', url: 'https://www.datenschutz-berlin.de' },
    defaultLocale: 'de',
  }),
  consent: changed({
    systems: [],
    nothingElse: { signedBy: 'Camille Exemple', on: '2026-01-15' },
    replyPolicy: 'consent-first',
    purposes: sample.purposes.toReversed(),
    retention: { communication: { days: 15 }, consent: { days: 30 } },
  }),
};

const missing = (mail: OutgoingMail, facts: ReplyFacts, settings: Settings) =>
  checkReply(mail, facts, settings).map(({ id }) => id);

describe('the contract of replies', () => {
  test("is kept by every letter in every language, with the controller's own settings", () => {
    expect(brokenReplies(sample)).toEqual([]);
  });

  test.each(Object.entries(others))('is kept with other settings: %s', (_, settings) => {
    expect(brokenReplies(settings)).toEqual([]);
  });

  test('is kept on one machine, where the pages are on it', () => {
    for (const one of sampleFacts(sample)) {
      const facts = { ...one, publicUrl: 'http://127.0.0.1:3000' };
      expect(missing(renderReply(facts, sample), facts, sample)).toEqual([]);
    }
  });

  test('is broken by pages without https anywhere else', () => {
    const [facts] = sampleFacts(sample).map((one) => ({ ...one, publicUrl: 'http://privacy.example.com' }));
    expect(facts && missing(renderReply(facts, sample), facts, sample)).toEqual(['links']);
  });

  test('tells of settings that make a reply too long', () => {
    const long = changed({ legalEntity: { ...sample.legalEntity, mentions: ['A mention of no end. '.repeat(40)] } });
    expect(brokenReplies(long)[0]?.missing).toBe('is short: at most 2200 characters of text');
  });

  test('says each demand once, under a name of its own', () => {
    expect(new Set(demands.map(({ id }) => id)).size).toBe(demands.length);
  });
});

const perLetter = sampleFacts({ ...sample, mailboxes: sample.mailboxes.slice(0, 1) }).map((facts) => ({
  facts,
  name: `${facts.template} in ${facts.locales.join(' and ')}`,
}));

describe('a reply that lacks something', () => {
  test.each(perLetter)('is found out whichever line goes missing: $name', ({ facts }) => {
    const mail = renderReply(facts, sample);
    const text = mail.text.split('\n');
    for (const [index, line] of text.entries()) {
      if (line === '') continue;
      const without = { ...mail, text: text.toSpliced(index, 1).join('\n') };
      expect(missing(without, facts, sample), line).toContain('same-words');
    }
  });

  test.each(perLetter.filter(({ facts }) => facts.locales.length === 1))(
    'is found out where text and HTML agree to leave it out: $name',
    ({ facts }) => {
      const mail = renderReply(facts, sample);
      const lines = mail.text.split('\n').filter((line) => line !== '');
      const paragraphs = mail.html.match(/<(p|li|h2)>[^]*?<\/\1>/g) ?? [];
      expect(paragraphs.length).toBe(lines.length);
      const unnoticed = lines.filter((line, index) => {
        const without = { ...mail, text: mail.text.replace(line, ''), html: mail.html.replace(paragraphs[index] ?? '', '') };
        return missing(without, facts, sample).length === 0;
      });
      expect(
        unnoticed.every((line) => harmless.test(line)),
        unnoticed.join('\n'),
      ).toBe(true);
    },
  );

  test.each(['Auto-Submitted', 'List-Unsubscribe', 'List-Unsubscribe-Post'])('is found out where the header %s does', (name) => {
    const [facts] = sampleFacts(sample);
    if (!facts) throw new Error('no sample');
    const mail = renderReply(facts, sample);
    const without = { ...mail, headers: mail.headers.filter(([one]) => one !== name) };
    expect(missing(without, facts, sample).length).toBe(1);
    expect(missing({ ...mail, headers: [...mail.headers, ...mail.headers] }, facts, sample).length).toBeGreaterThan(0);
  });
});

/** What a letter says beyond its duty: thanks, what happens next, and headings; demands see everything else. */
const harmless =
  /^(?:Merci|Thank|Vielen|Votre message|Your message deserves|Um Ihr Anliegen|Vos données|Your data|Ihre Daten und|La suite|What happens|Wie es|Pour vous répondre|To answer you|Um Ihnen|- |Vous demandez|You asked|Sie möchten|Quelqu’un a|With this|Mit dieser|Vous avez accepté|You agreed|Sie haben eingewilligt in)/;

describe('a reply that has what it must not have', () => {
  const [facts] = sampleFacts(sample);
  if (!facts) throw new Error('no sample');
  const mail = renderReply(facts, sample);
  const withHtml = (html: string) => missing({ ...mail, html: mail.html.replace('</body>', `${html}</body>`) }, facts, sample);

  test.each(['<img src="https://example.net/pixel.gif">', '<script>x()</script>', '<link href="https://example.net/a.css">'])(
    'is refused: %s',
    (html) => {
      expect(withHtml(html)).toContain('no-remote');
    },
  );

  test('is refused: a background image', () => {
    expect(withHtml('<p style="background:url(https://example.net/a.png)"></p>')).toContain('no-remote');
  });

  test('is refused: advertising', () => {
    const text = `${mail.text}Profitez de notre offre spéciale.\n`;
    expect(missing({ ...mail, text }, facts, sample)).toContain('advertising');
  });

  test('is refused: a link without https, or with a script', () => {
    expect(withHtml('<p><a href="http://example.net/">x</a></p>')).toContain('links');
    expect(withHtml('<p><a href="javascript:x()">x</a></p>')).toContain('links');
  });

  test('is refused: an opt-out in small print, or within a sentence', () => {
    expect(missing({ ...mail, html: mail.html.replaceAll('<p>', '<p style="font-size:9px">') }, facts, sample)).toContain(
      'opt-out',
    );
    const [optOut] = mail.text.match(/^.*unsubscribe.*$/m) ?? [''];
    const hidden = mail.text.replace(optOut, `We hope to hear from you. ${optOut}`);
    expect(missing({ ...mail, text: hidden }, facts, sample)).toContain('opt-out');
  });

  test('is refused: a header that ends its line, or too many', () => {
    const headers: OutgoingMail['headers'] = [...mail.headers, ['X-Note', 'a\r\nBcc: ada@example.org']];
    expect(missing({ ...mail, headers }, facts, sample)).toEqual(['headers']);
    const many = [...mail.headers, ...Array.from({ length: 15 }, (_, index): [string, string] => [`X-${index}`, 'a'])];
    expect(missing({ ...mail, headers: many }, facts, sample)).toEqual(['headers']);
  });
});
