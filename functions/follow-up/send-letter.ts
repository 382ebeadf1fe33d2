import type { CaseFollowUp, Outbox } from '../../shared/privacy/outbox/outbox.ts';
import { type CaseLetter, type CaseLetters, kindOf } from '../../shared/privacy/rights/case-letters.ts';
import { isClosed } from '../../shared/privacy/rights/case-states.ts';
import type { Case, Cases } from '../../shared/privacy/rights/cases.ts';
import type { Challenges } from '../../shared/privacy/rights/challenges.ts';
import type { Restrictions } from '../../shared/privacy/rights/restrictions.ts';
import type { SystemAsks } from '../../shared/privacy/systems/system-asks.ts';
import type { RightsLetter } from '../../shared/reply/rights-mail.ts';
import { type CaseMailSteps, sendCaseMail, sentMail, unheardAfter } from '../../shared/reply/case-mail.ts';
import { nextDay } from './consent-follow-ups.ts';

export type SendLetterSteps = CaseMailSteps & {
  cases: Pick<Cases, 'find' | 'file'>;
  outbox: Outbox;
  letters: Pick<CaseLetters, 'find' | 'sent'>;
  challenges: Pick<Challenges, 'issue'>;
  systemAsks: Pick<SystemAsks, 'of'>;
  restrictions: Pick<Restrictions, 'lift'>;
};

/** How often the note that a letter went looks again, where other acts on the case come in between. */
const looks = 10;

/**
 * Sends what an agent wrote (R26): at least once, as every mail of law. A letter that went before is not sent again; a case that
 * ended or was forgotten meanwhile sends none.
 * @throws where SES did not surely take it; the outbox keeps it.
 */
export async function sendLetter({ caseId, suffix: number = '' }: CaseFollowUp, steps: SendLetterSteps): Promise<void> {
  const { outbox, cases, letters } = steps;
  const followUp = { kind: 'send-letter', caseId, suffix: number } as const;
  if (!(await outbox.take(followUp, steps.now(), 'later'))) return; // done, or somebody is at it
  const [found, file, kept] = await Promise.all([cases.find(caseId), cases.file(caseId), letters.find(caseId, number)]);
  if (!found || !file || !kept || kept.sentAt || isClosed(found.state)) return outbox.done(followUp);

  const letter = () => letterOf(kept.letter, found, steps);
  const sent = await sendCaseMail({ found, file, letter, occasion: `${caseId}#letter#${number}` }, steps).catch(
    async (error: unknown) => {
      await outbox.postpone(followUp, steps.now()); // the next try must not find it taken
      throw error;
    },
  );
  if (sent.outcome === 'limited') return outbox.postpone(followUp, nextDay(steps.now()));
  await liftRestriction(kept.letter, found, steps);
  await note(caseId, { number, sesId: sent.sesId, kind: kindOf(kept.letter) }, steps);
}

async function letterOf(kept: CaseLetter, found: Case, { challenges, systemAsks, now }: SendLetterSteps): Promise<RightsLetter> {
  switch (kept.letter) {
    case 'message':
      return { letter: 'message', text: kept.text };
    case 'refused':
      return { letter: 'refused', reason: kept.reason, reasons: kept.reasons };
    case 'extended':
      return { letter: 'extended', until: new Date(kept.until), reasons: kept.reasons };
    case 'answer': {
      const { outcome, parts } = kept;
      return { letter: 'answer', outcome, parts, systems: await systemAsks.of(found.caseId), toFetch: null, statement: null };
    }
  }
  // Anew with each try: a code lives for half an hour, and whoever gets two mails has the newer one.
  const issued = await challenges.issue({ found, mode: 'link', renew: true, now: now() });
  return { letter: kept.letter, proof: { by: 'link', ...issued } };
}

/** An objection that was overridden restricts no more, once the person was told (art. 18(3)), unless they asked for that too. */
async function liftRestriction(letter: CaseLetter, found: Case, { restrictions, now }: SendLetterSteps): Promise<void> {
  const { alias, caseId, progress } = found;
  const isOverridden = letter.letter === 'refused' && progress.objection === 'refused' && progress.restriction !== 'done';
  if (alias && isOverridden) await restrictions.lift(alias, caseId, now());
}

async function note(
  caseId: string,
  { number, sesId, kind }: { number: string; sesId: string; kind: ReturnType<typeof kindOf> },
  { cases, letters, outbox, now }: SendLetterSteps,
): Promise<void> {
  for (let look = 0; look < looks; look++) {
    const found = await cases.find(caseId);
    if (!found || isClosed(found.state)) return outbox.done({ kind: 'send-letter', caseId, suffix: number });
    const at = now();
    const mail = sentMail(kind, sesId, at);
    if (await letters.sent(found, { number, mail, nextLook: unheardAfter(at), now: at })) return;
  }
  throw new Error('a letter went, and its case was changed again and again before that could be noted');
}
