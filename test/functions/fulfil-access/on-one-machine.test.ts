import { createHmac } from 'node:crypto';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { deadLettersOf } from '../../../local/queues/start-queues.ts';
import { type Local, startLocal } from '../../../local/start-local.ts';
import { casesTable } from '../../../shared/aws/tables/cases-table.ts';
import { mailRecordsTable } from '../../../shared/aws/tables/mail-records-table.ts';
import type { Alias } from '../../../shared/privacy/standing/standings.ts';
import { sdk } from '../../local/sdk.ts';
import { readZip } from '../../shared/privacy/rights/access/read-zip.ts';

const now = new Date();
const tables = { standing: 'standing', records: 'records', proof: 'proof' };
let local: Local;
let dynamo: DynamoDBClient;

beforeAll(async () => {
  process.env['LOG_LEVEL'] = 'silent';
  local = await startLocal({ functions: ['fulfil-access'] });
  dynamo = new DynamoDBClient(sdk(local.endpoints.dynamodb));
});
afterAll(async () => {
  dynamo.destroy();
  await local.close();
});

/** The alias as the functions make it, with the secret of this stack. */
const aliasFor = (address: string): Alias => {
  const [, secret = ''] = Object.entries(local.secrets).find(([name]) => /alias/i.test(name)) ?? [];
  return `k1:${createHmac('sha256', secret).update(address).digest().subarray(0, 16).toString('base64url')}`;
};

describe('the function as it is deployed, on one machine', () => {
  it('uploads the answer with mail that was answered and mail that waits in the dead letters', async () => {
    const alias = aliasFor('anna@example.org');
    const caseId = 'R-ONEMACHINE';
    const cases = casesTable(dynamo, tables);
    await cases.open({
      caseId,
      rights: ['access'],
      alias,
      file: { identity: { address: 'anna@example.org', locale: 'de', name: 'Anna' }, locales: ['de'], words: null, thread: null },
      channel: 'form',
      receivedAt: now,
      dueBy: now,
      acknowledge: true,
      because: 'a form of ours',
      verified: { by: 'vouched', at: now.toISOString() },
      objectKey: null,
      mailKey: null,
      mailbox: null,
      now,
    });
    for (const change of [
      { act: 'acknowledge', by: 'worker', to: 'open', now },
      { act: 'start', by: 'worker', to: 'in-progress', now },
    ] as const) {
      const found = await cases.find(caseId);
      if (found) await cases.change(found, change);
    }
    const attachment = 'x'.repeat(9 * 1024 * 1024);
    await local.objects.put(local.bucket, 'mail/ses/answered', Buffer.from(`Subject: first\r\n\r\n${attachment}`));
    await local.objects.put(local.bucket, 'mail/ses/lost', Buffer.from('Subject: lost\r\n\r\nHello?'));
    await mailRecordsTable(dynamo, 'records', 86_400).keep({
      mailKey: 'a'.repeat(64),
      alias,
      receivedAt: now,
      now,
      provider: 'ses',
      mailbox: null,
      objectKey: 'mail/ses/answered',
      guard: null,
      authenticity: 'aligned',
      language: 'de',
      intents: [],
      act: 'reply',
      because: 'enquiry',
      legalBasis: null,
      template: null,
      outcome: 'sent',
      sesId: null,
      toPeople: false,
    });
    for (const [from, key] of [
      ['anna@example.org', 'lost'],
      ['ben@example.org', 'bens'],
    ] as const)
      await local.queues.send(deadLettersOf('mail'), JSON.stringify(notification(from, key)));

    const answer = await local.invoke('fulfil-access', event({ caseId, right: 'access' }));
    expect(answer).toEqual({ batchItemFailures: [] });
    expect((await cases.find(caseId))?.progress).toEqual({ access: 'done' });
    const files = readZip(local.objects.get(local.bucket, `export/${caseId}/answer.zip`) ?? Buffer.alloc(0));
    const day = now.toISOString().slice(0, 10);
    expect(files.get(`messages/${day}-aaaaaaaaaaaaaaaa.eml`)?.toString()).toBe(`Subject: first\r\n\r\n${attachment}`);
    const waiting = [...files].filter(([name]) => name.startsWith('waiting/'));
    expect(waiting.map(([, raw]) => raw.toString())).toEqual(['Subject: lost\r\n\r\nHello?']);
    expect(files.get('report.html')?.toString()).toContain('<html lang="de">');
    expect(await local.deadLetters('mail')).toHaveLength(2);
  }, 60_000);
});

const event = (work: unknown) => ({
  Records: [{ messageId: '1', body: JSON.stringify(work), attributes: { SentTimestamp: '0', ApproximateReceiveCount: '1' } }],
});

/** What SES tells of a received mail, as far as it is read. */
const notification = (from: string, key: string) => ({
  notificationType: 'Received',
  mail: { messageId: key, source: from, headers: [{ name: 'From', value: from }] },
  receipt: {
    timestamp: now.toISOString(),
    recipients: ['contact@example.com'],
    spamVerdict: { status: 'PASS' },
    virusVerdict: { status: 'PASS' },
    spfVerdict: { status: 'PASS' },
    dkimVerdict: { status: 'PASS' },
    dmarcVerdict: { status: 'PASS' },
    action: { type: 'S3', objectKey: `mail/ses/${key}` },
  },
});
