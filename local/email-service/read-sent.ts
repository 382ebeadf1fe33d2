import PostalMime from 'postal-mime';
import type { Header } from '../../shared/inbound/received-request.ts';

/** What a reader of the sent mail sees: subject, text and HTML decoded, headers as sent in order with repeats. */
export async function readSent(
  raw: Buffer,
): Promise<{ subject: string; headers: Header[]; text: string; html: string; raw: string }> {
  const { subject = '', text = '', html = '' } = await PostalMime.parse(raw);
  return { subject, headers: headersOf(raw), text, html, raw: asText(raw) };
}

/** The header fields, unfolded. */
export function headersOf(raw: Buffer): Header[] {
  const end = /\r?\n\r?\n/.exec(raw.toString('latin1'))?.index ?? raw.length;
  const fields = asText(raw.subarray(0, end)).split(/\r?\n(?![ \t])/);
  return fields.flatMap((field): Header[] => {
    const colon = field.indexOf(':');
    if (colon <= 0) return [];
    return [
      [
        field.slice(0, colon).trimEnd(),
        field
          .slice(colon + 1)
          .replace(/\r?\n(?=[ \t])/g, '')
          .trim(),
      ],
    ];
  });
}

/** UTF-8 where it is, else a character a byte, so that nothing is lost. */
function asText(bytes: Buffer): string {
  const text = bytes.toString('utf8');
  return text.includes('\ufffd') ? bytes.toString('latin1') : text;
}
