import { randomBytes } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { type ReferenceSystem, startReferenceSystem } from '../../examples/reference-system/reference-system.ts';
import { signedHeaders } from '../../examples/reference-system/signed-call.ts';
import { type Local, startLocal } from '../../local/start-local.ts';
import { systemId } from '../../shared/settings/system-id.ts';
import { sentTo } from '../way-of-one-mail/sending.ts';
import { openedAnswer, press, statementIn } from './answers.ts';
import { ask, caseOf, knownPerson, newestTo, proofIn, prove } from './asking.ts';
import { type Gate, startGate } from './gate.ts';
import { anHourPasses, daysBefore, travelDays, travelTo } from './time.ts';

/** A request that other systems have a part in: an accountant who is asked by hand, and a mailing list by webhook. */
const secret = `whsec_${randomBytes(32).toString('base64')}`;
let local: Local;
let system: ReferenceSystem;
let gate: Gate;
beforeAll(async () => {
  process.env['LOG_LEVEL'] = 'silent';
  process.env['REPONDEUR_CONFIG'] = fileURLToPath(new URL('../fixtures/systems.config.ts', import.meta.url));
  system = await startReferenceSystem({ file: ':memory:', secrets: [secret] });
  gate = await startGate(system.url);
  local = await startLocal({
    settings: (await import('../fixtures/systems.config.ts')).default,
    providerSecrets: { 'repondeur/mailing-list': secret },
    localSystems: { 'https://list.example.com': gate.url },
    retry: { attempts: 1 },
  });
});
afterEach(() => vi.useRealTimers());
afterAll(async () => {
  await local.close();
  await gate.close();
  await system.close();
  delete process.env['REPONDEUR_CONFIG'];
});

/** Somebody whom we know and the list as well asks, and proves who they are. */
async function proved(right: string) {
  const person = await knownPerson(local);
  system.list.subscribe({ email: person, name: 'Anna Example', language: 'en', since: '2025-03-01' });
  const { requestId, dueAt } = await ask(local, right, { email: person, locale: 'en' });
  await prove(local, requestId, { code: proofIn(newestTo(local, person)).code ?? '' });
  return { person, requestId, dueAt };
}

/** The newest task of the accountant, answered on its page. */
async function answerTask(answer: Record<string, string>): Promise<number> {
  const [notice] = sentTo(local, 'alix@example.com');
  const link = /https?:\/\/\S+\/tasks\/\S+\?token=[^\s>]+/.exec(notice?.text ?? '')?.[0] ?? '';
  const { status } = await press(link, answer);
  await local.settled();
  return status;
}

describe('what other systems hold', () => {
  it('is part of the answer, which waits for all of them', async () => {
    const { person, requestId } = await proved('access');
    expect(await caseOf(local, requestId)).toMatchObject({ state: 'waiting-for-systems', systemsOpen: 1 });
    expect(await answerTask({ answer: 'done', found: 'Two invoices of 2025.' })).toBe(200);
    const { data } = await openedAnswer(local, requestId, person);
    expect(data.request.complete).toBe(true);
    expect(data.systems.map(({ because }) => because)).toEqual(
      expect.arrayContaining([expect.stringContaining('Two invoices of 2025.'), expect.stringContaining(person)]),
    );
  });

  it('is erased there too; what a law keeps is named with its end, in a statement that is signed', async () => {
    const { person, requestId } = await proved('erasure');
    expect(system.list.find(person)).toBeNull();
    await answerTask({ answer: 'kept', because: 'Commercial law keeps invoices.', keptUntil: '2036-12-31' });
    expect(await caseOf(local, requestId)).toMatchObject({ state: 'partly-fulfilled' });
    const answer = newestTo(local, person);
    expect(answer.text).toContain('31 December 2036');
    expect(answer.raw).not.toContain('Commercial law keeps invoices.');
    const { statement } = await statementIn(local, answer);
    expect(statement?.systems).toEqual([
      expect.objectContaining({ name: 'Accountant', answer: 'kept', keptUntil: '2036-12-31' }),
      expect.objectContaining({ name: 'Mailing list', answer: 'done' }),
    ]);
    expect(await answerTask({ answer: 'done' })).not.toBe(200); // the page was spent
  });
});

describe('a system that never answers', () => {
  it('is reminded; the person gets a partial answer in time that says so, and what comes after that changes nothing', async () => {
    const { person, requestId, dueAt } = await proved('erasure');
    const notices = sentTo(local, 'alix@example.com').length;
    travelTo(daysBefore(dueAt, 20));
    await anHourPasses(local);
    expect(sentTo(local, 'alix@example.com').length).toBeGreaterThan(notices);
    expect(await caseOf(local, requestId)).toMatchObject({ state: 'waiting-for-systems' });
    travelTo(daysBefore(dueAt, 4.5));
    await anHourPasses(local);
    expect(await caseOf(local, requestId)).toMatchObject({ state: 'partly-fulfilled' });
    const answer = newestTo(local, person);
    expect(answer.text).toMatch(/Accountant/);
    const { statement } = await statementIn(local, answer);
    expect(statement?.systems).toContainEqual(expect.objectContaining({ name: 'Accountant', answer: null }));
    const before = sentTo(local, person).length;
    await answerTask({ answer: 'done' });
    expect(sentTo(local, person)).toHaveLength(before);
    expect(await caseOf(local, requestId)).toMatchObject({ state: 'partly-fulfilled' });
  });
});

describe('a system that fails', () => {
  it('keeps nothing of ours waiting but the answer, is told again the next day, and then it is done there too', async () => {
    gate.leadTo(null);
    const { person, requestId } = await proved('erasure');
    expect(await caseOf(local, requestId)).toMatchObject({ progress: { erasure: 'done' }, systemsOpen: 2 });
    await answerTask({ answer: 'nothing-held' });
    expect(system.list.find(person)).not.toBeNull();
    expect(await local.deadLetters('systems')).toHaveLength(1);
    gate.leadTo(system.url);
    travelDays(1.1);
    await anHourPasses(local);
    expect(system.list.find(person)).toBeNull();
    expect(await caseOf(local, requestId)).toMatchObject({ state: 'fulfilled' });
  });
});

describe('a system that answers later', () => {
  it('is believed by its signature alone', async () => {
    const answersAt = `${local.httpUrl}/systems/${systemId('Mailing list')}/answers`;
    const later = await startReferenceSystem({ file: ':memory:', secrets: [secret], answersAt });
    gate.leadTo(later.url);
    const { requestId } = await proved('erasure');
    await answerTask({ answer: 'nothing-held' });
    await vi.waitFor(async () => expect(await caseOf(local, requestId)).toMatchObject({ systemsOpen: 0 }), { timeout: 10_000 });
    await local.settled();
    expect(await caseOf(local, requestId)).toMatchObject({ state: 'fulfilled' });
    await later.close();
    const body = JSON.stringify({ requestId, type: 'rights.erasure', answer: 'failed', because: 'Forged.' });
    const forged = signedHeaders('forged', body, `whsec_${randomBytes(32).toString('base64')}`, new Date());
    const answered = await fetch(answersAt, {
      method: 'POST',
      headers: { ...forged, 'content-type': 'application/json' },
      body,
    });
    expect(answered.status).toBe(401);
  });
});
