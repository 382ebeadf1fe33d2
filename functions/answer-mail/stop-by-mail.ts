import type { MessageHead } from '../../shared/inbound/inbound-message.ts';
import type { Alias, OptOuts, OptOutScope } from '../../shared/privacy/standing/standings.ts';
import type { MailRecord, Records } from '../../shared/reply/record.ts';
import { log } from '../../shared/runtime/log.ts';
import { count } from '../../shared/runtime/metrics.ts';

export type StopByMailSteps = {
  optOuts: OptOuts;
  records: Records;
  readToken(token: string, now: Date): Promise<{ alias: Alias; scope: OptOutScope } | null>;
};

const address = /^unsubscribe\+([a-z0-9]{20,60})@/i;

/**
 * A mail to `unsubscribe+TOKEN@…`, the mailto: of our List-Unsubscribe header. It is trusted by its token, not by its From,
 * and mail programs send it without their user, so no guard looks at it and nothing is answered; a follow-up confirms it.
 * False where the mail is addressed elsewhere or its token is none of ours: then it goes the way of every mail.
 */
export async function stopByMail(head: MessageHead, now: Date, steps: StopByMailSteps): Promise<boolean> {
  const token = head.envelope.recipients.map((recipient) => address.exec(recipient)?.[1]).find(Boolean);
  const found = token ? await steps.readToken(token.toLowerCase(), now) : null;
  if (!found) return false;
  await steps.optOuts.optOut({ ...found, method: 'unsubscribe-address', now });
  await steps.records.keep(recordOf(head, found.alias, now)); // its object is found by the person, as every mail's
  count('OptedOut');
  log.info('opted-out', { mailKey: head.mailKey, alias: found.alias, because: 'unsubscribe-address' });
  return true;
}

function recordOf({ mailKey, receivedAt, provider, objectKey }: MessageHead, alias: Alias, now: Date): MailRecord {
  return {
    mailKey,
    alias,
    receivedAt,
    now,
    provider,
    mailbox: null,
    objectKey,
    guard: null,
    authenticity: null,
    language: null,
    intents: [],
    act: 'withdraw',
    because: 'asked to stop',
    legalBasis: 'legal-obligation',
    template: null,
    outcome: 'not-sent',
    sesId: null,
    toPeople: false,
  };
}
