import type { Settings } from '../../settings/settings-schema.ts';
import { epochSeconds } from '../retention/periods.ts';

const day = 24 * 3600;

/** Days before a consent lapses that its renewal is asked for. */
const renewalDays = 5;

/**
 * The second from which a consent that is given or renewed at `now` counts as none (R12): the period of all consents, or the
 * purpose's own where that is longer, for which the settings then give a reason.
 */
export function consentUntil(
  purpose: string,
  now: Date,
  { purposes, retention }: Pick<Settings, 'purposes' | 'retention'>,
): number {
  const own = purposes.find(({ id }) => id === purpose)?.retention.days ?? 0;
  return epochSeconds(now) + Math.max(own, retention.consent.days) * day;
}

/** When the person is asked whether a consent of `now` should go on: five days before its end, or at half of a short one. */
export function renewalAskedAt(until: number, now: Date): Date {
  const before = Math.min(renewalDays * day, (until - epochSeconds(now)) / 2);
  return new Date((until - before) * 1000);
}
