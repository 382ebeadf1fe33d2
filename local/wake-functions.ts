import type { FunctionDeclaration } from '../infra/functions.ts';
import type { Closing } from './closing.ts';
import { pollQueue } from './queues/poll-queue.ts';
import type { Queues } from './queues/start-queues.ts';
import type { RunningFunctions } from './running-functions.ts';
import { runOnSchedule } from './schedule/run-on-schedule.ts';

type Waking = {
  declared: readonly FunctionDeclaration[];
  running: RunningFunctions;
  queues: Queues;
  run(functionName: string): Promise<void>;
  retryAfterSeconds: number;
  concurrency: number;
  clock: boolean;
};

/** Lets every queue, and the clock where it is wanted, wake the functions that declare them. */
export function wakeFunctions(waking: Waking, { opened }: Closing): void {
  const { declared, running, queues, run, retryAfterSeconds, concurrency, clock } = waking;
  for (const { name, triggers } of declared)
    for (const trigger of triggers) {
      if (trigger.kind !== 'queue') continue;
      const { queue, batchSize } = trigger;
      const invoke = running.invoke(name);
      const polling = pollQueue({ queues, queue, batchSize, invoke, retryAfterSeconds, concurrency });
      opened({ close: polling.stop });
    }
  if (clock) opened({ close: runOnSchedule(declared, run).stop });
}
