import { describe, expect, it } from 'vitest';
import { settleByMail } from '../../../functions/answer-mail/settle-by-mail.ts';
import settings from '../../../repondeur.config.ts';
import type { MessageHead } from '../../../shared/inbound/inbound-message.ts';
import { caseIdFromMail } from '../../../shared/privacy/rights/case-id.ts';
import { type Done, mintDoneToken, readDoneToken } from '../../../shared/privacy/tokens/done-token.ts';
import type { MailRecord } from '../../../shared/reply/record.ts';
import { messageHead, passed } from '../../builders/message-head.ts';

const now = new Date('2026-11-27T10:00:00Z');
const keys = ['a key for tests'];
const done: Done = { alias: 'k1:AAAAAAAAAAAAAAAAAAAAAA', reference: caseIdFromMail('the mail') };
const token = mintDoneToken(done, keys);

/** The team's copy, as it arrives. */
const copy = (changes: Partial<MessageHead> = {}) =>
  messageHead({
    headers: [['From', 'Camille <camille@example.com>']],
    envelope: { from: 'camille@example.com', recipients: [`done+${token}@example.com`] },
    ...changes,
  });

async function settled(head: MessageHead) {
  const ended: Done[] = [];
  const kept: MailRecord[] = [];
  const is = await settleByMail(head, now, {
    settings,
    readDoneToken: async (given) => readDoneToken(given, keys),
    enquiries: {
      settle: async (of) => {
        ended.push(of);
        return 'settled';
      },
    },
    records: {
      keep: async (record) => {
        kept.push(record);
      },
    },
  });
  return { is, ended, kept };
}

describe('a copy of the answer to the address of the notice', () => {
  it('says that the promise is kept, and is found by the person it is about', async () => {
    const { is, ended, kept } = await settled(copy());
    expect(is).toBe(true);
    expect(ended).toEqual([done]);
    expect(kept).toMatchObject([
      { alias: done.alias, objectKey: 'mail/ses/0123456789', act: 'stay-silent', outcome: 'not-sent' },
    ]);
  });

  it('is known in capital letters and among other recipients', async () => {
    const recipients = ['contact@example.com', `DONE+${token.toUpperCase()}@EXAMPLE.COM`];
    expect((await settled(copy({ envelope: { from: 'camille@example.com', recipients } }))).ended).toEqual([done]);
  });

  it.each([
    ['from a stranger who saw the address', copy({ headers: [['From', 'anna@example.org']] })],
    ['whose sender is forged', copy({ verdicts: { ...passed, spf: 'fail', dkim: 'fail', dmarc: 'fail' } })],
    ['whose sender is not proved', copy({ verdicts: { ...passed, spf: 'unknown', dkim: 'unknown', dmarc: 'unknown' } })],
    [
      'with a token that is none of ours',
      copy({ envelope: { from: 'camille@example.com', recipients: [`done+${'a'.repeat(56)}@example.com`] } }),
    ],
    ['to another address', copy({ envelope: { from: 'camille@example.com', recipients: ['contact@example.com'] } })],
  ])('%s goes the way of every mail and settles nothing', async (_which, head) => {
    expect(await settled(head)).toEqual({ is: false, ended: [], kept: [] });
  });
});
