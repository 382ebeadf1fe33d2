import { graceSeconds, type Outbox } from '../../shared/privacy/outbox/outbox.ts';
import { isClosed } from '../../shared/privacy/rights/case-states.ts';
import type { Case, CaseFile, Cases } from '../../shared/privacy/rights/cases.ts';
import { type Corrections, newAddressIn } from '../../shared/privacy/rights/corrections.ts';
import type { NewAddresses } from '../../shared/privacy/rights/new-address.ts';
import { type CaseMailSteps, sendCaseMail, sentMail, unheardAfter } from '../../shared/reply/case-mail.ts';
import { nextDay } from './consent-follow-ups.ts';

export type ProveNewAddressSteps = CaseMailSteps & {
  cases: Pick<Cases, 'find' | 'file' | 'change'>;
  outbox: Outbox;
  corrections: Pick<Corrections, 'staged'>;
  newAddresses: Pick<NewAddresses, 'of' | 'token' | 'mailed'>;
};

/**
 * Mails the link that proves a corrected address to that address, and looks again when it has run out: then a person decides
 * (GDPR art. 16, 12(6)). At least once, as every mail of law.
 * @throws where SES did not surely take it; the outbox keeps it.
 */
export async function proveNewAddress(caseId: string, steps: ProveNewAddressSteps): Promise<void> {
  const { cases, outbox, newAddresses } = steps;
  const followUp = { kind: 'prove-new-address', caseId } as const;
  const now = steps.now();
  if (!(await outbox.take(followUp, now, 'later'))) return; // done, or somebody is at it
  const asked = await newAddresses.of(caseId);
  const found = await cases.find(caseId);
  if (asked?.state !== 'asked' || !found || isClosed(found.state)) return outbox.done(followUp);
  if (asked.linkUntil <= now) return giveUp(found, steps);
  if (asked.isMailed) return outbox.postpone(followUp, asked.linkUntil);
  try {
    const sent = await mailLink(found, steps);
    if (sent === 'nowhere') return outbox.done(followUp);
    await outbox.postpone(followUp, sent === 'limited' ? nextDay(now) : asked.linkUntil);
  } catch (error) {
    await outbox.postpone(followUp, new Date(now.getTime() + graceSeconds * 1000));
    throw error;
  }
}

/** `nowhere`: other corrections were staged meanwhile, or the case's file was forgotten. */
async function mailLink(found: Case, steps: ProveNewAddressSteps): Promise<'sent' | 'limited' | 'nowhere'> {
  const { cases, corrections, newAddresses, mailLimit, settings } = steps;
  const { caseId, alias } = found;
  const now = steps.now();
  const address = newAddressIn((await corrections.staged(caseId)) ?? []);
  const file = await cases.file(caseId);
  const link = await newAddresses.token(caseId, now);
  if (!address || !file || !link) return 'nowhere';
  // It counts for whoever asked: nobody fills the inbox of somebody else.
  const most = settings.limits.mailsPerAddressAndDay;
  const occasion = `${caseId}#new-address#${link.linkUntil.toISOString()}`;
  if (alias && !(await mailLimit.take({ alias, mail: occasion, most, now }))) return 'limited';
  const letter = { letter: 'new-address', ...link } as const;
  const sent = await sendCaseMail({ found: unknownTo(found), file: addressedTo(address, file), letter, occasion }, steps);
  if (sent.outcome !== 'sent') return 'limited';
  await newAddresses.mailed(caseId);
  await cases.change(found, {
    act: 'write-to-person',
    by: 'worker',
    set: { mail: sentMail('challenge', sent.sesId, now) },
    facts: { letter: 'new-address', sesId: sent.sesId },
    nextLook: unheardAfter(now),
    advance: now, // SES may have told of it before
    now,
  });
  return 'sent';
}

/** Nothing that opens anything of the person's goes to an address that is not proved to be theirs: no link to stop their mail. */
const unknownTo = (found: Case): Case => ({ ...found, alias: null });

/** Nor their name, nor the thread of the mail they wrote from the old one. */
const addressedTo = (address: string, { identity, ...file }: CaseFile): CaseFile => ({
  ...file,
  identity: { address, locale: identity.locale, name: '' },
  thread: null,
});

async function giveUp(found: Case, { cases, outbox, now }: ProveNewAddressSteps): Promise<void> {
  const followUp = { kind: 'prove-new-address', caseId: found.caseId } as const;
  const withAgent = { because: 'corrections-unconfirmed', since: now().toISOString() } as const;
  const change = {
    by: 'clock',
    facts: { right: 'rectification', because: withAgent.because },
    advance: now(),
    now: now(),
  } as const;
  const waits = found.state !== 'with-agent' && found.state !== 'received';
  if (waits && !(await cases.change(found, { ...change, act: 'escalate', to: 'with-agent', set: { withAgent } })))
    return outbox.postpone(followUp, now()); // changed in between: the next sweep looks again
  await outbox.done(followUp);
}
