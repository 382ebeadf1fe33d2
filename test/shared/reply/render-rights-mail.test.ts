import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { renderRightsMail } from '../../../shared/reply/render-rights-mail.ts';
import { longestWords } from '../../../shared/reply/rights-letter-fields.ts';
import { refusalReasons, type RightsLetter } from '../../../shared/reply/rights-mail.ts';
import { sampleRightsMails } from '../../../shared/reply/rights-mail-samples.ts';
import { locales } from '../../../shared/settings/settings-schema.ts';
import { sampleMailbox, settings } from './reply-facts.ts';
import { answer, button, link, received, rightsMailFacts } from './rights-mail-facts.ts';

const render = (...facts: Parameters<typeof rightsMailFacts>) => renderRightsMail(rightsMailFacts(...facts), settings);
const headersOf = (...facts: Parameters<typeof rightsMailFacts>) => new Map(render(...facts).headers);
const firstLines = (text: string) => text.split('\n').slice(0, 5);
const page = 'https://privacy.example.com/rights/requests/R-7K2M9QXDA4B3C5VW';
const codes = (text: string) => text.replaceAll(/<[^>]*>/g, '').match(/\b\d{6}\b/g);

describe('a mail about a rights case', () => {
  test('begins with what the person needs first, in their language', () => {
    const letter = { ...received, proof: button };
    expect(firstLines(render(letter, { locales: ['fr'] }).text)).toEqual([
      'Bonjour, nous avons bien reçu votre demande. Ceci est une réponse automatique.',
      'Qui vous répond\u{a0}: Example SAS',
      'Votre référence\u{a0}: R-7K2M9QXDA4B3C5VW',
      'Notre réponse\u{a0}: au plus tard le lundi 28 décembre 2026 (délai légal)',
      'Joindre une personne\u{a0}: répondez à ce message ou appelez le +33 1 00 00 00 00',
    ]);
    expect(firstLines(render(letter).text)).toEqual([
      'Hello, we have received your request. This is an automatic reply.',
      'Who is answering: Example SAS',
      'Your reference: R-7K2M9QXDA4B3C5VW',
      'Our answer: by Monday, 28 December 2026 (legal deadline)',
      'To reach a person: reply to this message or call +33 1 00 00 00 00',
    ]);
    expect(firstLines(render(letter, { locales: ['de'] }).text)).toEqual([
      'Guten Tag, wir haben Ihren Antrag erhalten. Dies ist eine automatische Antwort.',
      'Wer Ihnen antwortet: Example SAS',
      'Ihr Zeichen: R-7K2M9QXDA4B3C5VW',
      'Unsere Antwort: spätestens Montag, 28. Dezember 2026 (gesetzliche Frist)',
      'Einen Menschen erreichen: Antworten Sie auf diese Nachricht oder rufen Sie an: +33 1 00 00 00 00',
    ]);
  });

  test('goes to the person alone, as a legal mail that says which case it is about', () => {
    const mail = render({ letter: 'message', text: 'Which of your orders is it about?' });
    expect(mail).toMatchObject({
      from: 'Example SAS <contact@example.com>',
      to: 'ada@example.org',
      configurationSet: 'legal',
      about: { caseId: 'R-7K2M9QXDA4B3C5VW', kind: 'message' },
    });
    expect(mail).not.toHaveProperty('replyTo');
    expect(mail).not.toHaveProperty('attachments');
  });

  test('has a subject that tells the reference, and nothing of what it says', () => {
    const subjects = sampleRightsMails(settings, sampleMailbox(), ['en']).map(
      (facts) => renderRightsMail(facts, settings).subject,
    );
    expect([...new Set(subjects)]).toEqual([
      'Automatic reply: your request to Example SAS, ref.\u{a0}R-0123456789ABCDEF',
      'Your request to Example SAS, ref.\u{a0}R-0123456789ABCDEF',
    ]);
  });

  test('answers in the thread of the mail that asked', () => {
    const headers = headersOf(received);
    expect(headers.get('Auto-Submitted')).toBe('auto-replied');
    expect(headers.get('In-Reply-To')).toBe('<question@example.org>');
    expect(headers.get('References')).toBe('<root@example.org> <question@example.org> <r-7k2m9qxda4b3c5vw.auto@example.com>');
    expect(headersOf({ letter: 'refused', reason: 'other', reasons: 'No.' }).get('Auto-Submitted')).toBe('auto-replied');
  });

  test('is generated where it answers no mail: after a form, or by the clock', () => {
    expect(headersOf(received, { thread: null }).get('Auto-Submitted')).toBe('auto-generated');
    expect(headersOf(received, { thread: null }).get('References')).toBe('<r-7k2m9qxda4b3c5vw.auto@example.com>');
    const reminder = headersOf({ letter: 'reminder', proof: link });
    expect(reminder.get('Auto-Submitted')).toBe('auto-generated');
    expect(reminder.get('In-Reply-To')).toBe('<question@example.org>');
  });

  test('tells a new address nothing of the mail that came from the old one, and lets it act for nobody', () => {
    const letter = { letter: 'new-address', token: 'abc', linkUntil: new Date('2026-12-03T15:32:10Z') } as const;
    expect(headersOf(letter).has('In-Reply-To')).toBe(false);
    expect(headersOf(letter).has('List-Unsubscribe')).toBe(false);
    expect(render(letter).text).toContain('The link works: until Thursday, 3 December 2026 at 16:32');
    expect(render(letter).text).toContain(`Yes, this is my address <${page}/new-address?token=abc&lang=en>`);
  });

  test('can be stopped with one click where the person is known, and has no such link else', () => {
    expect(headersOf(received).get('List-Unsubscribe-Post')).toBe('List-Unsubscribe=One-Click');
    const unknown = render(received, { unsubscribeToken: null });
    expect(unknown.headers.filter(([name]) => name.startsWith('List-Unsubscribe'))).toEqual([]);
    expect(unknown.text).not.toContain('unsubscribe');
  });

  test('is in the languages of the case that are offered, else in that of the controller', () => {
    const { text, html } = render({ ...received, proof: button }, { locales: ['fr', 'en', 'es'] });
    expect(text.split('\n\n* * *\n\n').map((part) => part.split('\n')[0])).toEqual([
      'Bonjour, nous avons bien reçu votre demande. Ceci est une réponse automatique.',
      'This is an automatic message about the request R-7K2M9QXDA4B3C5VW. Our answer: by Monday, 28 December 2026.',
      'Vos données et vos droits',
    ]);
    expect(Array.from(html.matchAll(/ lang="(..)"/g), ([, lang]) => lang)).toEqual(['fr', 'fr', 'en', 'fr']);
    expect(text).not.toContain('lang=en&');
    expect(render(received, { locales: ['es'] }).text).toMatch(/^Bonjour/);
  });
});

describe('a proof', () => {
  test('by button is one link, a button in HTML, valid until the deadline', () => {
    const { text, html } = render({ ...received, proof: button });
    const confirm = `${page}/confirm?token=${button.token}&lang=en`;
    expect(text).toContain(`Yes, this is my request <${confirm}>`);
    expect(html).toContain('<p class="act"><a href="');
    expect(text).toContain('by Monday, 28 December 2026 at 23:59.');
    expect(codes(text)).toBeNull();
  });

  test('by link has a code beside it: the only run of six digits, with its half hour', () => {
    const { text, html } = render({ ...received, proof: link }, { thread: null });
    expect(text).toContain('Or a code: 048213, to enter before 17:02 (Central European Time)');
    expect(codes(text)).toEqual(['048213']);
    expect(html.match(/048213/g)).toHaveLength(1);
  });

  test("leaves a register's six digits no chance to be taken for the code", () => {
    const legalEntity = { ...settings.legalEntity, mentions: ['Amtsgericht Charlottenburg HRB 123456'], phone: '030123456' };
    const facts = rightsMailFacts({ letter: 'challenge', proof: link });
    const { text } = renderRightsMail(facts, { ...settings, legalEntity });
    expect(codes(text)).toEqual(['048213']);
    expect(text).toContain('HRB 123\u{a0}456');
  });

  test('asks for no identity document, and says that doing nothing does nothing', () => {
    for (const letter of ['challenge', 'reminder'] as const) {
      const { text } = render({ letter, proof: link });
      expect(text).toContain('do not send an identity document');
      expect(text).toContain('It was not you? Do nothing.');
    }
  });

  test('is not asked for twice: who is verified is told what happens next', () => {
    const verified = { by: 'vouched', at: '2026-11-26T15:32:10Z' } as const;
    expect(render({ ...received, verified }).text).toContain('there is nothing for you to do; we take care of it');
    expect(render(received).text).toContain('a person reads your request and writes to you');
    expect(render({ ...received, verified }).text).not.toContain('/confirm');
  });
});

describe('an acknowledgement', () => {
  test('of a repeat says under which reference it goes on, and leads there', () => {
    const { text } = render({ ...received, repeatOf: 'R-0000000000000000' });
    expect(text).toContain('we go on under the reference R-0000000000000000');
    expect(text).toContain('/rights/requests/R-0000000000000000?lang=en>');
    expect(text).not.toContain(page);
  });

  test('of a wish to stop says what stops at once', () => {
    expect(render({ ...received, stopped: true }).text).toContain('From now on: no more news and no automatic replies.');
    expect(render(received).text).not.toContain('no more news');
  });

  test('of a form does not claim that the reader wrote', () => {
    const { text } = render({ ...received, proof: link }, { thread: null });
    expect(text).toContain('this address was entered into our form on 26 November 2026');
    expect(text).not.toContain('you wrote to us');
  });
});

describe('an answer', () => {
  const [system] = settings.systems;
  if (!system) throw new Error('the sample has no system');
  const systems = ['CRM', 'Shop', 'Accounts', 'List', 'Old shop'].map((name) => ({ ...system, name }));
  const told = { right: 'erasure', state: 'answered', keptUntil: null } as const;

  test('says for each right what was done, and what each system answered', () => {
    const letter: RightsLetter = {
      ...answer,
      outcome: 'partly-fulfilled',
      parts: [
        { right: 'access', progress: 'done' },
        { right: 'erasure', progress: 'partly' },
      ],
      systems: [
        { ...told, system: 'crm', answer: 'done' },
        { ...told, system: 'crm', right: 'access', answer: 'done' },
        { ...told, system: 'shop', answer: 'kept', keptUntil: '2030-03-03T00:00:00Z' },
        { ...told, system: 'accounts', answer: 'failed' },
        { ...told, system: 'list', state: 'told', answer: null },
        { ...told, system: 'old-shop', answer: 'nothing-held' },
      ],
    };
    const { text } = renderRightsMail(rightsMailFacts(letter, { rights: ['access', 'erasure'] }), { ...settings, systems });
    const lines = text.split('\n').filter((line) => line.startsWith('- '));
    expect(lines).toEqual([
      '- access: the copy of your data is ready',
      '- erasure: your data is erased, except for what we must keep',
      '- It is done at: CRM',
      '- Nothing is held at: Old shop (erasure)',
      '- A part is kept until 3 March 2030 (legal duty or claim) at: Shop (erasure)',
      '- It could not be done at: Accounts (erasure)',
      '- No answer yet from: List (erasure)',
    ]);
    expect(text).toContain(`complain free of charge to the authority, CNIL <${settings.authority.url}>, and go to court`);
  });

  test('names three systems that answered alike, and counts the others', () => {
    const asks = ['crm', 'shop', 'accounts', 'list'].map((id) => ({ ...told, system: id, answer: 'done' as const }));
    const { text } = renderRightsMail(rightsMailFacts({ ...answer, systems: asks }), { ...settings, systems });
    expect(text).toContain('- It is done at: CRM, Shop, 2 more');
    expect(text).not.toContain('court');
  });

  test('that nothing is held is an answer of its own', () => {
    const letter = { ...answer, outcome: 'nothing-held', parts: [{ right: 'access', progress: 'nothing-held' }] } as const;
    expect(render(letter).text).toContain('Result: we hold nothing about you under this address, but for this request.');
  });

  test('with a file says how to fetch it, and attaches nothing', () => {
    const toFetch = { until: new Date('2026-12-10T22:59:59Z'), proof: link };
    const mail = render({ ...answer, parts: [{ right: 'access', progress: 'done' }], toFetch });
    expect(mail.text).toContain(`See and download <${page}/confirm?token=${link.token}&lang=en>`);
    expect(mail.text).toContain('The file is there until Thursday, 10 December 2026');
    expect(codes(mail.text)).toEqual(['048213']);
    expect(mail).not.toHaveProperty('attachments');
  });

  test('of an erasure carries the signed statement as it is, and says how to check it', () => {
    const mail = render({ ...answer, statement: { json: '{"signature":"…"}' } });
    const [statement] = mail.attachments ?? [];
    expect(statement).toMatchObject({ filename: 'statement-of-erasure.json', contentType: 'application/json' });
    expect(Buffer.from(statement?.content ?? []).toString()).toBe('{"signature":"…"}');
    expect(mail.text).toContain('our key <https://privacy.example.com/rights/statement-key>');
    expect(mail.text).toContain('npm run verify-statement');
  });
});

describe('a decision of a person', () => {
  test.each(refusalReasons)('to refuse gives the reasons, the authority and the court: %s', (reason) => {
    const [one] = new Set(
      locales.map((locale) => render({ letter: 'refused', reason, reasons: 'Because of this.' }, { locales: [locale] }).text),
    );
    expect(one).toMatch(/Motif\u{a0}: .{10}/u);
    const { text } = render({ letter: 'refused', reason, reasons: 'Because of this.' });
    expect(text).toMatch(/Decision: we do not act on it\. Reason: [^.]{10,}\.\n\nBecause of this\.\n\nYou disagree\?/);
    expect(text).toContain(`to the authority, CNIL <${settings.authority.url}>, and go to court (Art.\u{a0}77 and 79 GDPR)`);
    expect(text).toContain('A person decided; only the sending is automatic.');
  });

  test('to extend tells the new date and the reasons', () => {
    const { text } = render({ letter: 'extended', until: new Date('2027-02-26T22:59:59Z'), reasons: 'It is a lot.' });
    expect(firstLines(text)[3]).toBe('Our answer: by Friday, 26 February 2027 (extended deadline)');
    expect(text).toContain('Our reasons:\n\nIt is a lot.\n');
  });

  test('is short, however much that person wrote of what they may', () => {
    const text = 'x '.repeat(longestWords / 2);
    const reasons = text;
    for (const locale of locales)
      for (const letter of [
        { letter: 'message', text },
        { letter: 'refused', reason: 'insufficient-verification', reasons },
        { letter: 'extended', until: new Date('2027-02-26T22:59:59Z'), reasons },
      ] as const)
        expect(render(letter, { locales: [locale] }).text.length).toBeLessThanOrEqual(2200);
  });
});

describe('a delay', () => {
  test('gives its reason and the new time, or says that there is none yet', () => {
    const until = new Date('2027-01-04T22:59:59Z');
    const { text } = render({ letter: 'delayed', because: 'systems', until });
    expect(firstLines(text)[3]).toBe('Our answer: by Monday, 4 January 2027');
    expect(text).toContain('Why: a system that we asked for you has not answered yet.');
    expect(firstLines(render({ letter: 'delayed', because: 'people', until: null }).text)[3]).toBe(
      'Our answer: as soon as possible (legal deadline: Monday, 28 December 2026)',
    );
  });
});

const tags = (html: string) => html.replaceAll(/"[^"]*"/g, '""').match(/<[^>]*>/g);

describe("a person's own words", () => {
  test('keep their lines', () => {
    expect(render({ letter: 'message', text: 'One.\r\n\r\nTwo.\nThree.' }).text).toContain('\n\nOne.\n\nTwo.\nThree.\n\n');
  });

  test('stay words, whatever is in them', () => {
    const plain = render({ letter: 'message', text: 'x' });
    const hostile = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        '"><script>alert(1)</script>',
        '{{mailbox}}',
        '[x](javascript:alert(1))',
        '+ [x](y)',
        '## x',
        '- x',
        '**x**',
        '\u202Etxt',
      ),
    );
    fc.assert(
      fc.property(hostile, (words) => {
        const text = `x${words.replaceAll(/[\n\r\u{2028}\u{2029}]/gu, ' ')}`;
        const mail = render({ letter: 'message', text });
        expect(tags(mail.html)).toEqual(tags(plain.html));
        expect(mail.text.split('\n').length).toBe(plain.text.split('\n').length);
        expect(mail.text).not.toMatch(/[^\P{Cc}\n]|\p{Bidi_Control}/u);
        expect(mail.headers).toEqual(plain.headers);
      }),
    );
  });

  test('make no heading, list or button of their own', () => {
    const { html, text } = render({ letter: 'message', text: '## a\n- b\n+ [c](https://example.net/)\n**d**' });
    expect(html).toContain('<p>## a</p>\n<p>- b</p>\n<p>+ [c](https://example.net/)</p>\n<p>**d**</p>');
    expect(text).toContain('## a\n- b\n+ [c](https://example.net/)\n**d**');
  });
});

const texts = (locale: (typeof locales)[number]) =>
  sampleRightsMails(settings, sampleMailbox(), [locale]).map((facts) =>
    renderRightsMail(facts, settings).text.replaceAll(/ <[^>]*>/g, ''),
  );

describe('the words of these mails', () => {
  test('keep to French typography: a no-break space before : ; ? and !', () => {
    for (const words of texts('fr')) {
      expect(words).not.toMatch(/ [:;?!]/);
      expect(words).not.toMatch(/\p{L}[;?!:](?:\s|$)/u);
      expect(words).not.toMatch(/'/);
    }
  });

  test.each(locales)('hold no straight quotation marks and no double spaces in %s', (locale) => {
    for (const words of texts(locale)) expect(words).not.toMatch(/ {2}|['"]/);
  });
});
