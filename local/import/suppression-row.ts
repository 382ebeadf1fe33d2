import { canonicalAddress } from '../../shared/inbound/canonical-address.ts';
import type { Settings } from '../../shared/settings/settings-schema.ts';
import { dateOf, type ListRow } from './columns.ts';

export const suppressionColumns = ['email'] as const;

/** What a line of a suppression list says. */
export type Suppression = { canonical: string; kind: 'bounce' | 'complaint' | 'stop'; at: Date; source: string };

const kinds: Readonly<Record<string, Suppression['kind']>> = {
  '': 'stop',
  'opt-out': 'stop',
  optout: 'stop',
  unsubscribe: 'stop',
  unsubscribed: 'stop',
  objection: 'stop',
  complaint: 'complaint',
  spam: 'complaint',
  bounce: 'bounce',
  bounced: 'bounce',
};

/** A suppression, or why the line is refused. Stopping is never made hard: a line needs its address and no more. */
export function readSuppression(row: ListRow, settings: Settings, now: Date): Suppression | { refused: string } {
  const canonical = canonicalAddress(row('email'), settings.addresses);
  if (canonical === null) return { refused: 'email is no address' };
  const written = row('reason').toLowerCase();
  const kind = Object.hasOwn(kinds, written) ? kinds[written] : undefined;
  if (!kind) return { refused: 'reason is none of opt-out, complaint, bounce' };
  const at = row('at') === '' ? now : dateOf(row('at'), now);
  if (!at) return { refused: 'at is no past date such as 2026-11-22' };
  return { canonical, kind, at, source: row('source') || 'suppression list' };
}
