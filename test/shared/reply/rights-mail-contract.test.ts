import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { OutgoingMail } from '../../../shared/reply/outgoing-mail.ts';
import { renderRightsMail } from '../../../shared/reply/render-rights-mail.ts';
import { brokenRightsMails, checkRightsMail } from '../../../shared/reply/rights-mail-contract.ts';
import { rightsMailDemands } from '../../../shared/reply/rights-mail-demands.ts';
import { type OfferedProof, refusalReasons, type RightsLetter, type RightsMailFacts } from '../../../shared/reply/rights-mail.ts';
import { sampleRightsMails } from '../../../shared/reply/rights-mail-samples.ts';
import { rights } from '../../../shared/reply/verdicts.ts';
import { type Settings, type SettingsInput, settingsSchema } from '../../../shared/settings/settings-schema.ts';
import { sampleMailbox, settings as sample } from './reply-facts.ts';
import { answer, link, received, rightsMailFacts } from './rights-mail-facts.ts';

const changed = (change: Partial<SettingsInput>): Settings => settingsSchema.parse({ ...sample, ...change });
const missing = (mail: OutgoingMail, facts: RightsMailFacts) => checkRightsMail(mail, facts, sample).map(({ id }) => id);

const [system] = sample.systems;
if (!system) throw new Error('the sample has no system');
const names = [
  'Customer relations',
  'Online shop',
  'Accounts',
  'Newsletter',
  'Deliveries',
  'Telephone',
  'Old customer relations',
];

/** A German company, as its law wants it, one with many systems, and one that keeps everything in its own house. */
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
  'many systems': changed({ systems: names.map((name) => ({ ...system, name })) }),
  'no system': changed({ systems: [], nothingElse: { signedBy: 'Camille Exemple', on: '2026-01-15' } }),
};

describe('the contract of mails about rights', () => {
  test("is kept by every letter in every language, with the controller's own settings", () => {
    expect(brokenRightsMails(sample)).toEqual([]);
  });

  test.each(Object.entries(others))('is kept with other settings: %s', (_, settings) => {
    expect(brokenRightsMails(settings)).toEqual([]);
  });

  test('is kept where nobody is known who could stop anything, and after a form', () => {
    for (const one of sampleRightsMails(sample, sampleMailbox(), ['fr'])) {
      const facts = { ...one, unsubscribeToken: null, thread: null };
      expect(missing(renderRightsMail(facts, sample), facts)).toEqual([]);
    }
  });

  test('is kept whatever stands in the case, length aside', () => {
    fc.assert(
      fc.property(letters, locales, fc.uniqueArray(right, { minLength: 1 }), fc.boolean(), (letter, wanted, asked, byMail) => {
        const facts = rightsMailFacts(letter, { locales: wanted, rights: asked, ...(byMail ? {} : { thread: null }) });
        expect(missing(renderRightsMail(facts, sample), facts).filter((id) => id !== 'length')).toEqual([]);
      }),
    );
  });

  test('tells of settings that make a mail too long', () => {
    const long = changed({ legalEntity: { ...sample.legalEntity, mentions: ['A mention of no end. '.repeat(40)] } });
    expect(brokenRightsMails(long)[0]).toMatchObject({
      template: 'rights/received',
      missing: 'is short: at most 2200 characters of text',
    });
  });

  test('says each demand once, under a name of its own', () => {
    expect(new Set(rightsMailDemands.map(({ id }) => id)).size).toBe(rightsMailDemands.length);
  });
});

const right = fc.constantFrom(...rights);
const locales = fc.constantFrom(['fr'], ['en'], ['de'], ['fr', 'en'], ['de', 'en'], ['xx'], []);
const at = fc.date({ min: new Date('2026-01-01'), max: new Date('2030-01-01'), noInvalidDate: true });
const code = fc.integer({ min: 0, max: 999_999 }).map((number) => String(number).padStart(6, '0'));
const proof: fc.Arbitrary<OfferedProof> = fc.oneof(
  fc.record({
    by: fc.constant('button'),
    token: fc.constant('abc'),
    code: fc.constant(null),
    linkUntil: at,
    codeUntil: fc.constant(null),
  }),
  fc.record({ by: fc.constant('link'), token: fc.constant('abc'), code, linkUntil: at, codeUntil: at }),
);
const written = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 300 }).map((text) => `x${text}`);
const asks = fc.array(
  fc.record({
    system: fc.constantFrom('amazon-web-services', 'gone'),
    right,
    state: fc.constantFrom('told', 'answered'),
    answer: fc.constantFrom('done', 'nothing-held', 'kept', 'failed', null),
    keptUntil: fc.option(at.map((one) => one.toISOString())),
  }),
);
const letters: fc.Arbitrary<RightsLetter> = fc.oneof(
  fc.record({
    letter: fc.constant('received'),
    proof: fc.option(proof),
    verified: fc.constantFrom(null, { by: 'vouched', at: '2026-11-26T15:32:10Z' } as const),
    repeatOf: fc.constantFrom(null, 'R-0000000000000000'),
    stopped: fc.boolean(),
  }),
  fc.record({ letter: fc.constantFrom('challenge', 'reminder'), proof }),
  fc.record({
    letter: fc.constant('answer'),
    outcome: fc.constantFrom('fulfilled', 'partly-fulfilled', 'nothing-held'),
    parts: fc.array(fc.record({ right, progress: fc.constantFrom('done', 'partly', 'refused', 'nothing-held', 'to-weigh') })),
    systems: asks,
    toFetch: fc.option(fc.record({ until: at, proof })),
    statement: fc.constantFrom(null, { json: '{}' }),
  }),
  fc.record({ letter: fc.constant('refused'), reason: fc.constantFrom(...refusalReasons), reasons: written }),
  fc.record({ letter: fc.constant('extended'), until: at, reasons: written }),
  fc.record({ letter: fc.constant('delayed'), because: fc.constantFrom('systems', 'people', 'identity'), until: fc.option(at) }),
  fc.record({ letter: fc.constant('message'), text: written }),
  fc.record({ letter: fc.constant('new-address'), token: fc.constant('abc'), linkUntil: at }),
);

const perLetter = (['fr', 'en', 'de'] as const).flatMap((locale) =>
  sampleRightsMails(sample, sampleMailbox(), [locale]).map((facts, index) => ({
    facts,
    name: `${facts.letter} (${index}) in ${locale}`,
  })),
);

describe('a mail about rights that lacks something', () => {
  test.each(perLetter)('is found out where text and HTML agree to leave it out: $name', ({ facts }) => {
    const mail = renderRightsMail(facts, sample);
    const lines = mail.text.split('\n').filter((line) => line !== '');
    const paragraphs = mail.html.match(/<(p|li|h2)\b[^>]*>[^]*?<\/\1>/g) ?? [];
    expect(paragraphs.length).toBe(lines.length);
    const unnoticed = lines.filter((line, index) => {
      const without = { ...mail, text: mail.text.replace(line, ''), html: mail.html.replace(paragraphs[index] ?? '', '') };
      return missing(without, facts).length === 0;
    });
    expect(unnoticed.filter((line) => !harmless.test(line))).toEqual([]);
  });

  test('is found out where text and HTML differ', () => {
    const facts = rightsMailFacts(received);
    const mail = renderRightsMail(facts, sample);
    expect(missing({ ...mail, text: mail.text.replace('Follow my request', '') }, facts)).toContain('same-words');
  });

  test.each(['Auto-Submitted', 'List-Unsubscribe', 'List-Unsubscribe-Post'])('is found out where the header %s does', (name) => {
    const facts = rightsMailFacts(received);
    const mail = renderRightsMail(facts, sample);
    expect(missing({ ...mail, headers: mail.headers.filter(([one]) => one !== name) }, facts)).toHaveLength(1);
  });

  test('is found out where it is no legal mail, or about another case', () => {
    const facts = rightsMailFacts(received);
    const mail = renderRightsMail(facts, sample);
    expect(missing({ ...mail, configurationSet: 'courtesy' }, facts)).toEqual(['legal']);
    expect(missing({ ...mail, about: { caseId: 'R-0', kind: 'answer' } }, facts)).toEqual(['legal']);
  });
});

/**
 * What a letter says beyond its duty: headings, how it goes on, excuses, other links, and what stands in another line too; the
 * words of an agent repeat themselves in the samples.
 */
const harmless =
  /^(?:Word |Vos données|Your data|Ihre Daten|Suivre|Follow|Meinen|Ce message|This message|Diese Nachricht|Pour la suivre|To go on|Damit es|Les autres|The other|Die anderen|La loi|The law|Das Gesetz|Nous n’allons|We go|Wir gehen|Une personne qui|Somebody|Jemand, der|La suite|What happens|Wie es|Pourquoi : |Pourquoi\u{a0}: (?:un|une|nous)|Why: |Warum: |Veuillez|We are sorry|Wir bitten)/u;

describe('a mail about rights that has what it must not have', () => {
  const facts = rightsMailFacts(
    { ...received, proof: link },
    { thread: { messageId: '<question@example.org>', references: [] } },
  );
  const mail = renderRightsMail(facts, sample);
  const withHtml = (html: string) => missing({ ...mail, html: mail.html.replace('</body>', `${html}</body>`) }, facts);
  const saying = (words: string) =>
    missing({ ...mail, text: `${mail.text}${words}\n`, html: mail.html.replace('</body>', `<p>${words}</p></body>`) }, facts);

  test('is refused: a second run of six digits, or the code twice', () => {
    expect(saying('Call 123456.')).toEqual(['code']);
    expect(saying('048213')).toEqual(['code']);
    expect(saying('1234567 and R-123456A')).toEqual([]);
  });

  test("is refused: the reader's address, or anything of their mail", () => {
    expect(saying('ada@example.org')).toEqual(['nobody']);
    expect(saying('Your mail question@example.org')).toEqual([]);
    expect(missing({ ...mail, subject: `${mail.subject} ada@example.org` }, facts)).toEqual(['nobody']);
  });

  test('is refused: an attachment that is no statement', () => {
    const attachments = [{ filename: 'export.zip', contentType: 'application/zip', content: new Uint8Array() }];
    const answered = rightsMailFacts({ ...answer, parts: [{ right: 'access', progress: 'done' }] });
    expect(missing({ ...renderRightsMail(answered, sample), attachments }, answered)).toEqual(['attachments']);
  });

  test('is refused: remote content and links without https', () => {
    expect(withHtml('<img src="https://example.net/pixel.gif">')).toContain('no-remote');
    expect(withHtml('<p><a href="http://example.net/">x</a></p>')).toContain('links');
  });
});
