import { SESv2Client } from '@aws-sdk/client-sesv2';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type EmailService, startEmailService } from '../../../local/email-service/start-email-service.ts';
import { mailSender, sesClient } from '../../../shared/aws/mail-sender.ts';
import { renderReply } from '../../../shared/reply/render-reply.ts';
import { sdk } from '../../local/sdk.ts';
import { replyFacts, settings } from '../reply/reply-facts.ts';
import { type Answer, awsStandIn } from './aws-stand-in.ts';

const names = { courtesy: 'courtesy', legal: 'legal' };
const senderAt = (url: string) => mailSender(new SESv2Client({ ...sdk(url), maxAttempts: 1 }), names);
const mail = renderReply(replyFacts({ locales: ['fr'] }), { ...settings });

describe('sending through SES', () => {
  let service: EmailService;
  beforeEach(async () => {
    service = await startEmailService({
      verifiedDomains: ['example.com'],
      configurationSets: { courtesy: { obeysSuppression: true }, legal: { obeysSuppression: false } },
    });
    return () => service.close();
  });

  test('hands over the mail whole and gives the id that SES knows it by', async () => {
    const sent = await senderAt(service.url).send(mail);
    const [left] = service.sent();
    expect(sent).toEqual({ outcome: 'sent', messageId: left?.id });
    expect(left).toMatchObject({ to: ['ada@example.org'], subject: mail.subject, configurationSet: 'courtesy' });
    expect(left?.text.trim()).toBe(mail.text.trim());
    expect(left?.html.trim()).toBe(mail.html.trim());
    expect(left?.headers).toEqual(expect.arrayContaining(mail.headers));
  });

  test('uses the configuration set of the kind of mail', async () => {
    service.pause('courtesy');
    expect(await senderAt(service.url).send(mail)).toEqual({ outcome: 'refused', because: 'SendingPausedException' });
    expect(await senderAt(service.url).send({ ...mail, configurationSet: 'legal' })).toMatchObject({ outcome: 'sent' });
    expect(service.sent().map(({ configurationSet }) => configurationSet)).toEqual(['legal']);
  });

  test('carries an attached message and an address to answer to', async () => {
    const original = new TextEncoder().encode('From: ada@example.org\r\n\r\nHello');
    const attachments = [{ filename: 'message.eml', contentType: 'message/rfc822', content: original }];
    await senderAt(service.url).send({ ...mail, replyTo: 'contact@example.com', attachments });
    const [left] = service.sent();
    expect(left?.headers).toContainEqual(['Reply-To', 'contact@example.com']);
    expect(left?.raw).toContain('message.eml');
    expect(left?.raw).toContain('message/rfc822');
  });

  test.each([
    ['an address of another domain', { from: 'contact@example.net' }, 'MessageRejected'],
    ['a recipient that is none', { to: 'nobody' }, 'BadRequestException'],
    [
      'a header with a line break',
      { headers: [['X-Note', 'a\r\nBcc: ada@example.org']] as [string, string][] },
      'BadRequestException',
    ],
  ])('tells that SES refused %s, and why', async (_, fault, because) => {
    expect(await senderAt(service.url).send({ ...mail, ...fault })).toEqual({ outcome: 'refused', because });
    expect(service.sent()).toEqual([]);
  });
});

/** A refusal as SESv2 writes it; its message may quote an address. */
const failing = (status: number, name: string): Answer => ({
  status,
  headers: { 'x-amzn-errortype': name, 'content-type': 'application/json' },
  body: JSON.stringify({ message: 'ada@example.org is quoted here' }),
});

describe('what SES answers', () => {
  let answer: Answer;
  let ses: Awaited<ReturnType<typeof awsStandIn>>;
  beforeAll(async () => {
    ses = await awsStandIn(() => answer);
  });
  afterAll(() => ses.close());

  test.each([
    [failing(429, 'TooManyRequestsException'), { outcome: 'throttled' }],
    [failing(400, 'ThrottlingException'), { outcome: 'throttled' }],
    [failing(400, 'LimitExceededException'), { outcome: 'throttled' }],
    [failing(400, 'AccountSuspendedException'), { outcome: 'refused', because: 'AccountSuspendedException' }],
    [failing(400, 'MailFromDomainNotVerifiedException'), { outcome: 'refused', because: 'MailFromDomainNotVerifiedException' }],
    [failing(404, 'NotFoundException'), { outcome: 'refused', because: 'NotFoundException' }],
    [failing(403, 'AccessDeniedException'), { outcome: 'refused', because: 'AccessDeniedException' }],
    [failing(500, 'InternalServiceErrorException'), { outcome: 'unknown', because: 'InternalServiceErrorException' }],
    [failing(503, 'ServiceUnavailable'), { outcome: 'unknown', because: 'ServiceUnavailable' }],
    [
      { status: 200, body: '{}' },
      { outcome: 'unknown', because: 'no message id in the answer' },
    ],
  ])('is read as an outcome, without the words that may quote a person (%#)', async (scripted, outcome) => {
    answer = scripted;
    expect(await senderAt(ses.url).send(mail)).toEqual(outcome);
  });

  test('may not come at all, and then nobody knows whether the mail went', async () => {
    answer = 'hang-up';
    expect(await senderAt(ses.url).send(mail)).toMatchObject({ outcome: 'unknown' });
  });

  test('is asked for once: a second try could be a second mail', async () => {
    answer = failing(500, 'InternalServiceErrorException');
    ses.asked.length = 0;
    await senderAt(ses.url).send(mail);
    expect(ses.asked.length).toBe(1);
    expect(await sesClient().config.maxAttempts()).toBe(1);
  });
});

test('a connection that is refused is no answer either', async () => {
  expect(await senderAt('http://127.0.0.1:9').send(mail)).toMatchObject({ outcome: 'unknown' });
});
