import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { FunctionDeclaration } from '../../../infra/functions.ts';
import { runOnSchedule, scheduledFunctions, scheduleEvent } from '../../../local/schedule/run-on-schedule.ts';

const declared = (name: string, triggers: FunctionDeclaration['triggers']): FunctionDeclaration => ({
  name,
  triggers,
  environment: [],
  grants: [],
  memory: 256,
  timeout: 10,
  impact: 'none',
});
const functions = [
  declared('hourly', [
    { kind: 'queue', queue: 'follow-up', batchSize: 10, atOnce: 2 },
    { kind: 'schedule', every: 'hour' },
  ]),
  declared('daily', [{ kind: 'schedule', every: 'day' }]),
  declared('never', [{ kind: 'http', routes: ['GET /never'] }]),
];

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('knows the functions that run by the clock', () => {
  expect(scheduledFunctions(functions)).toEqual(['hourly', 'daily']);
});

it('runs an hourly function four times as often as a daily one, and none after it was stopped', async () => {
  const runs: string[] = [];
  const schedule = runOnSchedule(functions, async (name) => void runs.push(name));
  await vi.advanceTimersByTimeAsync(60_000);
  expect(runs.filter((name) => name === 'hourly')).toHaveLength(4);
  expect(runs.filter((name) => name === 'daily')).toHaveLength(1);
  schedule.stop();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(runs).toHaveLength(5);
});

it('does not start a function that still runs, and starts one again that failed', async () => {
  const firstRun = Promise.withResolvers<void>();
  let runs = 0;
  const schedule = runOnSchedule(functions.slice(0, 1), async () => {
    runs += 1;
    if (runs === 1) await firstRun.promise;
  });
  await vi.advanceTimersByTimeAsync(45_000);
  expect(runs).toBe(1);
  firstRun.reject(new Error('failed'));
  await vi.advanceTimersByTimeAsync(15_000);
  expect(runs).toBe(2);
  schedule.stop();
});

it('sends the event of EventBridge', () => {
  expect(scheduleEvent('daily', new Date('2026-11-22T01:02:03.456Z'))).toMatchObject({
    source: 'aws.events',
    'detail-type': 'Scheduled Event',
    time: '2026-11-22T01:02:03Z',
  });
});
