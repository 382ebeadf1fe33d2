import { publicHolidays, regionalHolidays } from './public-holidays.ts';

/**
 * The public holidays on weekdays of a country (`FR`) or a region (`DE-BY`), as `2026-12-25`, for all years of the table.
 * None for a country that is not in it. Only the settings use this: a function carries the days of its one controller.
 */
export function holidaysIn(place: string): string[] {
  const national = Object.entries(publicHolidays[place.slice(0, 2)] ?? {}).flatMap(([year, days]) =>
    days.split(' ').map((day) => year + day),
  );
  const differences = regionalHolidays[place]?.split(' ') ?? [];
  const less = new Set(differences.filter((day) => day.startsWith('-')).map((day) => day.slice(1)));
  const more = differences.filter((day) => !day.startsWith('-'));
  return [...national.filter((day) => !less.has(day)), ...more]
    .toSorted()
    .map((day) => `${day.slice(0, 4)}-${day.slice(4, 6)}-${day.slice(6)}`);
}

/** Is it a country or a region of the table? A region that has its country's holidays alone is not in it. */
export function isKnownPlace(place: string): boolean {
  return Object.hasOwn(publicHolidays, place) || Object.hasOwn(regionalHolidays, place);
}
