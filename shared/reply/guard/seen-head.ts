import { canonicalAddress } from '../../inbound/canonical-address.ts';
import { type ContentType, readContentType, withoutComments } from '../../inbound/content-type.ts';
import { fromAddresses, senderAddresses, subjectOf } from '../../inbound/head-fields.ts';
import type { Address, MessageHead } from '../../inbound/inbound-message.ts';

/** What is ours: our mailboxes, not their whole domain, since a colleague may write to us too. */
export type Ours = { mailboxes: readonly string[]; sendingDomain: string };

/** A head as the rules look at it: everything they share is read once. */
export type SeenHead = {
  head: MessageHead;
  from: Address[];
  senders: Address[];
  subject: string;
  contentType: ContentType;
  /** The values of a field by its name in lower case, comments taken out, in lower case. */
  values: (name: string) => string[];
  names: ReadonlySet<string>;
  isOurs: (address: string) => boolean;
  sendingDomain: string;
};

export function seeHead(head: MessageHead, ours: Ours): SeenHead {
  const fields = Map.groupBy(head.headers, ([name]) => name.toLowerCase());
  const values = (name: string) => (fields.get(name) ?? []).slice(0, 10).map(([, value]) => plain(value));
  const mailboxes = new Set(ours.mailboxes.map(withoutTag));
  return {
    head,
    from: fromAddresses(head),
    senders: senderAddresses(head),
    subject: subjectOf(head),
    contentType: readContentType(fields.get('content-type')?.[0]?.[1] ?? 'text/plain'),
    values,
    names: new Set(fields.keys()),
    isOurs: (address) => mailboxes.has(withoutTag(address)),
    sendingDomain: ours.sendingDomain,
  };
}

const plain = (value: string) => withoutComments(value.slice(0, 2000)).trim().toLowerCase();

/** A tag in one of our own addresses is ours to give, whatever the policy is for other people's. */
const withoutTag = (address: string) => canonicalAddress(address, { plusTags: 'same-person' });
