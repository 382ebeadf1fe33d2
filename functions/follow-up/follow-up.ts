import { prefixes } from '../../shared/names.ts';
import { type CaseFollowUp, type FollowUp, followUpSchema } from '../../shared/privacy/outbox/outbox.ts';
import { type KeepHeldSteps, keepHeld } from '../../shared/privacy/holds/keep-held.ts';
import type { CaseRemains } from '../../shared/privacy/rights/case-remains.ts';
import { isClosed } from '../../shared/privacy/rights/case-states.ts';
import { rights } from '../../shared/reply/verdicts.ts';
import { log } from '../../shared/runtime/log.ts';
import { type AdvanceSteps, advanceCase } from './advance-case.ts';
import { type ProveNewAddressSteps, proveNewAddress } from './prove-new-address.ts';
import { sendChallenge } from './send-challenge.ts';
import { type SendLetterSteps, sendLetter } from './send-letter.ts';
import { type ConsentFollowUpSteps, followConsent } from './consent-follow-ups.ts';

export type FollowUpSteps = ConsentFollowUpSteps &
  AdvanceSteps &
  SendLetterSteps &
  ProveNewAddressSteps &
  KeepHeldSteps & {
    remains: CaseRemains;
    /** Copies, then deletes the source; done twice, or after the source is gone, it is done. */
    moveObject(from: string, to: string, rewrite?: (bytes: Uint8Array) => Promise<Uint8Array | null>): Promise<void>;
  };

const day = 86_400_000;

/** One follow-up told by the queue, at once. */
export async function followUpQueued(body: string, steps: FollowUpSteps): Promise<void> {
  await carryOut(followUpSchema.parse(JSON.parse(body)), steps);
}

/** Everything that is due: what no queue told of, and what failed before. One failure does not keep the others waiting. */
export async function followUpDue(steps: FollowUpSteps): Promise<{ done: number; failed: number }> {
  const counted = { done: 0, failed: 0 };
  for await (const followUp of steps.outbox.due(steps.now())) {
    try {
      await carryOut(followUp, steps);
      counted.done++;
    } catch (error) {
      counted.failed++;
      log.error('follow-up-failed', error, {
        ...('caseId' in followUp ? { caseId: followUp.caseId } : { alias: followUp.key }),
        step: followUp.kind,
      });
    }
  }
  return counted;
}

async function carryOut(followUp: FollowUp, steps: FollowUpSteps): Promise<void> {
  if (followUp.kind === 'keep-held') return keepHeld(followUp, steps);
  if (!('caseId' in followUp)) return followConsent(followUp, steps);
  switch (followUp.kind) {
    case 'advance-case':
      return advanceCase(followUp.caseId, steps);
    case 'move-mail':
      return moveMail(followUp, steps);
    case 'tell-system':
      return tellSystem(followUp, steps);
    case 'send-letter':
      await sendLetter(followUp, steps);
      return advanceCase(followUp.caseId, steps); // an answer that has arrived already closes the case
    case 'prove-new-address':
      return proveNewAddress(followUp.caseId, steps);
    case 'send-challenge':
      return sendChallenge(followUp.caseId, steps);
    case 'end-case':
      return endCase(followUp, steps);
  }
}

/**
 * The case's clock is the mail's from here on: the 30-day clock must not eat a request before its deadline (rule 16). An
 * identity paper that nobody asked for does not come along (rule 17); in what a provider's webhook brought it stays until the
 * case ends, since that is the provider's own format. */
async function moveMail(followUp: CaseFollowUp, { cases, outbox, moveObject }: FollowUpSteps): Promise<void> {
  const found = await cases.find(followUp.caseId);
  if (!found?.objectKey || found.objectKey.startsWith(prefixes.case)) return outbox.done(followUp);
  const to = `${prefixes.case}${found.caseId}/${found.objectKey}`;
  await moveObject(found.objectKey, to, found.objectKey.startsWith(prefixes.ses) ? withoutPapers : undefined);
  await cases.moved(found, to);
}

async function withoutPapers(raw: Uint8Array): Promise<Uint8Array | null> {
  const { papersTakenOut } = await import('../../shared/inbound/papers-taken-out.ts'); // the MIME parser is for few runs
  const { raw: rest, taken } = await papersTakenOut(raw);
  return taken > 0 ? rest : null;
}

/** Hands an ask to the function that tells systems; it takes the ask off what must follow. */
async function tellSystem({ caseId, suffix = '' }: CaseFollowUp, steps: FollowUpSteps): Promise<void> {
  const [system = '', name = ''] = suffix.split('#');
  const right = rights.find((one) => one === name);
  if (right) await steps.tellSystem({ caseId, system, right });
}

/** The period of a closed case is over. Reopened in between it has none, and nothing goes. */
async function endCase(followUp: CaseFollowUp, { cases, outbox, remains, holds, now }: FollowUpSteps): Promise<void> {
  const { caseId } = followUp;
  const found = await cases.find(caseId);
  if (found && !isClosed(found.state)) return outbox.done(followUp);
  if (found?.alias && (await holds.of(found.alias, now())).length > 0)
    return outbox.postpone(followUp, new Date(now().getTime() + day)); // a hold keeps it; asked again tomorrow
  await remains.eraseObjects(caseId);
  await remains.eraseRows(caseId); // the row that tells of this is among them
}
