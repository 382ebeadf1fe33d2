import PostalMime from 'postal-mime';
import type { Header } from '../../shared/inbound/received-request.ts';
import type { SendEmailRequest } from './send-email-request.ts';
import type { SentMail } from './sent-mail.ts';

/** A header section longer than this is shown as far as it goes. */
const mostHeaderBytes = 1024 * 1024;

/** What a reader of the sent mail sees: subject, text and HTML decoded, headers as sent in order with repeats. */
export async function readSent(
  { Content = {} }: SendEmailRequest,
  raw: Buffer,
): Promise<Pick<SentMail, 'subject' | 'headers' | 'text' | 'html' | 'raw'>> {
  const { Simple } = Content;
  // What SES wrote itself need not be parsed; an attached stranger's mail could make the parser give up.
  const words = Simple
    ? { subject: Simple.Subject.Data, text: Simple.Body.Text?.Data ?? '', html: Simple.Body.Html?.Data ?? '' }
    : await parsed(raw);
  return { ...words, headers: headersOf(raw), raw: asText(raw) };
}

async function parsed(raw: Buffer): Promise<Pick<SentMail, 'subject' | 'text' | 'html'>> {
  try {
    const { subject = '', text = '', html = '' } = await PostalMime.parse(raw, { forceRfc822Attachments: true });
    return { subject, text, html };
  } catch {
    return { subject: '', text: '', html: '' }; // the source is shown all the same
  }
}

/** The header fields, unfolded. */
export function headersOf(raw: Buffer): Header[] {
  const start = raw.subarray(0, mostHeaderBytes);
  const end = /\r?\n\r?\n/.exec(start.toString('latin1'))?.index ?? start.length;
  const fields = asText(start.subarray(0, end)).split(/\r?\n(?![ \t])/);
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
