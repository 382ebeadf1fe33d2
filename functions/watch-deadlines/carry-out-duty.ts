import type { CaseFollowUp } from '../../shared/privacy/outbox/outbox.ts';
import type { Case, CaseChange, Cases } from '../../shared/privacy/rights/cases.ts';
import type { Challenges } from '../../shared/privacy/rights/challenges.ts';
import { type Duty, warnedWith } from '../../shared/privacy/rights/duties.ts';
import { renderAgentNotice } from '../../shared/reply/agent-notice.ts';
import type { MailSender } from '../../shared/reply/outgoing-mail.ts';
import { mailKinds, type RightsLetter } from '../../shared/reply/rights-mail.ts';
import { log } from '../../shared/runtime/log.ts';
import type { Settings } from '../../shared/settings/settings-schema.ts';
import { type CaseMailOutcome, mailboxOf, type sendCaseMail, sentMail } from '../../shared/reply/case-mail.ts';

export type CarryOutDutySteps = {
  settings: Settings;
  publicUrl: string;
  sender: MailSender;
  /** Sends a letter about a case to the person, at least once. */
  sendCaseMail(request: Parameters<typeof sendCaseMail>[0]): Promise<CaseMailOutcome>;
  cases: Pick<Cases, 'change' | 'file'>;
  challenges: Pick<Challenges, 'issue'>;
  /** Tells the follow-up queue. It may fail: the row stands, and is swept hourly. */
  tellFollowUp(followUp: CaseFollowUp): Promise<void>;
};

/** `done`: by this run, or by whoever changed the case in between; it is looked at again. `put-off`: for another hour. */
export type Carried = 'done' | 'put-off';

/** Does one duty and notes it in the case. @throws where it is not sure that it was done: it is tried again. */
export async function carryOutDuty(found: Case, duty: Duty, now: Date, steps: CarryOutDutySteps): Promise<Carried> {
  switch (duty.duty) {
    case 'hear-of-mail':
    case 'hand-over':
    case 'go-on-without-systems':
      return goOn(found, actOf(found, duty, now), steps);
    case 'note-staged':
      await steps.cases.change(found, { ...noted(found, duty.warning, now), facts: { waits: 'for a confirmation' } });
      return 'done';
    case 'warn-agents':
      return warnAgents(found, duty, now, steps);
    default:
      return writeToPerson(found, duty, now, steps);
  }
}

type OfCase = Extract<Duty, { duty: 'hear-of-mail' | 'hand-over' | 'go-on-without-systems' }>;

function actOf(found: Case, duty: OfCase, now: Date): CaseChange {
  const change = { by: 'clock', advance: now, now } as const;
  switch (duty.duty) {
    case 'hear-of-mail':
      return { ...noted(found, duty.warning, now), ...change, facts: { unheard: found.mail?.kind ?? '' } };
    case 'hand-over': {
      const { because } = duty;
      const set = { withAgent: { because, since: now.toISOString() }, warned: withoutStaged(found) };
      return { ...change, act: 'escalate', to: 'with-agent', set, facts: { because } };
    }
    default: {
      const facts = { systemsOpen: String(found.systemsOpen) };
      return { ...change, act: duty.duty, to: 'in-progress', set: { withoutSystems: true }, facts };
    }
  }
}

/** What follows (agents are told, an answer is made) is the part of who takes the case on. The row of it stands with the change. */
async function goOn(found: Case, change: CaseChange, { cases, tellFollowUp }: CarryOutDutySteps): Promise<Carried> {
  const { caseId } = found;
  await cases.change(found, change);
  await tellFollowUp({ kind: 'advance-case', caseId }).catch((error: unknown) => log.error('not-told', error, { caseId }));
  return 'done';
}

type Warning = Extract<Duty, { duty: 'warn-agents' }>;

async function warnAgents(found: Case, duty: Warning, now: Date, steps: CarryOutDutySteps): Promise<Carried> {
  const { settings, publicUrl, sender } = steps;
  const { caseId, dueBy } = found;
  const { daysLeft, warning } = duty;
  const to = { to: null, mailbox: mailboxOf(found, settings), publicUrl };
  const { outcome } = await sender.send(
    renderAgentNotice({ notice: 'deadline', caseId, daysLeft, dueBy: new Date(dueBy), ...to }, settings),
  );
  if (outcome !== 'sent') throw new Error('the agents are not surely warned', { cause: new Error(outcome) });
  await steps.cases.change(found, { ...noted(found, warning, now), facts: { told: 'agents', daysLeft: String(daysLeft) } });
  return 'done';
}

type Told = Extract<Duty, { duty: 'remind-person' | 'tell-delay' }>;

/** Where nobody can be written to it counts as done: the agents are warned of the deadline all the same. */
async function writeToPerson(found: Case, duty: Told, now: Date, steps: CarryOutDutySteps): Promise<Carried> {
  const { cases, settings } = steps;
  const { warning } = duty;
  const act = duty.duty === 'remind-person' ? 'remind' : 'write-to-person';
  const file = await cases.file(found.caseId);
  if (!file || mailboxOf(found, settings).mode === 'observe') {
    await cases.change(found, { ...noted(found, warning, now), act, facts: { told: 'nobody' } });
    return 'done';
  }
  const letter = await letterOf(found, duty, now, steps);
  const sent = await steps.sendCaseMail({ found, file, letter, occasion: `${found.caseId} ${warning}` });
  if (sent.outcome === 'limited') return 'put-off'; // the day's mails to this address are used up
  const mail = sentMail(mailKinds[letter.letter], sent.sesId, now);
  const set = { mail, warned: warnedWith(found, warning) };
  await cases.change(found, { act, by: 'clock', set, facts: { sesId: sent.sesId, mail: mail.kind }, advance: now, now });
  return 'done';
}

/** The link of a form is as old as the reminder, so it gets another; the button of a mail works until the deadline. */
async function letterOf(found: Case, duty: Told, now: Date, { challenges }: CarryOutDutySteps): Promise<RightsLetter> {
  if (duty.duty === 'tell-delay') return { letter: 'delayed', because: duty.because, until: null };
  const mode = found.channel === 'mail' ? 'button' : 'link';
  const issued = await challenges.issue({ found, mode, renew: mode === 'link', now });
  return { letter: 'reminder', proof: { by: mode, ...issued } };
}

function noted(found: Case, warning: string, now: Date) {
  return { act: 'warn', by: 'clock', set: { warned: warnedWith(found, warning) }, now } as const;
}

/** Corrections that are staged anew later wait their whole time again. */
const withoutStaged = ({ warned }: Case) => warned.filter((one) => !one.startsWith('staged:'));
