import { createHash, timingSafeEqual } from 'node:crypto';

/**
 * Is what was given one of the values expected? All of them are compared, each by its hash, so that the time taken tells
 * neither how much of a value was right, nor its length, nor which one it was.
 */
export function matchesOneOf(expected: readonly string[], given: string): boolean {
  const hashed = sha256(given);
  return expected.map((one) => timingSafeEqual(sha256(one), hashed)).includes(true);
}

function sha256(text: string): Uint8Array {
  return createHash('sha256').update(text).digest();
}
