import type { Case, CaseFile } from '../privacy/rights/cases.ts';
import type { MailLimit } from '../privacy/rights/mail-limit.ts';
import type { Alias } from '../privacy/standing/standings.ts';
import type { MailSender } from './outgoing-mail.ts';
import type { RightsLetter } from './rights-mail.ts';
import { mailboxId } from '../settings/mailbox-id.ts';
import type { Mailbox, Settings } from '../settings/settings-schema.ts';

export type CaseMailSteps = {
  settings: Settings;
  publicUrl: string;
  mailLimit: MailLimit;
  sender: MailSender;
  mintTokens(alias: Alias, now: Date): Promise<{ unsubscribeToken: string }>;
  now(): Date;
};

/** A letter that spends something, such as a proof in the place of an older one, is made only where its mail may go. */
type ReadyOrMade = RightsLetter | (() => Promise<RightsLetter>);

/** `limited`: the day's mails to this address are used up; it is for another day. */
export type CaseMailOutcome = { outcome: 'sent'; sesId: string } | { outcome: 'limited' };

/**
 * Sends a mail about a case to the person, at least once: what is not surely sent is sent again by whoever asked.
 * @param occasion tells this mail from the case's others, so that however often it is tried it counts once in the day's limit.
 * @throws where SES did not surely take it.
 */
export async function sendCaseMail(
  { found, file, letter, occasion }: { found: Case; file: CaseFile; letter: ReadyOrMade; occasion: string },
  steps: CaseMailSteps,
): Promise<CaseMailOutcome> {
  const { settings, mailLimit } = steps;
  const { alias } = found;
  const now = steps.now();
  const most = settings.limits.mailsPerAddressAndDay;
  if (alias && !(await mailLimit.take({ alias, mail: occasion, most, now }))) return { outcome: 'limited' };
  const { renderRightsMail } = await import('./render-rights-mail.ts'); // most runs of the hour send nothing
  const mail = renderRightsMail(
    {
      ...(typeof letter === 'function' ? await letter() : letter),
      to: file.identity.address,
      mailbox: mailboxOf(found, settings),
      locales: file.locales,
      thread: file.thread,
      caseId: found.caseId,
      rights: found.rights,
      receivedAt: new Date(found.receivedAt),
      dueBy: new Date(found.dueBy),
      unsubscribeToken: alias ? (await steps.mintTokens(alias, now)).unsubscribeToken : null,
      publicUrl: steps.publicUrl,
    },
    settings,
  );
  const sent = await steps.sender.send(mail);
  if (sent.outcome !== 'sent') throw new Error('the mail about a case is not surely sent', { cause: new Error(sent.outcome) });
  return { outcome: 'sent', sesId: sent.messageId };
}

/** The mailbox it came to; a form comes to the first that is for rights, else to the first. */
export function mailboxOf(found: Case, { mailboxes }: Settings): Mailbox {
  const mailbox =
    mailboxes.find(({ address }) => mailboxId(address) === found.mailbox) ??
    mailboxes.find(({ purpose }) => purpose !== 'contact') ??
    mailboxes[0];
  if (!mailbox) throw new Error('the settings have no mailbox');
  return mailbox;
}

/** What stands in the case of a mail that was just sent, until SES tells what became of it. */
export function sentMail(kind: NonNullable<Case['mail']>['kind'], sesId: string, now: Date): NonNullable<Case['mail']> {
  return { kind, sesId, sentAt: now.toISOString(), state: 'sent' };
}

/** So long nothing need be heard of a mail; then it counts as not delivered (docs/design.md, rule 15). */
export const unheardAfter = (sentAt: Date) => new Date(sentAt.getTime() + 24 * 3_600_000);
