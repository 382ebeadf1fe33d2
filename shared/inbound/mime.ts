import PostalMime, { type Attachment, type Email } from 'postal-mime';
import { bodyRange } from '../names.ts';
import { readContentType } from './content-type.ts';
import { readHeaderSection } from './header-section.ts';
import type { Part } from './inbound-message.ts';
import type { ReadBody } from './message-head.ts';
import { headerValue } from './received-request.ts';

/** A mail that was built, or broken, so that it can't be read. It is not answered; a person has to look at it. */
export class UnreadableMail extends Error {
  override name = 'UnreadableMail';
}

/** Beyond so many lines that may begin a part, the rest of a mail is not read: 10,000 parts are no person's. */
const mostDelimiters = 2000;

/** Each line costs the parser a turn of the event loop; 256 KB of prose have 4,000, of base64 3,500. */
const mostLines = 20_000;

const lineFeed = 0x0a;
const dash = 0x2d;

/** RFC 2046 nests for a reason a few times; each level costs the parser a stack frame. */
const deepestPart = 64;

const parser = {
  // Rule 14 of the design: an attached message is evidence, not the sender's words, so none is opened.
  forceRfc822Attachments: true,
  maxRfc822NestingDepth: 0,
  maxNestingDepth: deepestPart,
  maxHeadersSize: bodyRange,
} as const;

/**
 * Reads a raw mail, or its first {@link bodyRange} bytes: `size` is the size of the whole where only its start was fetched.
 * Time and memory are bounded, whatever the bytes are.
 * @throws {UnreadableMail}
 */
export async function readBody(raw: Uint8Array, { size = raw.length }: { size?: number } = {}): Promise<ReadBody> {
  const read = readablePart(raw);
  const { headers, unfinished } = readHeaderSection(read);
  const email = await parsed(read);
  return {
    headers,
    headersUnfinished: unfinished && read.length < size,
    text: await textOf(email),
    parts: partsOf(email, headerValue(headers, 'content-type')),
    cut: read.length < size,
  };
}

/**
 * {@link readBody}, with what no parser can read as a value: in a bundle this file is a part of its own, so that its error has
 * another class there than the caller's.
 */
export async function readBodyOrRefuse(raw: Uint8Array, whole: { size?: number } = {}): Promise<ReadBody | 'unreadable'> {
  try {
    return await readBody(raw, whole);
  } catch (error) {
    if (error instanceof UnreadableMail) return 'unreadable';
    throw error;
  }
}

async function parsed(raw: Uint8Array): Promise<Email> {
  try {
    return await PostalMime.parse(withoutPostmark(raw), parser);
  } catch (cause) {
    throw new UnreadableMail('a mail that the MIME parser refuses', { cause });
  }
}

/** At most 256 KB, {@link mostLines} lines and {@link mostDelimiters} lines that may begin a part. */
function readablePart(raw: Uint8Array): Uint8Array {
  const start = Buffer.from(raw.buffer, raw.byteOffset, Math.min(raw.length, bodyRange));
  let lines = 0;
  let delimiters = 0;
  for (let at = start.indexOf(lineFeed); at >= 0; at = start.indexOf(lineFeed, at + 1)) {
    lines += 1;
    if (start[at + 1] === dash && start[at + 2] === dash) delimiters += 1;
    if (lines > mostLines || delimiters > mostDelimiters) return start.subarray(0, at + 1);
  }
  return start;
}

/** An mbox file puts a line `From sender date` before each mail; it is no header. */
function withoutPostmark(raw: Uint8Array): Uint8Array {
  if (Buffer.from(raw.subarray(0, 5)).toString('latin1') !== 'From ') return raw;
  return raw.subarray(raw.indexOf(0x0a) + 1);
}

async function textOf({ text = '', html = '', attachments }: Email): Promise<string> {
  if (text.trim() !== '') return tidy(text);
  if (html.trim() !== '') {
    const { wordsOfHtml } = await import('./html-words.ts');
    return tidy(wordsOfHtml(html));
  }
  return tidy(oldStyleText(attachments));
}

/** `Content-Type: text` and the like, from before MIME or from clients that misread it: the whole mail is one text. */
function oldStyleText(attachments: readonly Attachment[]): string {
  const [only, ...others] = attachments;
  if (!only || others.length > 0 || only.disposition === 'attachment' || only.filename) return '';
  if (!/^(?:text|text\/(?:enriched|richtext|markdown|x-[\w.-]+))?$/.test(only.mimeType)) return '';
  return textOfContent(only.content);
}

function textOfContent(content: Attachment['content']): string {
  return typeof content === 'string' ? content : Buffer.from(new Uint8Array(content)).toString('utf8');
}

/** One kind of line break, no control characters. */
function tidy(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n\t]/gu, '')
    .trim();
}

/** The mail's own type first, then what is not its text: reports, calendars, attachments. */
function partsOf({ attachments }: Email, ownType: string | undefined): Part[] {
  const { contentType, parameters } = readContentType(ownType ?? 'text/plain');
  return [{ contentType, parameters, filename: null, attached: false }, ...attachments.map(partOf)];
}

function partOf(attachment: Attachment): Part {
  const method = attachment.method ?? calendarMethod(attachment);
  return {
    contentType: attachment.mimeType,
    parameters: method ? { method } : {},
    filename: attachment.filename,
    attached: attachment.disposition === 'attachment',
  };
}

/** A calendar's METHOD is in its content as well (RFC 5545 3.7.2), and some clients write it only there. */
function calendarMethod({ mimeType, content }: Attachment): string | undefined {
  if (mimeType !== 'text/calendar' && mimeType !== 'application/ics') return undefined;
  return /^METHOD:[ \t]*([A-Z]+)/im.exec(textOfContent(content).slice(0, 4096))?.[1]?.toUpperCase();
}
