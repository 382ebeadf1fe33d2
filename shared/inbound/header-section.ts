import { isUtf8 } from 'node:buffer';
import type { Header } from './received-request.ts';

export type HeaderSection = {
  headers: Header[];
  /** The blank line that ends the section was not among the bytes given. */
  unfinished: boolean;
};

/** The longest line break in mail is CR LF; many old files have LF alone. */
const lineFeed = 0x0a;
const carriageReturn = 0x0d;

/**
 * The header section of a raw mail, unfolded (RFC 5322 2.2.3), values otherwise as written: encoded words stay encoded.
 * Lines that are no field are skipped. Only space and tab continue a field, as in the MIME parser: what the guard reads
 * here and what is parsed there must not differ.
 */
export function readHeaderSection(raw: Uint8Array): HeaderSection {
  const headers: Header[] = [];
  let field: string[] = [];
  let start = 0;
  while (start < raw.length) {
    const feed = raw.indexOf(lineFeed, start);
    const next = feed < 0 ? raw.length : feed + 1;
    const line = withoutBreak(raw.subarray(start, next));
    start = next;
    if (line.length === 0) {
      addField(headers, field);
      return { headers, unfinished: false };
    }
    if (line[0] === 0x20 || line[0] === 0x09) field.push(textOf(line));
    else {
      addField(headers, field);
      field = [textOf(line)];
    }
  }
  addField(headers, field);
  return { headers, unfinished: true };
}

function withoutBreak(line: Uint8Array): Uint8Array {
  let end = line.length;
  while (end > 0 && (line[end - 1] === lineFeed || line[end - 1] === carriageReturn)) end--;
  return line.subarray(0, end);
}

/** Headers are ASCII or UTF-8 (RFC 6532); what is neither was written by an old client, mostly in Latin-1. */
function textOf(line: Uint8Array): string {
  return Buffer.from(line.buffer, line.byteOffset, line.byteLength).toString(isUtf8(line) ? 'utf8' : 'latin1');
}

/** Only space and tab may stand around a name: a wider trim would make a field out of a line that receivers skip. */
function addField(headers: Header[], lines: readonly string[]): void {
  const field = lines.join('');
  const colon = field.indexOf(':');
  const name =
    colon < 0
      ? ''
      : field
          .slice(0, colon)
          .replace(/^[ \t]{1,100}/, '')
          .replace(/[ \t]{1,100}$/, '');
  if (!/^[!-9;-~]{1,200}$/.test(name)) return;
  const value = field.slice(colon + 1).replace(/[\r\n\0]+/g, ' ');
  headers.push([name, value.trim()]);
}
