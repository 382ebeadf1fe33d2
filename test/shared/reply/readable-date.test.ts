import { describe, expect, test } from 'vitest';
import { countryName, readableDate, shortDate } from '../../../shared/reply/readable-date.ts';

const at = new Date('2027-01-01T22:05:00Z');

describe('a date in a letter', () => {
  test('follows the habits of each language, in the time zone of the mailbox', () => {
    expect(readableDate(at, 'fr', 'Europe/Paris')).toEqual({
      day: 'vendredi 1er janvier 2027',
      time: '23\u{a0}h\u{a0}05',
      zone: 'heure d’Europe centrale',
    });
    expect(readableDate(at, 'en', 'Europe/Paris')).toEqual({
      day: 'Friday, 1 January 2027',
      time: '23:05',
      zone: 'Central European Time',
    });
    expect(readableDate(at, 'de', 'Europe/Paris')).toEqual({
      day: 'Freitag, 1. Januar 2027',
      time: '23:05',
      zone: 'Mitteleuropäische Zeit',
    });
  });

  test('is the day it is there, not here', () => {
    expect(shortDate(at, 'en', 'Pacific/Auckland')).toBe('2 January 2027');
    expect(shortDate(at, 'fr', 'Pacific/Auckland')).toBe('2 janvier 2027');
    expect(shortDate(at, 'de', 'America/New_York')).toBe('1. Januar 2027');
  });

  test('names countries, and leaves a code that is none as it is', () => {
    expect(countryName('LU', 'de')).toBe('Luxemburg');
    expect(countryName('DE', 'fr')).toBe('Allemagne');
    expect(countryName('ZQ', 'en')).toBe('ZQ');
  });
});
