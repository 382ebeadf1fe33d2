import { UpdateItemCommand } from '@aws-sdk/client-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { fulfilAccess } from '../../../functions/fulfil-access/fulfil-access.ts';
import { consentsTable } from '../../../shared/aws/tables/consents-table.ts';
import { optOutsTable } from '../../../shared/aws/tables/opt-outs-table.ts';
import { standingTable } from '../../../shared/aws/tables/standing-table.ts';
import { currentWording } from '../../../shared/privacy/consent/wordings.ts';
import { answerJsonSchema, answerSchema } from '../../../shared/privacy/rights/access/answer-schema.ts';
import type { CaseChange } from '../../../shared/privacy/rights/cases.ts';
import { mailKeyOf } from '../../../shared/inbound/message-head.ts';
import { encodeStoredRequest } from '../../../shared/inbound/received-request.ts';
import { settings } from '../../../shared/settings/settings.ts';
import { unexpected } from '../../doubles/unexpected.ts';
import { startEngine, type TestEngine } from '../../tables/engine.ts';
import { type AccessStand, accessStand, now } from './access-stand.ts';

process.env['LOG_LEVEL'] = 'silent';
let engine: TestEngine;
let stand: AccessStand;
beforeAll(async () => {
  engine = await startEngine();
});
afterAll(() => engine.close());
beforeEach(() => {
  stand = accessStand(engine);
});

const dataOf = (one: AccessStand) => answerSchema.parse(JSON.parse(one.answer().get('data.json')?.toString() ?? ''));
const postmark = ({ caseId }: AccessStand) => ({ provider: 'postmark', objectKey: `mail/postmark/${caseId}` });
const storedRequest = (payload: unknown) =>
  Buffer.from(
    encodeStoredRequest({
      id: '1',
      provider: 'postmark',
      kind: 'mail',
      method: 'POST',
      url: '/mail/postmark',
      headers: [],
      body: Buffer.from(JSON.stringify(payload)),
      receivedAt: now.toISOString(),
    }),
  );
const claim = (one: AccessStand) =>
  standingTable(engine.dynamo, engine.names.standing).claim({
    alias: one.alias,
    mailbox: 'contact',
    purpose: 'answering',
    mailKey: 'some',
    identity: { address: 'anna@example.org', locale: 'en', name: 'Anna <b>' },
    now,
    coolDownSeconds: 86_400,
    keptSeconds: 30 * 86_400,
  });

describe('access, carried out', () => {
  it('gives everything that is held: who the person is, consents with their history, mails, requests, what will follow', async () => {
    await stand.inProgress();
    await claim(stand);
    const consents = consentsTable({ dynamo: engine.dynamo, tables: engine.names, settings, tokenKeys: async () => ['key'] });
    const wording = currentWording(settings, 'news', 'en');
    const seen = { purpose: 'news', channel: 'email', version: wording?.version ?? '', hash: wording?.hash ?? '' };
    await consents.choose({
      alias: stand.alias,
      granted: [seen],
      offered: [seen],
      method: 'page',
      locale: 'en',
      now,
      head: (await consents.state(stand.alias, now)).head,
    });
    await optOutsTable(engine.dynamo, engine.names).optOut({ alias: stand.alias, scope: 'all', method: 'page', now });
    await stand.mail('aaaa');
    await stand.mail('bbbb', {
      receivedAt: new Date('2026-11-21T10:00:00Z'),
      act: 'stay-silent',
      outcome: 'not-sent',
      sesId: null,
    });
    await fulfilAccess(stand.asked(), stand.steps);

    const data = dataOf(stand);
    expect(data.standing).toMatchObject({
      identity: { address: 'anna@example.org', name: 'Anna <b>', language: 'en' },
      stoppedUntil: expect.any(String),
      consents: [{ purpose: 'news', channel: 'email', state: 'granted' }],
      lastReplies: [{ mailbox: 'contact@example.com', at: now.toISOString() }],
    });
    expect(data.consentHistory.map(({ event }) => event)).toContain('objected');
    expect(data.messages.map(({ receivedAt, file }) => [receivedAt, file])).toEqual([
      ['2026-11-21T10:00:00.000Z', 'messages/2026-11-21-bbbb000000000000.eml'],
      ['2026-11-22T10:00:00.000Z', 'messages/2026-11-22-aaaa000000000000.eml'],
    ]);
    expect(data.requests).toMatchObject([
      {
        reference: stand.caseId,
        rights: ['access'],
        words: { message: 'Everything you have, please.' },
        steps: [{ what: 'received' }, { what: 'acknowledge' }, { what: 'start' }],
      },
    ]);
    expect(data.information.map(({ id }) => id)).toEqual(
      expect.arrayContaining([
        'purposes',
        'legal-basis',
        'recipients',
        'retention',
        'source',
        'rights',
        'transfers',
        'decisions',
        'authority',
      ]),
    );
    expect(data.request.complete).toBe(true);
    expect(stand.answer().get('messages/2026-11-22-aaaa000000000000.eml')?.toString()).toBe('Subject: aaaa\r\n\r\nHello.');
    expect((await stand.found()).progress).toEqual({ access: 'done' });
    expect(stand.told).toEqual([{ kind: 'advance-case', caseId: stand.caseId }]);
  });

  it('holds to its published schema, which lies beside the data', async () => {
    await stand.inProgress();
    await stand.mail('aaaa');
    await fulfilAccess(stand.asked(), stand.steps);
    const files = stand.answer();
    const schema = JSON.parse(files.get('data.schema.json')?.toString() ?? '');
    expect(schema).toEqual(answerJsonSchema());
    const published = z.fromJSONSchema(schema);
    const data = JSON.parse(files.get('data.json')?.toString() ?? '');
    expect(published.safeParse(data).success).toBe(true);
    expect(published.safeParse({ ...data, more: 1 }).success).toBe(false);
  });

  it('answers "nothing held" where there is nothing but the request and its repeats, and writes no file', async () => {
    await stand.inProgress();
    const repeat = `${stand.caseId}-AGAIN`;
    await stand.cases.open(stand.opening({ caseId: repeat }));
    const second = await stand.cases.find(repeat);
    if (!second) throw new Error('no repeat');
    await stand.cases.change(second, { act: 'link', by: 'worker', to: 'linked', set: { repeatOf: stand.caseId }, now });
    await fulfilAccess(stand.asked(), stand.steps);
    expect((await stand.found()).progress).toEqual({ access: 'nothing-held' });
    expect(stand.kept.size).toBe(0);
  });

  it('does not say "nothing held" while one system has not answered: the answer is partial, and names it', async () => {
    const asked = await stand.asks.ask(await stand.inProgress(), 'access', ['crm', 'shop'], now);
    if (!asked) throw new Error('not asked');
    const answer = { answer: 'done', because: 'An account since 2024', keptUntil: null } as const;
    expect(await stand.asks.answered(asked, { system: 'crm', right: 'access' }, answer, now)).toBe('answered');
    await stand.cases.change(await stand.found(), {
      act: 'go-on-without-systems',
      by: 'clock',
      to: 'in-progress',
      set: { withoutSystems: true },
      now,
    });
    await fulfilAccess(stand.asked(), stand.steps);
    const data = dataOf(stand);
    expect(data.request.complete).toBe(false);
    expect(data.systems.map(({ system, answer: said, because }) => [system, said, because])).toEqual([
      ['The crm', 'done', 'An account since 2024'],
      ['The shop', null, null],
    ]);
    expect((await stand.found()).progress).toEqual({ access: 'partly' });
    expect(stand.answer().get('report.html')?.toString()).toContain('has not answered yet');
  });

  it('says that a mail is no longer kept where its object is gone', async () => {
    await stand.inProgress();
    await stand.mail('gone', {}, null);
    await fulfilAccess(stand.asked(), stand.steps);
    expect(dataOf(stand).messages).toMatchObject([{ file: null }]);
    expect([...stand.answer().keys()].filter((name) => name.startsWith('messages/'))).toEqual([]);
    expect((await stand.found()).progress).toEqual({ access: 'done' });
  });

  it('finds the mail of a request where the case has it now', async () => {
    await stand.inProgress({ channel: 'mail', objectKey: 'mail/ses/asked', mailKey: 'asked'.padEnd(64, '0') });
    await stand.mail('other');
    stand.objects.set(`case/${stand.caseId}/mail/ses/asked`, Buffer.from('Subject: my data'));
    await fulfilAccess(stand.asked(), stand.steps);
    const [{ file } = {}] = dataOf(stand).requests;
    expect(
      stand
        .answer()
        .get(file ?? '')
        ?.toString(),
    ).toBe('Subject: my data');
  });

  it('finds a mail that a hold is taking, before its row says so', async () => {
    await stand.inProgress();
    await stand.mail('held', { objectKey: 'mail/ses/held' }, null);
    stand.objects.set(`hold/${stand.alias}/mail/ses/held`, Buffer.from('Subject: held'));
    await fulfilAccess(stand.asked(), stand.steps);
    expect(stand.answer().get('messages/2026-11-22-held000000000000.eml')?.toString()).toBe('Subject: held');
  });

  it('takes a mail out of the request that a provider sent', async () => {
    await stand.inProgress();
    const RawEmail = 'From: anna@example.org\r\nSubject: hi\r\n\r\nHello.';
    await stand.mail('', { ...postmark(stand), mailKey: mailKeyOf('postmark', '1') }, null);
    stand.objects.set(
      postmark(stand).objectKey,
      storedRequest({ MessageID: '1', OriginalRecipient: 'contact@example.com', RawEmail }),
    );
    await fulfilAccess(stand.asked(), stand.steps);
    const [{ file } = {}] = dataOf(stand).messages;
    expect(
      stand
        .answer()
        .get(file ?? '')
        ?.toString(),
    ).toBe(RawEmail);
  });

  it('gives nothing out of a request that holds other mail, or that nobody can read, and names the latter', async () => {
    await stand.inProgress();
    const others = { MessageID: '2', OriginalRecipient: 'contact@example.com', RawEmail: 'Subject: not mine' };
    await stand.mail('mine', postmark(stand), null);
    stand.objects.set(postmark(stand).objectKey, storedRequest(others));
    await stand.mail('broken', { provider: 'postmark', objectKey: `${postmark(stand).objectKey}-broken` }, null);
    stand.objects.set(`${postmark(stand).objectKey}-broken`, storedRequest({ format: 'of another day' }));
    await fulfilAccess(stand.asked(), stand.steps);
    expect(dataOf(stand).withheld).toEqual([{ what: 'mail', of: 'broken'.padEnd(64, '0'), because: 'unreadable' }]);
    expect([...stand.answer().keys()].filter((name) => name.endsWith('.eml'))).toEqual([]);
  });

  it('asks an agent first where a mail in the person’s name failed the check, then answers without it and says so', async () => {
    await stand.inProgress();
    await stand.mail('mine');
    await stand.mail('forged', { authenticity: 'failed', act: 'stay-silent', because: 'DMARC failed' });
    await fulfilAccess(stand.asked(), stand.steps);
    const escalated = await stand.found();
    expect(escalated).toMatchObject({ state: 'with-agent', withAgent: { because: 'third-person' }, progress: {} });

    const released = await stand.cases.change(escalated, {
      act: 'release',
      by: 'agent',
      to: 'open',
      set: { withAgent: null },
      now,
    });
    if (!released) throw new Error('not released');
    await stand.cases.change(released, { act: 'start', by: 'worker', to: 'in-progress', now });
    await fulfilAccess(stand.asked(), stand.steps);
    expect((await stand.found()).progress).toEqual({ access: 'partly' });
    const files = stand.answer();
    expect([...files.keys()].filter((name) => name.startsWith('messages/'))).toEqual([
      'messages/2026-11-22-mine000000000000.eml',
    ]);
    expect(dataOf(stand).withheld).toMatchObject([{ because: 'perhaps-of-somebody-else' }]);
    expect(files.get('report.html')?.toString()).toContain('Article 15(4) GDPR');
  });

  it('includes mail that waits among the dead letters', async () => {
    await stand.inProgress();
    const stored = {
      mailKey: 'dead'.padEnd(64, '0'),
      objectKey: 'mail/ses/dead',
      receivedAt: now.toISOString(),
      authenticity: 'aligned',
    };
    stand.objects.set('mail/ses/dead', Buffer.from('Subject: lost'));
    stand.waiting.push({ stored, queuedAt: now.toISOString() });
    await fulfilAccess(stand.asked(), stand.steps);
    expect(dataOf(stand).waitingMail).toMatchObject([{ file: 'waiting/2026-11-22-dead000000000000.eml' }]);
    expect(stand.answer().get('waiting/2026-11-22-dead000000000000.eml')?.toString()).toBe('Subject: lost');
  });

  it('is not held up by a restriction or a hold: it blocks every reader but the case itself', async () => {
    await stand.inProgress();
    await claim(stand);
    const until = Math.floor(now.getTime() / 1000) + 86_400;
    await engine.dynamo.send(
      new UpdateItemCommand({
        TableName: engine.names.standing,
        Key: marshall({ alias: stand.alias }),
        UpdateExpression: 'SET restrictedUntil = :until, holdUntil = :until',
        ExpressionAttributeValues: marshall({ ':until': until }),
      }),
    );
    await fulfilAccess(stand.asked(), stand.steps);
    expect(dataOf(stand).standing).toMatchObject({
      identity: { address: 'anna@example.org' },
      other: { restrictedUntil: new Date(until * 1000).toISOString() },
    });
  });

  it('keeps in the one file what systems said for access when portability rewrites it', async () => {
    const answered = async (right: 'access' | 'portability') => {
      const asked = await stand.asks.ask(await stand.found(), right, ['crm'], now);
      if (!asked) throw new Error('not asked');
      const answer = { answer: 'done', because: `for ${right}`, keptUntil: null } as const;
      await stand.asks.answered(asked, { system: 'crm', right }, answer, now);
      await fulfilAccess(stand.asked(right), stand.steps);
      return dataOf(stand).systems.map(({ because }) => because);
    };
    await stand.inProgress({ rights: ['access', 'portability'] });
    expect(await answered('access')).toEqual(['for access']);
    expect(new Set(await answered('portability'))).toEqual(new Set(['for access', 'for portability']));
    expect((await stand.found()).progress).toEqual({ access: 'done', portability: 'done' });
  });

  it('adds tables for portability, of what the person gave us', async () => {
    await stand.inProgress({ rights: ['portability'] });
    await claim(stand);
    await stand.mail('aaaa');
    await fulfilAccess(stand.asked('portability'), stand.steps);
    const files = stand.answer();
    expect(files.get('csv/identity.csv')?.toString()).toContain('anna@example.org,Anna <b>,en,standing\r\n');
    expect(files.get('csv/messages.csv')?.toString()).toContain('messages/2026-11-22-aaaa000000000000.eml');
    expect([...files.keys()]).toContain('csv/consents.csv');
    expect((await stand.found()).progress).toEqual({ portability: 'done' });
  });
});

describe('done again', () => {
  it('after a crash between the file and the case it writes the same file and notes it once', async () => {
    await stand.inProgress();
    await stand.mail('aaaa');
    const crashing = { ...stand.steps, cases: { ...stand.cases, change: async () => Promise.reject(new Error('crash')) } };
    await expect(fulfilAccess(stand.asked(), crashing)).rejects.toThrow('crash');
    const first = stand.kept.get(stand.caseId);
    expect((await stand.found()).progress).toEqual({});
    await fulfilAccess(stand.asked(), stand.steps);
    expect(stand.kept.get(stand.caseId)?.equals(first ?? Buffer.alloc(0))).toBe(true);
    expect((await stand.found()).progress).toEqual({ access: 'done' });
  });

  it('does nothing once it is settled, for a case that is not being carried out, or for none', async () => {
    const nothing = { ...stand.steps, keepAnswer: unexpected('the bucket'), heldBy: unexpected('what is held') };
    await fulfilAccess(stand.asked(), nothing);
    await stand.cases.open(stand.opening());
    await fulfilAccess(stand.asked(), nothing);
    expect((await stand.found()).state).toBe('received');
    const settled = accessStand(engine);
    await settled.inProgress();
    await settled.mail('aaaa');
    await fulfilAccess(settled.asked(), settled.steps);
    await fulfilAccess(settled.asked(), { ...settled.steps, keepAnswer: unexpected('the bucket') });
    await fulfilAccess(settled.asked('portability'), { ...settled.steps, keepAnswer: unexpected('the bucket') });
  });

  it('looks again where the case changed while the answer was written, and leaves one that was withdrawn', async () => {
    await stand.inProgress();
    await stand.mail('aaaa');
    const meanwhile = async (change: Omit<CaseChange, 'now'>) =>
      void (await stand.cases.change(await stand.found(), { ...change, now }));
    const during = (act: Omit<CaseChange, 'now'>) => ({
      ...stand.steps,
      keepAnswer: async (id: string, bytes: AsyncIterable<Uint8Array>) => {
        await stand.steps.keepAnswer(id, bytes);
        await meanwhile(act);
      },
    });
    await fulfilAccess(stand.asked(), during({ act: 'count-repeat', by: 'worker', set: { repeats: 1 } }));
    expect(await stand.found()).toMatchObject({ repeats: 1, progress: { access: 'done' } });

    const other = accessStand(engine);
    stand = other;
    await other.inProgress();
    await other.mail('aaaa');
    await fulfilAccess(other.asked(), during({ act: 'withdraw', by: 'person', to: 'withdrawn' }));
    expect(await other.found()).toMatchObject({ state: 'withdrawn', progress: {} });
  });

  it('is tried again by the queue where the archive could not be written', async () => {
    await stand.inProgress();
    await stand.mail('aaaa');
    const broken = { ...stand.steps, open: async () => Promise.reject(new Error('S3 is away')) };
    await expect(fulfilAccess(stand.asked(), broken)).rejects.toThrow('S3 is away');
    expect((await stand.found()).progress).toEqual({});
  });
});
