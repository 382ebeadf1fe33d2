import type { Service } from '../../local/faults/called-operation.ts';
import type { Local } from '../../local/start-local.ts';

/** AWS calls by service. The keys that a cold start fetches from Secrets Manager are not among them. */
export type Calls = Partial<Record<Service, number>>;

/** The calls that the functions make while something is done. */
export async function callsOf(local: Pick<Local, 'faults'>, act: () => Promise<unknown>): Promise<Calls> {
  local.faults.forget();
  await act();
  const calls: Calls = {};
  for (const { service } of local.faults.calls()) if (service !== 'secretsmanager') calls[service] = (calls[service] ?? 0) + 1;
  return calls;
}

/** The same calls one by one, as `dynamodb UpdateItem`, in their order. */
export function operationsOf(local: Pick<Local, 'faults'>): string[] {
  const ours = local.faults.calls().filter(({ service }) => service !== 'secretsmanager');
  return ours.map(({ service, operation }) => `${service} ${operation}`);
}

export function sumOf(calls: Calls): number {
  return Object.values(calls).reduce((sum, number) => sum + number, 0);
}
