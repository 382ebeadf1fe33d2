import { readFile } from 'node:fs/promises';
import { createTransport } from 'nodemailer';

/** A mail to try the product with: its file under samples/, what it shows, and whether a reply is due. */
export type Sample = { file: string; shows: string; envelopeFrom: string | null; isAnswered: boolean };

/** `{run}` in an address makes every run's people new ones, so that no cool-down of the last run silences them. */
export const samples: readonly Sample[] = [
  { file: 'french-question.eml', shows: 'a question in French', envelopeFrom: 'marie.{run}@example.org', isAnswered: true },
  { file: 'english-question.eml', shows: 'a question in English', envelopeFrom: 'tom.{run}@example.org', isAnswered: true },
  { file: 'german-question.eml', shows: 'a question in German', envelopeFrom: 'joerg.{run}@example.org', isAnswered: true },
  { file: 'bounce.eml', shows: 'a bounce, which no machine may answer', envelopeFrom: null, isAnswered: false },
  {
    file: 'rights-request.eml',
    shows: 'a request for a copy of one’s data',
    envelopeFrom: 'claire.{run}@example.org',
    isAnswered: true,
  },
];

/** Sends a sample through the SMTP door as its sender would. */
export async function sendSample(sample: Sample, { smtpPort, mailbox, run }: { smtpPort: number; mailbox: string; run: string }) {
  const date = new Date().toUTCString().replace('GMT', '+0000');
  const text = await readFile(new URL(`samples/${sample.file}`, import.meta.url), 'utf8');
  const filled = text.replaceAll('{run}', run).replaceAll('{mailbox}', mailbox).replaceAll('{date}', date);
  const transport = createTransport({ host: '127.0.0.1', port: smtpPort, ignoreTLS: true });
  await transport.sendMail({
    envelope: { from: senderOf(sample, run), to: [mailbox] },
    raw: filled.replace(/\r?\n/g, '\r\n'),
  });
  transport.close();
}

/** The address a reply would go to; '' for a bounce. */
export const senderOf = ({ envelopeFrom }: Sample, run: string): string => envelopeFrom?.replace('{run}', run) ?? '';
