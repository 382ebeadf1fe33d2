/** A row of a list by the names of its columns, trimmed; '' where a column is absent. */
export type ListRow = (column: string) => string;

/** The list cannot be imported as it is; the message says what to do. */
export class BadList extends Error {
  override name = 'BadList';
}

/**
 * Reads rows by the names in the header (any case, `wording version` and `wording-version` are `wording_version`).
 * @throws {BadList} where a needed column is missing, or one is there twice.
 */
export function columnsOf(header: readonly string[], needed: readonly string[]): (fields: readonly string[]) => ListRow {
  const names = header.map((name) =>
    name
      .trim()
      .toLowerCase()
      .replaceAll(/[\s-]+/g, '_'),
  );
  const missing = needed.filter((name) => !names.includes(name));
  if (missing.length > 0) throw new BadList(`the first line has no column ${missing.join(', ')}: see docs/importing.md`);
  const twice = names.find((name, index) => name !== '' && names.indexOf(name) !== index);
  if (twice) throw new BadList(`the first line names the column ${twice} twice`);
  const places = new Map(names.map((name, index) => [name, index]));
  return (fields) => (column) => fields[places.get(column) ?? -1]?.trim() ?? '';
}

const isoDay = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?(?:Z|[+-]\d{2}:\d{2}))?$/;

/** `2026-11-22`, or with a time and its zone; null where it is no such date, or lies after `now`. */
export function dateOf(written: string, now: Date): Date | null {
  if (!isoDay.test(written)) return null;
  const date = new Date(written);
  if (Number.isNaN(date.getTime()) || date > now) return null;
  return date.toISOString().slice(0, 8) === written.slice(0, 8) || written.includes('T') ? date : null; // no 31 February
}
