import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPointers } from '../../../shared/inbound/pointer.ts';

const verdict = (status: string) => ({ status });
const received = {
  notificationType: 'Received',
  mail: {
    timestamp: '2026-11-22T10:00:00.000Z',
    source: 'anna@example.org',
    messageId: 'd6iitobk75ur44p8kdnnp7g2n800',
    destination: ['someone.else@example.net', 'contact@example.com'],
    headersTruncated: false,
    headers: [
      { name: 'Return-Path', value: '<anna@example.org>' },
      { name: 'From', value: 'Anna <anna@example.org>' },
    ],
    commonHeaders: { from: ['Anna <anna@example.org>'] },
  },
  receipt: {
    timestamp: '2026-11-22T10:00:01.000Z',
    processingTimeMillis: 222,
    recipients: ['contact@example.com'],
    spamVerdict: verdict('PASS'),
    virusVerdict: verdict('PASS'),
    spfVerdict: verdict('GRAY'),
    dkimVerdict: verdict('PROCESSING_FAILED'),
    dmarcVerdict: verdict('FAIL'),
    dmarcPolicy: 'reject',
    action: { type: 'S3', topicArn: 'arn:aws:sns:eu-west-1:0:mail', bucketName: 'raw', objectKey: 'mail/ses/d6ii' },
  },
};
const topic = (message: unknown) => JSON.stringify({ Type: 'Notification', MessageId: '1', Message: JSON.stringify(message) });
const stored = (key: string, eventName = 'ObjectCreated:Put') =>
  JSON.stringify({ Records: [{ eventVersion: '2.1', eventSource: 'aws:s3', eventName, s3: { object: { key, size: 12 } } }] });

function headOf(notification: unknown) {
  const [pointer, ...others] = readPointers(topic(notification));
  if (pointer?.kind !== 'ses' || others.length > 0) throw new Error('not one mail of SES');
  return pointer.head;
}

describe('a notification of SES', () => {
  it('is the head of a mail, without any call', () => {
    expect(headOf(received)).toEqual({
      mailKey: expect.stringMatching(/^[0-9a-f]{64}$/),
      provider: 'ses',
      receivedAt: new Date('2026-11-22T10:00:01Z'),
      envelope: { from: 'anna@example.org', recipients: ['contact@example.com'] },
      headers: [
        ['Return-Path', '<anna@example.org>'],
        ['From', 'Anna <anna@example.org>'],
      ],
      headersTruncated: false,
      verdicts: { spf: 'unknown', dkim: 'unknown', dmarc: 'fail', spam: 'pass', virus: 'pass', dmarcPolicy: 'reject' },
      objectKey: 'mail/ses/d6ii',
    });
  });

  it.each(['', '<>', ' <> '])('has a null return path where the source is %j', (source) => {
    expect(headOf({ ...received, mail: { ...received.mail, source } }).envelope.from).toBeNull();
  });

  it('is the same without the envelope of the topic (raw delivery)', () => {
    expect(readPointers(JSON.stringify(received))).toEqual(readPointers(topic(received)));
  });

  it.each(['true', true])('tells that headers are truncated, as %j', (headersTruncated) => {
    expect(headOf({ ...received, mail: { ...received.mail, headersTruncated } }).headersTruncated).toBe(true);
  });

  it('of the set-up of a rule points at nothing', () => {
    expect(readPointers(topic({ ...received, mail: { ...received.mail, messageId: 'AMAZON_SES_SETUP_NOTIFICATION' } }))).toEqual(
      [],
    );
  });

  it.each([
    ['a bounce', { ...received, notificationType: 'Bounce' }],
    ['an action that stores nothing', { ...received, receipt: { ...received.receipt, action: { type: 'SNS' } } }],
    ['no verdicts', { ...received, receipt: { ...received.receipt, dmarcVerdict: undefined } }],
    ['no headers', { ...received, mail: { ...received.mail, headers: undefined } }],
  ])('that is %s throws, so that it waits in the dead letters', (_, notification) => {
    expect(() => readPointers(topic(notification))).toThrow();
  });
});

describe('an event of the bucket', () => {
  it('points at the stored request of a webhook, its key decoded', () => {
    expect(readPointers(stored('mail/mailgun/a+b%2Bc'))).toEqual([
      { kind: 'stored-request', provider: 'mailgun', objectKey: 'mail/mailgun/a b+c', size: 12 },
    ]);
  });

  it('about what SES stored points at nothing: SES tells of it itself', () => {
    expect(readPointers(stored('mail/ses/d6ii'))).toEqual([]);
  });

  it('that S3 sends when it is set up points at nothing', () => {
    expect(readPointers(JSON.stringify({ Service: 'Amazon S3', Event: 's3:TestEvent', Bucket: 'raw' }))).toEqual([]);
  });

  it.each([stored('case/1/a'), stored('mail/'), stored('mail/mailgun/a', 'ObjectRemoved:Delete')])(
    'that is no new mail throws: %s',
    (body) => {
      expect(() => readPointers(body)).toThrow();
    },
  );
});

it('throws on anything else, and on nothing it can read', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (body) => {
      expect(() => readPointers(body)).toThrow();
    }),
  );
});
