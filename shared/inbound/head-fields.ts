import { addressParser, decodeWords } from 'postal-mime';
import { withoutComments } from './content-type.ts';
import type { Address, MessageHead } from './inbound-message.ts';
import { headerValue, headerValues } from './received-request.ts';

/** What is read of one field: far more than any person's client writes, far less than a mail bomb's. */
const longestField = 16 * 1024;

type Headers = Pick<MessageHead, 'headers'>;

/** The mailboxes in every From field: more than one leaves nobody to answer. */
export function fromAddresses({ headers }: Headers): Address[] {
  return headerValues(headers, 'from').flatMap(everyAddressIn);
}

/**
 * Parsers disagree on fields like `<a@x.org> <b@y.org>`, and the receiver that proved one of them may have meant the other:
 * so every address that stands in the open counts, and a field that names two has two senders.
 */
function everyAddressIn(field: string): Address[] {
  const parsed = addressesIn(field);
  const open = withoutComments(field.slice(0, longestField)).replace(/"[^"]*"/g, ' ');
  const named = new Set(
    open
      .split(/[\s<>,;:]+/)
      .filter((word) => /.@./.test(word))
      .map((word) => word.toLowerCase()),
  );
  const distinct = new Set(parsed.map(({ address }) => address.toLowerCase()));
  return named.size > distinct.size ? [...named].map((address) => ({ address, name: '' })) : parsed;
}

/** The mailboxes in every Sender field (RFC 5322 3.6.2). */
export function senderAddresses({ headers }: Headers): Address[] {
  return headerValues(headers, 'sender').flatMap(addressesIn);
}

/** The subject as a person reads it: encoded words decoded, on one line; '' where there is none. */
export function subjectOf({ headers }: Headers): string {
  return oneLine(decodeWords((headerValue(headers, 'subject') ?? '').slice(0, longestField)));
}

/** The Message-ID with its angle brackets; null where it is absent or no id. */
export function messageIdOf({ headers }: Headers): string | null {
  return messageIdsIn(headerValue(headers, 'message-id'))[0] ?? null;
}

/** The ids that this mail answers, the direct one first: In-Reply-To, then References from the newest. */
export function answeredIds(head: Headers): string[] {
  return [...new Set([...inReplyTo(head), ...referencesOf(head).toReversed()])];
}

function inReplyTo({ headers }: Headers): string[] {
  return messageIdsIn(headerValue(headers, 'in-reply-to'));
}

/** The ids of the thread, oldest first. */
export function referencesOf({ headers }: Headers): string[] {
  return messageIdsIn(headerValue(headers, 'references'));
}

/**
 * The mailboxes in one address field, groups opened. An entry without an @ is no mailbox: it is what an unquoted comma in a
 * name leaves behind (`Doe, Jane <jane@…>`), so it goes back in front of the name that follows.
 */
export function addressesIn(field: string): Address[] {
  const text = field.slice(0, longestField);
  // An address must be there to be seen, not inside an encoded word (RFC 2047 5): receivers judged what they could see.
  if (!text.includes('@')) return [];
  const found: Address[] = [];
  let before: string[] = [];
  for (const { address = '', name } of addressParser(text, { flatten: true })) {
    if (address.includes('@')) {
      found.push({ address: address.trim(), name: oneLine([...before, name].filter(Boolean).join(', ')) });
      before = [];
    } else before.push(name);
  }
  return found;
}

function messageIdsIn(field: string | undefined): string[] {
  return field?.slice(0, longestField).match(/<[^<>\s]{1,990}>/g) ?? [];
}

/** Without control or direction-changing characters, spaces run together. */
function oneLine(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Z}]+/gu, ' ')
    .replace(/\p{Cf}/gu, '')
    .trim();
}
