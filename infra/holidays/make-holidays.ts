/**
 * `npm run holidays`: makes the table of public holidays by which deadlines are counted (Regulation 1182/71), from the year
 * before this one on. It is committed, so that nothing of date-holidays reaches a function; a test holds it fresh.
 */
import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { tableOfHolidays } from './table-of-holidays.ts';

/** The module that is made, relative to the repository. */
export const holidaysFile = 'shared/privacy/rights/holidays/public-holidays.ts';

if (import.meta.main) {
  const firstYear = new Date().getUTCFullYear() - 1;
  await writeFile(resolve(import.meta.dirname, '../..', holidaysFile), tableOfHolidays(firstYear));
  console.log(`${holidaysFile}: from ${firstYear} on`);
}
