import { randomBytes } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import { domainToASCII } from 'node:url';
import { SMTPServer, type SMTPServerDataStream, type SMTPServerSession } from 'smtp-server';
import { nameOf } from '../../shared/runtime/log.ts';
import { asPortTaken } from '../serve.ts';
import { receivedMail } from './received-mail.ts';

export type SmtpDoor = { port: number; close(): Promise<void> };

export type SmtpDoorOptions = {
  port?: number;
  /** Addresses of our mailboxes, lower case. */
  mailboxes: readonly string[];
  bucket: string;
  topicArn: string;
  store(key: string, body: Buffer): Promise<void>;
  publish(notification: string): Promise<void>;
};

/** The largest mail SES stores. */
const mostBytes = 40 * 1024 * 1024;

/** SES receives no more recipients than this in one dialogue. */
const mostRecipients = 100;

/**
 * SES receiving on this machine: takes mail for our mailboxes from anyone, stores it and publishes the notification. A mail
 * is accepted only when both are done. Says nothing about anyone.
 */
export async function startSmtpDoor({ port = 0, ...options }: SmtpDoorOptions): Promise<SmtpDoor> {
  const isOurs = ourAddresses(options.mailboxes);
  const server = new SMTPServer({
    name: 'inbound-smtp.localhost',
    banner: 'the one-machine stack',
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    size: mostBytes,
    closeTimeout: 100,
    logger: false,
    onRcptTo: ({ address }, { envelope }, done) => {
      if (!isOurs(address)) return done(refusal(550, '5.1.1 there is no such mailbox here'));
      if (envelope.rcptTo.length >= mostRecipients) return done(refusal(452, '4.5.3 too many recipients'));
      return done();
    },
    onData: (stream, session, done) => {
      receive(stream, session, options).then(
        (messageId) => done(null, `OK ${messageId}`),
        (error) => done(error instanceof Refused ? error : unavailable(error)),
      );
    },
  });
  server.on('error', () => undefined); // a client that hangs up is not our fault
  await new Promise<void>((resolve, reject) => {
    server.server.once('error', (error) => reject(asPortTaken(error, port)));
    server.listen(port, '127.0.0.1', resolve);
  });
  const address = server.server.address() as AddressInfo; // a server that listens on TCP has one
  return { port: address.port, close: () => new Promise<void>((resolve) => server.close(() => resolve())) };
}

async function receive(stream: SMTPServerDataStream, session: SMTPServerSession, options: SmtpDoorOptions): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream as AsyncIterable<Buffer>) if (!stream.sizeExceeded) chunks.push(chunk);
  if (stream.sizeExceeded) throw refusal(552, '5.3.4 the mail is larger than 40 MB');
  const { mailFrom, rcptTo } = session.envelope;
  const messageId = randomBytes(20).toString('hex');
  const { objectKey, stored, notification } = receivedMail(
    {
      from: mailFrom ? asSent(mailFrom.address) : '',
      recipients: [...new Set(rcptTo.map(({ address }) => asSent(address)))],
      helo: session.hostNameAppearsAs || 'unknown',
      ip: session.remoteAddress,
      raw: Buffer.concat(chunks),
      at: new Date(),
      messageId,
    },
    options.bucket,
    options.topicArn,
  );
  await options.store(objectKey, stored);
  await options.publish(notification);
  return messageId;
}

/** The door's library shows international domains decoded; the dialogue, and SES, have them in ASCII. */
function asSent(address: string): string {
  const at = address.lastIndexOf('@');
  return at < 0 ? address : address.slice(0, at + 1) + (domainToASCII(address.slice(at + 1)) || address.slice(at + 1));
}

/**
 * What SES's receipt rule takes: our mailboxes and, in each of their domains, `unsubscribe`, where a reply's List-Unsubscribe
 * points, and `done`, where the team sends copies of its answers. As in SES a rule for `contact@…` takes `contact+anything@…` too.
 */
function ourAddresses(mailboxes: readonly string[]): (address: string) => boolean {
  const domains = mailboxes.map((mailbox) => mailbox.slice(mailbox.lastIndexOf('@') + 1));
  const ours = new Set([...mailboxes, ...domains.flatMap((domain) => [`unsubscribe@${domain}`, `done@${domain}`])]);
  return (address) =>
    ours.has(
      asSent(address)
        .toLowerCase()
        .replace(/\+[^@]*@/, '@'),
    );
}

/** An answer of the SMTP dialogue that refuses. */
class Refused extends Error {
  override name = 'Refused';
  readonly responseCode: number;

  constructor(responseCode: number, message: string) {
    super(message);
    this.responseCode = responseCode;
  }
}

const refusal = (code: number, message: string) => new Refused(code, message);

function unavailable(error: unknown): Refused {
  process.stderr.write(`a mail could not be taken in: ${nameOf(error)}\n`);
  return refusal(451, '4.3.0 the mail could not be stored, try again');
}
