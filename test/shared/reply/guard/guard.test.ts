import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { InboundMessage, MessageHead, Part } from '../../../../shared/inbound/inbound-message.ts';
import type { Header } from '../../../../shared/inbound/received-request.ts';
import { loopHeader } from '../../../../shared/names.ts';
import { guardBody, guardHead } from '../../../../shared/reply/guard/guard.ts';
import { inboundMessage, messageHead, passed } from '../../../builders/message-head.ts';

const ours = { mailboxes: ['contact@example.com', 'hello@example.com'], sendingDomain: 'example.com' };
const byHead = (head: Partial<MessageHead>) => guardHead(messageHead(head), ours);
const byHeaders = (...headers: Header[]) => byHead({ headers });
const fromPath = (from: string | null) => byHead({ envelope: { from, recipients: ['contact@example.com'] } });
const byBody = (message: Partial<InboundMessage>) => guardBody(inboundMessage(message), ours);

describe('a machine, whose mail is not even read', () => {
  it.each<[string, ReturnType<typeof guardHead>]>([
    ['null-return-path', fromPath(null)],
    ['mail-system-envelope', fromPath('MAILER-DAEMON@mx.example.org')],
    ['virus', byHead({ verdicts: { ...passed, virus: 'fail' } })],
    ['our-own-mail', byHeaders([loopHeader.toLowerCase(), '1'])],
    ['our-own-address', byHeaders(['From', 'Hello@Example.com'])],
    ['our-own-address', byHeaders(['From', 'contact+anything@example.com'])],
    ['our-own-address', fromPath('contact@example.com')],
    ['our-own-address', byHeaders(['From', 'other@example.com'], ['Auto-Submitted', 'auto-generated'])],
    ['delivery-report', byHeaders(['Content-Type', 'Multipart/Report; report-type=delivery-status'])],
    ['delivery-report', byHeaders(['Content-Type', 'message/disposition-notification'])],
    ['failed-recipients', byHeaders(['X-Failed-Recipients', 'paul@example.org'])],
    ['calendar-answer', byHeaders(['Content-Type', 'text/calendar; method=Reply'])],
    ['mailing-list', byHeaders(['List-Id', '<talk.example.org>'])],
    ['mailing-list', byHeaders(['list-unsubscribe', '<https://example.org>'])],
    ['mailing-list', byHeaders(['Mailing-List', 'talk'])],
    ['mail-system', byHeaders(['From', 'postmaster@example.org'])],
    ['mail-system', byHeaders(['Sender', 'Mailer-Daemon@example.org'])],
    ['automatic-without-person', byHeaders(['From', 'noreply@example.org'], ['Auto-Submitted', 'auto-generated'])],
    ['automatic-without-person', byHeaders(['From', ''], ['Precedence', 'bulk'])],
  ])('%s', (rule, guarding) => {
    expect(guarding).toMatchObject({ kind: 'machine', rule });
  });
});

describe('perhaps a person behind it: no answer, but a request for a right is taken in', () => {
  it.each<[string, ReturnType<typeof guardHead>]>([
    ['auto-submitted', byHeaders(['Auto-Submitted', 'auto-replied (rejected); owner-email="x"'])],
    ['auto-submitted', byHeaders(['Auto-Submitted', '(a comment) Auto-Forwarded'])],
    ['auto-submitted', byHeaders(['Auto-Submitted', 'no'], ['Auto-Submitted', 'auto-replied'])],
    ['autoresponder', byHeaders(['X-Autoreply', 'yes'])],
    ['autoresponder', byHeaders(['X-MS-Exchange-Inbox-Rules-Loop', 'anna@example.org'])],
    ['autoresponder', byHeaders(['Delivered-To', 'Autoresponder'])],
    ['auto-response-suppressed', byHeaders(['X-Auto-Response-Suppress', 'DR, OOF, AutoReply'])],
    ['auto-response-suppressed', byHeaders(['X-Auto-Response-Suppress', 'All'])],
    ['precedence', byHeaders(['Precedence', 'Bulk'])],
    ['precedence', byHeaders(['X-Precedence', 'auto_reply'])],
    ['list-envelope', fromPath('talk-bounces+contact=example.com@example.org')],
    ['list-envelope', fromPath('owner-talk@example.org')],
    ['list-envelope', fromPath('talk-request@example.org')],
    ['list-envelope', fromPath('no-reply@example.org')],
    ['machine-name', byHeaders(['From', 'do_not.reply+1@example.org'])],
    ['machine-name', byHeaders(['Sender', 'notifications@example.org'])],
    ['machine-name', byHeaders(['From', 'team@news.brand.example.org'])],
    ['several-senders', byHeaders(['From', 'a@example.org, b@example.org'])],
    ['several-senders', byHeaders(['From', 'a@example.org'], ['From', 'b@example.org'])],
    ['malformed-sender', byHeaders(['From', 'Anna'])],
    ['malformed-sender', byHeaders(['From', 'anna@@example.org'])],
    ['not-our-mailbox', byHead({ envelope: { from: 'anna@example.org', recipients: ['other@example.com'] } })],
    ['not-our-mailbox', byHead({ envelope: { from: 'anna@example.org', recipients: [] } })],
    ['spam', byHead({ verdicts: { ...passed, spam: 'fail' } })],
    ['absence-subject', byHeaders(['Subject', '=?utf-8?q?R=C3=A9ponse_automatique_:?= facture'])],
    ['bounce-subject', byHeaders(['Subject', 'Undeliverable: invoice'])],
    ['report-subject', byHeaders(['Subject', 'Report Domain: example.com Submitter: example.org'])],
    ['headers-truncated', byHead({ headersTruncated: true })],
  ])('%s', (rule, guarding) => {
    expect(guarding).toMatchObject({ kind: 'perhaps-a-person', rule });
  });
});

describe('a person, who gets an answer', () => {
  it.each<[string, ReturnType<typeof guardHead>]>([
    ['by plain mail', byHead({})],
    ['whose provider sends from an address of its own', fromPath('bounces+123-abc@esp.example.net')],
    ['whose host rewrote the envelope', fromPath('SRS0=abc=de=example.org=anna@mx.example.net')],
    ['whose provider does not tell the envelope', byHead({ envelope: { from: undefined, recipients: ['hello@example.com'] } })],
    ['who says that no machine wrote it', byHeaders(['Auto-Submitted', 'no (really); x=y'])],
    ['whose client marks its mail as first class', byHeaders(['Precedence', 'first-class'])],
    ['who wants no receipts', byHeaders(['X-Auto-Response-Suppress', 'DR, RN, NRN'])],
    ['whose client says that nothing is automatic', byHeaders(['X-Autoreply', 'no'])],
    ['who invites us', byHeaders(['Content-Type', 'text/calendar; method=REQUEST'])],
    ['who is a colleague', byHeaders(['From', 'colleague@example.com'])],
    ['who wrote to us in Bcc', byHeaders(['To', 'someone@example.net'])],
    [
      'who wrote to a tagged address of ours',
      byHead({ envelope: { from: 'anna@example.org', recipients: ['contact+case@EXAMPLE.com'] } }),
    ],
    ['who forwards a bounce', byHeaders(['Subject', 'Fwd: Undelivered Mail Returned to Sender'])],
    ['who answers our out-of-office', byHeaders(['Subject', 'Re: Out of office'])],
    ['whose parcel was not delivered', byHeaders(['Subject', 'Delivery problem with order 4711'])],
    ['whose name has an unquoted comma', byHeaders(['From', 'Beispiel, Anna <anna@example.org>'])],
  ])('%s', (_, guarding) => {
    expect(guarding).toEqual({ kind: 'person' });
  });
});

const part = (contentType: string, given: Partial<Part> = {}): Part => ({
  contentType,
  parameters: {},
  filename: null,
  attached: false,
  ...given,
});

describe('once the mail is read', () => {
  it.each<[string, string, Partial<InboundMessage>]>([
    ['machine', 'calendar-answer', { parts: [part('text/calendar', { parameters: { method: 'REPLY' } })] }],
    ['perhaps-a-person', 'report-part', { parts: [part('multipart/mixed'), part('message/delivery-status')] }],
    [
      'perhaps-a-person',
      'calendar-subject',
      { headers: [['Subject', 'Abgelehnt: Termin']], parts: [part('application/ms-tnef')] },
    ],
    [
      'perhaps-a-person',
      'read-receipt',
      { headers: [['Subject', 'Gelesen: Angebot']], text: 'Ihre Nachricht wurde am Montag gelesen.' },
    ],
    ['perhaps-a-person', 'bounce-wording', { text: 'Your message could not be delivered to paul.' }],
    ['perhaps-a-person', 'challenge-wording', { text: 'This mailbox is protected by a filter.' }],
    ['perhaps-a-person', 'automatic-wording', { text: 'Guten Tag,\n\nDiese E-Mail wurde automatisch erstellt.' }],
    [
      'perhaps-a-person',
      'absence-wording',
      { headers: [['In-Reply-To', '<1@example.com>']], text: 'I am on annual leave until Monday.' },
    ],
    ['perhaps-a-person', 'bulk-wording', { text: 'Sale!\n\nTo unsubscribe, click here.' }],
  ])('%s by %s', (kind, rule, message) => {
    expect(byBody(message)).toMatchObject({ kind, rule });
  });

  it.each<[string, Partial<InboundMessage>]>([
    ['a report that a person attached', { parts: [part('message/delivery-status', { attached: true })] }],
    ['a whole bounce that a person attached', { parts: [part('message/rfc822')] }],
    ['a first mail from a person on leave', { text: 'I am on annual leave until Monday, could you call me?' }],
    ['a quoted newsletter', { text: 'Is it still there?\n\n> To unsubscribe, click here.' }],
    [
      'a newsletter quoted by Outlook',
      { text: 'Still there?\n\nFrom: Shop\nSent: Monday\nSubject: Sale\n\nTo unsubscribe, click here.' },
    ],
    ['a wish to be taken off', { text: 'I want to unsubscribe from this list, the link is broken.' }],
    ['a single word', { text: 'Unsubscribe' }],
  ])('%s is no reason for silence', (_, message) => {
    expect(byBody(message)).toEqual({ kind: 'person' });
  });

  it('what the head said stands, and a machine outranks a doubt', () => {
    const answer = [part('text/calendar', { parameters: { method: 'REPLY' } })];
    const headers: Header[] = [['Auto-Submitted', 'auto-replied']];
    expect(byBody({ headers })).toMatchObject({ kind: 'perhaps-a-person', rule: 'auto-submitted' });
    expect(byBody({ headers, parts: answer })).toMatchObject({ kind: 'machine', rule: 'calendar-answer' });
  });
});

describe('whatever strangers send', () => {
  const names = [
    'From',
    'Sender',
    'Subject',
    'Auto-Submitted',
    'Precedence',
    'Content-Type',
    'X-Auto-Response-Suppress',
    'List-Id',
    'Delivered-To',
  ];
  const header = fc.tuple(fc.constantFrom(...names), fc.string({ maxLength: 300 }));

  it('the guard gives a verdict, with a reason that quotes nothing', () => {
    fc.assert(
      fc.property(fc.array(header, { maxLength: 8 }), fc.string(), fc.string({ maxLength: 3000 }), (headers, from, text) => {
        const guarding = byBody({ headers, envelope: { from, recipients: ['contact@example.com'] }, text });
        if (guarding.kind !== 'person') expect(guarding.because).toMatch(/^[A-Za-z0-9 ,()]{5,60}$/);
      }),
      { numRuns: 500 },
    );
  });

  /** Near misses of the patterns, many times over: a pattern that backtracks would run into the suite's time-out. */
  it.each([
    'to unsubscribe ',
    'if you no longer wish to ',
    'si vous ne souhaitez plus recevoir ',
    'wenn sie nicht mehr ',
    'your message to ',
    'ich bin bis ',
    'view this email ',
    'a'.repeat(50),
    '\n>',
    '-',
    'http://',
    'From:\n',
    'this is an automatically ',
  ])('%j without end is looked at to a bound', (bait) => {
    const text = bait.repeat(200_000 / bait.length);
    const headers: Header[] = [
      ['Subject', text.replaceAll('\n', ' ')],
      ['From', text.replaceAll('\n', ' ')],
      ['Auto-Submitted', `(${text}`],
    ];
    expect(byBody({ headers, text }).kind).toBe('perhaps-a-person');
    expect(byBody({ text }).kind).toMatch(/person/);
  });
});
