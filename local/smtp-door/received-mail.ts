import { addressParser } from 'postal-mime';
import { type Header, headerValue, headerValues } from '../../shared/inbound/received-request.ts';
import { prefixes } from '../../shared/names.ts';
import { headersOf } from '../email-service/read-sent.ts';
import { localVerdicts, type SesVerdicts } from './local-verdicts.ts';

/** One mail as it came through the SMTP door. `from` is '' for the null return path. */
export type Delivery = { from: string; recipients: string[]; helo: string; ip: string; raw: Buffer; at: Date; messageId: string };

/** What SES makes of a mail: the object it stores, and the notification it publishes. */
export type Received = { objectKey: string; stored: Buffer; notification: string };

/** SES gives at most so many bytes of the header section in its notification. */
const mostHeaderBytes = 10 * 1024;

export function receivedMail(delivery: Delivery, bucket: string, topicArn: string): Received {
  const sent = headersOf(headerSection(delivery.raw));
  const verdicts = localVerdicts(sent, senderDomain(sent, delivery.from));
  const added = addedHeaders(delivery, verdicts, senderDomain(sent, delivery.from));
  const objectKey = `${prefixes.ses}${delivery.messageId}`;
  const stored = Buffer.concat([Buffer.from(added.map(([name, value]) => `${name}: ${value}\r\n`).join('')), delivery.raw]);
  const notification = notificationOf(delivery, [...added, ...sent], verdicts);
  notification.receipt.action = {
    type: 'S3',
    topicArn,
    bucketName: bucket,
    objectKeyPrefix: prefixes.ses.replace(/\/$/, ''),
    objectKey,
  };
  return { objectKey, stored, notification: JSON.stringify(notification) };
}

/** Everything up to the empty line; all of a mail that has none. */
function headerSection(raw: Buffer): Buffer {
  const ends = [raw.indexOf('\r\n\r\n'), raw.indexOf('\n\n')].filter((end) => end >= 0);
  return ends.length > 0 ? raw.subarray(0, Math.min(...ends)) : raw;
}

/** The domain of From, else of the envelope. */
function senderDomain(headers: readonly Header[], envelopeFrom: string): string {
  const from = addressParser((headerValue(headers, 'From') ?? '').slice(0, 2000))[0]?.address ?? '';
  return (from || envelopeFrom).split('@').at(-1)?.toLowerCase() ?? '';
}

/** What SES writes above a mail. */
function addedHeaders({ from, recipients, helo, ip, at, messageId }: Delivery, verdicts: SesVerdicts, domain: string): Header[] {
  const { spam, virus, spf, dkim, dmarc } = verdicts;
  const client = `client-ip=${ip}; envelope-from=${from}; helo=${helo};`;
  return [
    ['Return-Path', `<${from}>`],
    [
      'Received',
      `from ${helo} (${helo} [${ip}]) by inbound-smtp.eu-west-1.amazonaws.com with SMTP id ${messageId} ` +
        `for ${recipients[0]}; ${at.toUTCString().replace('GMT', '+0000 (UTC)')}`,
    ],
    ['X-SES-Spam-Verdict', spam],
    ['X-SES-Virus-Verdict', virus],
    ['Received-SPF', `${word(spf)} ${client}`],
    [
      'Authentication-Results',
      `amazonses.com; spf=${word(spf)} ${client} dkim=${word(dkim)} header.i=@${domain}; dmarc=${word(dmarc)} header.from=${domain};`,
    ],
  ];
}

const word = (verdict: string): string => ({ PASS: 'pass', FAIL: 'fail', GRAY: 'none' })[verdict] ?? 'temperror';

const status = (verdict: string) => ({ status: verdict });

function notificationOf({ from, recipients, at, messageId }: Delivery, all: Header[], verdicts: SesVerdicts) {
  const headers = fitting(all);
  const one = (name: string) => headerValue(headers, name);
  const many = (name: string) => headerValues(headers, name);
  const { spam, virus, spf, dkim, dmarc, dmarcPolicy } = verdicts;
  return {
    notificationType: 'Received',
    mail: {
      timestamp: at.toISOString(),
      source: from,
      messageId,
      destination: recipients,
      headersTruncated: headers.length < all.length,
      headers: headers.map(([name, value]) => ({ name, value })),
      commonHeaders: {
        returnPath: from,
        from: many('From'),
        date: one('Date'),
        to: many('To'),
        cc: many('Cc'),
        messageId: one('Message-ID'),
        subject: one('Subject'),
      },
    },
    receipt: {
      timestamp: at.toISOString(),
      processingTimeMillis: 0,
      recipients,
      spamVerdict: status(spam),
      virusVerdict: status(virus),
      spfVerdict: status(spf),
      dkimVerdict: status(dkim),
      dmarcVerdict: status(dmarc),
      ...(dmarcPolicy && { dmarcPolicy }),
      action: {} as Record<string, string>, // the caller knows where the mail is kept
    },
  };
}

/** The first headers that fit. */
function fitting(headers: Header[]): Header[] {
  let left = mostHeaderBytes;
  const fit = headers.findIndex(([name, value]) => {
    left -= Buffer.byteLength(name) + Buffer.byteLength(value) + 4;
    return left < 0;
  });
  return fit < 0 ? headers : headers.slice(0, fit);
}
