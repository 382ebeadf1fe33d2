import { fromAddresses, subjectOf } from '../inbound/head-fields.ts';
import { readHeaderSection } from '../inbound/header-section.ts';
import { loopHeader } from '../names.ts';
import type { Mailbox, Settings } from '../settings/settings-schema.ts';
import type { Act } from './decide.ts';
import type { OutgoingMail } from './outgoing-mail.ts';
import { shortDate } from './readable-date.ts';
import { fromHeader } from './reply-headers.ts';
import { teamNoticeWords } from './team-notice-words.ts';

export type TeamNoticeFacts = {
  act: Act;
  because: string;
  mailbox: Mailbox;
  to: string;
  /** What is quoted to find the mail again: its mail key, or the case's id. */
  reference: string;
  opened: { caseId: string; dueAt: Date } | null;
  /** How the team says that the promised answer was given, or that none is needed (R03). */
  settling?: { address: string; link: string } | null;
  original: { kind: 'attached'; raw: Uint8Array; papersTaken: number } | { kind: 'withheld' | 'too-large' } | FormRequest;
};

/** A request by the form: who it says it is from, not yet proven, and what was written into it. */
type FormRequest = {
  kind: 'form';
  address: string;
  words: { message: string; corrections: Readonly<Record<string, string>> } | null;
};

/** The most of a subject that is shown, in characters. */
const subjectLength = 120;

/** Above this the mail would pass the 40 MB that SES sends, once it is base64. */
export const largestOriginal = 28 * 1024 * 1024;

/**
 * The mail by which the team gets to read what somebody wrote (R28), from our own mailbox to theirs: why they get it in the
 * first line, the original attached as it came. Of the stranger's only the subject, cleaned, and the author in Reply-To
 * stand outside it.
 */
export function teamNotice(facts: TeamNoticeFacts, settings: Settings): OutgoingMail {
  const { mailbox, to, reference, original } = facts;
  const locale = settings.defaultLocale;
  const words = teamNoticeWords[locale];
  const { headers } = original.kind === 'attached' ? readHeaderSection(original.raw) : { headers: [] };
  const [author, ...others] = fromAddresses({ headers });
  const lines = linesOf(facts, settings);
  return {
    from: fromHeader(mailbox),
    to,
    ...(author && others.length === 0 && isPlainAddress(author.address) ? { replyTo: author.address } : {}),
    subject: `${words.subject} ${mailbox.address} · ${cleaned(subjectOf({ headers })) || (facts.opened?.caseId ?? '—')}`,
    text: `${lines.join('\n')}\n`,
    html: `<!doctype html><html lang="${locale}"><body>${lines.map((line) => `<p>${escaped(line)}</p>`).join('')}</body></html>`,
    headers: [
      ['Auto-Submitted', 'auto-generated'],
      [loopHeader, reference.slice(0, 32)],
    ],
    configurationSet: 'legal',
    ...(original.kind === 'attached' ? { attachments: [attached(original.raw)] } : {}),
  };
}

function linesOf(
  { act, because, mailbox, reference, opened, settling, original }: TeamNoticeFacts,
  { defaultLocale }: Settings,
): string[] {
  const words = teamNoticeWords[defaultLocale];
  const due = opened && shortDate(opened.dueAt, defaultLocale, mailbox.workingHours.timeZone);
  return [
    `${words.acts[act]} (${words.why} ${words.reasons[because] ?? because})`,
    ...(opened ? [`${words.case} ${opened.caseId}, ${words.due} ${due}`] : []),
    `${words.original[original.kind]}${original.kind === 'too-large' ? ` ${reference}` : ''}`,
    ...(original.kind === 'attached' && original.papersTaken > 0 ? [words.papersTaken] : []),
    ...(settling ? [`${words.done} ${settling.address}`, `${words.noAnswer} ${settling.link}`] : []),
    ...(original.kind === 'form' ? formLines(original, words.unproven) : []),
  ];
}

function formLines({ address, words }: FormRequest, unproven: string): string[] {
  const corrections = Object.entries(words?.corrections ?? {}).map(([field, value]) => `${field}: ${value}`);
  return [`${unproven} ${address}`, ...corrections, ...(words?.message ? ['', ...words.message.split('\n')] : [])].map((line) =>
    line.replace(/[\p{Cc}\p{Cf}]/gu, ' '),
  );
}

/** As a message where it can travel so unchanged (RFC 2046 5.2.1 allows no base64 there), else as plain bytes. */
function attached(original: Uint8Array) {
  const asMessage = original.every((byte) => byte < 0x80 && byte !== 0) && longestLine(original) <= 998;
  return { filename: 'message.eml', contentType: asMessage ? 'message/rfc822' : 'application/octet-stream', content: original };
}

function longestLine(bytes: Uint8Array): number {
  let longest = 0;
  for (let start = 0; start < bytes.length; ) {
    const end = bytes.indexOf(0x0a, start);
    longest = Math.max(longest, (end < 0 ? bytes.length : end) - start);
    start = end < 0 ? bytes.length : end + 1;
  }
  return longest;
}

/** No control and no direction-changing characters, and not too long. */
function cleaned(subject: string): string {
  const plain = subject.replace(/[\p{Cc}\p{Cf}]/gu, ' ').trim();
  return Array.from(plain).slice(0, subjectLength).join('');
}

const isPlainAddress = (address: string) => /^[\w.!#$%&'*+/=?^`{|}~-]{1,64}@[\w.-]{1,255}$/.test(address);

const escaped = (text: string) => text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
