import { connect } from 'node:net';
import { createTransport, type SendMailOptions } from 'nodemailer';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type SmtpDoor, startSmtpDoor } from '../../../local/smtp-door/start-smtp-door.ts';

type Notification = {
  notificationType: string;
  mail: {
    source: string;
    messageId: string;
    destination: string[];
    headersTruncated: boolean;
    headers: { name: string; value: string }[];
    commonHeaders: { subject?: string; from: string[] };
  };
  receipt: {
    recipients: string[];
    dmarcPolicy?: string;
    action: Record<string, string>;
  } & Record<`${'spam' | 'virus' | 'spf' | 'dkim' | 'dmarc'}Verdict`, { status: string }>;
};

/** The code of the dialogue's last answer. */
const codeOf = (sent: Promise<unknown>) =>
  sent.then(
    () => 250,
    (error: { responseCode?: number }) => error.responseCode,
  );

describe('the SMTP door', () => {
  let door: SmtpDoor;
  let transport: ReturnType<typeof createTransport>;
  let stored: [key: string, raw: string][];
  let published: Notification[];
  let failing: 'store' | 'publish' | undefined;

  beforeAll(async () => {
    door = await startSmtpDoor({
      mailboxes: ['contact@example.com', 'hello@example.com'],
      bucket: 'raw-mail',
      topicArn: 'arn:topic',
      store: async (key, body) => {
        if (failing === 'store') throw new Error('no room');
        stored.push([key, body.toString()]);
      },
      publish: async (notification) => {
        if (failing === 'publish') throw new Error('no topic');
        published.push(JSON.parse(notification) as Notification); // what is being tested
      },
    });
    transport = createTransport({ host: '127.0.0.1', port: door.port, secure: false, ignoreTLS: true });
  });
  afterAll(async () => {
    transport.close();
    await door.close();
  });
  beforeEach(() => {
    stored = [];
    published = [];
    failing = undefined;
  });

  const send = (options: SendMailOptions) =>
    transport.sendMail({
      from: 'marie@example.org',
      to: 'contact@example.com',
      subject: 'Question',
      text: 'Bonjour',
      ...options,
    });

  it('stores the mail under SES’s headers, then publishes SES’s notification', async () => {
    await send({});
    const [notification] = published;
    const messageId = notification?.mail.messageId ?? '';
    expect(messageId).toMatch(/^[a-z0-9]{40}$/);
    expect(stored.map(([key]) => key)).toEqual([`mail/ses/${messageId}`]);
    const raw = stored[0]?.[1] ?? '';
    const lines = raw.split('\r\n');
    expect(lines[0]).toBe('Return-Path: <marie@example.org>');
    expect(lines[1]).toContain(`with SMTP id ${messageId} for contact@example.com;`);
    expect(lines.slice(2, 4)).toEqual(['X-SES-Spam-Verdict: PASS', 'X-SES-Virus-Verdict: PASS']);
    expect(raw.endsWith('\r\n\r\nBonjour\r\n')).toBe(true);
    expect(notification).toMatchObject({
      notificationType: 'Received',
      mail: { source: 'marie@example.org', destination: ['contact@example.com'], headersTruncated: false },
      receipt: {
        recipients: ['contact@example.com'],
        spfVerdict: { status: 'PASS' },
        dkimVerdict: { status: 'PASS' },
        dmarcVerdict: { status: 'PASS' },
        spamVerdict: { status: 'PASS' },
        virusVerdict: { status: 'PASS' },
        action: { type: 'S3', topicArn: 'arn:topic', bucketName: 'raw-mail', objectKey: `mail/ses/${messageId}` },
      },
    });
    expect(notification?.receipt).not.toHaveProperty('dmarcPolicy');
    expect(notification?.mail.commonHeaders).toMatchObject({ subject: 'Question', from: ['marie@example.org'] });
  });

  it('takes the null return path', async () => {
    await send({ envelope: { from: '', to: ['contact@example.com'] } });
    expect(published[0]?.mail.source).toBe('');
    expect(stored[0]?.[1].startsWith('Return-Path: <>\r\n')).toBe(true);
  });

  it('takes a sender and a subject beyond ASCII', async () => {
    await send({ from: 'zoé@exämple.org', envelope: { from: 'zoé@xn--exmple-cua.org', to: ['contact@example.com'] } });
    expect(published[0]?.mail.source).toBe('zoé@xn--exmple-cua.org');
  });

  it('takes mail for our mailboxes whatever the case and label, and for the unsubscribe address; 550 for anyone else', async () => {
    for (const to of ['Hello@EXAMPLE.com', 'contact+shop@example.com', 'unsubscribe+abc.def_-@example.com'])
      expect(await codeOf(send({ to })), to).toBe(250);
    for (const to of ['team@example.com', 'contact@example.org', 'unsubscribe+a@example.org', 'xcontact@example.com'])
      expect(await codeOf(send({ to })), to).toBe(550);
    expect(published.map(({ receipt }) => receipt.recipients.join())).toEqual([
      'Hello@example.com',
      'contact+shop@example.com',
      'unsubscribe+abc.def_-@example.com',
    ]);
  });

  it('takes one mail for several mailboxes as one mail', async () => {
    await send({ to: ['contact@example.com', 'hello@example.com'] });
    expect(published.map(({ receipt }) => receipt.recipients)).toEqual([['contact@example.com', 'hello@example.com']]);
  });

  it('accepts nothing that is not stored and published', async () => {
    failing = 'store';
    expect(await codeOf(send({}))).toBe(451);
    expect(published).toEqual([]);
    failing = 'publish';
    expect(await codeOf(send({}))).toBe(451);
    failing = undefined;
    expect(await codeOf(send({}))).toBe(250);
  });

  it('fails every check of spoofed.example, by From before the envelope', async () => {
    await send({ from: '"a@example.org" <a@Spoofed.Example>', envelope: { from: 'a@example.org', to: ['contact@example.com'] } });
    expect(published[0]?.receipt).toMatchObject({
      spfVerdict: { status: 'FAIL' },
      dkimVerdict: { status: 'FAIL' },
      dmarcVerdict: { status: 'FAIL' },
      dmarcPolicy: 'reject',
    });
  });

  it('says what the header X-Local-Verdicts tells it to say', async () => {
    const verdicts = 'spf=fail dkim=gray dmarc=fail spam=pass virus=fail policy=quarantine';
    await send({ headers: { 'X-Local-Verdicts': verdicts } });
    expect(published[0]?.receipt).toMatchObject({
      spfVerdict: { status: 'FAIL' },
      dkimVerdict: { status: 'GRAY' },
      dmarcVerdict: { status: 'FAIL' },
      dmarcPolicy: 'quarantine',
      spamVerdict: { status: 'PASS' },
      virusVerdict: { status: 'FAIL' },
    });
    expect(stored[0]?.[1]).toContain('X-SES-Virus-Verdict: FAIL\r\n');
  });

  it('gives headers unfolded, in order with repeats, and cuts them at 10 KB', async () => {
    const headers = [
      { key: 'X-One', value: { prepared: true, value: 'a\r\n b' } as unknown as string }, // as it is, on two lines
      { key: 'X-One', value: 'c' },
    ];
    await send({ headers });
    const [first] = published;
    expect(first?.mail.headers.filter(({ name }) => name === 'X-One')).toEqual([
      { name: 'X-One', value: 'a b' },
      { name: 'X-One', value: 'c' },
    ]);
    await send({ headers: Array.from({ length: 30 }, (_, n) => ({ key: `X-Long-${n}`, value: 'a'.repeat(800) })) });
    const [, second] = published;
    expect(second?.mail.headersTruncated).toBe(true);
    expect(JSON.stringify(second?.mail.headers).length).toBeLessThan(11_000);
  });

  it('gives a byte that is no UTF-8, a mail without a body and one without a header', async () => {
    for (const raw of [Buffer.from('Subject: caf\xe9\r\n\r\nx', 'latin1'), 'Subject: only\r\n', '\r\nonly a body\r\n'])
      expect(await codeOf(transport.sendMail({ envelope: { from: 'a@example.org', to: ['contact@example.com'] }, raw }))).toBe(
        250,
      );
    expect(published.map(({ mail }) => mail.commonHeaders.subject)).toEqual(['café', 'only', undefined]);
  });

  it('refuses more than 40 MB and takes nearly as much', async () => {
    for (const [megabytes, code] of [
      [31, 552],
      [28, 250],
    ] as const)
      expect(await codeOf(send({ attachments: [{ filename: 'a', content: Buffer.alloc(megabytes * 1024 * 1024) }] }))).toBe(code);
  });

  it('is not harmed by clients that hang up', async () => {
    for (const said of ['', 'EHLO x\r\nMAIL FROM:<a@example.org>\r\nRCPT TO:<contact@example.com>\r\nDATA\r\nSubject: half'])
      await new Promise<void>((resolve) => {
        const socket = connect(door.port, '127.0.0.1', () => socket.end(said, () => socket.resetAndDestroy()));
        socket.once('close', () => resolve());
        socket.once('error', () => undefined);
      });
    expect(await codeOf(send({}))).toBe(250);
    expect(stored).toHaveLength(1);
  });
});
