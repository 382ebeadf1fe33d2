/** `npm run try`: sends the sample mails to a running `npm start` and shows what came back. Its people live at example.org. */
import type { SentMail } from './email-service/sent-mail.ts';
import { startedPorts } from './started-ports.ts';
import { type Sample, samples, senderOf, sendSample } from './try-sample.ts';

/** What `GET /_inbox` shows of a mail. */
type Shown = Pick<SentMail, 'to' | 'subject' | 'text'>;

const ports = await startedPorts();
if (!ports) {
  process.stderr.write('Nothing runs on this machine yet. Run "npm start" in one terminal, then "npm run try" in another.\n');
  process.exit(1);
}
const { mailbox } = ports;
const run = Date.now().toString(36);

for (const sample of samples) await sendSample(sample, { smtpPort: ports.smtpPort, mailbox, run });
const mails = await repliesTo(samples.filter(({ isAnswered }) => isAnswered));
for (const sample of samples) show(sample, replyTo(sample, mails));
const isAsExpected = samples.every((sample) => sample.isAnswered === (replyTo(sample, mails) !== undefined));
process.stdout.write(`Everything that was sent, as its readers see it: ${ports.inboxUrl}\n`);
process.exitCode = isAsExpected ? 0 : 1;

/** The inbox once every sample has its reply, or after twenty seconds. */
async function repliesTo(expected: readonly Sample[]): Promise<Shown[]> {
  for (let tries = 0; ; tries += 1) {
    const answer = await fetch(`${ports?.httpUrl}/_inbox`);
    const inbox = (await answer.json()) as Shown[]; // our own stack's answer
    if (expected.every((sample) => replyTo(sample, inbox)) || tries === 100) return inbox;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

function replyTo(sample: Sample, inbox: readonly Shown[]): Shown | undefined {
  return inbox.find(({ to }) => to.includes(senderOf(sample, run)));
}

function show({ shows, isAnswered }: Sample, reply: Shown | undefined): void {
  const lines = reply
    ? [reply.subject, '', ...reply.text.split(/\r?\n/).slice(0, 8)]
    : [isAnswered ? 'NO REPLY CAME' : 'no reply, as it should be'];
  process.stdout.write(`${shows} → ${mailbox}\n${lines.map((line) => `    ${line}`).join('\n')}\n\n`);
}
