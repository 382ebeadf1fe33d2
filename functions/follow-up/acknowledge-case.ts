import type { Outbox } from '../../shared/privacy/outbox/outbox.ts';
import type { Case, CaseFile, Cases, Verified } from '../../shared/privacy/rights/cases.ts';
import type { Challenges } from '../../shared/privacy/rights/challenges.ts';
import { stopMarketing } from '../../shared/privacy/rights/objection.ts';
import { proofNeeded } from '../../shared/privacy/rights/proof-needed.ts';
import type { OptOuts } from '../../shared/privacy/standing/standings.ts';
import type { OfferedProof } from '../../shared/reply/rights-mail.ts';
import { teamNotice } from '../../shared/reply/team-notice.ts';
import { type CaseMailSteps, mailboxOf, sendCaseMail, sentMail, unheardAfter } from '../../shared/reply/case-mail.ts';
import { nextDay } from './consent-follow-ups.ts';

export type AcknowledgeSteps = CaseMailSteps & {
  cases: Cases;
  outbox: Outbox;
  challenges: Challenges;
  optOuts: OptOuts;
};

/** At most so many repeats of a request are acknowledged, and one a day (docs/design.md, rule 7). */
const mostRepeatsTold = 3;
const day = 86_400_000;

/**
 * Says at once that a request arrived (GDPR art. 12(3)), with what is asked to prove who one is in the same mail. A repeat is
 * linked to the open request that it repeats. Marketing stops before anything is proved (art. 21(3)).
 */
export async function acknowledgeCase(found: Case, steps: AcknowledgeSteps): Promise<'on' | 'rest'> {
  const { cases, settings } = steps;
  const now = steps.now();
  const file = await cases.file(found.caseId);
  const because = !file ? 'no-sender' : mailboxOf(found, settings).mode === 'observe' ? 'observed' : null;
  if (!file || because) {
    const withAgent = { because: because ?? 'no-sender', since: now.toISOString() } as const;
    await cases.change(found, { act: 'escalate', by: 'worker', to: 'with-agent', set: { withAgent }, facts: withAgent, now });
    return 'on';
  }

  const stopped = await stopMarketing(found, steps.optOuts, now);
  const repeated = await openCaseRepeatedBy(found, file, steps);
  if (repeated) return linkRepeat(found, file, repeated, steps);
  if (found.channel === 'form') await tellTeam(found, file, steps);
  return acknowledge(found, file, stopped, steps);
}

async function acknowledge(found: Case, file: CaseFile, stopped: boolean, steps: AcknowledgeSteps): Promise<'on' | 'rest'> {
  const { cases, outbox, challenges } = steps;
  const { caseId } = found;
  const now = steps.now();
  const isNeeded = !found.verified && proofNeeded(found, file) === 'address';
  const mode = found.channel === 'mail' ? 'button' : 'link';
  const proof: OfferedProof | null = isNeeded
    ? { by: mode, ...(await challenges.issue({ found, mode, renew: false, now })) }
    : null;
  const letter = { letter: 'received', proof, verified: found.verified, repeatOf: null, stopped } as const;
  const sent = await sendCaseMail({ found, file, letter, occasion: caseId }, steps);
  if (sent.outcome === 'limited') {
    await outbox.postpone({ kind: 'advance-case', caseId }, nextDay(now)); // the request stands; only the mail waits
    return 'rest';
  }
  const isHard = found.because === 'rights request that needs a person';
  const verified: Verified | null = found.verified ?? (isNeeded ? null : { by: 'not-needed', at: now.toISOString() });
  await cases.change(found, {
    act: 'acknowledge',
    by: 'worker',
    to: isHard ? 'with-agent' : isNeeded ? 'awaiting-identity' : 'open',
    set: {
      acknowledgedAt: now.toISOString(),
      verified,
      mail: sentMail('acknowledgement', sent.sesId, now),
      ...(isHard ? { withAgent: { because: 'complex', since: now.toISOString() } } : {}),
    },
    facts: { sesId: sent.sesId, proof: proof?.by ?? 'none' },
    nextLook: unheardAfter(now),
    now,
  });
  return 'on';
}

/** The oldest open request of the same person that asks for all that this one asks for, and is proved where this one is. */
async function openCaseRepeatedBy(found: Case, file: CaseFile, { cases }: AcknowledgeSteps): Promise<Case | null> {
  if (!found.alias) return null;
  for (const { caseId, rights } of await cases.openOf(found.alias)) {
    if (caseId === found.caseId) return null; // what came later repeats this one
    if (!found.rights.every((right) => rights.includes(right))) continue;
    const other = await cases.find(caseId);
    if (!other || other.state === 'received' || (found.verified && !other.verified)) continue;
    // Who asks for other corrections asks for something else: joined to the open request, they would be lost.
    if (correctionsIn(file) === correctionsIn(await cases.file(caseId))) return other;
  }
  return null;
}

/** What is asked to be corrected, in one text whatever the order of its fields. */
function correctionsIn(file: CaseFile | null): string {
  const corrections = Object.entries(file?.words?.corrections ?? {});
  return JSON.stringify(corrections.toSorted(([one], [other]) => (one < other ? -1 : 1)));
}

async function linkRepeat(found: Case, file: CaseFile, open: Case, steps: AcknowledgeSteps): Promise<'on' | 'rest'> {
  const now = steps.now();
  // What is new in its words reaches a person, though the request goes on under the other reference (R28).
  if (found.channel === 'form' && file.words) await tellTeam(found, file, steps);
  const told = await tellOfRepeat(found, file, open, steps);
  await steps.cases.link(found, open, { told, now });
  return 'on';
}

async function tellOfRepeat(found: Case, file: CaseFile, open: Case, steps: AcknowledgeSteps): Promise<boolean> {
  const { repeats, repeatAcknowledgedAt } = open;
  const isRecent = repeatAcknowledgedAt !== null && steps.now().getTime() - Date.parse(repeatAcknowledgedAt) < day;
  if (repeats >= mostRepeatsTold || isRecent) return false;
  const letter = { letter: 'received', proof: null, verified: null, repeatOf: open.caseId, stopped: false } as const;
  const sent = await sendCaseMail({ found, file, letter, occasion: found.caseId }, steps);
  return sent.outcome === 'sent';
}

/** A form came to no mailbox that the team reads, so the team is told here (R28). */
async function tellTeam(found: Case, file: CaseFile, { sender, settings }: AcknowledgeSteps): Promise<void> {
  const mailbox = mailboxOf(found, settings);
  if (mailbox.people.by !== 'deliver') return;
  const notice = teamNotice(
    {
      act: 'open-rights-request',
      because: 'a form of ours',
      mailbox,
      to: mailbox.people.to,
      reference: found.caseId,
      opened: { caseId: found.caseId, dueAt: new Date(found.dueBy) },
      original: { kind: 'form', address: file.identity.address, words: file.words },
    },
    settings,
  );
  const sent = await sender.send(notice);
  if (sent.outcome !== 'sent') throw new Error('the team is not surely told', { cause: new Error(sent.outcome) });
}
