import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { type Local, startLocal } from '../../local/start-local.ts';
import { rowsOf } from '../way-of-one-mail/rows.ts';
import { newPerson, sentTo } from '../way-of-one-mail/sending.ts';
import { statementIn } from './answers.ts';
import { ask, caseOf, knownPerson, newestTo, proofIn, prove, statusOf } from './asking.ts';
import { deskOf } from './desk.ts';
import { anHourPasses, daysBefore, travelDays, travelTo } from './time.ts';

/** What the clock and people bring about: mails that do not arrive, deadlines that pass, agents who decide. */
let local: Local;
beforeAll(async () => {
  process.env['LOG_LEVEL'] = 'silent';
  local = await startLocal();
});
afterEach(() => vi.useRealTimers());
afterAll(() => local.close());

const team = (caseId: string) => sentTo(local, 'team@example.com').filter(({ text }) => text.includes(caseId));
const askedBy = async (right: string, person = newPerson(), fields = {}) => ({
  person,
  ...(await ask(local, right, { email: person, locale: 'en', ...fields })),
});
const proveBy = (requestId: string, person: string) =>
  prove(local, requestId, { code: proofIn(newestTo(local, person)).code ?? '' });

describe('an acknowledgement', () => {
  it('that bounces leaves the case with an agent, who is told with the days left', async () => {
    const { requestId } = await askedBy('access', 'bounce@simulator.amazonses.com');
    expect(await caseOf(local, requestId)).toMatchObject({ state: 'undeliverable', withAgent: { because: 'mail-undelivered' } });
    expect(team(requestId).length).toBeGreaterThan(1); // of the request, and of the bounce
    expect(await deskOf(local).see(requestId)).toMatchObject({ daysLeft: expect.any(Number) });
    expect(await statusOf(local, requestId)).toMatchObject({ status: 'awaiting-identity' }); // tells nobody that it bounced
  });

  it('of which nothing is heard for a day does so too', async () => {
    const requestId = await unheard();
    travelDays(0.9);
    await anHourPasses(local);
    expect(await caseOf(local, requestId)).toMatchObject({ state: 'awaiting-identity' });
    travelDays(0.2);
    await anHourPasses(local);
    expect(await caseOf(local, requestId)).toMatchObject({ state: 'undeliverable' });
  });
});

/** A request whose acknowledgement went, and SES never says what became of it. */
async function unheard(): Promise<string> {
  const { requestId } = await askedBy('access');
  const rows = (await rowsOf(local, 'records')).filter(
    ({ pk, sk }) => pk === `case#${requestId}` && String(sk).startsWith('delivery#'),
  );
  for (const { pk, sk } of rows)
    await local.dynamodb.call('DeleteItem', { TableName: 'records', Key: { pk: { S: String(pk) }, sk: { S: String(sk) } } });
  const found = await caseOf(local, requestId);
  const mail = Object.entries(found?.['mail'] as object).map(([name, value]) => [
    name,
    { S: name === 'state' ? 'sent' : String(value) },
  ]);
  await local.dynamodb.call('UpdateItem', {
    TableName: 'records',
    Key: { pk: { S: `case#${requestId}` }, sk: { S: 'case' } },
    UpdateExpression: 'SET mail = :mail',
    ExpressionAttributeValues: { ':mail': { M: Object.fromEntries(mail) } },
  });
  return requestId;
}

describe('a request that nobody proves', () => {
  it('is reminded once after a week, goes to an agent after two, who may close it for want of proof', async () => {
    const { requestId, person } = await askedBy('access');
    travelDays(7);
    await anHourPasses(local);
    await anHourPasses(local);
    expect(sentTo(local, person)).toHaveLength(2);
    expect(proofIn(newestTo(local, person)).code).toMatch(/^\d{6}$/);
    travelDays(7);
    await anHourPasses(local);
    expect(await caseOf(local, requestId)).toMatchObject({ state: 'with-agent', withAgent: { because: 'no-proof-came' } });
    expect(sentTo(local, person)).toHaveLength(2);
    await deskOf(local).act(requestId, 'close-unidentified');
    expect(await statusOf(local, requestId)).toMatchObject({ status: 'not-identified' });
  });
});

describe('a deadline', () => {
  it('is told to agents at 14, 7, 3 and 1 days and after it, and to the person before it passes', async () => {
    const { requestId, person, dueAt } = await askedBy('rectification');
    await proveBy(requestId, person);
    const before = { team: team(requestId).length, person: sentTo(local, person).length };
    const told = [];
    for (const days of [14, 7, 3, 1, -1]) {
      travelTo(daysBefore(dueAt, days));
      await anHourPasses(local);
      told.push(team(requestId).length - before.team);
    }
    expect(told).toEqual([1, 2, 3, 4, 5]);
    const [delay, ...more] = sentTo(local, person).slice(0, sentTo(local, person).length - before.person);
    expect(more).toEqual([]);
    expect(Date.parse(delay?.at ?? '')).toBeLessThan(Date.parse(dueAt));
    expect(await caseOf(local, requestId)).toMatchObject({ state: 'with-agent' });
    travelDays(1);
    await anHourPasses(local);
    expect(team(requestId).length - before.team).toBe(6); // every day, until somebody answers
  });

  it('is extended by an agent with reasons, once, and moves to the end of the third month at most', async () => {
    const { requestId, person, dueAt } = await askedBy('rectification');
    await proveBy(requestId, person);
    const desk = deskOf(local);
    travelDays(10);
    await desk.act(requestId, 'extend', { words: 'There are many files to look through.' });
    const { text } = newestTo(local, person);
    expect(text).toContain('There are many files to look through.');
    const { dueAt: extended } = await statusOf(local, requestId);
    expect(Date.parse(String(extended)) - Date.parse(dueAt)).toBeGreaterThan(50 * 86_400_000);
    await expect(desk.act(requestId, 'extend', { words: 'And more.' })).rejects.toThrow('409');
    travelTo(daysBefore(extended, 7));
    const before = team(requestId).length;
    await anHourPasses(local);
    expect(team(requestId)).toHaveLength(before + 1); // warned of the new date
  });

  it('can’t be extended once it has passed', async () => {
    const { requestId, person, dueAt } = await askedBy('rectification');
    await proveBy(requestId, person);
    travelTo(daysBefore(dueAt, -1));
    await expect(deskOf(local).act(requestId, 'extend', { words: 'Too late.' })).rejects.toThrow('409');
  });
});

describe('an agent', () => {
  it('refuses with reasons, the authority and the court, and the case closes when that has arrived', async () => {
    const { requestId, person } = await askedBy('rectification');
    await proveBy(requestId, person);
    await deskOf(local).act(requestId, 'refuse', { reason: 'claim-not-covered', words: 'What we hold is right.' });
    const { text } = newestTo(local, person);
    expect(text).toContain('What we hold is right.');
    expect(text).toContain('https://www.cnil.fr/fr/plaintes');
    expect(text).toMatch(/court/i);
    expect(await caseOf(local, requestId)).toMatchObject({ state: 'refused' });
  });

  it('is let in by a token alone', async () => {
    const { requestId } = await askedBy('access');
    for (const headers of [{}, { authorization: 'Bearer a.b.c' }])
      expect((await fetch(`${local.httpUrl}/staff/cases/${requestId}`, { headers })).status).toBe(401);
    await expect(deskOf(local, { name: 'somebody', groups: ['sales'] }).see(requestId)).rejects.toThrow('403');
  });
});

describe('a hold', () => {
  it('that comes while an erasure is under way keeps what is there; lifted, and the case released, it is finished', async () => {
    const person = await knownPerson(local);
    const { requestId } = await askedBy('erasure', person);
    const objects = () =>
      local.objects.keys(local.bucket).filter((key) => local.objects.get(local.bucket, key)?.includes(person)).length;
    const desk = deskOf(local);
    local.faults.next('s3', 'DeleteObjects', 'before', { times: 100 }); // the worker comes as far as its first deletion, and no further
    await proveBy(requestId, person);
    expect(await local.deadLetters('fulfil-erasure')).toHaveLength(1);
    expect(await caseOf(local, requestId)).toMatchObject({ state: 'in-progress' });
    const holdId = await desk.placeHold(requestId, 'A claim for damages is pending.', new Date(Date.now() + 300 * 86_400_000));
    local.faults.forget();
    await anHourPasses(local);
    expect(await caseOf(local, requestId)).toMatchObject({ state: 'with-agent', withAgent: { because: 'hold' } });
    expect(objects()).toBe(1);
    await desk.liftHold(requestId, holdId);
    await desk.act(requestId, 'release');
    expect(await caseOf(local, requestId)).toMatchObject({ state: 'fulfilled' });
    expect(objects()).toBe(0);
    const { outcome, statement } = await statementIn(local, newestTo(local, person));
    expect(outcome).toBe('valid');
    expect(statement?.remains.map(({ what }) => what)).not.toContain('hold');
  });
});

describe('a closed case', () => {
  it('ends thirty days later: its rows, its mail and its answer are gone, and its procedure stays proven', async () => {
    const person = await knownPerson(local);
    const { requestId } = await askedBy('access', person);
    await proveBy(requestId, person);
    const keys = () => local.objects.keys(local.bucket).filter((key) => key.includes(requestId));
    const rows = async () => (await rowsOf(local, 'records')).filter((row) => JSON.stringify(row).includes(requestId));
    expect(keys()).toEqual([`export/${requestId}/answer.zip`]);
    travelDays(29);
    await anHourPasses(local);
    expect(await caseOf(local, requestId)).toBeDefined();
    travelDays(1.1);
    await anHourPasses(local);
    expect(keys()).toEqual([]);
    expect(await rows()).toEqual([]);
    expect((await rowsOf(local, 'standing')).filter(({ alias }) => alias === `case:${requestId}`)).toEqual([]);
    const proof = (await rowsOf(local, 'proof')).filter(({ stream }) => stream === `case:${requestId}`);
    expect(proof.length).toBeGreaterThan(5);
  });
});
