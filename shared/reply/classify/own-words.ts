import {
  attributionOpenings,
  attributionVerbs,
  deviceLine,
  forwardedBelow,
  forwardPrefix,
  headerLabels,
  listFooter,
  notice,
  repliedBelow,
} from './quote-marks.ts';
import { openLetters } from './tokens.ts';

/** Characters looked at; what a person wants stands at the top of a mail. */
export const mostCharacters = 20_000;

/** With fewer words of one's own above a forwarded mail, what is forwarded is what is meant ("see below"). */
const thinComment = 12;

/** A legal notice is longer than this. */
const shortestNotice = 60;

/** An encrypted or signed block: letters, but no words. It ends where its last line stands, or with the mail. */
const armoured = /^-----BEGIN [A-Z ]{3,40}-----$[^]*?(?:^-----END [A-Z ]{3,40}-----$|(?![^]))/gmu;

const endsAttribution = /[:>]\s?-{0,12}$/u;

/** Characters of a line that are compared with the marks: all of them are short. */
const markLength = 400;

/**
 * The sender's own new words: without quoted mails, signatures, telephone lines, legal notices, what mailing lists add
 * below, and encrypted blocks.
 *
 * A forward is the exception: a colleague, or the person, forwards a request with hardly a word of their own, and it
 * must not be lost, so then the forwarded text counts. With a comment of a dozen words or more the comment is the mail.
 * Answers between quoted lines are kept. Takes the first 20,000 characters, in linear time.
 */
export function ownWords({ subject, text }: { subject: string; text: string }): string {
  const tidy = text
    .slice(0, mostCharacters)
    .replace(/\r\n?/gu, '\n')
    .replace(/[\u00a0\u202f\u2007]/gu, ' ')
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/gu, '')
    .replace(armoured, '\n');
  const lines = tidy.split('\n');
  const marks = openLetters(tidy)
    .split('\n')
    .map((line) => line.slice(0, markLength).trim());
  const { own, below } = splitAtQuoted(lines, marks, forwardPrefix.test(subject));
  const said = withoutNotices(own);
  if (below === null || countWords(said) >= thinComment) return said;
  return `${said}\n\n${withoutNotices(below)}`.trim();
}

/** `below` is what a forward carries; null where the rest, if any, is an earlier mail being answered. */
function splitAtQuoted(lines: string[], marks: string[], isForward: boolean): { own: string[]; below: string[] | null } {
  const own: string[] = [];
  for (let at = 0; at < lines.length; at++) {
    const mark = marks[at] ?? '';
    if (mark.startsWith('>')) continue;
    if (isForwardMark(mark)) return { own, below: unquoted(lines.slice(at + 1)) };
    if (isReplyMark(mark) || isHeaderBlock(marks, at)) return { own, below: isForward ? unquoted(lines.slice(at)) : null };
    const attribution = attributionLines(marks, at);
    if (attribution > 0) {
      const next = marks.slice(at + attribution).find((line) => line !== '');
      if (!next?.startsWith('>')) return { own, below: isForward ? unquoted(lines.slice(at + attribution)) : null };
      at += attribution - 1;
    } else if (isSignatureMark(lines[at] ?? '') && own.some((line) => line.trim() !== '')) {
      at = endOfSignature(marks, at) - 1;
    } else if (!isDeviceLine(mark)) {
      own.push(lines[at] ?? '');
    }
  }
  return { own, below: isForward && own.every((line) => line.trim() === '') ? unquoted(lines) : null };
}

/** How many lines an "On …, Ann wrote:" takes from here: 0 to 3, since mail programs wrap it. */
function attributionLines(marks: string[], at: number): number {
  let joined = '';
  for (let count = 1; count <= 3; count++) {
    const line = marks[at + count - 1] ?? '';
    if (line === '' || line.startsWith('>')) return 0;
    joined += ` ${line}`;
    if (joined.length > markLength) return 0;
    if (endsAttribution.test(line) && isAttribution(joined.trim())) return count;
  }
  return 0;
}

function isAttribution(line: string): boolean {
  const words = line.replace(/^-{1,12}/u, '').split(/[\s,:]+/u);
  const hasVerb = words.some((word) => attributionVerbs.has(word));
  if (!hasVerb) return false;
  const hasWhenOrWho = /\d{1,2}[:.h]\d{2}|\d{4}|\d{1,2}[/.-]\d{1,2}|[<[]\S{1,80}@/u.test(line);
  return hasWhenOrWho && (attributionOpenings.has(words.find(Boolean) ?? '') || /^\d|@|^["\p{L}]/u.test(line));
}

function isHeaderBlock(marks: string[], at: number): boolean {
  if (!headerLabels.from.has(label(marks[at]))) return false;
  let found = 0;
  for (const mark of marks.slice(at + 1, at + 9)) if (headerLabels.rest.has(label(mark))) found++;
  return found >= 2;
}

/** The word before a line's first colon, as mail programs write it (`*From:*`, `De :`); '' where there is none. */
function label(mark = ''): string {
  const colon = mark.indexOf(':');
  return colon < 1 || colon > 16 ? '' : mark.slice(0, colon).replace(/[*_\s]/gu, '');
}

function isReplyMark(mark: string): boolean {
  return repliedBelow.has(bare(mark));
}

function isForwardMark(mark: string): boolean {
  const line = bare(mark);
  return line.length < 60 && forwardedBelow.some((words) => line === words || (mark.startsWith('--') && line.startsWith(words)));
}

/** A mark without the dashes, colons and apostrophes around and in it. */
function bare(mark: string): string {
  return mark.length > 80 ? mark : mark.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}

function isSignatureMark(line: string): boolean {
  return line === '-- ' || line === '--';
}

/** A signature ends at the quoted mail below it, or with the mail. */
function endOfSignature(marks: string[], at: number): number {
  let end = at + 1;
  while (end < marks.length && !endsSignature(marks, end)) end++;
  return end;
}

function endsSignature(marks: string[], at: number): boolean {
  const mark = marks[at] ?? '';
  return mark.startsWith('>') || isForwardMark(mark) || isReplyMark(mark) || isHeaderBlock(marks, at);
}

function isDeviceLine(mark: string): boolean {
  return mark.length < 90 && deviceLine.test(mark);
}

function withoutNotices(lines: string[]): string {
  const [first = '', ...rest] = lines
    .join('\n')
    .trim()
    .split(/\n\s*\n/u);
  return [first, ...rest.filter((paragraph) => !isNotice(paragraph) && !isListFooter(paragraph))].join('\n\n').trim();
}

function isNotice(paragraph: string): boolean {
  if (paragraph.length < shortestNotice) return false;
  const folded = openLetters(paragraph.slice(0, 2_000));
  const has = (mark: RegExp) => mark.test(folded);
  const isLegal = has(notice.recipient)
    ? has(notice.confidential) || has(notice.mistake)
    : has(notice.confidential) && has(notice.mistake);
  return isLegal || (has(notice.printing) && has(notice.nature));
}

/** "To unsubscribe, visit https://…": what a list adds to a mail tells everybody how, and is nobody's wish. */
function isListFooter(paragraph: string): boolean {
  const folded = openLetters(paragraph.slice(0, 2_000));
  if (!listFooter.subject.test(folded)) return false;
  return listFooter.bar.test(folded) || (listFooter.link.test(folded) && !listFooter.person.test(folded));
}

/** The text a forward carries, without its header lines and quote marks. */
function unquoted(lines: string[]): string[] {
  return lines
    .map((line) => line.replace(/^(?:\s?>){1,9}\s?/u, ''))
    .filter((line) => {
      const named = label(openLetters(line.slice(0, 80)).trim());
      return !headerLabels.from.has(named) && !headerLabels.rest.has(named);
    });
}

function countWords(text: string): number {
  return text.slice(0, 2_000).split(/\s+/u).filter(Boolean).length;
}
