import type { Local } from '../../local/start-local.ts';
import { type Calls, callsOf, operationsOf, sumOf } from './count-calls.ts';
import { visit } from './calls-by-page.ts';
import { workOff } from './work-off.ts';

export type CallsByRight = Record<
  'acknowledged' | 'opened' | 'proved' | 'started' | 'exported' | 'erased' | 'answeredCase',
  Calls
>;

/**
 * What a request costs on its way, function by function: one that a mail brought is acknowledged; two that forms bring are opened,
 * proved, handed on, carried out and answered. Needs mails of `warm@` and `anna@example.org` that were answered, a request by
 * mail, and queues that nobody works off.
 */
export async function countCallsByRight(local: Local): Promise<{ calls: CallsByRight; opening: readonly string[] }> {
  const acknowledged = await followUp(local, await caseByMail(local));
  const exported = await wayOf(local, 'access', 'warm@example.org');
  const erased = await wayOf(local, 'erasure', 'anna@example.org');
  const dearer = (of: (way: Way) => Calls) => (sumOf(of(exported)) > sumOf(of(erased)) ? of(exported) : of(erased));
  return {
    calls: {
      acknowledged,
      opened: dearer(({ opened }) => opened),
      proved: dearer(({ proved }) => proved),
      started: dearer(({ started }) => started),
      exported: exported.fulfilled,
      erased: erased.fulfilled,
      answeredCase: dearer(({ answered }) => answered),
    },
    opening: erased.opening,
  };
}

type Way = Record<'opened' | 'proved' | 'started' | 'fulfilled' | 'answered', Calls> & { opening: readonly string[] };

/** From the form to the answer. The last call of a step is the message by which the next is told. */
async function wayOf(local: Local, right: 'access' | 'erasure', email: string): Promise<Way> {
  let caseId = '';
  const opened = await callsOf(local, async () => {
    caseId = await openedBy(local, right, { email, locale: 'en', message: 'This is about my orders.' });
  });
  const opening = operationsOf(local);
  await followUp(local, caseId);
  const code = /(?<!\d)\d{6}(?!\d)/.exec(local.sent()[0]?.text ?? '')?.[0];
  if (!code) throw new Error(`the acknowledgement of a request for ${right} has no code`);
  const confirm = `${local.httpUrl}/rights/requests/${caseId}/confirm`;
  return {
    opened,
    opening,
    proved: await visit(local, confirm, { method: 'POST', body: new URLSearchParams({ code }) }),
    started: await followUp(local, caseId),
    fulfilled: await workOff(local, `fulfil-${right}`, `fulfil-${right}`, caseId),
    answered: await followUp(local, caseId),
  };
}

const followUp = (local: Local, caseId: string): Promise<Calls> => workOff(local, 'follow-up', 'follow-up', caseId);

async function openedBy(local: Local, right: string, fields: Record<string, string>): Promise<string> {
  const response = await fetch(`${local.httpUrl}/rights/${right}`, {
    method: 'POST',
    headers: { accept: 'application/json' },
    body: new URLSearchParams(fields),
  });
  return idIn(await response.text());
}

async function caseByMail(local: Local): Promise<string> {
  return idIn((await local.queues.waiting('follow-up')).find((message) => message.includes('"advance-case"')) ?? '');
}

function idIn(text: string): string {
  const [id] = /R-[0-9A-HJKMNP-TV-Z]{16}/.exec(text) ?? [];
  if (!id) throw new Error('no case was opened');
  return id;
}
