import { type Authenticity, authenticate } from '../inbound/authenticity.ts';
import { canonicalAddress } from '../inbound/canonical-address.ts';
import { answeredIds, subjectOf } from '../inbound/head-fields.ts';
import type { MessageHead } from '../inbound/inbound-message.ts';
import { type ReadBody, wholeMessage } from '../inbound/message-head.ts';
import type { Mailbox, Settings } from '../settings/settings-schema.ts';
import type { Facts } from './decide.ts';
import { guardBody, type Ours } from './guard/guard.ts';
import { isOurMark } from './our-mark.ts';
import type { Classification, Guarding } from './verdicts.ts';

/** What was read of a mail: its body, nothing since a machine wrote it, or bytes that no parser can read. */
export type Reading = ReadBody | 'not-read' | 'unreadable';

export type JudgeSteps = {
  settings: Settings;
  classify: (mail: { subject: string; text: string }) => Promise<Classification> | Classification;
  now: Date;
};

/** Received longer ago than this, a courtesy is no longer one (docs/decisions/0004): it makes a redrive safe. */
const staleAfterHours = 24;

/**
 * All that can be known of a mail without changing anything; `decide` takes it from here. `guarded` is what the guard said of
 * the head. Deployed and in `explain` it is this function that judges.
 */
export async function judge(
  { head, reading, guarded }: { head: MessageHead; reading: Reading; guarded: Guarding },
  { settings, classify, now }: JudgeSteps,
): Promise<Omit<Facts, 'standing'>> {
  const mailbox = mailboxOf(head, settings);
  const guarding = guardRead(head, reading, guarded, settings);
  const text = typeof reading === 'string' ? '' : reading.text;
  const readable = typeof reading === 'string' ? head : wholeMessage(head, reading);
  return {
    mode: mailbox?.mode ?? 'observe',
    purpose: mailbox?.purpose ?? 'contact',
    replyPolicy: settings.replyPolicy,
    guarding,
    authenticity: withCanonical(await authenticate(readable), settings),
    classification: guarding.kind === 'machine' ? null : await classify({ subject: subjectOf(readable), text }),
    answersOurs: answeredIds(readable).some((id) => isOurMark(id, settings.sendingDomain)),
    stale: now.getTime() - head.receivedAt.getTime() > staleAfterHours * 3_600_000,
  };
}

/** An address without a canonical form can't be anybody's: nothing is sent to it and nothing kept under it. */
function withCanonical(authenticity: Authenticity, { addresses }: Settings): Authenticity {
  const { sender } = authenticity;
  const isNobodys = sender !== null && canonicalAddress(sender, addresses) === null;
  return isNobodys ? { ...authenticity, sender: null, because: 'no valid address' } : authenticity;
}

/** A mail that can't be parsed is no fault of ours: a person looks at it. */
function guardRead(head: MessageHead, reading: Reading, guarded: Guarding, settings: Settings): Guarding {
  if (guarded.kind === 'machine' || reading === 'not-read') return guarded;
  if (reading === 'unreadable') return { kind: 'perhaps-a-person', because: 'unreadable', rule: 'unreadable-mail' };
  return guardBody(wholeMessage(head, reading), oursOf(settings));
}

/** The first of our mailboxes that the envelope names. */
export function mailboxOf({ envelope }: MessageHead, { mailboxes }: Settings): Mailbox | null {
  const recipients = new Set(envelope.recipients.map(withoutTag));
  return mailboxes.find(({ address }) => recipients.has(withoutTag(address))) ?? null;
}

/** SES and others take contact+anything@ for contact@: a tag in our own address never makes it another's. */
const withoutTag = (address: string) => canonicalAddress(address, { plusTags: 'same-person' });

export function oursOf({ mailboxes, sendingDomain }: Settings): Ours {
  return { mailboxes: mailboxes.map(({ address }) => address), sendingDomain };
}
