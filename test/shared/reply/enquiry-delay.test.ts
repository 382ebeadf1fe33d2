import { describe, expect, test } from 'vitest';
import { renderEnquiryDelay } from '../../../shared/reply/enquiry-delay.ts';
import { replyFacts, settings } from './reply-facts.ts';

const promisedBy = new Date('2026-11-30T15:32:10Z');
const answerBy = new Date('2026-12-03T15:32:10Z');
const render = (because: 'many-messages' | 'research' | 'absence', differing: Parameters<typeof replyFacts>[0] = {}) =>
  renderEnquiryDelay({ ...replyFacts({ answerBy, ...differing }), promisedBy, because }, settings);

describe('a notice that an answer is late', () => {
  test('gives the new time first, then the promise and why it is not kept', () => {
    const { text, subject } = render('research');
    expect(subject).toBe('New date: your message to Example SAS, ref.\u{a0}R-7K2M9QXDA4');
    expect(text.split('\n')[0]).toBe('Hello, our answer takes longer than we said. This is an automatic message.');
    expect(text.split('\n')[3]).toBe('A person will answer: by Thursday, 3 December 2026 at 16:32 (Central European Time)');
    expect(text).toContain(
      'We had told you to expect an answer by 30 November 2026; we will not keep that date, and we are sorry. Your question takes some research.',
    );
    expect(text).not.toContain('more messages than usual');
  });

  test.each([
    ['many-messages', 'Wir haben mehr Nachrichten erhalten als üblich.'],
    ['absence', 'Jemand aus unserem Team ist abwesend.'],
  ] as const)('has its reason in general terms: %s', (because, words) => {
    expect(render(because, { locales: ['de'] }).text).toContain(words);
  });

  test('is a courtesy in the thread of the mail, which can be stopped with one click', () => {
    const { configurationSet, headers } = render('absence');
    expect(configurationSet).toBe('courtesy');
    expect(new Map(headers).get('In-Reply-To')).toBe('<question@example.org>');
    expect(new Map(headers).get('List-Unsubscribe-Post')).toBe('List-Unsubscribe=One-Click');
  });
});
