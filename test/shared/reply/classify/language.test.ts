import { describe, expect, test } from 'vitest';
import { languageOf, plausibleLanguages, weigh } from '../../../../shared/reply/classify/language.ts';

const detect = (text: string) => languageOf(weigh(text));

describe('the language of a mail', () => {
  test.each([
    ['fr', 'Supprimez mes données svp'],
    ['fr', 'Bonjour, quels sont vos horaires ?'],
    ['en', 'please delete my data'],
    ['en', 'What are your opening hours?'],
    ['de', 'Bitte löschen'],
    ['de', 'bitte loeschen sie alles'],
    ['es', 'Quiero borrar mi cuenta'],
    ['it', 'Cancellate i miei dati'],
    ['nl', 'Verwijder mijn gegevens'],
    ['pt', 'Apaguem os meus dados'],
    ['pl', 'Proszę usunąć moje dane'],
    ['pl', 'prosze usunac moje dane'],
  ])('is %s for "%s"', (language, text) => {
    expect(detect(text)).toBe(language);
  });

  test.each(['', 'stop', 'ok', '12345', '👍👍', 'max@example.de www.example.fr https://example.it/il/mio', 'xkcd qwrt zzpf'])(
    'is unknown for "%s"',
    (text) => {
      expect(detect(text)).toBeNull();
    },
  );

  test.each([
    ['Swedish', 'Jag skulle vilja veta vilka uppgifter ni har sparat om mig och min familj'],
    ['Czech', 'Chtěl bych vědět, jaké údaje o mně uchováváte a kdo k nim má přístup'],
    ['Turkish', 'Hakkımda hangi bilgileri sakladığınızı öğrenmek istiyorum'],
    ['Greek', 'Θα ήθελα να μάθω ποια δεδομένα έχετε για μένα'],
    ['Ukrainian', 'Будь ласка, видаліть мої дані з вашої бази'],
  ])('is unknown where it is %s', (_name, text) => {
    expect(detect(text)).toBeNull();
  });

  test('may be several where a mail has two', () => {
    const both = 'Bonjour, merci de supprimer mes données. Hello, please delete my data, thank you.';
    expect(plausibleLanguages(weigh(both))).toEqual(expect.arrayContaining(['fr', 'en']));
  });

  test('may be any where nothing tells', () => {
    expect(plausibleLanguages(weigh('12345'))).toHaveLength(8);
  });
});
