import { type Header, headerValue } from './received-request.ts';
import { UnreadableRequest } from './unreadable-request.ts';

/** One field of a form, or one file in it, with its bytes as sent: a mail in a field is in no charset that a parser could know. */
export type FormField = { name: string; value: Uint8Array; filename?: string; contentType?: string };

/** No provider sends so many; a form that does is meant to keep us busy. */
const mostFields = 1_000;

/**
 * The fields of a form in either encoding, in order. Parsers at hand hand out text, decoded by a charset they assume, and
 * answer later; this one answers at once and in bytes.
 * @throws {UnreadableRequest} where the body is no such form, breaks off, or has too many fields.
 */
export function formFields({ headers, body }: { headers: readonly Header[]; body: Uint8Array }): FormField[] {
  const contentType = headerValue(headers, 'content-type')?.slice(0, 1_000) ?? '';
  const bytes = Buffer.from(body.buffer, body.byteOffset, body.byteLength);
  if (/^multipart\/form-data\b/i.test(contentType)) return multipartFields(bytes, boundaryIn(contentType));
  if (/^application\/x-www-form-urlencoded\b/i.test(contentType)) return urlencodedFields(bytes);
  throw new UnreadableRequest('the body is not a form');
}

function urlencodedFields(body: Buffer): FormField[] {
  const pairs = body.toString('latin1').split('&', mostFields + 1);
  refuseTooMany(pairs.length);
  return pairs.map((pair) => {
    const end = pair.indexOf('=');
    const [name, value] = end < 0 ? [pair, ''] : [pair.slice(0, end), pair.slice(end + 1)];
    return { name: percentDecoded(name).toString('utf8'), value: percentDecoded(value) };
  });
}

/** WHATWG URL, percent-decode: a percent sign that begins no escape stands for itself. */
function percentDecoded(latin1: string): Buffer {
  const spaced = latin1.replaceAll('+', ' ');
  if (!spaced.includes('%')) return Buffer.from(spaced, 'latin1');
  const bytes = Buffer.alloc(spaced.length);
  let length = 0;
  for (let at = 0; at < spaced.length; at += 1, length += 1) {
    const escaped = spaced[at] === '%' ? hexByte(spaced.slice(at + 1, at + 3)) : undefined;
    bytes[length] = escaped ?? spaced.charCodeAt(at);
    if (escaped !== undefined) at += 2;
  }
  return bytes.subarray(0, length);
}

function hexByte(digits: string): number | undefined {
  return /^[0-9a-f]{2}$/i.test(digits) ? Number.parseInt(digits, 16) : undefined;
}

function boundaryIn(contentType: string): string {
  const boundary = parameters(contentType)['boundary'];
  if (!boundary) throw new UnreadableRequest('the form names no boundary');
  return boundary;
}

/** RFC 7578 and RFC 2046, 5.1.1. */
function multipartFields(body: Buffer, boundary: string): FormField[] {
  const lines = Buffer.concat([Buffer.from('\r\n'), body]); // the first delimiter has no line end before it
  const fields: FormField[] = [];
  let delimiter = nextDelimiter(lines, boundary, 0);
  for (let parts = 1; !delimiter.last; parts += 1) {
    refuseTooMany(parts);
    const next = nextDelimiter(lines, boundary, delimiter.end);
    const field = fieldOf(lines.subarray(delimiter.end, next.start));
    if (field) fields.push(field);
    delimiter = next;
  }
  return fields;
}

/** A line that only begins like the delimiter belongs to the content. */
function nextDelimiter(lines: Buffer, boundary: string, from: number): { start: number; end: number; last: boolean } {
  const wanted = Buffer.from(`\r\n--${boundary}`);
  for (let start = lines.indexOf(wanted, from); start >= 0; start = lines.indexOf(wanted, start + 1)) {
    const end = start + wanted.length;
    const after = lines.toString('latin1', end, end + 2);
    if (after === '--') return { start, end, last: true };
    if (after === '\r\n') return { start, end, last: false };
  }
  throw new UnreadableRequest('the form breaks off');
}

/** A part without a name is none of the form's fields. */
function fieldOf(part: Buffer): FormField | undefined {
  const end = part.indexOf('\r\n\r\n');
  if (end < 0) return undefined;
  const head = part.toString('utf8', 0, Math.min(end, 8_192)).split('\r\n');
  const valueOf = (name: string) =>
    head
      .find((line) => line.toLowerCase().startsWith(`${name}:`))
      ?.slice(name.length + 1)
      .trim();
  const { name, filename } = parameters(valueOf('content-disposition') ?? '');
  if (name === undefined) return undefined;
  const contentType = valueOf('content-type');
  const value = part.subarray(end + 4);
  return { name, value, ...(filename !== undefined && { filename }), ...(contentType && { contentType }) };
}

/** The parameters of a header value. The first of a name counts: what follows a quote in a file's name may be forged. */
function parameters(headerText: string): Record<string, string> {
  const found: Record<string, string> = {};
  for (const [, name = '', quoted, plain] of headerText.matchAll(/;\s*([\w*-]+)=(?:"((?:[^"\\]|\\.)*)"|([^;\s"]*))/g))
    found[name.toLowerCase()] ??= quoted?.replace(/\\(["\\])/g, '$1') ?? plain ?? '';
  return found;
}

function refuseTooMany(count: number): void {
  if (count > mostFields) throw new UnreadableRequest('the form has too many fields');
}
