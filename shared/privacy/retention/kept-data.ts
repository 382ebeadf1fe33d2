/** What retention needs to know of a row: its key, its class and its clock, nothing of its content. */
export type KeptRow = { key: Record<string, unknown>; class: string; expiresAt: number; writtenAt: Date | null };

/** Every row of one table. */
export type KeptRows = {
  all(): AsyncIterable<KeptRow>;
  /** Deletes the row if its time is still past; false where it was renewed or is gone. */
  deleteExpired(key: Record<string, unknown>, now: Date): Promise<boolean>;
};

/** Stored mail that belongs to no case. */
export type KeptObjects = {
  olderThan(time: Date): AsyncIterable<string>;
  delete(objectKey: string): Promise<void>;
};

/** Who people are, where only an opt-out is left of them: a fingerprint needs no address. */
export type KeptIdentities = {
  /** Forgets every identity whose time is past in a row that lives on; tells how many. Renewed in between, it stays. */
  forgetPast(now: Date): Promise<number>;
};
