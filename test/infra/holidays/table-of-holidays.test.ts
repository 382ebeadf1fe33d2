import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { bundleFunctions, sourcesIn } from '../../../infra/bundle.ts';
import { holidaysFile } from '../../../infra/holidays/make-holidays.ts';
import { countries, tableOfHolidays } from '../../../infra/holidays/table-of-holidays.ts';
import settings from '../../../repondeur.config.ts';
import { holidaysIn, isKnownPlace } from '../../../shared/privacy/rights/holidays/holidays-in.ts';
import { holidayYears } from '../../../shared/privacy/rights/holidays/public-holidays.ts';
import { defineConfig } from '../../../shared/settings/define-config.ts';

describe('the table of public holidays', () => {
  it('is as date-holidays has it: run `npm run holidays` otherwise', () => {
    expect(readFileSync(holidaysFile, 'utf8')).toBe(tableOfHolidays(holidayYears.first));
  });

  it('reaches two years beyond today: run `npm run holidays` otherwise', () => {
    expect(holidayYears.last).toBeGreaterThanOrEqual(new Date().getUTCFullYear() + 2);
  });

  it('has every country of the EEA, Switzerland and the United Kingdom, on weekdays alone', () => {
    expect(countries).toHaveLength(32);
    for (const country of countries) {
      const days = holidaysIn(country);
      expect(days.length / (holidayYears.last - holidayYears.first + 1)).toBeGreaterThan(4);
      expect(days.filter((day) => [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay()))).toEqual([]);
      expect(days.toSorted()).toEqual(days);
    }
  });

  it.each([
    ['FR', '2027-03-29', 'Easter Monday'],
    ['FR', '2026-07-14', 'Bastille Day'],
    ['DE', '2029-10-03', 'German Unity Day'],
    ['GB', '2027-12-27', 'the substitute for Christmas Day, a Saturday'],
    ['RO', '2026-01-02', 'the second day of a holiday of two'],
    ['SE', '2026-06-19', 'no, Midsummer Eve is none in law'],
  ])('of %s, %s: %s', (country, day, what) => {
    expect(holidaysIn(country).includes(day)).toBe(!what.startsWith('no'));
  });

  it('knows what a region has beside its country, and what it has not', () => {
    expect(holidaysIn('DE')).not.toContain('2026-01-06');
    expect(holidaysIn('DE-BY')).toContain('2026-01-06');
    expect(holidaysIn('GB')).toContain('2026-04-06');
    expect(holidaysIn('GB-SCT')).not.toContain('2026-04-06');
    expect(isKnownPlace('DE-BY')).toBe(true);
    expect(isKnownPlace('toString')).toBe(false);
  });

  it('gives the settings the days of the one controller, or of the region they name, or those they list', () => {
    expect(settings.publicHolidays).toEqual(holidaysIn('FR'));
    const { publicHolidays: _filled, ...sample } = settings;
    expect(defineConfig({ ...sample, holidaysOf: 'DE-BY' }).publicHolidays).toEqual(holidaysIn('DE-BY'));
    expect(defineConfig({ ...sample, publicHolidays: ['2026-12-24'] }).publicHolidays).toEqual(['2026-12-24']);
    expect(() => defineConfig({ ...sample, holidaysOf: 'XX' })).toThrow('holidaysOf: is no country or region');
  });

  it('reaches no function: a bundle carries its own list and neither the table nor date-holidays', async () => {
    const names = ['watch-deadlines', 'deliver-mail', 'privacy-notice'];
    const bundles = await bundleFunctions({ settings, names, outDir: 'dist/test-holidays' });
    const sources = bundles.flatMap(({ files }) => files.flatMap(({ metafile }) => sourcesIn(metafile)));
    expect(sources.length).toBeGreaterThan(50);
    expect(sources.filter((source) => /date-holidays|public-holidays/.test(source))).toEqual([]);
  });
});
