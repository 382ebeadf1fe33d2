import { graceSeconds, type Outbox } from '../../shared/privacy/outbox/outbox.ts';
import { isClosed } from '../../shared/privacy/rights/case-states.ts';
import type { Cases } from '../../shared/privacy/rights/cases.ts';
import type { Challenges } from '../../shared/privacy/rights/challenges.ts';
import { type CaseMailSteps, sendCaseMail, sentMail, unheardAfter } from '../../shared/reply/case-mail.ts';

export type ChallengeSteps = CaseMailSteps & { cases: Cases; challenges: Challenges; outbox: Outbox };

/**
 * A new code and link, asked for on our page, in a mail of its own; the old ones open nothing any more. Over the day's limit
 * none goes, and the old ones stay good: the page told no one that one would.
 */
export async function sendChallenge(caseId: string, steps: ChallengeSteps): Promise<void> {
  const { cases, challenges, outbox } = steps;
  const followUp = { kind: 'send-challenge', caseId } as const;
  const now = steps.now();
  if (!(await outbox.take(followUp, now, 'later'))) return; // sent, or somebody is at it
  const found = await cases.find(caseId);
  const file = found && (await cases.file(caseId));
  if (!found || !file) return outbox.done(followUp);

  const letter = async () => {
    const proof = { by: 'link', ...(await challenges.issue({ found, mode: 'link', renew: true, now })) } as const;
    return { letter: 'challenge', proof } as const;
  };
  const occasion = `${caseId}#challenge#${now.toISOString()}`;
  try {
    const sent = await sendCaseMail({ found, file, letter, occasion }, steps);
    // A mail about an answer that was sent stays the one that is followed, and a closed case is followed no more.
    if (sent.outcome === 'sent' && !found.answer && !isClosed(found.state))
      await cases.change(found, {
        act: 'write-to-person',
        by: 'worker',
        set: { mail: sentMail('challenge', sent.sesId, now) },
        facts: { letter: 'challenge', sesId: sent.sesId },
        nextLook: unheardAfter(now),
        advance: now, // SES may have told of it before
        now,
      });
  } catch (error) {
    await outbox.postpone(followUp, new Date(now.getTime() + graceSeconds * 1000));
    throw error;
  }
  await outbox.done(followUp);
}
