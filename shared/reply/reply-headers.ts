import type { Header } from '../inbound/received-request.ts';
import { loopHeader } from '../names.ts';
import type { Mailbox, Settings } from '../settings/settings-schema.ts';
import { displayName, withoutControls } from './encoded-word.ts';
import { ourMark } from './our-mark.ts';
import type { ReplyFacts } from './render.ts';
import { replyLinks } from './reply-links.ts';
import { type Vocabulary, vocabularies } from './vocabulary.ts';

/** SES takes no longer value; References are cut in their middle to fit (SES's limit, below RFC 5322's 998). */
export const longestHeader = 870;

/** Characters of a subject: what a phone shows, with room for a long company name. */
const longestSubject = 120;

/**
 * The headers of a reply (RFC 3834 3.1, RFC 8058 3.1): it says that a machine answers, threads by Message-ID, asks other
 * machines not to answer, carries our own mark, and can be stopped with one click. Every value is one line of ASCII.
 */
export function replyHeaders(facts: ReplyFacts, settings: Settings): Header[] {
  return mailHeaders({ ...facts, automatic: facts.occasion ? 'auto-generated' : 'auto-replied' }, settings);
}

/** What the headers of a mail to a person are made of. Without `unsubscribeToken` there is nobody who could stop anything. */
export type HeaderFacts = Pick<ReplyFacts, 'reference' | 'locales' | 'mailbox' | 'messageId' | 'references' | 'publicUrl'> & {
  unsubscribeToken: string | null;
  automatic: 'auto-replied' | 'auto-generated';
};

export function mailHeaders(facts: HeaderFacts, { sendingDomain }: Settings): Header[] {
  return [
    ['Auto-Submitted', facts.automatic],
    ['X-Auto-Response-Suppress', 'All'],
    [loopHeader, facts.reference],
    ['Content-Language', facts.locales.join(', ')],
    ...oneClick(facts),
    ...threading(facts, ourMark(facts.reference, sendingDomain)),
  ];
}

function oneClick(facts: HeaderFacts): Header[] {
  if (facts.unsubscribeToken === null) return [];
  const { unsubscribe } = replyLinks(facts, facts.locales[0]);
  return [
    ['List-Unsubscribe', [`<${unsubscribe}>`, ...unsubscribeAddress(facts)].join(', ')],
    ['List-Unsubscribe-Post', 'List-Unsubscribe=One-Click'],
  ];
}

/** The address that stops by mail, where SES brings the mailbox's mail: only there is it known to reach us. */
function unsubscribeAddress({ mailbox, unsubscribeToken }: HeaderFacts): string[] {
  if (mailbox.receivedBy !== 'ses') return [];
  return [`<mailto:unsubscribe+${unsubscribeToken}@${mailbox.address.slice(mailbox.address.lastIndexOf('@') + 1)}>`];
}

/**
 * Says that it is automatic, to whom the person wrote, and the reference. RFC 3834 (3.1.5) would repeat the subject of the
 * mail; we don't (rule 7): the words in it are whoever's who put this sender's name on a mail, and we would sign them and
 * carry them to that person. Threads hold by In-Reply-To and References.
 */
export function replySubject(facts: ReplyFacts, settings: Settings): string {
  return subjectLine(subjectOf(facts), facts, settings);
}

export function subjectLine(
  kind: keyof Vocabulary['subject'],
  { reference, locales }: Pick<ReplyFacts, 'reference' | 'locales'>,
  { legalEntity }: Settings,
): string {
  const make = vocabularies[locales[0]].subject[kind];
  const room = longestSubject - Array.from(make('', reference)).length;
  return make(shortened(withoutControls(legalEntity.name), room), reference);
}

function subjectOf({ template, occasion }: ReplyFacts): keyof Vocabulary['subject'] {
  if (occasion === 'form') return 'confirm';
  if (occasion === 'lapse') return 'renew';
  if (occasion === 'stop') return 'stopped';
  return template === 'answer-delayed' ? 'delayed' : 'message';
}

export function fromHeader({ name, address }: Mailbox): string {
  return `${displayName(name)} <${address}>`;
}

/** RFC 5322 3.6.4, and our mark at the end, by which an answer is known. The mark alone where the Message-ID is none. */
function threading({ messageId, references }: Pick<ReplyFacts, 'messageId' | 'references'>, mark: string): Header[] {
  const parent = messageId?.trim();
  if (!parent || !isMessageId(parent)) return [['References', mark]];
  const thread = references.map((one) => one.trim()).filter((one) => isMessageId(one) && one !== parent && one !== mark);
  return [
    ['In-Reply-To', parent],
    ['References', fitting([...new Set(thread), parent, mark]).join(' ')],
  ];
}

/** Angle brackets, one @, printable ASCII without spaces: all that RFC 5322 allows, and nothing that can end a line. */
function isMessageId(text: string): boolean {
  return text.length <= 250 && /^<[!-;=?A-~]+@[!-;=?A-~]+>$/.test(text);
}

/** Leaves out from the middle: the root holds the thread together, the last ones its place in it. */
function fitting(ids: string[]): string[] {
  const [root, ...rest] = ids;
  if (root === undefined || ids.join(' ').length <= longestHeader) return ids;
  return rest.length > 1 ? fitting([root, ...rest.slice(1)]) : rest;
}

function shortened(text: string, longest: number): string {
  const characters = Array.from(text);
  return characters.length <= longest ? text : `${characters.slice(0, longest - 1).join('')}…`;
}
