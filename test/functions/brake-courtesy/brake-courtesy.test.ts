import { SESv2Client } from '@aws-sdk/client-sesv2';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { brakeCourtesy } from '../../../functions/brake-courtesy/brake-courtesy.ts';
import { type EmailService, startEmailService } from '../../../local/email-service/start-email-service.ts';
import { courtesyBrake } from '../../../shared/aws/courtesy-brake.ts';
import { mailSender } from '../../../shared/aws/mail-sender.ts';
import type { OutgoingMail } from '../../../shared/reply/outgoing-mail.ts';
import { sdk } from '../../local/sdk.ts';

process.env['LOG_LEVEL'] = 'silent';
const alarm = (value: string) => ({
  source: 'aws.cloudwatch',
  alarmArn: 'arn:aws:cloudwatch:eu-west-1:123456789012:alarm:Reputation',
  alarmData: { alarmName: 'Reputation', state: { value, timestamp: '2026-11-22T10:00:00.000+0000' } },
});
const mail = (configurationSet: OutgoingMail['configurationSet']): OutgoingMail => ({
  from: 'contact@example.com',
  to: 'anna@example.org',
  subject: 'Your message',
  text: 'Thank you',
  html: '<p>Thank you</p>',
  headers: [],
  configurationSet,
});

describe('the brake', () => {
  let service: EmailService;
  let client: SESv2Client;
  beforeAll(async () => {
    const configurationSets = { courtesy: { obeysSuppression: true }, legal: { obeysSuppression: false } };
    service = await startEmailService({ verifiedDomains: ['example.com'], configurationSets });
    client = new SESv2Client({ ...sdk(service.url), maxAttempts: 1 });
  });
  afterAll(async () => {
    client.destroy();
    await service.close();
  });
  const send = (set: OutgoingMail['configurationSet']) =>
    mailSender(client, { courtesy: 'courtesy', legal: 'legal' }).send(mail(set));

  it('has SES refuse courtesies, and lets through what the law obliges us to say', async () => {
    const pauseCourtesy = courtesyBrake(client, 'courtesy');
    expect(await brakeCourtesy(alarm('OK'), { pauseCourtesy })).toBe('no-alarm');
    expect(await send('courtesy')).toMatchObject({ outcome: 'sent' });
    expect(await brakeCourtesy(alarm('ALARM'), { pauseCourtesy })).toBe('paused');
    expect(await brakeCourtesy(alarm('ALARM'), { pauseCourtesy })).toBe('paused');
    expect(await send('courtesy')).toMatchObject({ outcome: 'refused' });
    expect(await send('legal')).toMatchObject({ outcome: 'sent' });
  });

  it.each([[{}], [null], [{ source: 'aws.events' }], [{ ...alarm('ALARM'), source: 'me' }]])(
    'is drawn by an alarm only, not by %j',
    async (event) => {
      await expect(brakeCourtesy(event, { pauseCourtesy: unexpected })).rejects.toThrow(/source|alarmData|object/);
    },
  );
});

const unexpected = () => Promise.reject(new Error('unexpected'));
