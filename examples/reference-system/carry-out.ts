import type { MailingList } from './mailing-list.ts';

/** What Repondeur tells (docs/systems.md). */
export type Told = {
  type: string;
  requestId: string;
  dueBy: string;
  person: { email: string; name: string };
  corrections?: { field: string; old: string; new: string }[];
};

export type Answer = {
  answer: 'done' | 'nothing-held' | 'kept' | 'failed';
  because?: string;
  keptUntil?: string;
  data?: unknown;
};

/** Carries one right out in the mailing list. */
export function carryOut({ type, person: { email }, corrections = [] }: Told, list: MailingList): Answer {
  const subscriber = list.find(email);
  const invoices = list.invoicesOf(email);
  if (!subscriber && invoices.length === 0) return { answer: 'nothing-held' };
  switch (type) {
    case 'rights.access':
      return { answer: 'done', data: { subscriber, invoices } };
    case 'rights.portability':
      // art. 20: what the person provided, and not what we made of it
      return subscriber ? { answer: 'done', data: { subscriber } } : { answer: 'nothing-held' };
    case 'rights.erasure':
      list.erase(email);
      return invoices.length === 0 ? { answer: 'done' } : keptFor(invoices);
    case 'rights.rectification':
      for (const { field, new: value } of corrections) if (field === 'name') list.rename(email, value);
      for (const { field, new: value } of corrections) if (field === 'email') list.move(email, value);
      return { answer: 'done' };
    case 'rights.restriction':
      return list.restrict(email) ? { answer: 'done' } : { answer: 'nothing-held' };
    case 'rights.objection':
      return list.object(email) ? { answer: 'done' } : { answer: 'nothing-held' };
    default:
      return { answer: 'failed', because: 'This system does not know this right.' };
  }
}

/** Ten years from the end of the year of the last invoice, as French commercial law has it (art. L123-22 code de commerce). */
function keptFor(invoices: readonly { issuedOn: string }[]): Answer {
  const last = Math.max(...invoices.map(({ issuedOn }) => Number(issuedOn.slice(0, 4))));
  const because = 'Invoices are kept for ten years (art. L123-22 of the French Code de commerce).';
  return { answer: 'kept', because, keptUntil: `${last + 10}-12-31` };
}
