import { builtMail } from '../mails/built-mail.ts';
import { question, questionLanguages } from '../mails/questions.ts';

const quoted = Array.from({ length: 30 }, (_, line) => `> line ${line} of an older mail, which the sender's program quoted`).join(
  '\n',
);

/** Not compressible by a MIME parser's luck: each byte differs from its neighbour. */
const attached = Buffer.from(Uint8Array.from({ length: 60_000 }, (_, at) => (at * 131 + (at >> 8)) % 256));

/**
 * Mails as people send them, in every language we know a question in: plain, as an answer with a long quote, as HTML alone,
 * as plain and HTML with an attachment.
 */
export async function sampleMails(): Promise<Buffer[]> {
  const mails = questionLanguages.flatMap((language) => {
    const { subject, text } = question(language);
    const html = `<!doctype html><html lang="${language}"><body>${text.replace(/\n+/g, '<br>')}<hr><b>Anna Example</b></body></html>`;
    const attachments = [{ filename: 'plan.pdf', content: attached, contentType: 'application/pdf' }];
    const bodies = [{ text }, { text: `${text}\n\n${quoted}` }, { html }, { text, html, attachments }];
    return bodies.map((body, number) => ({ ...body, subject, from: `Anna <${language}-${number}@example.org>` }));
  });
  return Promise.all(mails.map(builtMail));
}
