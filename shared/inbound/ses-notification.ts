import * as z from 'zod/mini';
import { envelopeSender } from './envelope-sender.ts';
import type { MessageHead, Verdict, Verdicts } from './inbound-message.ts';
import { mailKeyOf } from './message-head.ts';

const judged = z.object({ status: z.string() });
const instant = z.iso.datetime({ offset: true });

/** What SES tells of a mail it received and put in the bucket; only what we read of it. */
export const sesNotification = z.object({
  notificationType: z.literal('Received'),
  mail: z.object({
    messageId: z.string().check(z.minLength(1)),
    source: z.string(),
    headers: z.array(z.object({ name: z.string(), value: z.string() })),
    headersTruncated: z.optional(z.union([z.boolean(), z.stringbool()])),
  }),
  receipt: z.object({
    timestamp: instant,
    recipients: z.array(z.string()),
    spamVerdict: judged,
    virusVerdict: judged,
    spfVerdict: judged,
    dkimVerdict: judged,
    dmarcVerdict: judged,
    dmarcPolicy: z.optional(z.string()),
    action: z.object({ type: z.literal('S3'), objectKey: z.string().check(z.minLength(1)) }),
  }),
});
type SesNotification = z.infer<typeof sesNotification>;

/** The head of a mail out of the notification alone: no call is needed to see that a machine wrote it. */
export function headFromSes({ mail, receipt }: SesNotification): MessageHead {
  return {
    mailKey: mailKeyOf('ses', mail.messageId),
    provider: 'ses',
    receivedAt: new Date(receipt.timestamp),
    // `mail.destination` lists everyone the mail went to, `receipt.recipients` those at our domains.
    envelope: { from: envelopeSender(mail.source), recipients: receipt.recipients },
    headers: mail.headers.map(({ name, value }) => [name, value]),
    headersTruncated: mail.headersTruncated ?? false,
    verdicts: verdictsFromSes(receipt),
    objectKey: receipt.action.objectKey,
  };
}

function verdictsFromSes(receipt: SesNotification['receipt']): Verdicts {
  const dmarcPolicy = policies[receipt.dmarcPolicy?.toLowerCase() ?? ''];
  return {
    spf: verdict(receipt.spfVerdict),
    dkim: verdict(receipt.dkimVerdict),
    dmarc: verdict(receipt.dmarcVerdict),
    spam: verdict(receipt.spamVerdict),
    virus: verdict(receipt.virusVerdict),
    ...(dmarcPolicy && { dmarcPolicy }),
  };
}

/** GRAY, PROCESSING_FAILED, DISABLED and what SES may invent are no verdict. */
const statuses: Record<string, Verdict> = { PASS: 'pass', FAIL: 'fail' };
const verdict = ({ status }: { status: string }): Verdict => statuses[status.toUpperCase()] ?? 'unknown';

const policies: Record<string, NonNullable<Verdicts['dmarcPolicy']>> = {
  none: 'none',
  quarantine: 'quarantine',
  reject: 'reject',
};
