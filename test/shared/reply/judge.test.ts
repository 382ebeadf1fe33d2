import { describe, expect, it } from 'vitest';
import settings from '../../../repondeur.config.ts';
import type { MessageHead } from '../../../shared/inbound/inbound-message.ts';
import { guardHead } from '../../../shared/reply/guard/guard.ts';
import { judge, oursOf, type Reading } from '../../../shared/reply/judge.ts';
import { ourMark } from '../../../shared/reply/our-mark.ts';
import type { Classification } from '../../../shared/reply/verdicts.ts';
import { unexpected } from '../../doubles/unexpected.ts';
import { messageHead } from '../../builders/message-head.ts';

const now = new Date('2026-11-22T10:00:00Z');
const erasure: Classification = { language: 'en', intents: [{ intent: 'erasure', confidence: 0.9 }] };
const read = { headers: messageHead().headers, headersUnfinished: false, text: 'Erase my data', parts: [], cut: false };

function judged(given: Partial<MessageHead>, reading: Reading = read, classify = () => erasure) {
  const head = messageHead(given);
  return judge({ head, reading, guarded: guardHead(head, oursOf(settings)) }, { settings, classify, now });
}

const to = (...recipients: string[]) => judged({ envelope: { from: 'anna@example.org', recipients } });

describe('what is known of a mail', () => {
  it('is all that a decision needs', async () => {
    expect(await judged({})).toEqual({
      mode: 'reply',
      purpose: 'contact',
      replyPolicy: 'answer-first-time-writers',
      guarding: { kind: 'person' },
      authenticity: { verdict: 'aligned', sender: 'anna@example.org', because: 'DMARC passed' },
      classification: erasure,
      answersOurs: false,
      stale: false,
    });
  });

  it('of a machine says nothing of what it wants: it is not classified', async () => {
    const facts = await judged(
      { envelope: { from: null, recipients: ['contact@example.com'] } },
      'not-read',
      unexpected('classify'),
    );
    expect(facts).toMatchObject({ guarding: { kind: 'machine' }, classification: null });
  });

  it('where nobody can parse it is that a person should look', async () => {
    expect(await judged({}, 'unreadable')).toMatchObject({ guarding: { kind: 'perhaps-a-person', rule: 'unreadable-mail' } });
  });

  it('comes from the headers in full, where the notification had a part of them', async () => {
    const truncated = { headersTruncated: true, headers: [['From', 'anna@example.org'] as [string, string]] };
    expect((await judged(truncated)).guarding).toEqual({ kind: 'person' });
    const automatic: [string, string][] = [...read.headers, ['Auto-Submitted', 'auto-replied']];
    expect((await judged(truncated, { ...read, headers: automatic })).guarding).toMatchObject({ rule: 'auto-submitted' });
    const second: [string, string][] = [...read.headers, ['From', 'bob@example.org']];
    expect((await judged(truncated, { ...read, headers: second })).authenticity.sender).toBeNull();
  });

  it('is of the mailbox that the envelope names, a tag or not; of none where it names another', async () => {
    expect(await to('other@example.com', 'Hello+case@example.com')).toMatchObject({
      mode: 'reply',
      guarding: { kind: 'person' },
    });
    expect(await to('other@example.com')).toMatchObject({ mode: 'observe', guarding: { rule: 'not-our-mailbox' } });
  });

  it('tells an answer to our own automatic mail, and a mail that waited for more than a day', async () => {
    expect(await judged({ headers: [['References', `<1@example.org> ${ourMark('r-1', 'example.com')}`]] })).toMatchObject({
      answersOurs: true,
    });
    expect(await judged({ receivedAt: new Date('2026-11-21T09:59:59Z') })).toMatchObject({ stale: true });
  });
});
