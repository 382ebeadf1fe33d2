import { ObjectStoreError } from './object-store-error.ts';

export type RangeRead = { status: 200 | 206; bytes: Buffer; headers: Record<string, string> };

/**
 * The part of an object that a Range header asks for; all of it without one.
 * @throws {ObjectStoreError} InvalidRange where it begins behind the end; of an empty object, every range does.
 */
export function readRange(body: Buffer, range: string | undefined): RangeRead {
  const [, from, to] = /^bytes=(\d*)-(\d*)$/.exec(range ?? '') ?? [];
  if (from === undefined || to === undefined || from + to === '') return { status: 200, bytes: body, headers: {} };
  const start = from === '' ? Math.max(0, body.length - Number(to)) : Number(from);
  const end = from === '' || to === '' ? body.length - 1 : Math.min(Number(to), body.length - 1);
  if (start >= body.length || end < start)
    throw new ObjectStoreError(416, 'InvalidRange', 'The requested range is not satisfiable');
  return {
    status: 206,
    bytes: body.subarray(start, end + 1),
    headers: { 'content-range': `bytes ${start}-${end}/${body.length}` },
  };
}
