import type { OfferedProof, RightsLetter, RightsMailFacts } from '../../../shared/reply/rights-mail.ts';
import { sampleMailbox } from './reply-facts.ts';

export const button: OfferedProof = {
  by: 'button',
  token: 'abcdefghijklmnopqrstuvwxyz234567abcdefghijklmnop',
  code: null,
  linkUntil: new Date('2026-12-28T22:59:59Z'),
  codeUntil: null,
};

export const link: OfferedProof = {
  by: 'link',
  token: 'abcdefghijklmnopqrstuvwxyz234567abcdefghijklmnop',
  code: '048213',
  linkUntil: new Date('2026-12-03T15:32:10Z'),
  codeUntil: new Date('2026-11-26T16:02:10Z'),
};

export const received = { letter: 'received', proof: null, verified: null, repeatOf: null, stopped: false } as const;

export const answer = {
  letter: 'answer',
  outcome: 'fulfilled',
  parts: [{ right: 'erasure', progress: 'done' }],
  systems: [],
  toFetch: null,
  statement: null,
} as const;

/** A case of a mail in English, received on a Thursday in November. */
export function rightsMailFacts(
  letter: RightsLetter,
  differing: Partial<Omit<RightsMailFacts, keyof RightsLetter>> = {},
): RightsMailFacts {
  return {
    ...letter,
    to: 'ada@example.org',
    mailbox: sampleMailbox(),
    locales: ['en'],
    thread: { messageId: '<question@example.org>', references: ['<root@example.org>'] },
    caseId: 'R-7K2M9QXDA4B3C5VW',
    rights: ['erasure'],
    receivedAt: new Date('2026-11-26T15:32:10Z'),
    dueBy: new Date('2026-12-28T22:59:59Z'),
    unsubscribeToken: 'abcdefghijklmnopqrstuvwxyz234567abcdefghijklmnop',
    publicUrl: 'https://privacy.example.com',
    ...differing,
  };
}
