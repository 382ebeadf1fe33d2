import { functions } from '../../infra/functions.ts';
import type { QueueName } from '../../infra/queue-names.ts';
import { loadFunction } from '../../local/invoke-function.ts';
import type { Local } from '../../local/start-local.ts';
import { queueEvent } from '../mails/arrived-mail.ts';
import { type Calls, callsOf } from './count-calls.ts';

/**
 * Hands a function the first message of its queue that speaks of something; its calls. The stack runs without the functions that
 * queues feed, so that each call has one author; the message stays where it is.
 * @throws where no such message waits, or the function fails it.
 */
export async function workOff(local: Local, name: string, queue: QueueName, about = ''): Promise<Calls> {
  const declaration = functions.find((one) => one.name === name);
  const message = (await local.queues.waiting(queue)).find((body) => body.includes(about));
  if (!declaration || message === undefined) throw new Error(`nothing waits for ${name}`);
  const invoke = await loadFunction(declaration, 1);
  return callsOf(local, async () => succeeded(await invoke(queueEvent(message))));
}

/** A queue function tells what failed, and throws nothing. */
export function succeeded(answered: unknown): void {
  if (JSON.stringify(answered) !== '{"batchItemFailures":[]}') throw new Error('a message of the bench failed');
}
