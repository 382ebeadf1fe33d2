import * as z from 'zod/mini';
import { log } from '../../shared/runtime/log.ts';
import { count } from '../../shared/runtime/metrics.ts';

export type BrakeCourtesySteps = { pauseCourtesy: () => Promise<void> };

/** What CloudWatch hands to a function that an alarm calls; only what we read of it. */
const alarmEvent = z.object({
  source: z.literal('aws.cloudwatch'),
  alarmData: z.object({ state: z.object({ value: z.string() }) }),
});

/**
 * Courtesy replies stop when SES's own count of bounces or complaints comes near its limits, so that what the law obliges us
 * to say can still be sent. Only a person lets them go on (docs/runbook.md#brake-courtesy).
 * @throws where it was called by anything but an alarm: nothing is paused by mistake.
 */
export async function brakeCourtesy(event: unknown, { pauseCourtesy }: BrakeCourtesySteps): Promise<'paused' | 'no-alarm'> {
  const { value } = alarmEvent.parse(event).alarmData.state;
  if (value !== 'ALARM') return 'no-alarm';
  await pauseCourtesy();
  count('CourtesyPaused');
  log.warn('courtesy-paused', { because: 'reputation' });
  return 'paused';
}
