import { describe, expect, it } from 'vitest';
import { deliverMail } from '../../../functions/deliver-mail/deliver-mail.ts';
import settings from '../../../repondeur.config.ts';
import { caseIdFromMail } from '../../../shared/privacy/rights/case-id.ts';
import type { OutgoingMail } from '../../../shared/reply/outgoing-mail.ts';

/** The notice by which the team gets a mail. */
async function notice(doneToken?: string): Promise<string> {
  const sent: OutgoingMail[] = [];
  const delivery = {
    objectKey: 'mail/ses/1',
    index: 0,
    mailKey: 'a-key',
    mailbox: 'contact@example.com',
    act: 'reply',
    because: 'enquiry',
    original: true,
    caseId: null,
    dueAt: null,
    ...(doneToken ? { doneToken } : {}),
  };
  await deliverMail(JSON.stringify(delivery), {
    settings,
    publicUrl: 'https://privacy.example.com',
    readObject: async () => Buffer.from('From: anna@example.org\r\nSubject: A question\r\n\r\nHello'),
    sender: {
      async send(mail) {
        sent.push(mail);
        return { outcome: 'sent', messageId: 'ses-1' };
      },
    },
  });
  return sent[0]?.text ?? '';
}

describe('the notice by which the team gets a mail', () => {
  it('says how to tell that the promised answer was given, where one is watched', async () => {
    const token = 'a'.repeat(56);
    const text = await notice(token);
    expect(text).toContain(`done+${token}@example.com`);
    expect(text).toContain(`https://privacy.example.com/enquiries/${caseIdFromMail('a-key')}?token=${token}`);
  });

  it('says nothing of it otherwise', async () => {
    expect(await notice()).not.toMatch(/done\+|enquiries/);
  });
});
