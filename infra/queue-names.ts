import { type FunctionDeclaration, functions, type Trigger } from './functions.ts';

export type QueueName = Extract<Trigger, { kind: 'queue' }>['queue'];

export const queueNames: readonly QueueName[] = [
  'mail',
  'deliver',
  'follow-up',
  'events',
  'fulfil-access',
  'fulfil-rectification',
  'fulfil-erasure',
  'fulfil-restriction',
  'systems',
];

/** The function that a queue feeds. @throws where none is declared: its messages would only age. */
export function consumerOf(queue: QueueName): FunctionDeclaration {
  const found = functions.find(({ triggers }) => triggers.some((one) => one.kind === 'queue' && one.queue === queue));
  if (!found) throw new Error(`no function of infra/functions.ts has the queue "${queue}" as a trigger`);
  return found;
}
