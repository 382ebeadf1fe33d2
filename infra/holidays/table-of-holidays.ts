import Holidays from 'date-holidays';

/** EU and EEA, Switzerland and the United Kingdom. */
export const countries = 'AT BE BG CH CY CZ DE DK EE ES FI FR GB GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK'.split(
  ' ',
);

/** So many years from the first, which is the one before that in which the table is made. */
const years = 8;

/**
 * The module `shared/privacy/rights/holidays/public-holidays.ts`: whole public holidays that fall on no Saturday or Sunday, for
 * no deadline ends on those anyway. A region has only what differs from its country.
 */
export function tableOfHolidays(firstYear: number): string {
  const national = countries.map((country) => [country, daysOf(new Holidays(country), firstYear)] as const);
  const regional = national.flatMap(([country, days]) =>
    regionsOf(country).map(([code, holidays]) => [`${country}-${code}`, difference(days, daysOf(holidays, firstYear))] as const),
  );
  return [
    '// Made by `npm run holidays` (infra/holidays): run it again, and edit nothing here.',
    '// The dates are from date-holidays, © its contributors, CC-BY-3.0: https://github.com/commenthol/date-holidays',
    '',
    '/** The years that the table knows. */',
    `export const holidayYears = { first: ${firstYear}, last: ${firstYear + years - 1} } as const;`,
    '',
    '/** Public holidays by country (ISO 3166-1) on weekdays: month and day, by year. */',
    'export const publicHolidays: Readonly<Record<string, Readonly<Record<number, string>>>> = {',
    ...national.flatMap(([country, days]) => [`  ${country}: {`, ...byYear(days), '  },']),
    '};',
    '',
    '/** What is different in a region (ISO 3166-2): these days too and, behind a minus, not those. */',
    'export const regionalHolidays: Readonly<Record<string, string>> = {',
    ...regional.filter(([, days]) => days.length > 0).map(([region, days]) => lineOf(region, days)),
    '};',
    '',
  ].join('\n');
}

/** Days as `20261225`, in their order. */
function daysOf(holidays: Holidays, firstYear: number): string[] {
  const found = Array.from({ length: years }, (_, index) => holidays.getHolidays(firstYear + index)).flat();
  const days = found.filter(({ type }) => type === 'public').flatMap(wholeDays);
  return [...new Set(days)].filter((day) => !isWeekend(day) && Number(day.slice(0, 4)) >= firstYear).toSorted();
}

/** Some last two days; what lasts half of one is none here. A day on which the clocks change has 23 or 25 hours. */
function wholeDays({ date, start, end }: { date: string; start: Date; end: Date }): string[] {
  const length = Math.round((end.getTime() - start.getTime()) / 86_400_000);
  const first = Date.parse(`${date.slice(0, 10)}T00:00:00Z`);
  if (end.getTime() - start.getTime() < 22 * 3_600_000) return [];
  return Array.from({ length }, (_, index) =>
    new Date(first + index * 86_400_000).toISOString().slice(0, 10).replaceAll('-', ''),
  );
}

function isWeekend(day: string): boolean {
  const weekday = new Date(`${day.slice(0, 4)}-${day.slice(4, 6)}-${day.slice(6)}T00:00:00Z`).getUTCDay();
  return weekday === 0 || weekday === 6;
}

function regionsOf(country: string): [code: string, holidays: Holidays][] {
  const states: unknown = new Holidays().getStates(country); // its types promise an object, a country without any gives none
  const codes = typeof states === 'object' && states !== null ? Object.keys(states) : [];
  return codes.toSorted().map((code) => [code, new Holidays(country, code)]);
}

function difference(national: readonly string[], regional: readonly string[]): string[] {
  const more = regional.filter((day) => !national.includes(day));
  const less = national.filter((day) => !regional.includes(day)).map((day) => `-${day}`);
  return [...more, ...less];
}

/** On a line of its own where the formatter puts it there. */
const lineOf = (region: string, days: readonly string[]) => {
  const [key, value] = [`  '${region}':`, `'${days.join(' ')}',`];
  return key.length + value.length < 130 ? `${key} ${value}` : `${key}\n    ${value}`;
};

function byYear(days: readonly string[]): string[] {
  const grouped = Map.groupBy(days, (day) => day.slice(0, 4));
  return Array.from(grouped, ([year, ofYear]) => `    ${year}: '${ofYear.map((day) => day.slice(4)).join(' ')}',`);
}
