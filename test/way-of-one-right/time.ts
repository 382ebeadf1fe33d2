import { vi } from 'vitest';
import type { Local } from '../../local/start-local.ts';

const hour = 3_600_000;
const day = 24 * hour;

/** Whatever reads the clock is told another time from here on; timers and sockets go on as they do. */
export function travelTo(at: Date): void {
  vi.useFakeTimers({ toFake: ['Date'], now: at });
}

export const travelDays = (days: number) => travelTo(new Date(Date.now() + days * day));

/** So many whole days before a time that was told. */
export const daysBefore = (time: unknown, days: number) => new Date(Date.parse(String(time)) - days * day);

/** What happens every hour happens once, and all that follows from it. */
export async function anHourPasses(local: Pick<Local, 'run' | 'settled'>): Promise<void> {
  travelTo(new Date(Date.now() + hour));
  await local.run('watch-deadlines');
  await local.settled();
  await local.run('follow-up');
  await local.settled();
}
