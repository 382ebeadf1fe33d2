import type { Case } from '../cases.ts';
import type { StoredMail } from './held-data.ts';

/** Where a mail lies in the archive: the same name on every walk, by its day and its key. */
export function mailFile({ receivedAt, mailKey }: Pick<StoredMail, 'receivedAt' | 'mailKey'>): string {
  return `messages/${receivedAt.slice(0, 10)}-${mailKey.slice(0, 16)}.eml`;
}

/** The mail that brought a request; null for a form, and where there is none. */
export function mailOf({ objectKey, mailKey, receivedAt, because }: Case): StoredMail | null {
  if (!objectKey || !mailKey) return null;
  return { mailKey, objectKey, receivedAt, authenticity: failures.includes(because) ? 'failed' : null };
}

/** What the decision about a mail says where its sender is not who From names (`shared/inbound/authenticity.ts`). */
const failures = ['DMARC failed', 'SPF failed'];

/**
 * Mail in the person's name that failed authentication was perhaps written by somebody else: what others wrote goes to an
 * agent first (GDPR art. 15(4)). A request that was proved all the same is the person's own.
 */
export function isPerhapsOfOthers({ authenticity }: Pick<StoredMail, 'authenticity'>, proved = false): boolean {
  return authenticity === 'failed' && !proved;
}
