import { createTransport } from 'nodemailer';
import type { Local } from '../../local/start-local.ts';

/** A mail for the SMTP door. `from` is envelope and header alike unless `envelopeFrom` says otherwise ('' is null). */
export type TestMail = {
  from: string;
  to?: string;
  subject: string;
  text: string;
  headers?: Record<string, string>;
  envelopeFrom?: string;
  html?: string;
  attachments?: { filename: string; content: string | Buffer; contentType?: string }[];
};

/** Hands a mail to the SMTP door as a stranger's server would. */
export async function sendMail(local: Pick<Local, 'smtpPort'>, mail: TestMail): Promise<void> {
  const { from, to = 'contact@example.com', envelopeFrom = /<(.+)>/.exec(from)?.[1] ?? from, ...content } = mail;
  const transport = createTransport({ host: '127.0.0.1', port: local.smtpPort, secure: false, ignoreTLS: true });
  try {
    await transport.sendMail({ ...content, from, to, envelope: { from: envelopeFrom, to } });
  } finally {
    transport.close();
  }
}

/** A raw mail, byte for byte. */
export async function sendRaw(
  local: Pick<Local, 'smtpPort'>,
  raw: string | Buffer,
  envelope: { from: string; to: string },
): Promise<void> {
  const transport = createTransport({ host: '127.0.0.1', port: local.smtpPort, secure: false, ignoreTLS: true });
  try {
    await transport.sendMail({ raw, envelope });
  } finally {
    transport.close();
  }
}

/** What went to one address, newest first. */
export function sentTo(local: Pick<Local, 'sent'>, address: string) {
  return local.sent().filter(({ to }) => to.includes(address));
}

/** The first value of a header as it was sent. */
export function headerOf(mail: { headers: [string, string][] } | undefined, name: string): string | undefined {
  return mail?.headers.find(([key]) => key.toLowerCase() === name.toLowerCase())?.[1];
}

let people = 0;
/** A person nobody wrote as before. */
export const newPerson = () => `person-${process.pid}-${people++}@example.org`;
