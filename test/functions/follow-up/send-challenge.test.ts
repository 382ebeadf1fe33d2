import { describe, expect, it } from 'vitest';
import { type ChallengeSteps, sendChallenge } from '../../../functions/follow-up/send-challenge.ts';
import sample from '../../../repondeur.config.ts';
import type { CaseFile } from '../../../shared/privacy/rights/cases.ts';
import { aCase } from '../../builders/a-case.ts';
import { unexpected } from '../../doubles/unexpected.ts';

const now = new Date('2026-11-22T10:00:00Z');
const file: CaseFile = {
  identity: { address: 'anna@example.org', locale: 'en', name: '' },
  locales: ['en'],
  words: null,
  thread: null,
};
const issued = { token: 'a-token', code: '048213', linkUntil: now, codeUntil: now };

/** What was issued, sent and left to do, where one more mail may go or not. */
async function followed(mayGo: boolean) {
  const happened = { issued: 0, mails: [] as string[], outbox: [] as string[] };
  const steps: ChallengeSteps = {
    settings: sample,
    publicUrl: 'https://privacy.example.com',
    mailLimit: { take: async () => mayGo },
    sender: { send: async ({ text }) => (happened.mails.push(text), { outcome: 'sent', messageId: 'ses-1' }) },
    mintTokens: async () => ({ unsubscribeToken: 'a'.repeat(48) }),
    cases: {
      find: async () => aCase({ state: 'awaiting-identity' }),
      file: async () => file,
      change: async (found) => found,
      open: unexpected('open'),
      openOf: unexpected('openOf'),
      link: unexpected('link'),
      rest: unexpected('rest'),
      moved: unexpected('moved'),
    },
    challenges: {
      issue: async () => ((happened.issued += 1), issued),
      shows: unexpected('shows'),
      prove: unexpected('prove'),
      withdraw: unexpected('withdraw'),
    },
    outbox: {
      due: unexpected('due'),
      take: async () => true,
      done: async () => void happened.outbox.push('done'),
      postpone: async () => void happened.outbox.push('postponed'),
    },
    now: () => now,
  };
  await sendChallenge('R-TEST', steps);
  return happened;
}

describe('a new code', () => {
  it('stands in the place of the old one, and is mailed', async () => {
    const { issued: count, mails, outbox } = await followed(true);
    expect({ count, outbox }).toEqual({ count: 1, outbox: ['done'] });
    expect(mails).toEqual([expect.stringContaining('048213')]);
  });

  it('is not made over the limit of the day: the old one stays good', async () => {
    expect(await followed(false)).toEqual({ issued: 0, mails: [], outbox: ['done'] });
  });
});
