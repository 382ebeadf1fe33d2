import {
  DeleteSuppressedDestinationCommand,
  GetSuppressedDestinationCommand,
  PutSuppressedDestinationCommand,
  SESv2Client,
  SendEmailCommand,
  type SendEmailCommandInput,
} from '@aws-sdk/client-sesv2';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import PostalMime from 'postal-mime';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type EmailService, startEmailService } from '../../../local/email-service/start-email-service.ts';
import { refusalOf, sdk } from '../sdk.ts';

const rules = {
  verifiedDomains: ['example.com'],
  configurationSets: { courtesy: { obeysSuppression: true }, legal: { obeysSuppression: false } },
};

const header = (Name: string, Value: string) => ({ Headers: [{ Name, Value }] });
const attached = (bytes: number) => ({ Attachments: [{ FileName: 'a.bin', RawContent: Buffer.alloc(bytes, 1) }] });

describe('the e-mail service on this machine', () => {
  let service: EmailService;
  let client: SESv2Client;

  beforeAll(async () => {
    service = await startEmailService(rules);
    client = new SESv2Client({ ...sdk(service.url), maxAttempts: 1 });
  });
  afterAll(async () => {
    client.destroy();
    await service.close();
  });
  beforeEach(() => service.pause('courtesy', false));

  type Simple = NonNullable<NonNullable<SendEmailCommandInput['Content']>['Simple']>;
  const mail = (more: Partial<SendEmailCommandInput> = {}, simple: Partial<Simple> = {}): SendEmailCommandInput => ({
    FromEmailAddress: 'Example SAS <contact@example.com>',
    Destination: { ToAddresses: ['marie@example.org'] },
    Content: {
      Simple: {
        Subject: { Data: 'Votre message' },
        Body: { Text: { Data: 'Bonjour' }, Html: { Data: '<p>Bonjour</p>' } },
        ...simple,
      },
    },
    ...more,
  });
  const send = (input: SendEmailCommandInput) => client.send(new SendEmailCommand(input));
  const refusal = (input: SendEmailCommandInput) => refusalOf(send(input));

  it('keeps what was sent, newest first, with its headers as given and a Message-ID of its own', async () => {
    await send(mail({}, { Subject: { Data: 'older' } }));
    const Headers = [
      { Name: 'Auto-Submitted', Value: 'auto-replied' },
      { Name: 'List-Unsubscribe', Value: '<https://example.com/unsubscribe?token=a>, <mailto:unsubscribe+a@example.com>' },
      { Name: 'X-Twice', Value: 'one' },
      { Name: 'X-Twice', Value: 'two' },
    ];
    const { MessageId } = await send(mail({ ConfigurationSetName: 'courtesy' }, { Headers }));
    const [newest, older] = service.sent();
    expect(older?.subject).toBe('older');
    expect(newest).toMatchObject({ id: MessageId, to: ['marie@example.org'], text: 'Bonjour', configurationSet: 'courtesy' });
    const names = Headers.map(({ Name }) => Name);
    expect(newest?.headers.filter(([name]) => names.includes(name))).toEqual(Headers.map(({ Name, Value }) => [Name, Value]));
    expect(newest?.headers.filter(([name]) => name === 'Message-ID')).toEqual([
      ['Message-ID', `<${MessageId}@eu-west-1.amazonses.com>`],
    ]);
  });

  it('writes MIME that a mail reader reads back, whatever the texts', async () => {
    const words = fc
      .string({ unit: 'grapheme-composite', minLength: 1, maxLength: 200 })
      .filter((text) => !/[\p{Cc}\p{Cs}]/u.test(text) && text.trim() === text && text !== '');
    await fc.assert(
      fc.asyncProperty(words, words, async (subject, text) => {
        await send(mail({}, { Subject: { Data: subject }, Body: { Text: { Data: text } } }));
        const parsed = await PostalMime.parse(service.sent()[0]?.raw ?? '');
        expect(parsed.text?.replace(/\r?\n$/, '')).toBe(text);
        if (!/=\?/.test(subject)) expect(parsed.subject).toBe(subject);
        expect(parsed.from).toEqual({ name: 'Example SAS', address: 'contact@example.com' });
      }),
      { numRuns: 100 },
    );
  });

  it('attaches an original mail as it came', async () => {
    const original = 'From: marie@example.org\r\nSubject: Question\r\n\r\nBonjour ?\r\n';
    await send(
      mail({}, { Attachments: [{ FileName: 'original.eml', RawContent: Buffer.from(original), ContentType: 'message/rfc822' }] }),
    );
    const raw = service.sent()[0]?.raw ?? '';
    const { attachments } = await PostalMime.parse(raw, { forceRfc822Attachments: true });
    expect(attachments).toMatchObject([{ filename: 'original.eml', mimeType: 'message/rfc822' }]);
    expect(raw).toContain(`\r\n\r\n${original}`);
  });

  it('sends a mail whose attached original no parser can read', async () => {
    const original = `From: a@example.org\r\n${'X-Long: a\r\n'.repeat(300_000)}\r\nBonjour`;
    const Attachments = [{ FileName: 'original.eml', RawContent: Buffer.from(original), ContentType: 'message/rfc822' }];
    await send(mail({}, { Attachments }));
    expect(service.sent()[0]).toMatchObject({ subject: 'Votre message', text: 'Bonjour' });
    await send(mail({ Content: { Raw: { Data: Buffer.from(original) } } }));
    expect(service.sent()[0]?.headers.slice(0, 2)).toEqual([expect.arrayContaining(['Message-ID']), ['From', 'a@example.org']]);
  });

  it('sends a raw mail with every header it has, the Message-ID replaced', async () => {
    const raw =
      'From: contact@example.com\r\nMessage-ID: <mine@example.com>\r\nReferences: <a@example.org>\r\n <b@example.org>\r\nX-Own: yes\r\n\r\nBonjour\r\n';
    const { MessageId } = await send(mail({ Content: { Raw: { Data: Buffer.from(raw) } } }));
    expect(service.sent()[0]?.headers).toEqual([
      ['Message-ID', `<${MessageId}@eu-west-1.amazonses.com>`],
      ['From', 'contact@example.com'],
      ['References', '<a@example.org> <b@example.org>'],
      ['X-Own', 'yes'],
    ]);
  });

  const refused: [what: string, input: SendEmailCommandInput, error: string][] = [
    ['an address without a domain', mail({ Destination: { ToAddresses: ['marie'] } }), 'BadRequestException'],
    [
      'an address with a line break',
      mail({ Destination: { ToAddresses: ['a@example.org\r\nBcc: b@example.org'] } }),
      'BadRequestException',
    ],
    ['a local part that is not ASCII', mail({ Destination: { ToAddresses: ['zoé@example.org'] } }), 'BadRequestException'],
    ['a domain that is not ASCII', mail({ Destination: { ToAddresses: ['zoe@exämple.org'] } }), 'BadRequestException'],
    ['a sender name that is not encoded', mail({ FromEmailAddress: 'Société <contact@example.com>' }), 'BadRequestException'],
    ['nobody to send to', mail({ Destination: { ToAddresses: [] } }), 'BadRequestException'],
    [
      '51 recipients',
      mail({ Destination: { ToAddresses: Array.from({ length: 51 }, (_, n) => `p${n}@example.org`) } }),
      'BadRequestException',
    ],
    ['a line break in a header', mail({}, header('X-Own', 'a\r\nBcc: b@example.org')), 'BadRequestException'],
    ['a line break in a header name', mail({}, header('X-Own\r\nBcc', 'b@example.org')), 'BadRequestException'],
    ['a line break in the subject', mail({}, { Subject: { Data: 'a\r\nBcc: b@example.org' } }), 'BadRequestException'],
    ['a header that is not ASCII', mail({}, header('X-Own', 'é')), 'BadRequestException'],
    ['a header of 871 characters', mail({}, header('References', 'a'.repeat(871))), 'BadRequestException'],
    ['a header name of 127 characters', mail({}, header(`X-${'a'.repeat(125)}`, 'a')), 'BadRequestException'],
    [
      '16 headers',
      mail({}, { Headers: Array.from({ length: 16 }, (_, n) => ({ Name: `X-${n}`, Value: 'a' })) }),
      'BadRequestException',
    ],
    ['a From of its own', mail({}, header('from', 'other@example.com')), 'BadRequestException'],
    ['a Message-ID of its own', mail({}, header('Message-ID', '<a@example.com>')), 'BadRequestException'],
    ['a sender of a domain that is not ours', mail({ FromEmailAddress: 'contact@example.net' }), 'MessageRejected'],
    ['a sender of a domain that only ends like ours', mail({ FromEmailAddress: 'contact@notexample.com' }), 'MessageRejected'],
    ['an unknown configuration set', mail({ ConfigurationSetName: 'nothing' }), 'NotFoundException'],
  ];
  it.each(refused)('refuses %s', async (_what, input, error) => {
    const before = service.sent().length;
    expect(await refusal(input)).toBe(error);
    expect(service.sent()).toHaveLength(before);
  });

  it('takes what is just inside the limits', async () => {
    const Headers = [
      { Name: 'References', Value: 'a'.repeat(870) },
      ...Array.from({ length: 14 }, (_, n) => ({ Name: `X-${n}`, Value: 'a' })),
    ];
    const ToAddresses = Array.from({ length: 50 }, (_, n) => `p${n}@example.org`);
    await send(mail({ Destination: { ToAddresses } }, { Headers }));
    expect(service.sent()[0]?.to).toHaveLength(50);
  });

  it('refuses a mail of more than 40 MB, and takes one of 25', async () => {
    expect(await refusal(mail({}, attached(31 * 1024 * 1024)))).toBe('BadRequestException');
    expect(await refusal(mail({}, attached(25 * 1024 * 1024)))).toBeUndefined();
  });

  it('refuses every mail of a paused configuration set, and no other', async () => {
    service.pause('courtesy');
    expect(await refusal(mail({ ConfigurationSetName: 'courtesy' }))).toBe('SendingPausedException');
    expect(await refusal(mail({ ConfigurationSetName: 'legal' }))).toBeUndefined();
  });

  it('silently drops mail to a suppressed address, unless the configuration set overrides', async () => {
    const EmailAddress = 'bounced@example.org';
    await client.send(new PutSuppressedDestinationCommand({ EmailAddress, Reason: 'BOUNCE' }));
    const { SuppressedDestination } = await client.send(new GetSuppressedDestinationCommand({ EmailAddress }));
    expect(SuppressedDestination).toMatchObject({ EmailAddress, Reason: 'BOUNCE' });
    const before = service.sent().length;
    const to = (ConfigurationSetName: string) => mail({ ConfigurationSetName, Destination: { ToAddresses: [EmailAddress] } });
    expect((await send(to('courtesy'))).MessageId).toBeDefined();
    expect(service.sent()).toHaveLength(before);
    await send(to('legal'));
    expect(service.sent()).toHaveLength(before + 1);

    await client.send(new DeleteSuppressedDestinationCommand({ EmailAddress }));
    expect(await refusalOf(client.send(new GetSuppressedDestinationCommand({ EmailAddress })))).toBe('NotFoundException');
    await send(to('courtesy'));
    expect(service.sent()).toHaveLength(before + 2);
  });
});

it('keeps the sent mails in a folder from one start to the next', async () => {
  const path = await mkdtemp(join(tmpdir(), 'sent-'));
  try {
    const first = await startEmailService({ ...rules, path });
    const client = new SESv2Client(sdk(first.url));
    const Simple = { Subject: { Data: 'kept' }, Body: { Text: { Data: 'text' } } };
    await client.send(
      new SendEmailCommand({
        FromEmailAddress: 'contact@example.com',
        Destination: { ToAddresses: ['a@example.org'] },
        Content: { Simple },
      }),
    );
    client.destroy();
    const sent = first.sent();
    await first.close();
    const second = await startEmailService({ ...rules, path });
    expect(second.sent()).toEqual(sent);
    await second.close();
  } finally {
    await rm(path, { recursive: true });
  }
});
