import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { PutItemCommand } from '@aws-sdk/client-dynamodb';
import { row } from '../../../shared/aws/tables/rows.ts';
import { clockOf } from '../../../shared/privacy/retention/periods.ts';
import { openedAt } from '../../builders/case-opening.ts';
import { type Following, startFollowing } from './following.ts';

let pages: Following;
beforeAll(async () => {
  pages = await startFollowing();
});
afterAll(() => pages.engine.close());
beforeEach(() => {
  pages.now = openedAt;
  pages.told.length = 0;
});

const minutes = (count: number) => new Date(openedAt.getTime() + count * 60_000);
const opened = async (changes: Parameters<Following['awaiting']>[0] = {}) => {
  const awaited = await pages.awaiting(changes);
  const portal = await pages.prove(awaited);
  pages.told.length = 0;
  return { caseId: awaited.found.caseId, alias: awaited.found.alias, token: portal.token };
};
const started = async (caseId: string) =>
  pages.change(await pages.find(caseId), { act: 'start', by: 'worker', to: 'in-progress', now: openedAt });
const closed = async (caseId: string) => {
  const answer = { outcome: 'fulfilled', at: openedAt.toISOString() } as const;
  const set = { answer, progress: { access: 'done' } } as const;
  return pages.change(await started(caseId), { act: 'close', by: 'worker', to: 'fulfilled', set, now: openedAt });
};
const keepMail = async (pk: string, number: number, expiresAt = clockOf('communication', openedAt)) => {
  const Item = row({ pk, sk: `mail#${number}` }, expiresAt, { subject: 'never shown' });
  await pages.engine.dynamo.send(new PutItemCommand({ TableName: pages.engine.names.records, Item }));
};

describe('the portal', () => {
  it('shows what is stored in numbers, and the person’s other requests', async () => {
    const { caseId, alias, token } = await opened();
    const other = await pages.awaiting({ alias, rights: ['erasure'] });
    for (const number of [1, 2, 3]) await keepMail(String(alias), number);
    await keepMail(String(alias), 4, { class: 'communication', expiresAt: openedAt.getTime() / 1000 }); // expired is absent
    const { json } = await pages.read(caseId, '', { token });
    expect(json).toMatchObject({
      requestId: caseId,
      stored: { hasAddress: false, consents: 0, messages: 3, hasMore: false, isStopped: false, isRestricted: false },
      others: [{ requestId: other.found.caseId, rights: ['erasure'], status: 'awaiting-identity' }],
    });
    const { body } = await pages.get(caseId, '', { token });
    expect(body).toContain('Delete your data');
    expect(body).not.toContain('never shown');
    expect(body).toContain('https://www.cnil.fr');
  });

  it.each(['fr', 'en', 'de'])('is whole in each language, and links its token to nowhere else (%s)', async (lang) => {
    const { caseId, token } = await opened();
    const { status, body } = await pages.get(caseId, '', { token, lang });
    expect(status).toBe(200);
    expect(body).not.toMatch(/undefined|\[object|\{\w+\}/);
    const away = [...body.matchAll(/(?:href|action)="(https?:[^"]+)"/g)].map(([, link = '']) => link);
    expect(away.filter((link) => link.includes(token))).toEqual([]);
    expect(body).not.toContain('<script');
  });

  it('closes after a quarter of an hour, and opens no other request', async () => {
    const { caseId, token } = await opened();
    const other = await pages.awaiting();
    expect((await pages.get(other.found.caseId, '', { token })).status).toBe(400);
    pages.now = minutes(15);
    const { status, body } = await pages.get(caseId, '', { token });
    expect([status, body.includes('This page has closed')]).toEqual([400, true]);
  });

  it('shows nothing of whoever the case goes to with a corrected address, not with a token made before', async () => {
    const { caseId, token } = await opened({ rights: ['rectification'] });
    const set = { alias: 'k1:BBBBBBBBBBBBBBBBBBBBBB' } as const;
    await pages.change(await pages.find(caseId), { act: 'follow-address', by: 'worker', set, now: openedAt });
    for (const act of ['', '/export']) expect((await pages.get(caseId, act, { token })).status).toBe(400);
    for (const act of ['/complain', '/corrections', '/withdraw'])
      expect((await pages.send(caseId, act, { token, message: 'Why?' })).status).toBe(400);
    expect((await pages.find(caseId)).state).toBe('open');
  });

  it('says that corrections are being prepared, where to look again, and how to come back', async () => {
    const { caseId, token } = await opened({ rights: ['rectification'] });
    expect((await pages.read(caseId, '', { token })).json).toMatchObject({ corrections: null, preparing: true });
    const body = (await pages.get(caseId, '', { token })).body.replaceAll('&#x3D;', '=');
    expect(body).toContain('We are preparing what is to be corrected');
    expect(body).toContain(`href="/rights/requests/${caseId}?token=${token}&amp;lang=en">Look again</a>`);
    expect(body).toContain(`href="/rights/requests/${caseId}?lang=en">the state of your request</a>`);
    const wanted = [{ field: 'email', old: '', new: 'anna@example.org' }];
    await pages.corrections.stage(await started(caseId), wanted, 'worker', openedAt);
    const staged = await pages.read(caseId, '', { token });
    expect(staged.json).toMatchObject({ corrections: wanted, preparing: false });
    const { body: agreed } = await pages.submit(caseId, '/corrections', { token });
    expect(agreed).toContain('we first ask at the new one to confirm it');
    const after = await pages.read(caseId, '', { token });
    expect(after.json).toMatchObject({ corrections: null, preparing: false });
    expect((await pages.get(caseId, '', { token })).body).toContain('look into that mailbox too');
  });

  it('says where nothing is to be done, and offers to withdraw only what goes on', async () => {
    const { caseId, token } = await opened();
    expect((await pages.get(caseId, '', { token })).body).toContain('There is nothing for you to do');
    await closed(caseId);
    const { body } = await pages.get(caseId, '', { token });
    expect([body.includes('There is nothing for you to do'), body.includes('/withdraw')]).toEqual([false, false]);
    const issued = await pages.challenges.issue({ found: await pages.find(caseId), mode: 'link', renew: true, now: openedAt });
    const asked = await pages.get(caseId, '/confirm', { token: issued.token });
    expect([asked.status, asked.body.includes('/withdraw')]).toEqual([200, false]);
  });

  it('shows corrections old and new, and takes the person’s word for them', async () => {
    const { caseId, token } = await opened({ rights: ['rectification'] });
    const found = await started(caseId);
    await pages.corrections.stage(found, [{ field: 'name', old: 'Ana', new: '<Anna>' }], 'worker', openedAt);
    const { body } = await pages.get(caseId, '', { token });
    expect(body).toContain('Today: Ana');
    expect(body).toContain('From now on: <strong>&lt;Anna&gt;</strong>');
    const { status, json } = await pages.send(caseId, '/corrections', { token });
    expect([status, json.status]).toEqual([200, 'confirmed']);
    expect((await pages.find(caseId)).progress.rectification).toBe('confirmed');
    expect(pages.told).toEqual([{ kind: 'advance-case', caseId }]);
    expect((await pages.send(caseId, '/corrections', { token })).status).toBe(409);
  });

  it('leads to the answer once it is there, by an address of the bucket’s own, and says when it is gone', async () => {
    const { caseId, token } = await opened();
    await closed(caseId);
    expect((await pages.read(caseId, '', { token })).json.portal.links.export).toBeUndefined();
    expect((await pages.get(caseId, '/export', { token })).status).toBe(410);
    pages.answers.add(caseId);
    expect((await pages.read(caseId, '', { token })).json.portal.links.export).toContain(`/export?token=${token}`);
    const { status, headers } = await pages.get(caseId, '/export', { token });
    expect([status, headers['location']]).toEqual([303, `https://bucket.example.com/${caseId}`]);
    expect((await pages.get(caseId, '/export', { token: 'a'.repeat(32) })).status).toBe(400);
    expect((await pages.get(caseId, '/export')).status).toBe(400);
  });
});

describe('taking a request back', () => {
  it('closes it, from the portal, as often as the button is pressed', async () => {
    const { caseId, token } = await opened();
    expect((await pages.send(caseId, '/withdraw', { token })).json).toEqual({ requestId: caseId, status: 'withdrawn' });
    expect((await pages.submit(caseId, '/withdraw', { token })).status).toBe(200);
    expect((await pages.find(caseId)).state).toBe('withdrawn');
  });

  it('works by the button of the mail, and what was mailed is spent with it', async () => {
    const { found, issued } = await pages.awaiting();
    expect((await pages.submit(found.caseId, '/withdraw', { token: issued.token })).status).toBe(200);
    expect((await pages.find(found.caseId)).state).toBe('withdrawn');
    expect((await pages.submit(found.caseId, '/confirm', { token: issued.token })).status).toBe(400);
  });

  it('needs one of the two, and changes nothing of what is closed', async () => {
    const { found } = await pages.awaiting();
    expect((await pages.submit(found.caseId, '/withdraw', {})).status).toBe(400);
    expect(await pages.find(found.caseId)).toEqual(found);
    const { caseId, token } = await opened();
    const answered = await closed(caseId);
    expect((await pages.send(caseId, '/withdraw', { token })).status).toBe(409);
    expect(await pages.find(caseId)).toEqual(answered);
  });
});

describe('complaining', () => {
  it('hands an open case to a person, with the words sealed beside it', async () => {
    const { caseId, token } = await opened();
    const { status, json } = await pages.send(caseId, '/complain', { token, message: 'You are slow, Bob.' });
    expect([status, json]).toEqual([202, { requestId: caseId, status: 'with-agent' }]);
    expect(await pages.find(caseId)).toMatchObject({ state: 'with-agent', withAgent: { because: 'complaint' } });
    expect(JSON.stringify(await pages.engine.all('records'))).not.toContain('slow');
    expect(JSON.stringify(await pages.engine.all('proof'))).not.toContain('slow');
    const notes = (await pages.engine.all('records')).filter(
      ({ pk, sk }) => pk === `case#${caseId}` && String(sk).startsWith('note#'),
    );
    expect(notes).toMatchObject([{ by: 'person', class: 'request', sealed: expect.any(Uint8Array) }]);
    expect(pages.told).toEqual([{ kind: 'advance-case', caseId }]);
  });

  it('about a closed case opens a request that a person reads, under a reference of its own', async () => {
    const { caseId, token } = await opened();
    const answered = await closed(caseId);
    const { json } = await pages.send(caseId, '/complain', { token, message: 'It is not all.' });
    expect(json.requestId).not.toBe(caseId);
    expect(await pages.find(caseId)).toEqual(answered);
    expect(await pages.find(json.requestId)).toMatchObject({
      rights: ['unspecified'],
      acknowledge: true,
      verified: { by: 'link' },
    });
    expect((await pages.cases.file(json.requestId))?.words?.message).toBe(`${caseId}: It is not all.`);
  });

  it('needs words, and a proof', async () => {
    const { caseId, token } = await opened();
    for (const message of ['', '  ', 'x'.repeat(5001)]) {
      const { status, json } = await pages.send(caseId, '/complain', { token, message });
      expect([status, json.errors[0].field]).toEqual([400, 'message']);
    }
    expect((await pages.send(caseId, '/complain', { message: 'Words.' })).status).toBe(400);
    expect((await pages.find(caseId)).state).toBe('open');
  });
});
