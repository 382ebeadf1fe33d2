import { authenticate } from '../../shared/inbound/authenticity.ts';
import { canonicalAddress } from '../../shared/inbound/canonical-address.ts';
import type { MessageHead } from '../../shared/inbound/inbound-message.ts';
import type { Alias } from '../../shared/privacy/standing/standings.ts';
import type { Done } from '../../shared/privacy/tokens/done-token.ts';
import type { Enquiries } from '../../shared/reply/enquiries.ts';
import type { MailRecord, Records } from '../../shared/reply/record.ts';
import { log } from '../../shared/runtime/log.ts';
import { isOurPeople } from '../../shared/settings/our-people.ts';
import type { Settings } from '../../shared/settings/settings-schema.ts';

export type SettleByMailSteps = {
  settings: Settings;
  enquiries: Pick<Enquiries, 'settle'>;
  records: Records;
  readDoneToken(token: string): Promise<Done | null>;
};

const address = /^done\+([a-z2-7]{56})@/i;

/**
 * A copy of the team's answer to `done+TOKEN@…`, the address in the notice that brought the team the mail: the promise is kept
 * (R03). Only from our own people and proved, for whoever got the answer may have seen the address. False where it is
 * something else: then it goes the way of every mail.
 */
export async function settleByMail(head: MessageHead, now: Date, steps: SettleByMailSteps): Promise<boolean> {
  const token = head.envelope.recipients.map((recipient) => address.exec(recipient)?.[1]).find(Boolean);
  if (!token || !(await isFromUs(head, steps.settings))) return false;
  const done = await steps.readDoneToken(token.toLowerCase());
  if (!done) return false;
  const settled = await steps.enquiries.settle(done, 'copy', now);
  await steps.records.keep(recordOf(head, done.alias, now)); // the copy is about the person, and is found by them
  log.info('enquiry-settled', { mailKey: head.mailKey, because: 'copy', outcome: settled });
  return true;
}

async function isFromUs(head: MessageHead, settings: Settings): Promise<boolean> {
  const { verdict, sender } = await authenticate(head);
  const canonical = sender === null ? null : canonicalAddress(sender, settings.addresses);
  return verdict === 'aligned' && canonical !== null && isOurPeople(canonical, settings);
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
    authenticity: 'aligned',
    language: null,
    intents: [],
    act: 'stay-silent',
    because: 'a copy of our answer',
    legalBasis: null,
    template: null,
    outcome: 'not-sent',
    sesId: null,
    toPeople: false,
  };
}
