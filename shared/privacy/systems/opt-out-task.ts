import type { Alias } from '../standing/standings.ts';

/** An opt-out that a named person carries into a system by hand. There is no case, so that its page is found by this alone. */
export type OptOutTask = { alias: Alias; event: number; system: string };

/** `k1:….7.my-crm`, in the address of its page. */
export function optOutTaskId({ alias, event, system }: OptOutTask): string {
  return `${alias}.${event}.${system}`;
}

/** Null where it is no id of an opt-out. Says nothing of its truth: its token does. */
export function readOptOutTaskId(id: string): OptOutTask | null {
  const [, alias, event, system] = /^(k\d{1,2}:[A-Za-z0-9_-]{22})\.(\d{1,9})\.([a-z0-9-]{1,48})$/.exec(id) ?? [];
  return alias && event && system ? { alias: alias as Alias, event: Number(event), system } : null; // the pattern is an alias's
}
