/**
 * What an erasure may see of a row: where it is, its class, the name of the object it points to, and its clocks. The grants
 * `records:keys` and `standing:keys` let nothing else be asked for (infra/grants.ts), so that deleting reads no content.
 */
export const recordsKeys = ['pk', 'sk', 'class', 'objectKey', 'isOpen', 'expiresAt'] as const;

/** Of the standing table: the clocks of fingerprints and the end of a history, never the key or what it seals. */
export const standingKeys = [
  'alias',
  'expiresAt',
  'identityUntil',
  'optedOutUntil',
  'optedOutSince',
  'optedOutBy',
  'complainedUntil',
  'restrictedUntil',
  'restrictedBy',
  'erasedUntil',
  'sequence',
  'hash',
] as const;

/** Beside them, the state of each consent, by name: that something was withdrawn outlives the person's erasure. */
export const consentKeys = 'consent#*';
