import config from '../../../repondeur.config.ts';
import type { ReplyFacts } from '../../../shared/reply/render.ts';
import type { Mailbox, Settings } from '../../../shared/settings/settings-schema.ts';

export const settings: Settings = config;

/** The sample's first mailbox: Monday to Friday, 9 to 18 in Paris, an answer within 18 working hours. */
export function sampleMailbox(): Mailbox {
  const [mailbox] = config.mailboxes;
  if (!mailbox) throw new Error('the sample has no mailbox');
  return mailbox;
}

export function replyFacts(differing: Partial<ReplyFacts> = {}): ReplyFacts {
  return {
    template: 'acknowledgement',
    locales: ['en'],
    to: 'ada@example.org',
    mailbox: sampleMailbox(),
    reference: 'R-7K2M9QXDA4',
    receivedAt: new Date('2026-11-26T15:32:10Z'),
    answerBy: new Date('2026-11-30T15:32:10Z'),
    messageId: '<question@example.org>',
    references: [],
    unsubscribeToken: 'abcdefghijklmnopqrstuvwxyz234567abcdefghijklmnop',
    publicUrl: 'https://privacy.example.com',
    ...differing,
  };
}
