import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { bucket } from '../../../local/resources.ts';
import { type Local, startLocal } from '../../../local/start-local.ts';
import { type PortalStores, portalStores } from '../../../shared/aws/portal-stores.ts';
import { rawMailBucket } from '../../../shared/aws/raw-mail-bucket.ts';
import type { Alias } from '../../../shared/privacy/standing/standings.ts';
import { mintUnsubscribeToken } from '../../../shared/privacy/tokens/unsubscribe-token.ts';
import { aliasIn, rowsOf } from '../../way-of-one-mail/rows.ts';

describe('requests on the local stack', () => {
  let local: Local;
  let stores: PortalStores;

  beforeAll(async () => {
    process.env['LOG_LEVEL'] = 'silent';
    local = await startLocal({ functions: ['request-access', 'rights-requests', 'unsubscribe'] });
    stores = portalStores({
      tables: { standing: 'standing', records: 'records', proof: 'proof' },
      bucket,
      followUpQueue: process.env['FOLLOW_UP_QUEUE_URL'] ?? '',
      tokenKeySecret: 'token-key',
    });
  });
  afterAll(() => local.close());
  beforeEach(() => local.faults.forget());

  const send = async (path: string, value: unknown) => {
    const headers = { 'content-type': 'application/json' };
    const answered = await fetch(`${local.httpUrl}${path}`, { method: 'POST', headers, body: JSON.stringify(value) });
    return { status: answered.status, json: JSON.parse(await answered.text()) };
  };
  const calls = () => local.faults.calls().map(({ service, operation }) => `${service} ${operation}`);
  /** Somebody whom we know: they have stopped our mails. */
  const makeKnown = async (email: string) => {
    const alias = aliasIn(local, email) as Alias; // aliasIn makes aliases
    const token = mintUnsubscribeToken({ alias, scope: 'all', now: new Date() }, [local.secrets['token-key'] ?? '']);
    await fetch(`${local.httpUrl}/unsubscribe?token=${token}`, { method: 'POST', body: 'List-Unsubscribe=One-Click' });
    return alias;
  };

  it('cost the same calls and say the same for who is known and who is not', async () => {
    await send('/rights/access', { email: 'first@example.org' }); // the secrets are read once
    const alias = await makeKnown('known@example.org');
    expect((await rowsOf(local, 'standing')).map((row) => row['alias'])).toContain(alias);
    const seen = [];
    for (const email of ['known@example.org', 'stranger@example.org']) {
      local.faults.forget();
      const { status, json } = await send('/rights/access', { email });
      seen.push({ status, fields: Object.keys(json), told: json.status, dueAt: json.dueAt, calls: calls() });
    }
    expect(seen[0]).toEqual(seen[1]);
    expect(seen[0]?.calls.toSorted()).toEqual(['dynamodb TransactWriteItems', 'dynamodb UpdateItem', 'sqs SendMessage']);
  });

  it('are followed from the code to the file of the answer, which the bucket itself gives', async () => {
    const { json: receipt } = await send('/rights/access', { email: 'ada@example.org' });
    const path = `/rights/requests/${receipt.requestId}`;
    const now = new Date();
    const found = await stores.cases.find(receipt.requestId);
    if (!found) throw new Error('no case');
    const { code } = await stores.challenges.issue({ found, mode: 'link', renew: false, now });
    const { json: proved } = await send(`${path}/confirm`, { code });
    expect(proved).toMatchObject({ requestId: receipt.requestId, stored: { messages: 0 } });
    const { token } = proved.portal;
    const exported = `${local.httpUrl}${path}/export?lang=en&token=${token}`;
    expect((await fetch(exported)).status).toBe(410);
    const zip = Buffer.from('the bytes of an answer');
    await rawMailBucket(bucket).put(`export/${receipt.requestId}/answer.zip`, zip, { contentType: 'application/zip' });
    const answered = await fetch(exported);
    expect(Buffer.from(await answered.arrayBuffer())).toEqual(zip);
    expect(answered.headers.get('content-type')).toBe('application/zip');
    expect(answered.headers.get('content-disposition')).toBe(`attachment; filename="${receipt.requestId}.zip"`);
    expect((await fetch(answered.url.replace(receipt.requestId, 'R-0000000000000000'))).status).toBe(403);
  });

  it('change nothing and call no queue when every link is fetched', async () => {
    const { json: receipt } = await send('/rights/access', { email: 'eve@example.org' });
    const found = await stores.cases.find(receipt.requestId);
    if (!found) throw new Error('no case');
    const { token } = await stores.challenges.issue({ found, mode: 'link', renew: false, now: new Date() });
    const before = await Promise.all(['standing', 'records', 'proof'].map((table) => rowsOf(local, table)));
    local.faults.forget();
    const path = `${local.httpUrl}/rights/requests/${receipt.requestId}`;
    for (const url of [path, `${path}/confirm`, `${path}/confirm?token=${token}`, `${path}/export?token=${token}`])
      for (const method of ['GET', 'HEAD']) await fetch(url, { method });
    expect(new Set(calls().filter((call) => !call.startsWith('secretsmanager')))).toEqual(new Set(['dynamodb GetItem']));
    expect(await Promise.all(['standing', 'records', 'proof'].map((table) => rowsOf(local, table)))).toEqual(before);
  });
});
