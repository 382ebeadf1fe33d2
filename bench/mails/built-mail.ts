import { createTransport, type SendMailOptions } from 'nodemailer';

/** A raw mail as a mail program builds it. */
export async function builtMail(mail: SendMailOptions & { from: string }): Promise<Buffer> {
  const transport = createTransport({ streamTransport: true, buffer: true, newline: 'windows' });
  const { message } = await transport.sendMail({ to: 'contact@example.com', ...mail });
  if (!Buffer.isBuffer(message)) throw new Error('asked for a buffer, given a stream');
  return message;
}
