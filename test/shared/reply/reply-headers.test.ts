import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Header } from '../../../shared/inbound/received-request.ts';
import { isOurMark } from '../../../shared/reply/our-mark.ts';
import { fromHeader, longestHeader, replyHeaders, replySubject } from '../../../shared/reply/reply-headers.ts';
import { replyFacts, sampleMailbox, settings } from './reply-facts.ts';

const headersOf = (...[differing]: Parameters<typeof replyFacts>) => new Map(replyHeaders(replyFacts(differing), settings));

const threadOf = (...[differing]: Parameters<typeof replyFacts>) => {
  const headers = headersOf(differing);
  return [headers.get('In-Reply-To'), headers.get('References')];
};

const withoutThread = (headers: Header[]) => headers.filter(([name]) => name !== 'In-Reply-To' && name !== 'References');

describe('the headers of a reply', () => {
  test('say that a machine answers, and ask machines not to answer it', () => {
    const headers = headersOf();
    expect(headers.get('Auto-Submitted')).toBe('auto-replied');
    expect(headers.get('X-Auto-Response-Suppress')).toBe('All');
    expect(headers.get('X-Repondeur-Loop')).toBe('R-7K2M9QXDA4');
    expect(headersOf({ locales: ['de', 'fr'] }).get('Content-Language')).toBe('de, fr');
  });

  test('let the person stop with one click, by https first', () => {
    const token = 'abcdefghijklmnopqrstuvwxyz234567abcdefghijklmnop';
    expect(headersOf().get('List-Unsubscribe')).toBe(
      `<https://privacy.example.com/unsubscribe?token=${token}&lang=en>, <mailto:unsubscribe+${token}@example.com>`,
    );
    expect(headersOf().get('List-Unsubscribe-Post')).toBe('List-Unsubscribe=One-Click');
  });

  test('put the reply into its thread', () => {
    const headers = headersOf({
      messageId: '<3@example.org>',
      references: ['<1@example.org>', '<2@example.org>', '<3@example.org>'],
    });
    expect(headers.get('In-Reply-To')).toBe('<3@example.org>');
    expect(headers.get('References')).toBe('<1@example.org> <2@example.org> <3@example.org> <r-7k2m9qxda4.auto@example.com>');
  });

  test('carry our mark last, so that an answer to the reply is known for one', () => {
    const last =
      threadOf({ references: Array(50).fill('<a-long-message-id@example.org>') })[1]
        ?.split(' ')
        .at(-1) ?? '';
    expect(isOurMark(last, settings.sendingDomain)).toBe(true);
  });

  test('leave out a Message-ID that is none, and the thread with it', () => {
    for (const messageId of [
      undefined,
      '',
      'no brackets@example.org',
      '<a@b>\r\nBcc: c@example.org',
      '<é@example.org>',
      '<a b@c>',
      '<a>',
    ])
      expect(threadOf({ messageId, references: ['<1@example.org>'] })).toEqual([undefined, '<r-7k2m9qxda4.auto@example.com>']);
  });

  test('keep the root and the end of a long thread', () => {
    const references = Array.from({ length: 100 }, (_, index) => `<message-number-${index}@example.org>`);
    const kept = headersOf({ references }).get('References')?.split(' ') ?? [];
    expect(kept[0]).toBe('<message-number-0@example.org>');
    expect(kept.slice(-3)).toEqual([
      '<message-number-99@example.org>',
      '<question@example.org>',
      '<r-7k2m9qxda4.auto@example.com>',
    ]);
    expect(kept.length).toBeGreaterThan(20);
  });

  test('are few, short, and one line of ASCII each, whatever a stranger wrote', () => {
    const hostile = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('<a@b>\r\nBcc: x@example.org', '<a@b>, <c@d>', '<\u202E@example.org>', ` <${'x'.repeat(300)}@example.org>`),
      fc.nat(240).map((length) => `<${'x'.repeat(length)}@example.org>`),
    );
    fc.assert(
      fc.property(hostile, fc.array(hostile, { maxLength: 40 }), (messageId, references) => {
        const facts = replyFacts({ messageId, references });
        const headers = replyHeaders(facts, settings);
        expect(headers.length).toBeLessThanOrEqual(15);
        for (const [, value] of headers) {
          expect(value).toMatch(/^[ -~]+$/);
          expect(value.length).toBeLessThanOrEqual(longestHeader);
        }
        const ours = replyHeaders(replyFacts(), settings);
        expect(withoutThread(headers)).toEqual(withoutThread(ours));
      }),
    );
  });
});

describe('the subject of a reply', () => {
  test('says that it is automatic, to whom the person wrote, and the reference', () => {
    expect(replySubject(replyFacts(), settings)).toBe('Automatic reply: your message to Example SAS, ref.\u{a0}R-7K2M9QXDA4');
    expect(replySubject(replyFacts({ locales: ['fr', 'en'] }), settings)).toBe(
      'Réponse automatique\u{a0}: votre message à Example SAS, réf.\u{a0}R-7K2M9QXDA4',
    );
  });

  test('shortens a long name between characters, never the reference', () => {
    const legalEntity = { ...settings.legalEntity, name: '🏛️'.repeat(100) };
    const subject = replySubject(replyFacts(), { ...settings, legalEntity });
    expect(Array.from(subject).length).toBe(120);
    expect(subject.isWellFormed()).toBe(true);
    expect(subject.endsWith('…, ref.\u{a0}R-7K2M9QXDA4')).toBe(true);
  });
});

test('the sender of a reply is the mailbox, under its name', () => {
  expect(fromHeader(sampleMailbox())).toBe('Example SAS <contact@example.com>');
  expect(fromHeader({ ...sampleMailbox(), name: 'Société' })).toBe('=?UTF-8?B?U29jacOpdMOp?= <contact@example.com>');
});
