import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type TellSystemsSteps, tellSystems } from '../../../functions/tell-systems/tell-systems.ts';
import { startReferenceSystem, type ReferenceSystem } from '../../../examples/reference-system/reference-system.ts';
import { casesTable } from '../../../shared/aws/tables/cases-table.ts';
import { optOutsTable } from '../../../shared/aws/tables/opt-outs-table.ts';
import { outboxTable } from '../../../shared/aws/tables/outbox-table.ts';
import { standingTable } from '../../../shared/aws/tables/standing-table.ts';
import { systemAsksTable } from '../../../shared/aws/tables/system-asks-table.ts';
import { newCaseId } from '../../../shared/privacy/rights/case-id.ts';
import type { Alias } from '../../../shared/privacy/standing/standings.ts';
import { openDsrRequestId } from '../../../shared/privacy/systems/ask-id.ts';
import type { AskedTask } from '../../../shared/reply/agent-notice.ts';
import type { SendOutcome } from '../../../shared/reply/outgoing-mail.ts';
import type { Right } from '../../../shared/reply/verdicts.ts';
import { type CallOut, type OutboundCall, outboundHttps } from '../../../shared/runtime/outbound-https.ts';
import { caseInProgress } from '../../builders/case-in-progress.ts';
import { openedAt } from '../../builders/case-opening.ts';
import { settingsWithSystems } from '../../builders/settings-with-systems.ts';
import { startEngine, type TestEngine } from '../../tables/engine.ts';

const secret = `whsec_${randomBytes(32).toString('base64')}`;
let engine: TestEngine;
let list: ReferenceSystem;
let now = openedAt;
let notices: { to: string; kind: string; task: AskedTask }[] = [];
let noticeOutcome: SendOutcome = { outcome: 'sent', messageId: 'ses-1' };
let advanced: string[] = [];
let told: { optOut: string; system: string }[] = [];

beforeAll(async () => {
  engine = await startEngine();
  list = await startReferenceSystem({ file: ':memory:', secrets: [secret] });
});
afterAll(async () => {
  await list.close();
  await engine.close();
});
beforeEach(() => {
  // a real clock: the reference system checks the time of a signature
  now = new Date();
  [notices, advanced, told] = [[], [], []];
  noticeOutcome = { outcome: 'sent', messageId: 'ses-1' };
});

const days = (number: number) => new Date(now.getTime() + number * 86_400_000);
const cases = () => casesTable(engine.dynamo, engine.names);
const asks = () => systemAsksTable(engine.dynamo, engine.names);
const outbox = () => outboxTable(engine.dynamo, engine.names.records);
const noCall: CallOut = () => Promise.reject(new Error('nobody is to be called'));

const steps = (changes: Partial<TellSystemsSteps> = {}): TellSystemsSteps => ({
  settings: settingsWithSystems,
  publicUrl: 'https://privacy.example.com',
  cases: cases(),
  asks: asks(),
  outbox: outbox(),
  optOuts: optOutsTable(engine.dynamo, engine.names),
  standings: standingTable(engine.dynamo, engine.names.standing),
  corrections: async () => null,
  call: outboundHttps({ localSystems: { 'https://list.example.com': list.url } }),
  secretsOf: async () => [secret],
  tokenKeys: async () => ['token-key'],
  sendNotice: async (to, kind, task) => {
    notices.push({ to, kind, task });
    return noticeOutcome;
  },
  tellOne: async (message) => {
    told.push(message);
  },
  advance: async (caseId) => {
    advanced.push(caseId);
  },
  now: () => now,
  ...changes,
});

const asked = async (right: Right, system: string, address = 'claire@example.org') => {
  const file = { identity: { address, locale: 'fr', name: 'Claire' }, locales: ['fr'], words: null, thread: null };
  const started = await caseInProgress(cases(), [right], { caseId: newCaseId(randomBytes), file, now });
  await asks().ask(started, right, [system], now);
  const ask = { caseId: started.caseId, system, right };
  return {
    ask,
    tell: (changes: Partial<TellSystemsSteps> = {}) => tellSystems(JSON.stringify(ask), steps(changes)),
    state: () => asks().find(ask),
    systemsOpen: async () => (await cases().find(started.caseId))?.systemsOpen,
    dueAt: async (at: Date) =>
      (await Array.fromAsync(outbox().due(at))).some(
        (one) => one.kind === 'tell-system' && 'caseId' in one && one.caseId === started.caseId,
      ),
  };
};

describe('a system reached by webhook', () => {
  it('carries each right out, and its answer counts in the case', async () => {
    const email = 'reader@example.org';
    list.list.subscribe({ email, name: 'Claire', language: 'fr', since: '2026-01-01' });
    const access = await asked('access', 'mailing-list', email);
    await access.tell();
    expect(await access.state()).toMatchObject({ state: 'answered', answer: 'done' });
    expect((await access.state())?.because).toContain('"since": "2026-01-01"');
    expect(await access.systemsOpen()).toBe(0);
    expect(advanced).toEqual([access.ask.caseId]);
    expect(await access.dueAt(days(400))).toBe(false);

    const rename = await asked('rectification', 'mailing-list', email);
    await rename.tell({ corrections: async () => [{ field: 'name', old: 'Claire', new: 'Claire Martin' }] });
    expect(list.list.find(email)?.name).toBe('Claire Martin');

    await (await asked('objection', 'mailing-list', email)).tell();
    expect(list.list.readers()).not.toContain(email);
    await (await asked('restriction', 'mailing-list', email)).tell();
    expect(list.list.find(email)).toMatchObject({ isRestricted: true, objected: true });

    list.list.invoice({ email, number: 'F-1', issuedOn: '2026-02-03' });
    const erasure = await asked('erasure', 'mailing-list', email);
    await erasure.tell();
    expect(list.list.find(email)).toBeNull();
    expect(await erasure.state()).toMatchObject({ answer: 'kept', keptUntil: '2036-12-31' });
    expect((await erasure.state())?.because).toContain('ten years');
  });

  it('is told the old address where the address itself is corrected', async () => {
    list.list.subscribe({ email: 'old@example.org', name: 'Claire', language: 'fr', since: '2026-01-01' });
    const move = await asked('rectification', 'mailing-list', 'new@example.org');
    await move.tell({ corrections: async () => [{ field: 'email', old: 'old@example.org', new: 'new@example.org' }] });
    expect(list.list.find('new@example.org')).toMatchObject({ name: 'Claire' });
    expect(list.list.find('old@example.org')).toBeNull();
  });

  it('says that nothing is held about a stranger', async () => {
    const access = await asked('access', 'mailing-list', 'stranger@example.org');
    await access.tell();
    expect(await access.state()).toMatchObject({ answer: 'nothing-held', because: null });
  });

  it('is told once more after a crash between its answer and our note of it, and does nothing twice', async () => {
    const email = 'crash@example.org';
    list.list.subscribe({ email, name: 'Claire', language: 'fr', since: '2026-01-01' });
    const erasure = await asked('erasure', 'mailing-list', email);
    const crash = { ...asks(), answered: () => Promise.reject(new Error('the machine went away')) };
    await expect(erasure.tell({ asks: crash })).rejects.toThrow('went away');
    expect(await erasure.state()).toMatchObject({ state: 'to-tell' });
    await erasure.tell(); // SQS brings the message again
    expect(await erasure.state()).toMatchObject({ answer: 'done' }); // as the first time, not «nothing held»
    await erasure.tell();
    expect(await erasure.systemsOpen()).toBe(0);
    expect(advanced).toEqual([erasure.ask.caseId]);
  });

  it.each([
    ['refuses the call', { status: 401, headers: {}, body: Buffer.from('') }],
    ['fails', { status: 500, headers: {}, body: Buffer.from('') }],
    ['redirects', { status: 302, headers: { location: 'https://example.org' }, body: Buffer.from('') }],
    ['answers with a page', { status: 200, headers: { 'content-type': 'text/html' }, body: Buffer.from('<p>OK</p>') }],
    [
      'answers with another JSON',
      { status: 200, headers: { 'content-type': 'application/json' }, body: Buffer.from('{"ok":true}') },
    ],
    [
      'keeps something and does not say why',
      { status: 200, headers: { 'content-type': 'application/json' }, body: Buffer.from('{"answer":"kept"}') },
    ],
  ])('is tried again, by SQS and then daily, where it %s', async (_what, answer) => {
    const erasure = await asked('erasure', 'mailing-list');
    for (let attempt = 0; attempt < 3; attempt++)
      await expect(erasure.tell({ call: async () => answer })).rejects.toThrow('the system answered');
    expect(await erasure.systemsOpen()).toBe(1);
    expect(await erasure.dueAt(days(0.9))).toBe(false);
    expect(await erasure.dueAt(days(1.1))).toBe(true);
    await erasure.tell(); // and then it is mended
    expect(await erasure.systemsOpen()).toBe(0);
  });

  it('may answer later: it is told again after three days, by the same id', async () => {
    const calls: OutboundCall[] = [];
    const call: CallOut = async (one) => {
      calls.push(one);
      return { status: 202, headers: {}, body: new Uint8Array() };
    };
    const erasure = await asked('erasure', 'mailing-list');
    await erasure.tell({ call });
    expect(await erasure.state()).toMatchObject({ state: 'told' });
    expect(await erasure.dueAt(days(2.9))).toBe(false);
    expect(await erasure.dueAt(days(3.1))).toBe(true);
    now = days(3.1);
    await erasure.tell({ call });
    expect(new Set(calls.map(({ headers }) => headers['webhook-id'])).size).toBe(1);
    expect(new Set(calls.map(({ headers }) => headers['webhook-timestamp'])).size).toBe(2);
    expect(JSON.parse(String(calls[0]?.body))).toEqual({
      type: 'rights.erasure',
      requestId: erasure.ask.caseId,
      dueBy: '2026-12-22T22:59:59.000Z',
      person: { email: 'claire@example.org', name: 'Claire' },
    });
  });
});

describe('a named person', () => {
  it('gets a notice that names nobody, then a reminder after a week and every third day, until the answer', async () => {
    const task = await asked('erasure', 'accountant');
    await task.tell({ call: noCall });
    expect(notices).toMatchObject([{ to: 'alix@example.com', kind: 'task', task: { system: 'Accountant', right: 'erasure' } }]);
    expect(JSON.stringify(notices)).not.toMatch(/claire/i);
    expect(await task.dueAt(days(6.9))).toBe(false);
    expect(await task.dueAt(days(7.1))).toBe(true);
    now = days(7.1);
    await task.tell({ call: noCall });
    expect(notices.map(({ kind }) => kind)).toEqual(['task', 'task-reminder']);
    expect(notices[1]?.task.token).toBe(notices[0]?.task.token);
    expect(await task.dueAt(days(2.9))).toBe(false);
    expect(await task.dueAt(days(3.1))).toBe(true);
  });

  it('keeps their link when the key of tokens was replaced in between', async () => {
    const task = await asked('erasure', 'accountant');
    await task.tell();
    now = days(7.1);
    await task.tell({ tokenKeys: async () => ['a new key', 'token-key'] });
    expect(notices[1]?.task.token).toBe(notices[0]?.task.token);
  });

  it('is written to again where the mail surely or perhaps did not go, as for the first time', async () => {
    const task = await asked('erasure', 'accountant');
    noticeOutcome = { outcome: 'unknown', because: 'TimeoutError' };
    await expect(task.tell()).rejects.toThrow('not surely sent');
    noticeOutcome = { outcome: 'sent', messageId: 'ses-2' };
    await task.tell();
    expect(notices.map(({ kind }) => kind)).toEqual(['task', 'task']);
  });

  it('is written to once where the queue brings the message twice at a time', async () => {
    const task = await asked('erasure', 'accountant');
    await Promise.all([task.tell(), task.tell(), task.tell()]);
    await task.tell(); // or once more afterwards
    expect(notices).toHaveLength(1);
    expect(await task.dueAt(days(6.9))).toBe(false);
    expect(await task.dueAt(days(7.1))).toBe(true);
  });
});

const json = (status: number, value: unknown) => ({
  status,
  headers: { 'content-type': 'application/json' },
  body: Buffer.from(JSON.stringify(value)),
});

const idOf = (caseId: string, right: 'access' | 'erasure') => openDsrRequestId({ caseId, right, system: 'processor' });

describe('an OpenDSR processor', () => {
  const url = 'https://opendsr.processor.example.com/v2';
  const discovery = {
    api_version: '2.0',
    supported_identities: [{ identity_type: 'email', identity_format: 'raw' }],
    supported_subject_request_types: ['access', 'portability', 'erasure'],
    processor_certificate: 'https://opendsr.processor.example.com/certificate.pem',
  };
  /** Answers by method and path, and notes what it heard. */
  const processor = (answers: Record<string, ReturnType<typeof json>>) => {
    const heard: OutboundCall[] = [];
    const call: CallOut = async (one) => {
      heard.push(one);
      const answer = answers[`${one.method} ${one.url.replace(url, '')}`];
      if (!answer) throw new Error('nothing is there');
      return answer;
    };
    return { heard, call };
  };

  it('is asked strictly by the specification, then looked after daily until it is done', async () => {
    const erasure = await asked('erasure', 'processor');
    const id = idOf(erasure.ask.caseId, 'erasure');
    const first = processor({ 'GET /discovery': json(200, discovery), 'POST /requests': json(201, {}) });
    await erasure.tell({ call: first.call });
    expect(JSON.parse(String(first.heard[1]?.body))).toEqual({
      regulation: 'gdpr',
      subject_request_id: id,
      subject_request_type: 'erasure',
      submitted_time: '2026-11-22T10:00:00Z',
      subject_identities: [{ identity_type: 'email', identity_value: 'claire@example.org', identity_format: 'raw' }],
      api_version: '2.0',
      status_callback_urls: ['https://privacy.example.com/opendsr/callbacks/processor'],
    });
    expect(await erasure.state()).toMatchObject({ state: 'told' });
    now = days(1.1);
    expect(await erasure.dueAt(now)).toBe(true);
    const slow = processor({ [`GET /requests/${id}`]: json(200, { subject_request_id: id, request_status: 'in-progress' }) });
    await erasure.tell({ call: slow.call });
    expect(await erasure.systemsOpen()).toBe(1);
    now = days(1.1);
    const ready = processor({ [`GET /requests/${id}`]: json(200, { subject_request_id: id, request_status: 'completed' }) });
    await erasure.tell({ call: ready.call });
    expect(await erasure.state()).toMatchObject({ answer: 'done' });
    expect(await erasure.systemsOpen()).toBe(0);
  });

  it('is looked after where it has the request already, as after a crash of ours', async () => {
    const erasure = await asked('erasure', 'processor');
    const id = idOf(erasure.ask.caseId, 'erasure');
    const { call } = processor({
      'GET /discovery': json(404, {}),
      'POST /requests': json(400, { error: { code: 400 } }),
      [`GET /requests/${id}`]: json(200, { subject_request_id: id, request_status: 'canceled' }),
    });
    await erasure.tell({ call });
    expect(await erasure.state()).toMatchObject({ state: 'answered', answer: 'failed' });
  });

  it('brings what it found where that is text, and a person brings the rest', async () => {
    const results = 'https://files.example.net/results.json';
    const ready = (id: string) => json(200, { subject_request_id: id, request_status: 'completed', results_url: results });
    const access = await asked('access', 'processor');
    const id = idOf(access.ask.caseId, 'access');
    await asks().told(access.ask, now);
    const { call } = processor({ [`GET /requests/${id}`]: ready(id), [`GET ${results}`]: json(200, { city: 'Lyon' }) });
    await access.tell({ call });
    expect(await access.state()).toMatchObject({ answer: 'done', because: '{"city":"Lyon"}' });

    const large = await asked('access', 'processor');
    const other = idOf(large.ask.caseId, 'access');
    await asks().told(large.ask, now);
    const zip = { status: 200, headers: { 'content-type': 'application/zip' }, body: Buffer.from('PK') };
    await large.tell({ call: processor({ [`GET /requests/${other}`]: ready(other), [`GET ${results}`]: zip }).call });
    expect(await large.state()).toMatchObject({ state: 'told' });
    expect(notices).toMatchObject([{ to: 'dpo@example.com', kind: 'task' }]);
  });

  it.each(['rectification', 'restriction', 'objection'] as const)(
    'has no word for %s, so that a person does it',
    async (right) => {
      const one = await asked(right, 'processor');
      await one.tell({ call: noCall });
      expect(notices).toMatchObject([{ to: 'dpo@example.com', kind: 'task', task: { right } }]);
    },
  );

  it('that does not take a right, or an address, has it done by a person', async () => {
    const one = await asked('access', 'processor');
    const only = { ...discovery, supported_subject_request_types: 'erasure' };
    await one.tell({ call: processor({ 'GET /discovery': json(200, only) }).call });
    const other = await asked('erasure', 'processor');
    const phones = { ...discovery, supported_identities: [{ identity_type: 'android_id', identity_format: 'raw' }] };
    await other.tell({ call: processor({ 'GET /discovery': json(200, phones) }).call });
    expect(notices).toHaveLength(2);
  });

  it('that does not answer is tried again, and is not counted as having answered', async () => {
    const one = await asked('erasure', 'processor');
    await expect(one.tell({ call: processor({}).call })).rejects.toThrow();
    await expect(
      one.tell({ call: processor({ 'GET /discovery': json(200, discovery), 'POST /requests': json(503, {}) }).call }),
    ).rejects.toThrow('503');
    expect(await one.systemsOpen()).toBe(1);
  });
});

describe('what no longer needs telling', () => {
  it('is a case that was closed, and one whose person was forgotten', async () => {
    const closed = await asked('erasure', 'accountant');
    const open = await cases().find(closed.ask.caseId);
    if (!open) throw new Error('no case');
    await cases().change(open, { act: 'withdraw', by: 'person', to: 'withdrawn', now });
    await closed.tell({ call: noCall });
    expect(notices).toEqual([]);
    expect(await closed.dueAt(days(400))).toBe(false);
  });

  it('is a system that the settings declare no more: the case goes on, and says that it failed', async () => {
    const gone = await asked('erasure', 'sold-last-year');
    await gone.tell({ call: noCall });
    expect(await gone.state()).toMatchObject({ answer: 'failed' });
    expect(await gone.systemsOpen()).toBe(0);
  });
});

describe('an opt-out', () => {
  const alias = `k1:${'o'.repeat(22)}` as Alias; // the form of an alias
  const stop = async () => {
    const claim = { mailbox: 'abc', purpose: 'answering', mailKey: 'key', coolDownSeconds: 86_400, keptSeconds: 30 * 86_400 };
    const identity = { address: 'reader@example.org', locale: 'fr', name: 'Claire' };
    await standingTable(engine.dynamo, engine.names.standing).claim({ ...claim, alias, identity, now });
    await optOutsTable(engine.dynamo, engine.names).optOut({ alias, scope: 'all', method: 'page', now });
  };

  it('is told to every system, each by a message of its own', async () => {
    await tellSystems(JSON.stringify({ optOut: alias }), steps({ call: noCall }));
    expect(told).toEqual(['accountant', 'mailing-list', 'processor'].map((system) => ({ optOut: alias, system })));
  });

  it('reaches the mailing list as an objection, and people as a notice that names nobody', async () => {
    list.list.subscribe({ email: 'reader@example.org', name: 'Claire', language: 'fr', since: '2026-01-01' });
    await stop();
    for (const system of ['mailing-list', 'accountant', 'processor'])
      await tellSystems(JSON.stringify({ optOut: alias, system }), steps());
    expect(list.list.readers()).not.toContain('reader@example.org');
    expect(notices.map(({ to, task }) => [to, task.right])).toEqual([
      ['alix@example.com', 'objection'],
      ['dpo@example.com', 'objection'],
    ]);
    expect(JSON.stringify(notices)).not.toMatch(/reader@|claire/i);
  });

  it('that nobody knows, or that was taken back, is told to nobody', async () => {
    const unknown = `k1:${'u'.repeat(22)}`;
    await tellSystems(JSON.stringify({ optOut: unknown, system: 'mailing-list' }), steps({ call: noCall }));
    expect(notices).toEqual([]);
  });
});
