import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { LetterName } from '../../../shared/reply/render.ts';
import { renderReply } from '../../../shared/reply/render-reply.ts';
import { locales } from '../../../shared/settings/settings-schema.ts';
import { replyFacts, settings } from './reply-facts.ts';

const templates: LetterName[] = ['acknowledgement', 'privacy-enquiry', 'handed-over', 'opted-out', 'ask-consent'];
const reply = (...[differing]: Parameters<typeof replyFacts>) => renderReply(replyFacts(differing), settings);
const firstLines = (text: string) => text.split('\n').slice(0, 5);

describe('a reply', () => {
  test('begins with what the person needs first, in their language', () => {
    expect(firstLines(reply({ locales: ['fr'] }).text)).toEqual([
      'Bonjour, nous avons bien reçu votre message. Ceci est une réponse automatique.',
      'Qui vous répond\u{a0}: Example SAS',
      'Votre référence\u{a0}: R-7K2M9QXDA4',
      'Réponse d’une personne\u{a0}: au plus tard le lundi 30 novembre 2026 à 16\u{a0}h\u{a0}32 (heure d’Europe centrale)',
      'Joindre une personne\u{a0}: répondez à ce message ou appelez le +33 1 00 00 00 00',
    ]);
    expect(firstLines(reply({ locales: ['en'] }).text)).toEqual([
      'Hello, we have received your message. This is an automatic reply.',
      'Who is answering: Example SAS',
      'Your reference: R-7K2M9QXDA4',
      'A person will answer: by Monday, 30 November 2026 at 16:32 (Central European Time)',
      'To reach a person: reply to this message or call +33 1 00 00 00 00',
    ]);
    expect(firstLines(reply({ locales: ['de'] }).text)).toEqual([
      'Guten Tag, wir haben Ihre Nachricht erhalten. Dies ist eine automatische Antwort.',
      'Wer Ihnen antwortet: Example SAS',
      'Ihr Zeichen: R-7K2M9QXDA4',
      'Persönliche Antwort: spätestens Montag, 30. November 2026, 16:32 Uhr (Mitteleuropäische Zeit)',
      'Einen Menschen erreichen: Antworten Sie auf diese Nachricht oder rufen Sie an: +33 1 00 00 00 00',
    ]);
  });

  test('offers no telephone where there is none', () => {
    const { phone: _, ...legalEntity } = settings.legalEntity;
    const { text } = renderReply(replyFacts(), { ...settings, legalEntity });
    expect(firstLines(text)[4]).toBe('To reach a person: reply to this message');
  });

  test('goes to the person alone, and by the configuration set of its kind', () => {
    expect(reply()).toMatchObject({
      from: 'Example SAS <contact@example.com>',
      to: 'ada@example.org',
      configurationSet: 'courtesy',
    });
    expect(reply()).not.toHaveProperty('replyTo');
    const legal = templates.filter((template) => reply({ template }).configurationSet === 'legal');
    expect(legal).toEqual(['opted-out']);
  });

  test('tells the day on which the last copy is gone: 30 days, one of sweep and seven of backup', () => {
    expect(reply().text).toContain('3 January 2027 at the latest, backups included');
  });

  test('tells the day of the dead letters where they outlive the period', () => {
    const short = { ...settings, retention: { ...settings.retention, communication: { days: 1 } } };
    expect(renderReply(replyFacts(), short).text).toContain('10 December 2026 at the latest, backups included');
  });

  test('names the purpose and the basis that the decision rests on', () => {
    expect(reply({ legalBasis: 'legitimate-interest' }).text).toContain(
      'answering your message; our legitimate interest (Art.\u{a0}6(1)(f) GDPR)',
    );
    expect(reply({ legalBasis: 'consent' }).text).toContain('answering your message; your consent (Art.\u{a0}6(1)(a) GDPR)');
    expect(reply({ template: 'opted-out' }).text).toContain('legal obligation (Art.\u{a0}6(1)(c) GDPR)');
  });

  test('names three recipients and counts the others', () => {
    const [system] = settings.systems;
    if (!system) throw new Error('the sample has no system');
    const systems = ['One', 'Two', 'Three', 'Four'].map((name) => ({ ...system, name }));
    const { text } = renderReply(replyFacts(), { ...settings, systems });
    expect(text).toContain('our team, One (Luxembourg), Two (Luxembourg) and 2 others, named in the notice');
  });

  test('links a privacy enquiry to the section that answers it, or to the most asked ones', () => {
    const notice = 'https://privacy.example.com/privacy?lang=en';
    expect(reply({ template: 'privacy-enquiry', section: 'transfers' }).text).toContain(
      `- transfers outside Europe <${notice}#transfers>`,
    );
    expect(reply({ template: 'privacy-enquiry' }).text).toContain(`- how long we keep it <${notice}#retention>`);
  });

  test('links to the page of consent with a token of its own', () => {
    expect(reply({ template: 'ask-consent', confirmationToken: 'a+b' }).text).toContain('/consent/confirm?token=a%2Bb&lang=en>');
  });

  test('in two languages, gives the letter in one, its essence in the other, and the rest once', () => {
    const { text, html } = reply({ locales: ['fr', 'en'] });
    const parts = text.split('\n\n* * *\n\n');
    expect(parts.map((part) => part.split('\n')[0])).toEqual([
      'Bonjour, nous avons bien reçu votre message. Ceci est une réponse automatique.',
      'This is an automatic reply. We have received your message.',
      'Vos données et vos droits',
    ]);
    expect(parts[1]).toContain('A person will answer you by Monday, 30 November 2026.');
    expect(parts[1]).toContain('https://privacy.example.com/privacy?lang=en');
    expect(Array.from(html.matchAll(/ lang="(..)"/g), ([, lang]) => lang)).toEqual(['fr', 'fr', 'en', 'fr']);
  });

  test('holds no run of six digits, which is what a code looks like', () => {
    for (const template of templates) expect(reply({ template }).text.replaceAll(/TVA \S+|<[^>]*>/g, '')).not.toMatch(/\d{6}/);
  });

  test('is refused by its template where a fact is missing, instead of being sent with a hole', async () => {
    const { letters } = await import('../../../shared/reply/letters.ts');
    expect(() => letters.fr.acknowledgement({})).toThrow('"controller" not defined');
  });
});

describe("a stranger's text", () => {
  const hostile = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom(
      '"><script>alert(1)</script>',
      '{{mailbox}}',
      '[x](javascript:alert(1))',
      '\r\nBcc: all@example.org',
      '\u202Etxt',
    ),
  );

  test('changes nothing that a person reads', () => {
    const plain = reply();
    fc.assert(
      fc.property(hostile, fc.array(hostile), (messageId, references) => {
        const { text, html, subject: ours, from } = reply({ messageId, references });
        expect({ text, html, ours, from }).toEqual({ text: plain.text, html: plain.html, ours: plain.subject, from: plain.from });
      }),
      { numRuns: 50 },
    );
  });
});

const tags = (html: string) => html.replaceAll(/"[^"]*"/g, '""').match(/<[^>]*>/g);
const named = (name: string) => {
  const legalEntity = { ...settings.legalEntity, name, mentions: [name] };
  return renderReply(replyFacts(), { ...settings, legalEntity, dpo: { ...settings.dpo, name } });
};
describe("a controller's text", () => {
  test('never makes a tag or a line, whatever characters are in it', () => {
    const plain = named('x');
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (name) => {
        const mail = named(`x${name}`);
        expect(tags(mail.html)).toEqual(tags(plain.html));
        expect(mail.text.split('\n').length).toBe(plain.text.split('\n').length);
      }),
      { numRuns: 50 },
    );
  });
});

describe('the words', () => {
  test.each(templates)('of %s keep to French typography: a no-break space before : ; ? and !', (template) => {
    const words = reply({ template, locales: ['fr'] }).text.replaceAll(/<[^>]*>/g, '');
    expect(words).not.toMatch(/ [:;?!]/);
    expect(words).not.toMatch(/\p{L}[;?!:](?:\s|$)/u);
    expect(words).not.toMatch(/'/);
  });

  test.each(locales)('in %s hold no straight quotation marks and no double spaces', (locale) => {
    for (const template of templates) expect(reply({ template, locales: [locale] }).text).not.toMatch(/ {2}|['"]/);
  });
});
