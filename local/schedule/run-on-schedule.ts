import type { FunctionDeclaration } from '../../infra/functions.ts';
import { nameOf } from '../../shared/runtime/log.ts';

/** On one machine an hour passes in 15 seconds and a day in 60, so that what is due is seen to happen. */
const seconds = { hour: 15, day: 60 } as const;

/** Names of the functions that run by the clock. */
export function scheduledFunctions(functions: readonly FunctionDeclaration[]): string[] {
  return functions.filter(({ triggers }) => triggers.some(({ kind }) => kind === 'schedule')).map(({ name }) => name);
}

/** The event EventBridge sends for a schedule. */
export function scheduleEvent(functionName: string, now: Date) {
  return {
    version: '0',
    id: '00000000-0000-4000-8000-000000000000',
    'detail-type': 'Scheduled Event',
    source: 'aws.events',
    account: '000000000000',
    time: now.toISOString().replace(/\.\d+Z$/, 'Z'),
    region: 'eu-west-1',
    resources: [`arn:aws:events:eu-west-1:000000000000:rule/${functionName}`],
    detail: {},
  };
}

/** Runs every scheduled function at its pace; one that still runs is not started again. */
export function runOnSchedule(
  functions: readonly FunctionDeclaration[],
  run: (functionName: string) => Promise<void>,
): { stop(): void } {
  const timers = functions.flatMap(({ name, triggers }) =>
    triggers.flatMap((trigger) => (trigger.kind === 'schedule' ? [every(seconds[trigger.every], () => run(name), name)] : [])),
  );
  return { stop: () => timers.forEach(clearInterval) };
}

function every(pace: number, work: () => Promise<void>, name: string): NodeJS.Timeout {
  let running = false;
  return setInterval(() => {
    if (running) return;
    running = true;
    work()
      .catch((error) => process.stderr.write(`${name} failed: ${nameOf(error)}\n`))
      .finally(() => {
        running = false;
      });
  }, pace * 1000).unref();
}
