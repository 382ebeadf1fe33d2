import { decodeWords } from 'postal-mime';
import { readContentType } from './content-type.ts';
import { readHeaderSection } from './header-section.ts';
import { headerValue } from './received-request.ts';

/**
 * Identity papers that nobody asked for (docs/design.md, rule 17; EDPB 01/2022, 73 to 79): what a mail that asks for a right
 * attaches as a copy of a passport or card is taken out unread. It is known by its name, or by words of the mail that say what
 * its scans are; nobody looks into it.
 */
export type WithoutPapers = { raw: Uint8Array; taken: number };

/** RFC 2046 nests for a reason a few times, and no mail of a person's has hundreds of parts. */
const deepest = 8;
const mostParts = 500;

const lineFeed = 0x0a;
const carriageReturn = 0x0d;

/** Words that name such a paper, without accents: whole words where they are short, parts of words otherwise. */
const paperWords =
  /\b(?:cni|dni|nie|nif|id|ids)\b|passport|passeport|pasaporte|passaporto|passaporte|paspoort|paszport|reisepass/;
const paperNames =
  /identity|identite|identita|identidad|identidade|identiteit|identifica|ausweis|id ?card|idcard|carte d id|titre de sejour|permis de|aufenthaltstitel|fuhrerschein|fuehrerschein|driving licen|driver s licen|rijbewijs|dowod osobisty/;
/** Words by which a mail says that it attaches something. */
const attachedWords =
  /joint|joins|joignons|annexe|attach|enclos|anbei|anhang|beigefugt|beiliegend|adjunt|allegat|bijgevoegd|anexo|zalacz/;

/** Do these words, of a file's name or of a mail, name an identity paper? */
export function namesPaper(words: string): boolean {
  const plain = plainOf(words);
  return paperWords.test(plain) || paperNames.test(plain);
}

/** Does a mail say that it attaches one? Then every scan in it may be that. */
export function saysPaperAttached(text: string): boolean {
  const plain = plainOf(text.slice(0, 20_000)).replaceAll(/\bids?\b/g, ' '); // too short to mean anything in a sentence
  return attachedWords.test(plain) && (paperWords.test(plain) || paperNames.test(plain));
}

/**
 * The mail without such attachments, each replaced by a line that says so; every other byte is as it was. `scansToo`: the mail
 * said that it attaches one, so that every picture and PDF goes.
 */
export function withoutPapers(raw: Uint8Array, { scansToo }: { scansToo: boolean }): WithoutPapers {
  const papers = papersIn(raw, { from: 0, to: raw.length, depth: 0, scansToo });
  const pieces: Uint8Array[] = [];
  let at = 0;
  for (const { from, to } of papers) {
    pieces.push(raw.subarray(at, from), notice);
    at = to;
  }
  return papers.length === 0 ? { raw, taken: 0 } : { raw: Buffer.concat([...pieces, raw.subarray(at)]), taken: papers.length };
}

const notice = Buffer.from(
  'Content-Type: text/plain; charset=utf-8\r\nContent-Disposition: attachment; filename="taken-out.txt"\r\n\r\n' +
    'An attachment that looked like an identity paper was taken out unread: nobody had asked for it.\r\n',
);

type Span = { from: number; to: number };
type Walk = Span & { depth: number; scansToo: boolean };

/** The spans of the parts that are papers, in order. */
function papersIn(raw: Uint8Array, walk: Walk): Span[] {
  const { from, to, depth, scansToo } = walk;
  const body = bodyStart(raw, from, to);
  const { headers } = readHeaderSection(raw.subarray(from, body));
  const { contentType, parameters } = readContentType(headerValue(headers, 'content-type') ?? 'text/plain');
  const { boundary } = parameters;
  if (contentType.startsWith('multipart/') && boundary && depth < deepest)
    return partsOf(raw, body, to, boundary).flatMap((part) => papersIn(raw, { ...part, depth: depth + 1, scansToo }));
  if (depth === 0 || contentType.startsWith('text/')) return [];
  const disposition = readContentType(`x/${headerValue(headers, 'content-disposition') ?? ''}`).parameters;
  const isScan = contentType.startsWith('image/') || contentType === 'application/pdf';
  return (scansToo && isScan) || namesPaper(nameOf(disposition, parameters)) ? [{ from, to }] : [];
}

/** The first byte after the blank line that ends the header fields. */
function bodyStart(raw: Uint8Array, from: number, to: number): number {
  for (let at = from; at < to; ) {
    const feed = raw.indexOf(lineFeed, at);
    if (feed < 0 || feed >= to) return to;
    const isBlank = feed === at || (feed === at + 1 && raw[at] === carriageReturn);
    at = feed + 1;
    if (isBlank) return at;
  }
  return to;
}

/** The parts between the delimiter lines of a body (RFC 2046, 5.1.1), without the line break that belongs to the delimiter. */
function partsOf(raw: Uint8Array, from: number, to: number, boundary: string): Span[] {
  const bytes = Buffer.from(raw.buffer, raw.byteOffset, raw.byteLength);
  const delimiter = Buffer.from(`--${boundary}`, 'latin1');
  const parts: Span[] = [];
  let start: number | null = null;
  for (let at = bytes.indexOf(delimiter, from); at >= 0 && at < to; at = bytes.indexOf(delimiter, at + delimiter.length)) {
    if (at !== from && raw[at - 1] !== lineFeed) continue;
    if (start !== null) parts.push({ from: start, to: Math.max(start, at - breakBefore(raw, at)) });
    const feed = raw.indexOf(lineFeed, at);
    if (feed < 0 || feed >= to || parts.length >= mostParts || isClosing(raw, at + delimiter.length)) return parts;
    start = feed + 1;
  }
  if (start !== null) parts.push({ from: start, to }); // cut off before its end
  return parts;
}

const isClosing = (raw: Uint8Array, at: number) => raw[at] === 0x2d && raw[at + 1] === 0x2d;

const breakBefore = (raw: Uint8Array, at: number) => (raw[at - 2] === carriageReturn ? 2 : 1);

/** A file's name as its sender wrote it: RFC 2231 and RFC 2047, or plain. */
function nameOf(disposition: Record<string, string>, type: Record<string, string>): string {
  const extended = disposition['filename*'] ?? type['name*'];
  const plain = disposition['filename'] ?? type['name'] ?? '';
  return extended === undefined ? decodeWords(plain) : decodedUri(extended.slice(extended.lastIndexOf("'") + 1));
}

function decodedUri(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text; // not UTF-8: as it is written
  }
}

/** Lower case, no accents, one space between words. */
function plainOf(words: string): string {
  return words
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^a-z0-9]+/g, ' ');
}
