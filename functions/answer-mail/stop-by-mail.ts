import type { MessageHead } from '../../shared/inbound/inbound-message.ts';
import type { Alias, OptOuts, OptOutScope } from '../../shared/privacy/standing/standings.ts';
import { log } from '../../shared/runtime/log.ts';
import { count } from '../../shared/runtime/metrics.ts';

export type StopByMailSteps = {
  optOuts: OptOuts;
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
  count('OptedOut');
  log.info('opted-out', { mailKey: head.mailKey, alias: found.alias, because: 'unsubscribe-address' });
  return true;
}
