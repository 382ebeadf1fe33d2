import { caseIdFromMail } from '../../shared/privacy/rights/case-id.ts';
import type { Alias, OptOuts, Standings } from '../../shared/privacy/standing/standings.ts';
import { optOutTaskId } from '../../shared/privacy/systems/opt-out-task.ts';
import type { TokenKeys } from '../../shared/privacy/tokens/link-token.ts';
import { taskToken } from '../../shared/privacy/tokens/task-token.ts';
import type { AskedTask } from '../../shared/reply/agent-notice.ts';
import type { SendOutcome } from '../../shared/reply/outgoing-mail.ts';
import type { CallOut } from '../../shared/runtime/outbound-https.ts';
import { askedSystems } from '../../shared/settings/asked-systems.ts';
import type { Settings } from '../../shared/settings/settings-schema.ts';
import { tellWebhook } from './tell-webhook.ts';

export type TellOfOptOutSteps = {
  settings: Settings;
  optOuts: Pick<OptOuts, 'find'>;
  standings: Pick<Standings, 'identity'>;
  call: CallOut;
  secretsOf(system: string): Promise<readonly string[]>;
  tokenKeys(): Promise<TokenKeys>;
  sendNotice(to: string, kind: 'task' | 'task-reminder', task: AskedTask): Promise<SendOutcome>;
  /** Puts a message into this function's own queue. */
  tellOne(message: { optOut: string; system: string }): Promise<void>;
  now(): Date;
};

/** An objection to marketing takes effect at once (GDPR art. 21(3)), elsewhere as here. */
const millisecondsToStop = 86_400_000;

/**
 * Tells every other system that somebody wants no more mail: each by a message of its own, so that one that fails keeps no other
 * waiting. It is no case: there is nothing to answer, and nothing is told where the stop was taken back in between.
 */
export async function tellOfOptOut(
  { optOut, system }: { optOut: string; system?: string | undefined },
  steps: TellOfOptOutSteps,
): Promise<void> {
  if (system === undefined) {
    for (const { id } of askedSystems(steps.settings)) await steps.tellOne({ optOut, system: id });
    return;
  }
  const alias = optOut as Alias; // written from an Alias by the table of opt-outs
  const now = steps.now();
  const [stopped, identity] = await Promise.all([steps.optOuts.find(alias, now), steps.standings.identity(alias, now, 'case')]);
  const declared = askedSystems(steps.settings).find(({ id }) => id === system);
  if (!stopped || !identity || !declared || declared.reachedBy.by === 'ourselves') return;
  const dueBy = new Date(stopped.since.getTime() + millisecondsToStop);
  const { reachedBy, name } = declared;
  if (reachedBy.by === 'webhook') {
    const requestId = caseIdFromMail(`opt-out ${alias} ${stopped.event}`).replace(/^R/, 'O'); // no case, and so no reference of one
    const person = { email: identity.address, name: identity.name };
    const told = { type: 'rights.objection', requestId, dueBy: dueBy.toISOString(), person } as const;
    const secrets = await steps.secretsOf(system);
    await tellWebhook(
      { id: `stop_${requestId}.${system}`, told, right: 'objection', url: reachedBy.url, secrets, now },
      steps.call,
    );
    return;
  }
  // OpenDSR has no word for an objection: a person does it.
  const to = reachedBy.by === 'task' ? reachedBy.email : reachedBy.otherRights.email;
  const id = optOutTaskId({ alias, event: stopped.event, system });
  const token = taskToken(id, await steps.tokenKeys());
  const { outcome } = await steps.sendNotice(to, 'task', { id, token, system: name, right: 'objection', dueBy });
  if (outcome !== 'sent') throw new Error('the notice of an opt-out is not surely sent', { cause: new Error(outcome) });
}
