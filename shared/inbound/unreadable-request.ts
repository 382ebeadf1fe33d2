/**
 * A verified request is not what its provider's documentation says. The message tells what is lacking and what to set, and
 * quotes nothing of the request; the request itself waits, whole, in the dead letters.
 */
export class UnreadableRequest extends Error {
  override name = 'UnreadableRequest';
}
