import { storedMessages } from '../../shared/inbound/stored-messages.ts';
import { caseIdFromMail } from '../../shared/privacy/rights/case-id.ts';
import { prefixes } from '../../shared/names.ts';
import { type Delivery, deliverySchema } from '../../shared/reply/delivery.ts';
import type { MailSender } from '../../shared/reply/outgoing-mail.ts';
import { largestOriginal, type TeamNoticeFacts, teamNotice } from '../../shared/reply/team-notice.ts';
import { log } from '../../shared/runtime/log.ts';
import { count } from '../../shared/runtime/metrics.ts';
import type { Settings } from '../../shared/settings/settings-schema.ts';

export type DeliverMailSteps = {
  settings: Settings;
  publicUrl: string;
  readObject(key: string): Promise<Uint8Array | null>;
  sender: MailSender;
};

/** Hands one mail to the team, from our own domain, the original attached (R28). At least once: what is unsure is sent again. */
export async function deliverMail(queued: string, steps: DeliverMailSteps): Promise<void> {
  const delivery = deliverySchema.parse(JSON.parse(queued));
  const mailbox = steps.settings.mailboxes.find(({ address }) => address === delivery.mailbox);
  if (mailbox?.people.by !== 'deliver') throw new Error('the mailbox of this mail is no longer delivered: settings changed');

  const raw = delivery.original ? await originalOf(delivery, steps) : null;
  if (delivery.original && !raw) {
    log.info('mail-gone', { mailKey: delivery.mailKey }); // erased before it was delivered
    return;
  }
  const { act, because, caseId, dueAt, mailKey } = delivery;
  const opened = caseId && dueAt ? { caseId, dueAt: new Date(dueAt) } : null;
  const notice = teamNotice(
    {
      act,
      because,
      opened,
      mailbox,
      to: mailbox.people.to,
      reference: mailKey,
      settling: settlingOf(delivery, steps.publicUrl),
      original: await originalFor(raw, caseId !== null),
    },
    steps.settings,
  );
  const sent = await steps.sender.send(notice);
  if (sent.outcome !== 'sent') throw new Error('the mail is not surely with the team', { cause: new Error(sent.outcome) });
  count('HandedToPeople');
  log.info('mail-delivered', { mailKey, act, because });
}

/** At the domain of the mailbox, where SES takes in what is written to us. */
function settlingOf(
  { doneToken, mailbox, mailKey }: Delivery,
  publicUrl: string,
): NonNullable<TeamNoticeFacts['settling']> | null {
  if (!doneToken) return null;
  const address = `done+${doneToken}${mailbox.slice(mailbox.lastIndexOf('@'))}`;
  return { address, link: `${publicUrl}/enquiries/${caseIdFromMail(mailKey)}?token=${doneToken}` };
}

/** Of a request for rights an identity paper that nobody asked for is not passed on (docs/design.md, rule 17). */
async function originalFor(raw: Uint8Array | null, isRequest: boolean): Promise<TeamNoticeFacts['original']> {
  if (!raw) return { kind: 'withheld' };
  if (raw.length > largestOriginal) return { kind: 'too-large' };
  if (!isRequest) return { kind: 'attached', raw, papersTaken: 0 };
  const { papersTakenOut } = await import('../../shared/inbound/papers-taken-out.ts'); // the MIME parser is for few mails
  const { raw: rest, taken } = await papersTakenOut(raw);
  return { kind: 'attached', raw: rest, papersTaken: taken };
}

/** The raw mail: SES keeps it as it came, a provider's request has it inside. */
async function originalOf({ objectKey, index, caseId }: Delivery, { readObject }: DeliverMailSteps): Promise<Uint8Array | null> {
  const stored = (await readObject(objectKey)) ?? (caseId ? await readObject(movedKey(objectKey, caseId)) : null);
  if (!stored || objectKey.startsWith(prefixes.ses)) return stored;
  return storedMessages(stored).messages[index]?.raw ?? null;
}

/** Where a case's mail lies once it was moved there, as `follow-up` moves it. */
function movedKey(objectKey: string, caseId: string): string {
  return `${prefixes.case}${caseId}/${objectKey}`;
}
