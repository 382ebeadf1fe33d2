import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mostCharacters, ownWords } from '../../../../shared/reply/classify/own-words.ts';

const own = (text: string, subject = '') => ownWords({ subject, text });

describe('the words of the sender', () => {
  test.each([
    ['French', 'Le lun. 3 févr. 2025 à 10:00, Support <support@example.com> a écrit :'],
    ['English', 'On Mon, 3 Feb 2025 at 10:00, Support <support@example.com> wrote:'],
    ['English, wrapped', 'On Mon, 3 Feb 2025 at 10:00, Support\n<support@example.com> wrote:'],
    ['German', 'Am 03.02.2025 um 10:00 schrieb Support <support@example.com>:'],
    ['Spanish', 'El lun, 3 feb 2025 a las 10:00, Support (<support@example.com>) escribió:'],
    ['Italian', 'Il giorno lun 3 feb 2025 alle ore 10:00 Support <support@example.com> ha scritto:'],
    ['Dutch', 'Op ma 3 feb 2025 om 10:00 schreef Support <support@example.com>:'],
    ['Portuguese', 'Em seg., 3 de fev. de 2025 às 10:00, Support <support@example.com> escreveu:'],
    ['Polish', 'W dniu pon., 3 lut 2025 o 10:00 Support <support@example.com> napisał(a):'],
    ['French Outlook', 'De : Support\nEnvoyé : lundi 3 février 2025\nÀ : Paul\nObjet : Bonjour'],
    ['English Outlook', '*From:* Support\n*Sent:* Monday\n*To:* Paul\n*Subject:* Hello'],
    ['German Outlook', 'Von: Support\nGesendet: Montag, 3. Februar 2025\nAn: Paul\nBetreff: Hallo'],
    ['Spanish Outlook', 'De: Support\nEnviado: lunes\nPara: Paul\nAsunto: Hola'],
    ['Italian Outlook', 'Da: Support\nInviato: lunedì\nA: Paul\nOggetto: Ciao'],
    ['Dutch Outlook', 'Van: Support\nVerzonden: maandag\nAan: Paul\nOnderwerp: Hallo'],
    ['Polish Outlook', 'Od: Support\nWysłano: poniedziałek\nDo: Paul\nTemat: Witam'],
    ['an old Outlook', '-----Original Message-----'],
    ['an old German Outlook', '-----Ursprüngliche Nachricht-----'],
    ['an old French Outlook', "-----Message d'origine-----"],
  ])('end where %s quotes an earlier mail', (_program, mark) => {
    expect(own(`Merci, c'est noté.\n\n${mark}\n\nPlease delete my account.`)).toBe("Merci, c'est noté.");
  });

  test('leave out quoted lines and keep the answers between them', () => {
    const text =
      'On 3 Feb 2025, Ann <ann@example.com> wrote:\n> Do you want to stay?\nNo, delete my data.\n> And the newsletter?\nStop it.';
    expect(own(text)).toBe('No, delete my data.\nStop it.');
  });

  test('are not cut by a sentence that only looks like an attribution', () => {
    const text = 'On Monday I wrote to you:\nplease delete my data.';
    expect(own(text)).toBe(text);
  });

  test('end at the signature, but go on below a greeting', () => {
    expect(own('Bonjour\n-- \nPaul\nDirecteur du recours en suppression')).toBe('Bonjour');
    expect(own('Cordialement,\nPaul\n\nPS : supprimez mes données.')).toContain('supprimez mes données');
  });

  test.each([
    'Sent from my iPhone',
    'Envoyé de mon iPhone',
    'Von meinem iPhone gesendet',
    'Enviado desde mi iPhone',
    'Inviato da iPhone',
    'Verstuurd vanaf mijn iPad',
    'Enviado do meu iPhone',
    'Wysłane z iPhone',
  ])('do not hold what a telephone adds: %s', (line) => {
    expect(own(`Stop.\n\n${line}`)).toBe('Stop.');
  });

  test('do not hold the legal notice at the end', () => {
    const notice = 'This email is confidential and intended solely for the addressee. If received in error, delete it.';
    expect(own(`Yes please.\n\n${notice}`)).toBe('Yes please.');
  });

  test('hold a paragraph that speaks of confidential data, since it may be the request', () => {
    const text = 'Hello,\n\nmy file holds confidential health information, please delete it. My identity card is attached.';
    expect(own(text)).toBe(text);
  });

  test('are those that are forwarded, where hardly a word is added', () => {
    const forwarded =
      '---------- Forwarded message ---------\nFrom: Ann <ann@example.org>\nDate: Mon, 3 Feb 2025\nSubject: Request\nTo: team@example.com\n\nPlease delete my data.';
    expect(own(`FYI\n\n${forwarded}`, 'Fwd: Request')).toBe('FYI\n\nPlease delete my data.');
    expect(
      own('see below\n\nVon: Ann\nGesendet: Montag\nAn: Team\nBetreff: Bitte\n\nBitte meine Daten löschen', 'WG: Bitte'),
    ).toContain('Bitte meine Daten löschen');
  });

  test('are the comment alone, where a forward is commented at length', () => {
    const comment = 'We have had this mail from a customer of ours and would like to know what you think of it.';
    expect(own(`${comment}\n\n-----Forwarded message-----\n\nPlease delete my data.`, 'Fwd: Request')).toBe(comment);
  });

  test('are looked for in the first 20,000 characters only', () => {
    expect(own('a'.repeat(50_000)).length).toBe(mostCharacters);
  });

  test('are never more than what was written, whatever the bytes', () => {
    const line = fc.constantFrom(
      '> a',
      'On 1.1.2025 <',
      'wrote:',
      'From: x',
      'Sent: y',
      'To: z',
      '-- ',
      '',
      'text',
      '---------- Forwarded message',
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 500 }),
      fc.array(line, { maxLength: 40 }).map((lines) => lines.join('\n')),
    );
    fc.assert(
      fc.property(text, fc.constantFrom('', 'Re: x', 'Fwd: x'), (written, subject) => {
        expect(own(written, subject).length).toBeLessThanOrEqual(written.length + 2);
      }),
    );
  });
});

describe('what a mailing list adds', () => {
  test.each([
    ['a link', 'To unsubscribe, visit https://lists.example.org/members'],
    ['an address for it', 'You are subscribed to this mailing list. Write to members-request@example.org to leave.'],
    ['a bar of links', 'Unsubscribe | Manage my subscriptions | FAQ'],
    ['a link in French', 'Pour vous désinscrire : https://example.org/adieu'],
    ['a link in German', 'Vom Newsletter abmelden: https://example.org/ade'],
  ])('is not said by the sender: %s', (_what, footer) => {
    expect(own(`See you on Friday.\n\n${footer}\n`)).toBe('See you on Friday.');
  });

  test('is told from a person who has tried the link', () => {
    const text = 'Hello,\n\nI clicked https://example.org/leave and nothing happened. Unsubscribe me!';
    expect(own(text)).toBe(text);
  });
});

describe('an encrypted or signed block', () => {
  const armour = '-----BEGIN PGP MESSAGE-----\n\nhQEMA stop sar unsubscribe\n=abcd\n-----END PGP MESSAGE-----';

  test('holds no words', () => {
    expect(own(`Hello.\n\n${armour}\n\nSee you.`)).not.toContain('unsubscribe');
    expect(own(`Hello.\n\n${armour}\n\nSee you.`)).toContain('See you.');
  });

  test('ends with the mail where its end was lost', () => {
    expect(own(`Hello.\n\n${armour.slice(0, -5)}`)).toBe('Hello.');
  });
});
