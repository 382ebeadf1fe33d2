import type { Header } from './received-request.ts';

/** A mail that its provider has taken apart. Texts are decoded already. */
export type TakenApart = { headers: readonly Header[]; text: string; html: string; attachments: readonly Attachment[] };

export type Attachment = { filename: string; contentType: string; bytes: Uint8Array };

/** No base64 text holds an underscore, so these end nothing but their own part. */
const outer = '=_parts_of_the_mail';
const inner = '=_texts_of_the_mail';

/**
 * The mail put together again: every header field in its order, the texts, the attachments. It is not the sender's own
 * bytes (its DKIM signatures hold no more), and says so in `X-Repondeur-Rebuilt`; raw mail is to be had from every provider
 * by one option, and this is for the day that someone unticks it.
 */
export function rebuiltMail({ headers, text, html, attachments }: TakenApart): Uint8Array {
  const texts = [
    ...(text || !html ? [part('text/plain; charset=utf-8', Buffer.from(text))] : []),
    ...(html ? [part('text/html; charset=utf-8', Buffer.from(html))] : []),
  ];
  const lines = [
    ...headers.flatMap(headerLine),
    'X-Repondeur-Rebuilt: from the fields of the provider',
    'MIME-Version: 1.0',
    `Content-Type: ${topType(headers)}; boundary="${outer}"`,
    '',
    `--${outer}`,
    `Content-Type: multipart/alternative; boundary="${inner}"`,
    '',
    ...texts.flatMap((one) => [`--${inner}`, ...one]),
    `--${inner}--`,
    ...attachments.flatMap((one) => [`--${outer}`, ...attachmentPart(one)]),
    `--${outer}--`,
    '',
  ];
  return Buffer.from(lines.join('\r\n'));
}

/** Fields that tell of the structure are dropped: the structure is ours now. A name or value keeps to its own line. */
function headerLine([name, value]: Header): string[] {
  if (!/^[!-9;-~]{1,200}$/.test(name) || /^(?:mime-version|content-[\w-]*)$/i.test(name)) return [];
  return [`${name}: ${oneLine(value)}`];
}

/** A report stays known as one, so that a bounce is never taken for a person's mail (RFC 6522). */
function topType(headers: readonly Header[]): string {
  const declared = headers.find(([name]) => name.toLowerCase() === 'content-type')?.[1].slice(0, 1_000) ?? '';
  if (!/^\s*multipart\/report\b/i.test(declared)) return 'multipart/mixed';
  const reportType = /report-type="?([\w-]{1,60})/i.exec(declared)?.[1];
  return reportType ? `multipart/report; report-type=${reportType}` : 'multipart/report';
}

function attachmentPart({ filename, contentType, bytes }: Attachment): string[] {
  // A type with a structure of its own would claim to have parts that base64 hides.
  const isSafe = /^[\w.+-]{1,80}\/[\w.+-]{1,80}(?:;[ -~]{0,400})?$/.test(contentType) && !/^multipart\//i.test(contentType);
  const name = encodeURIComponent(filename.toWellFormed()).replace(/['()*]/g, (one) => `%${one.charCodeAt(0).toString(16)}`);
  return part(isSafe ? contentType : 'application/octet-stream', bytes, `attachment; filename*=UTF-8''${name}`);
}

function part(contentType: string, bytes: Uint8Array, disposition?: string): string[] {
  const base64 = Buffer.from(bytes).toString('base64').replace(/.{76}/g, '$&\r\n');
  const about = disposition ? [`Content-Disposition: ${disposition}`] : [];
  return [`Content-Type: ${contentType}`, ...about, 'Content-Transfer-Encoding: base64', '', base64];
}

function oneLine(text: string): string {
  return text.replace(/[\r\n\0]+/g, ' ').trim();
}
