import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { classify } from '../../../../shared/reply/classify/classify.ts';
import { confidenceFloor, intents, recognisedLanguages, rights } from '../../../../shared/reply/verdicts.ts';

const asked = (text: string, subject = '') =>
  classify({ subject, text })
    .intents.filter(({ confidence }) => confidence >= confidenceFloor)
    .map(({ intent }) => intent);

describe('what a mail asks for', () => {
  test.each([
    ['Where did you get my address?', 'access'],
    ['je veux savoir ce que vous savez de moi', 'access'],
    ['Auskunft nach Art. 15 DSGVO', 'access'],
    ["corrigez mon adresse : j'ai déménagé", 'rectification'],
    ['effacez-moi de vos fichiers', 'erasure'],
    ["droit à l'oubli", 'erasure'],
    ['LÖSCHEN SIE ALLE MEINE DATEN', 'erasure'],
    ['suprimer mes donees svp', 'erasure'],
    ['Article 17', 'erasure'],
    ['radera mina uppgifter enligt GDPR artikel 17', 'erasure'],
    ['Bitte meine Daten einfrieren', 'restriction'],
    ['my data as CSV please', 'portability'],
    ["je m'oppose à la prospection", 'objection'],
    ['take me off your list', 'consent-withdrawal'],
    ['désabonnez-moi', 'consent-withdrawal'],
    ['STOP', 'consent-withdrawal'],
    ['abmelden', 'consent-withdrawal'],
    ['How long do you keep my data?', 'privacy-enquiry'],
    ['I will see you in court', 'human-needed'],
    ['Bonjour, quels sont vos horaires ?', 'general-enquiry'],
  ])('"%s" is first of all %s', (text, intent) => {
    expect(asked(text)[0]).toBe(intent);
  });

  test('is told whole: each right, and stopping beside it', () => {
    expect(asked('Unsubscribe me and delete all my data.')).toEqual(expect.arrayContaining(['consent-withdrawal', 'erasure']));
    expect(asked('Send me a copy of my data, then delete it.')).toEqual(expect.arrayContaining(['access', 'erasure']));
    expect(asked('Articles 15, 17 et 20 du RGPD.')).toEqual(expect.arrayContaining(['access', 'erasure', 'portability']));
  });

  test('is told beside the need for a person', () => {
    expect(asked('My late father had an account. Please delete his data.')).toEqual(
      expect.arrayContaining(['erasure', 'human-needed']),
    );
    expect(asked("Supprimez mes données ou j'en parle à la CNIL.")).toEqual(expect.arrayContaining(['erasure', 'human-needed']));
  });

  test.each([
    'Please do NOT delete my account.',
    'Ne supprimez surtout pas mes données.',
    'Bitte löschen Sie mein Konto nicht.',
    'No borren mi cuenta, por favor.',
    'Non cancellate i miei dati!',
    'Verwijder mijn account niet.',
    'Não apaguem a minha conta.',
    'Proszę nie usuwać mojego konta.',
  ])('is no erasure where it is refused: %s', (text) => {
    expect(asked(text)).not.toContain('erasure');
  });

  test.each([
    'You have still not deleted my data.',
    'Warum haben Sie meine Daten noch nicht gelöscht?',
    "Vous n'avez toujours pas effacé mes données.",
    'If you do not delete my data I will complain.',
  ])('is an erasure where its being left undone is the complaint: %s', (text) => {
    expect(asked(text)).toContain('erasure');
  });

  test.each([
    'We need access to the building on Monday.',
    'Please delete the attached draft.',
    'Merci de corriger la facture 12.',
    'How do I get access to my account?',
    'Please remove the old price list.',
    'Ich widerspreche der Preiserhöhung.',
    'We help companies answer access and erasure requests. May I show you a demo of our platform?',
    "Conformément au RGPD, vous disposez d'un droit d'accès, de rectification et d'effacement.",
    'You asked me to unsubscribe, but I would like to stay.',
  ])('is no right where it is business: %s', (text) => {
    expect(asked(text).filter((intent) => intent !== 'general-enquiry' && intent !== 'privacy-enquiry')).toEqual([]);
  });

  test('is read in the own words, not in what they answer', () => {
    const text = 'Sounds good!\n\nOn Mon, 3 Feb 2025 at 10:00, Ann <ann@example.org> wrote:\n> Please delete my data.';
    expect(asked(text, 'Re: our meeting')).toEqual(['general-enquiry']);
  });

  test('may stand in the subject alone', () => {
    expect(asked('Merci.', 'Suppression de mes données')).toContain('erasure');
  });

  test('is not taken from the subject of a reply, which may be ours, unless it speaks of "my" data', () => {
    expect(asked('Thank you.', 'Re: Right to erasure')).not.toContain('erasure');
    expect(asked('Any news?', 'Re: Delete my data')).toContain('erasure');
  });

  test('is found in both languages of a mail', () => {
    expect(asked('Bonjour, je voudrais un devis pour vingt chaises. Thank you, and please delete my old account.')).toContain(
      'erasure',
    );
  });

  test.each(['', ' \n ', '????', 'xkcd qwrt zzpf', 'Θα ήθελα να μάθω τις ώρες λειτουργίας', '👍'])(
    'is unsure for "%s", so that a person decides',
    (text) => {
      const { language, intents: found } = classify({ subject: '', text });
      expect(language).toBeNull();
      expect(found).toEqual([
        { intent: 'general-enquiry', confidence: expect.toSatisfy((sure: number) => sure < confidenceFloor) },
      ]);
    },
  );

  test('is unsure where data is spoken of and nothing understood', () => {
    expect(asked('Hello, a word about my personal data and that thing of last week.')).toEqual([]);
  });
});

const story = `We met at the fair last spring, and since then a good deal has happened here. The new hall is nearly done,
the machines have arrived, and our colleagues from the other site have moved in. On Tuesday the engineers came to
look at the heating, which had failed twice in the cold weeks, and they found a valve that had been fitted wrongly.`;

describe('what a mail only tells', () => {
  test.each([
    ['how others unsubscribe', 'Many readers unsubscribe in summer, and nobody here knows why.'],
    ['code that unsubscribes', 'The patch adds an unsubscribe header to each list message; please review it before we merge.'],
    ['what others were told', 'I told them to stop calling me, and they did.'],
    ['news of a court', 'The supreme court heard the case on Wednesday.'],
    ['somebody being added', 'Bitte nehmen Sie meine Kollegin in den Verteiler auf.'],
    ['a payment', 'Please find attached my bank details for the transfer.'],
    ['a mail that was sent', 'Haben Sie meine Mail von gestern bekommen?'],
  ])('is no wish: %s', (_what, sentence) => {
    for (const text of [sentence, `${story} ${sentence}`, `${story}\n\n${sentence}`]) {
      expect(asked(text).filter((intent) => intent !== 'general-enquiry')).toEqual([]);
    }
  });

  test.each([
    ['Please unsubscribe me.', 'consent-withdrawal'],
    ['Please take me off your list.', 'consent-withdrawal'],
    ['Please delete my data.', 'erasure'],
    ['My lawyer will write to you.', 'human-needed'],
  ])('hides no wish within it: %s', (sentence, intent) => {
    expect(asked(`${story} ${sentence} ${story}`)).toContain(intent);
  });

  test('leaves a deed with the writer’s own data to a person', () => {
    const { intents: found } = classify({ subject: '', text: `${story} ${story} Someone there has once deleted my photos.` });
    expect(found[0]).toEqual({ intent: 'erasure', confidence: expect.toSatisfy((sure: number) => sure < confidenceFloor) });
  });
});

describe('a right that is perhaps meant', () => {
  test.each([
    ['A word about my data, and your plans for it.', 'access'],
    ['Ich wollen meine Telefonnummer nicht.', 'rectification'],
  ])('is named, and a person decides: %s', (text, intent) => {
    const { intents: found } = classify({ subject: '', text });
    expect(found[0].intent).toBe(intent);
    expect(found[0].confidence).toBeLessThan(confidenceFloor);
  });
});

describe('what was deleted by mistake', () => {
  test('is not asked to be erased where it is to be restored', () => {
    expect(asked('I deleted my account by mistake. Can you restore it?')).not.toContain('erasure');
  });

  test('is asked to be erased where that comes last', () => {
    expect(asked('Please restore my photos first, then delete my account.')).toContain('erasure');
  });
});

describe('whatever is written', () => {
  const words = fc.constantFrom(
    'my',
    'data',
    'delete',
    'not',
    'mes',
    'données',
    'supprimez',
    'Daten',
    'löschen',
    'nicht',
    'art. 17',
    'GDPR',
    '.',
    ',',
    '\n',
    '> ',
    'stop',
    '@',
    '…',
    '*',
    'ﷺ',
  );
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 400 }),
    fc.array(words, { maxLength: 200 }).map((list) => list.join(' ')),
  );

  test('the answer is bounded, sorted, of known words, and the same again', () => {
    fc.assert(
      fc.property(text, text, (subject, body) => {
        const found = classify({ subject, text: body });
        const confidences = found.intents.map(({ confidence }) => confidence);
        expect(found.intents.length).toBeGreaterThan(0);
        expect(new Set(found.intents.map(({ intent }) => intent)).size).toBe(found.intents.length);
        expect(found.intents.every(({ intent }) => intents.includes(intent))).toBe(true);
        expect(confidences.every((sure) => sure >= 0 && sure <= 1)).toBe(true);
        expect(confidences).toEqual(confidences.toSorted((a, b) => b - a));
        expect([null, ...recognisedLanguages]).toContain(found.language);
        expect(classify({ subject, text: body })).toEqual(found);
      }),
    );
  });

  test.each([
    ['attributions', 'On 1.1.2025 <a\n'],
    ['a year and a name', '2020 from '],
    ['header labels', 'From: a\n'],
    ['quotes', '> '.repeat(50)],
    ['spaces', ' '],
    ['a request over and over', 'ne supprimez pas mes données moi '],
    ['articles', 'art 15 16 17 GDPR '],
    ['letters that unfold', 'ﷺ'],
    ['accents on one letter', 'a\u0301\u0301\u0301'],
  ])('bait of %s without end is answered', (_kind, bait) => {
    expect(classify({ subject: bait.repeat(1_000), text: bait.repeat(200_000 / bait.length) }).intents.length).toBeGreaterThan(0);
  });

  test('a right is never lost by words of thanks around it', () => {
    const wishes = fc.constantFrom(
      'delete my data',
      'supprimez mes données',
      'löschen Sie meine Daten',
      'borren mis datos',
      'cancellate i miei dati',
      'verwijder mijn gegevens',
      'apaguem os meus dados',
      'proszę usunąć moje dane',
    );
    const around = fc.constantFrom('', 'Hello,', 'Bonjour,', 'Thank you very much.', 'Vielen Dank!', 'Merci.');
    fc.assert(
      fc.property(around, wishes, around, (before, wish, after) => {
        const found = asked(`${before}\n\n${wish}.\n\n${after}`);
        expect(rights.filter((right) => found.includes(right))).toEqual(['erasure']);
      }),
    );
  });
});
