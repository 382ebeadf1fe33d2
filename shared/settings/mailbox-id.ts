import { createHash } from 'node:crypto';

/** A short id of one of our mailboxes, for attribute names and log lines: it stays when the settings are put in another order. */
export function mailboxId(address: string): string {
  return createHash('sha256').update(address).digest('base64url').replace(/[-_]/g, '').slice(0, 6);
}
