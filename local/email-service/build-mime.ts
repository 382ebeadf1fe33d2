import MailComposer from 'nodemailer/lib/mail-composer';
import type { SendEmailRequest, SimpleContent } from './send-email-request.ts';

/** Longest text in one RFC 2047 encoded word, in bytes, so that the word stays under its 75 characters. */
const wordBytes = 42;

/** The mail as SES sends it from Simple content: its own Message-ID and Date, the given headers as they came. */
export async function buildMime(request: SendEmailRequest, simple: SimpleContent, messageId: string, now: Date): Promise<Buffer> {
  const headers = [
    ['From', request.FromEmailAddress],
    ['To', request.Destination?.ToAddresses?.join(', ')],
    ['Cc', request.Destination?.CcAddresses?.join(', ')],
    ['Reply-To', request.ReplyToAddresses?.join(', ')],
    ['Subject', encodeWords(simple.Subject.Data)],
    ['Message-ID', messageId],
    ['Date', now.toUTCString().replace('GMT', '+0000')],
    ...(simple.Headers ?? []).map(({ Name, Value }) => [Name, Value]),
  ];
  const lines = headers.flatMap(([name, value]) => (value ? [`${name}: ${value}\r\n`] : []));
  return Buffer.concat([Buffer.from(lines.join('')), await content(simple)]);
}

/** A raw mail with its Message-ID replaced, as SES does. */
export function replaceMessageId(raw: Buffer, messageId: string): Buffer {
  const end = raw.indexOf('\r\n\r\n');
  const [head, rest] = end < 0 ? [raw, Buffer.alloc(0)] : [raw.subarray(0, end + 2), raw.subarray(end + 2)];
  const without = head.toString('latin1').replace(/^Message-ID:.*\r\n(?:[ \t].*\r\n)*/gim, '');
  return Buffer.concat([Buffer.from(`Message-ID: ${messageId}\r\n${without}`, 'latin1'), rest]);
}

/** The MIME part of the mail: content headers and body, without the headers a composer would add of its own. */
async function content({ Body, Attachments = [] }: SimpleContent): Promise<Buffer> {
  const mail = new MailComposer({
    text: Body.Text?.Data,
    html: Body.Html?.Data,
    attachments: Attachments.map((attachment) => ({
      filename: attachment.FileName,
      content: Buffer.from(attachment.RawContent, 'base64'),
      contentType: attachment.ContentType,
      contentDisposition: attachment.ContentDisposition === 'INLINE' ? 'inline' : 'attachment',
      cid: attachment.ContentId,
    })),
  });
  const built = await mail.compile().build();
  const end = built.indexOf('\r\n\r\n');
  const fields = built
    .subarray(0, end)
    .toString('latin1')
    .split(/\r\n(?![ \t])/);
  const kept = fields.filter((field) => /^(content-|mime-version:)/i.test(field));
  return Buffer.concat([Buffer.from(kept.join('\r\n'), 'latin1'), built.subarray(end)]);
}

/** RFC 2047 where the text is not ASCII; one word a line. */
function encodeWords(text: string): string {
  if (/^[ -~]*$/.test(text)) return text;
  const words: string[] = [];
  let word = '';
  for (const character of text) {
    if (Buffer.byteLength(word + character) > wordBytes) {
      words.push(word);
      word = '';
    }
    word += character;
  }
  return [...words, word].map((one) => `=?UTF-8?B?${Buffer.from(one).toString('base64')}?=`).join('\r\n ');
}
