/** A step that no test expects: it throws, so that an unexpected call is seen. Fits any function type. */
export function unexpected(what: string): (...given: never[]) => never {
  return () => {
    throw new Error(`${what} was called, and should not have been`);
  };
}
