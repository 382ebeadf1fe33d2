import { createPublicKey, type KeyObject, randomBytes, sign } from 'node:crypto';
import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { signedHeaders } from '../../../examples/reference-system/signed-call.ts';
import { type SystemCallbackSteps, systemCallback } from '../../../functions/system-callback/system-callback.ts';
import { casesTable } from '../../../shared/aws/tables/cases-table.ts';
import { optOutsTable } from '../../../shared/aws/tables/opt-outs-table.ts';
import { outboxTable } from '../../../shared/aws/tables/outbox-table.ts';
import { standingTable } from '../../../shared/aws/tables/standing-table.ts';
import { systemAsksTable } from '../../../shared/aws/tables/system-asks-table.ts';
import { siteOf } from '../../../shared/pages/site.ts';
import { newCaseId } from '../../../shared/privacy/rights/case-id.ts';
import type { Alias } from '../../../shared/privacy/standing/standings.ts';
import { askId, openDsrRequestId } from '../../../shared/privacy/systems/ask-id.ts';
import { optOutTaskId } from '../../../shared/privacy/systems/opt-out-task.ts';
import { hashOfToken } from '../../../shared/privacy/tokens/confirmation-token.ts';
import { taskToken } from '../../../shared/privacy/tokens/task-token.ts';
import type { Right } from '../../../shared/reply/verdicts.ts';
import { httpFunction } from '../../../shared/runtime/http.ts';
import { caseInProgress } from '../../builders/case-in-progress.ts';
import { openedAt as now } from '../../builders/case-opening.ts';
import { rsaKey } from '../../builders/certificates.ts';
import { context, httpEvent } from '../../builders/http-event.ts';
import { settingsWithSystems as settings } from '../../builders/settings-with-systems.ts';
import { startEngine, type TestEngine } from '../../tables/engine.ts';

const publicUrl = 'https://privacy.example.com';
const secrets = [`whsec_${randomBytes(24).toString('base64')}`, `whsec_${randomBytes(24).toString('base64')}`];
const processorKey = rsaKey('processor');
const publicOf = (key: KeyObject) => createPublicKey(key.export({ type: 'pkcs8', format: 'pem' }));
const tokenKeys = ['token-key'];
let engine: TestEngine;
let refusals: [string, string][] = [];
let advanced: string[] = [];
let keysAsked: boolean[] = [];

beforeAll(async () => {
  engine = await startEngine();
});
afterAll(() => engine.close());
beforeEach(() => {
  [refusals, advanced, keysAsked] = [[], [], []];
});

const cases = () => casesTable(engine.dynamo, engine.names);
const asks = () => systemAsksTable(engine.dynamo, engine.names);
const site = siteOf(settings, publicUrl);
const steps = (): SystemCallbackSteps => ({
  site,
  publicUrl,
  cases: cases(),
  asks: asks(),
  outbox: outboxTable(engine.dynamo, engine.names.records),
  corrections: async () => [{ field: 'name', old: 'Anna', new: 'Anna Maria' }],
  optOuts: optOutsTable(engine.dynamo, engine.names),
  standings: standingTable(engine.dynamo, engine.names.standing),
  tokenKeys: async () => tokenKeys,
  secretsOf: async () => secrets,
  processorKey: async ({ again }) => {
    keysAsked.push(again);
    return publicOf(processorKey);
  },
  refused: (system, because) => refusals.push([system, because]),
  advance: async (caseId) => {
    advanced.push(caseId);
  },
});

type Call = { method?: string; query?: string; headers?: Record<string, string>; body?: string | Uint8Array };

async function call(route: string, parameter: [name: string, value: string], { method = 'POST', query = '', ...rest }: Call) {
  const [name, value] = parameter;
  const path = route.replace(`{${name}}`, encodeURIComponent(value)) + query;
  const event = { ...httpEvent({ method, path, ...rest }), routeKey: `${method} ${route}`, pathParameters: { [name]: value } };
  const handler = httpFunction('system-callback', site, systemCallback(steps()), () => now);
  const { statusCode, body = '', headers = {} } = await handler(event, context);
  return { status: statusCode, body, headers };
}

const asked = async (right: Right, system: string) => {
  const started = await caseInProgress(cases(), [right], { caseId: newCaseId(randomBytes) });
  await asks().ask(started, right, [system], now);
  const ask = { caseId: started.caseId, system, right };
  return { ask, caseId: started.caseId, state: () => asks().find(ask) };
};

const answer = (body: object, secret = secrets[0] ?? '', system = 'mailing-list', at = now) => {
  const text = JSON.stringify(body);
  const headers = { ...signedHeaders('answer-1', text, secret, at), 'content-type': 'application/json' };
  return call('/systems/{system}/answers', ['system', system], { headers, body: text });
};

describe('the answer of a system that was told by webhook', () => {
  it('is taken by the newest secret or the one before, and lets the case go on', async () => {
    for (const secret of secrets) {
      const { ask, caseId, state } = await asked('access', 'mailing-list');
      const said = { requestId: caseId, type: 'rights.access', answer: 'done', data: { city: 'Lyon' } };
      expect(await answer(said, secret)).toMatchObject({ status: 200, headers: { 'content-type': /json/ } });
      expect(await state()).toMatchObject({ state: 'answered', answer: 'done', because: '{\n  "city": "Lyon"\n}' });
      expect(advanced.at(-1)).toBe(ask.caseId);
    }
  });

  it('is harmless when it is played again: the first one stands', async () => {
    const { caseId, state } = await asked('erasure', 'mailing-list');
    await answer({ requestId: caseId, type: 'rights.erasure', answer: 'done' });
    expect(await answer({ requestId: caseId, type: 'rights.erasure', answer: 'failed' })).toMatchObject({ status: 200 });
    expect(await state()).toMatchObject({ answer: 'done' });
    expect(advanced).toEqual([caseId]);
  });

  it('is thanked for where it is about a stop of mail, for which nothing waits', async () => {
    const said = { requestId: 'O-0123456789ABCDEF', type: 'rights.objection', answer: 'done' };
    expect(await answer(said)).toMatchObject({ status: 200 });
    expect(await answer(said, `whsec_${randomBytes(24).toString('base64')}`)).toMatchObject({ status: 401 });
    expect(advanced).toEqual([]);
  });

  it('is refused unsigned, signed by another, or of another time', async () => {
    const { caseId, state } = await asked('erasure', 'mailing-list');
    const said = { requestId: caseId, type: 'rights.erasure', answer: 'done' };
    expect(await answer(said, `whsec_${randomBytes(24).toString('base64')}`)).toMatchObject({ status: 401 });
    expect(await answer(said, secrets[0], 'mailing-list', new Date(now.getTime() - 301_000))).toMatchObject({ status: 401 });
    const unsigned = { headers: { 'content-type': 'application/json' }, body: JSON.stringify(said) };
    expect(await call('/systems/{system}/answers', ['system', 'mailing-list'], unsigned)).toMatchObject({ status: 401 });
    expect(await state()).toMatchObject({ state: 'to-tell' });
    expect(refusals).toEqual(Array.from({ length: 3 }, () => ['mailing-list', 'signature']));
  });

  it('can answer for no other system, for nothing that was not asked, and with no other words', async () => {
    const { caseId, state } = await asked('erasure', 'accountant');
    const said = { requestId: caseId, type: 'rights.erasure', answer: 'done' };
    expect(await answer(said)).toMatchObject({ status: 404 }); // the mailing list was not asked
    expect(await answer(said, secrets[0], 'accountant')).toMatchObject({ status: 404 }); // a person answers for it
    expect(await answer({ ...said, requestId: newCaseId(randomBytes) })).toMatchObject({ status: 404 });
    expect(await answer({ ...said, answer: 'perhaps' })).toMatchObject({ status: 400 });
    expect(await answer({ ...said, answer: 'kept' })).toMatchObject({ status: 400 }); // and why?
    expect(await answer({ ...said, type: 'rights.everything' })).toMatchObject({ status: 400 });
    expect(await state()).toMatchObject({ state: 'to-tell' });
  });
});

const statusOf = (caseId: string, changes: object = {}) => ({
  controller_id: 'example',
  expected_completion_time: '2026-11-30T10:00:00Z',
  status_callback_url: `${publicUrl}/opendsr/callbacks/processor`,
  subject_request_id: openDsrRequestId({ caseId, right: 'erasure', system: 'processor' }),
  request_status: 'completed',
  ...changes,
});

const callback = (body: string | Uint8Array, key = processorKey, type = 'application/json') => {
  const signature = sign('sha256', Buffer.from(body), key).toString('base64');
  const headers = {
    'X-OpenDSR-Processor-Domain': 'opendsr.processor.example.com',
    'X-OpenDSR-Signature': signature,
    'content-type': type,
  };
  return call('/opendsr/callbacks/{system}', ['system', 'processor'], { headers, body });
};

describe('the callback of a processor', () => {
  it('answers its ask, and is harmless when it is played again', async () => {
    const { caseId, state } = await asked('erasure', 'processor');
    const body = JSON.stringify(statusOf(caseId));
    expect(await callback(body)).toMatchObject({ status: 202 });
    expect(await state()).toMatchObject({ state: 'answered', answer: 'done' });
    expect(await callback(body)).toMatchObject({ status: 202 });
    expect(advanced).toEqual([caseId]);
  });

  it('is judged by its bytes as they came, whatever its content type makes of them', async () => {
    const { caseId, state } = await asked('erasure', 'processor');
    const spaced = ` ${JSON.stringify(statusOf(caseId), null, 4)}\r\n`;
    expect(await callback(spaced, processorKey, 'application/octet-stream')).toMatchObject({ status: 202 });
    expect(await state()).toMatchObject({ answer: 'done' });
  });

  it('of a request that is not done changes nothing', async () => {
    const { caseId, state } = await asked('erasure', 'processor');
    for (const request_status of ['pending', 'in_progress', 'in-progress'])
      expect(await callback(JSON.stringify(statusOf(caseId, { request_status })))).toMatchObject({ status: 202 });
    expect(await state()).toMatchObject({ state: 'to-tell' });
  });

  it('that found something has it fetched by the worker, with the next sweep', async () => {
    const { caseId, state } = await asked('access', 'processor');
    const subject_request_id = openDsrRequestId({ caseId, right: 'access', system: 'processor' });
    const found = { subject_request_id, results_url: 'https://files.example.net/1', results_count: 3 };
    const due = async () =>
      (await Array.fromAsync(outboxTable(engine.dynamo, engine.names.records).due(now))).filter(
        (one) => one.kind === 'tell-system' && 'caseId' in one && one.caseId === caseId,
      );
    expect(await due()).toEqual([]);
    expect(await callback(JSON.stringify(statusOf(caseId, found)))).toMatchObject({ status: 202 });
    expect(await due()).toHaveLength(1);
    expect(await state()).toMatchObject({ state: 'to-tell' });
  });

  it('is refused with 403 by a signature that is not the processor’s, after its certificate was looked at anew', async () => {
    const { caseId, state } = await asked('erasure', 'processor');
    expect(await callback(JSON.stringify(statusOf(caseId)), rsaKey('another'))).toMatchObject({ status: 403 });
    expect(keysAsked).toEqual([false, true]);
    expect(refusals).toEqual([['processor', 'signature']]);
    expect(await state()).toMatchObject({ state: 'to-tell' });
  });

  it('is refused where it is for another controller, another processor, or nothing we asked', async () => {
    const { caseId } = await asked('erasure', 'processor');
    const elsewhere = statusOf(caseId, { status_callback_url: 'https://privacy.example.net/opendsr/callbacks/processor' });
    expect(await callback(JSON.stringify(elsewhere))).toMatchObject({ status: 400 });
    const unasked = statusOf(caseId, { subject_request_id: 'a7551968-d5d6-44b2-9831-815ac9017798' });
    expect(await callback(JSON.stringify(unasked))).toMatchObject({ status: 404 });
    expect(await call('/opendsr/callbacks/{system}', ['system', 'accountant'], { body: '{}' })).toMatchObject({ status: 404 });
  });

  it('never fails, whatever a stranger sends', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), fc.base64String(), async (body, signature) => {
        const headers = { 'x-opendsr-processor-domain': 'opendsr.processor.example.com', 'x-opendsr-signature': signature };
        const { status } = await call('/opendsr/callbacks/{system}', ['system', 'processor'], { headers, body });
        expect(status).toBe(403);
      }),
      { numRuns: 30 },
    );
  });
});

const opened = async (right: Right) => {
  const one = await asked(right, 'accountant');
  const id = askId(one.ask);
  const token = taskToken(id, tokenKeys);
  await asks().toldByHand(one.ask, hashOfToken(token), now);
  const look = (given: string = token, language = 'en', method = 'GET') =>
    call('/tasks/{id}', ['id', id], { method, query: `?token=${given}&lang=${language}` });
  const send = (fields: Record<string, string>, given: string = token) =>
    call('/tasks/{id}', ['id', id], {
      query: `?token=${given}&lang=en`,
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams(fields).toString(),
    });
  return { ...one, token, look, send };
};

describe('the page of a task', () => {
  it.each([
    ['fr', 'Effacez dans « Accountant »'],
    ['en', 'Erase everything about this person in “Accountant”'],
    ['de', 'Löschen Sie in „Accountant“'],
  ])('says in %s what to do, for whom and by when', async (language, todo) => {
    const { look, token } = await opened('erasure');
    const { status, body } = await look(token, language);
    expect(status).toBe(200);
    expect(body).toContain(todo);
    expect(body).toContain('anna@example.org');
    expect(body).not.toContain('name="found"');
  });

  it('shows what is to be corrected, old and new', async () => {
    const { look } = await opened('rectification');
    expect((await look()).body).toContain('<s>Anna</s> → Anna Maria');
  });

  it('changes nothing when it is looked at, by a person or a scanner', async () => {
    const { look, state, token } = await opened('erasure');
    const before = await state();
    await look();
    await look(token, 'en', 'HEAD');
    expect(await state()).toEqual(before);
  });

  it('takes one answer, and shows nothing more', async () => {
    const { look, send, state, caseId } = await opened('erasure');
    expect(await send({ answer: 'kept', because: 'Tax law', keptUntil: '2036-12-31' })).toMatchObject({ status: 200 });
    expect(await state()).toMatchObject({ answer: 'kept', because: 'Tax law', keptUntil: '2036-12-31', tokenHash: null });
    expect(advanced).toEqual([caseId]);
    const { status, body } = await look();
    expect(status).toBe(404);
    expect(body).not.toContain('anna@example.org');
    expect(await send({ answer: 'done' })).toMatchObject({ status: 404 });
    expect(await state()).toMatchObject({ answer: 'kept' });
  });

  it('asks for what was found where the right is to be shown it, and keeps what was filled in', async () => {
    const { send, state } = await opened('access');
    const missing = await send({ answer: 'done', because: 'see file 7' });
    expect(missing.status).toBe(400);
    expect(missing.body).toContain('Copy what you found');
    expect(missing.body).toContain('see file 7');
    expect(await send({ answer: 'done', found: 'Two invoices' })).toMatchObject({ status: 200 });
    expect(await state()).toMatchObject({ answer: 'done', because: 'Two invoices' });
  });

  it.each([
    [{}, 'Choose what you did'],
    [{ answer: 'perhaps' }, 'Choose what you did'],
    [{ answer: 'kept' }, 'Say why'],
    [{ answer: 'failed' }, 'Say why'],
    [{ answer: 'kept', because: 'x', keptUntil: '2036-02-31' }, 'This is not a date'],
    [{ answer: 'kept', because: 'x'.repeat(2001) }, 'Say why'],
  ])('says what is missing in %o', async (fields, says) => {
    const { send, state } = await opened('erasure');
    const { status, body } = await send(fields);
    expect([status, body.includes(says)]).toEqual([400, true]);
    expect(await state()).toMatchObject({ state: 'told' });
  });

  it('opens by its own token alone, and not once the case is closed', async () => {
    const { look, token, caseId, ask } = await opened('erasure');
    const other = taskToken(askId({ ...ask, system: 'mailing-list' }), tokenKeys);
    for (const wrong of ['', 'x', other, `${token}a`, taskToken(askId(ask), ['another key'])])
      expect(await look(wrong)).toMatchObject({ status: 404 });
    const open = await cases().find(caseId);
    if (open) await cases().change(open, { act: 'withdraw', by: 'person', to: 'withdrawn', now });
    expect(await look()).toMatchObject({ status: 404 });
  });

  it('never fails, whatever stands in its address', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string(), fc.string(), async (id, token) => {
        const { status } = await call('/tasks/{id}', ['id', id], { method: 'GET', query: `?token=${encodeURIComponent(token)}` });
        expect(status).toBe(404);
      }),
      { numRuns: 30 },
    );
  });

  it('of an opt-out shows who, asks for no answer, and shows nothing once the stop was taken back', async () => {
    const alias = `k1:${'p'.repeat(22)}` as Alias; // the form of an alias
    const identity = { address: 'reader@example.org', locale: 'fr', name: 'Claire' };
    const claim = { mailbox: 'abc', purpose: 'answering', mailKey: 'key', coolDownSeconds: 86_400, keptSeconds: 30 * 86_400 };
    await standingTable(engine.dynamo, engine.names.standing).claim({ ...claim, alias, identity, now });
    const optOuts = optOutsTable(engine.dynamo, engine.names);
    await optOuts.optOut({ alias, scope: 'all', method: 'page', now });
    const event = (await optOuts.find(alias, now))?.event ?? -1;
    const id = optOutTaskId({ alias, event, system: 'accountant' });
    const look = (token: string) => call('/tasks/{id}', ['id', id], { method: 'GET', query: `?token=${token}&lang=en` });
    const shown = await look(taskToken(id, tokenKeys));
    expect(shown.status).toBe(200);
    expect(shown.body).toContain('reader@example.org');
    expect(shown.body).not.toContain('<form');
    expect(await look(taskToken(id, ['another key']))).toMatchObject({ status: 404 });
    await optOuts.undo({ alias, event, now });
    expect(await look(taskToken(id, tokenKeys))).toMatchObject({ status: 404 });
  });
});
