import { randomBytes } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Local, startLocal } from '../../local/start-local.ts';
import { signatureOf } from '../../shared/runtime/standard-webhooks.ts';
import { aliasIn, rowsOf } from '../way-of-one-mail/rows.ts';
import { newPerson, sendMail, sentTo } from '../way-of-one-mail/sending.ts';
import { openedAnswer, portalAgain, portalOf, press, statementIn } from './answers.ts';
import { ask, caseOf, knownPerson, newestTo, proofIn, prove, referenceIn, statusOf } from './asking.ts';

/** Each right as somebody asks for it on our pages, or by a program of theirs. */
const secret = `whsec_${randomBytes(32).toString('base64')}`;
let local: Local;
beforeAll(async () => {
  process.env['LOG_LEVEL'] = 'silent';
  process.env['REPONDEUR_CONFIG'] = fileURLToPath(new URL('../fixtures/rights.config.ts', import.meta.url));
  local = await startLocal({ providerSecrets: { 'repondeur/vouched': secret } });
});
afterAll(async () => {
  await local.close();
  delete process.env['REPONDEUR_CONFIG'];
});

const codeTo = (person: string) => {
  const { code } = proofIn(newestTo(local, person));
  if (code === undefined) throw new Error('no code');
  return code;
};
const allRows = () => Promise.all(['standing', 'records', 'proof', 'guard'].map((table) => rowsOf(local, table)));
const standingOf = async (person: string) =>
  (await rowsOf(local, 'standing')).find(({ alias }) => alias === aliasIn(local, person));

describe('access by a program', () => {
  it('is acknowledged with link and code in one mail; looking at the link changes nothing; the code leads to the data', async () => {
    const person = await knownPerson(local);
    const { requestId, status, dueAt } = await ask(local, 'access', { email: person, locale: 'en', message: 'Please.' });
    expect(status).toBe('received');
    const acknowledgement = newestTo(local, person);
    expect(acknowledgement.text.match(/(?<!\d)\d{6}(?!\d)/g)).toHaveLength(1);
    const { link } = proofIn(acknowledgement);
    const before = await allRows();
    for (const url of [link, `${local.httpUrl}/rights/requests/${requestId}`, link.replace(/\?.*/, '')])
      for (const method of ['GET', 'HEAD']) await fetch(url, { method });
    await local.settled();
    expect(await allRows()).toEqual(before);

    expect((await prove(local, requestId, { code: codeTo(person) })).status).toBe(200);
    expect(await statusOf(local, requestId)).toMatchObject({ status: 'answered', dueAt });
    const { data } = await openedAnswer(local, requestId, person);
    expect(data.standing?.identity?.address).toBe(person);
    expect(data.requests[0]?.words).toMatchObject({ message: 'Please.' });
  });

  it('of nobody we know says so, and the same receipt as anybody’s', async () => {
    const person = newPerson();
    const { requestId } = await ask(local, 'access', { email: person, locale: 'de' });
    await prove(local, requestId, { code: codeTo(person) });
    expect(await caseOf(local, requestId)).toMatchObject({ state: 'nothing-held' });
    expect(await statusOf(local, requestId)).toMatchObject({ status: 'answered' });
    expect(newestTo(local, person).text).toContain('Guten Tag');
  });
});

describe('erasure by the form', () => {
  it('is proved by the button behind the link, and brings the statement', async () => {
    const person = await knownPerson(local);
    const { status, html } = await press(`${local.httpUrl}/rights/erasure?lang=en`, { email: person, message: '' });
    expect(status).toBe(202);
    await local.settled();
    const requestId = referenceIn(html);
    const { link, token } = proofIn(newestTo(local, person));
    expect((await press(link.replace(/\?.*/, ''), { token })).status).toBe(200);
    await local.settled();
    const { outcome, statement } = await statementIn(local, newestTo(local, person));
    expect({ outcome, caseId: statement?.caseId }).toEqual({ outcome: 'valid', caseId: requestId });
    expect(await standingOf(person)).not.toHaveProperty('sealed');
    expect((await press(link.replace(/\?.*/, ''), { token })).status).toBe(400); // spent
  });
});

describe('a correction', () => {
  it('of a name is shown old beside new in the portal, and applied once the person agrees', async () => {
    const person = await knownPerson(local, 'Anna Exampel');
    const { requestId } = await ask(local, 'rectification', {
      email: person,
      locale: 'en',
      corrections: { name: 'Anna Example' },
    });
    const proved = await prove(local, requestId, { code: codeTo(person) });
    const { corrections, portal } = await portalAgain(portalOf(proved));
    expect(corrections).toEqual([{ field: 'name', old: 'Anna Exampel', new: 'Anna Example' }]);
    const agreed = await press(portal.links['corrections'] ?? '', { token: portal.token });
    expect(agreed.status).toBe(200);
    await local.settled();
    expect(await caseOf(local, requestId)).toMatchObject({ state: 'fulfilled' });
    const { requestId: next } = await ask(local, 'access', { email: person, locale: 'en' });
    await prove(local, next, { code: codeTo(person) });
    expect((await openedAnswer(local, next, person)).data.standing?.identity?.name).toBe('Anna Example');
  });

  it('of the address is proved at the new one, and moves what is held there', async () => {
    const [person, moved] = [await knownPerson(local), newPerson()];
    const { requestId } = await ask(local, 'rectification', { email: person, locale: 'en', corrections: { email: moved } });
    const proved = await prove(local, requestId, { code: codeTo(person) });
    const { portal } = await portalAgain(portalOf(proved));
    await press(portal.links['corrections'] ?? '', { token: portal.token });
    await local.settled();

    const mail = newestTo(local, moved);
    expect(mail.raw).not.toContain(person);
    const link = /https?:\/\/\S+\/new-address\?[^\s>]+/.exec(mail.text)?.[0] ?? '';
    await fetch(link);
    expect(await caseOf(local, requestId)).toMatchObject({ alias: aliasIn(local, person) });
    expect((await press(link, {})).status).toBe(200);
    await local.settled();
    expect(await caseOf(local, requestId)).toMatchObject({ state: 'fulfilled', alias: aliasIn(local, moved) });
    const left = (await rowsOf(local, 'records')).filter(({ pk }) => pk === aliasIn(local, person));
    expect(left).toEqual([]);
    const { requestId: next } = await ask(local, 'access', { email: moved, locale: 'en' });
    await prove(local, next, { code: codeTo(moved) });
    const { data } = await openedAnswer(local, next, moved);
    expect(data.standing?.identity?.address).toBe(moved);
    expect(data.messages).toHaveLength(1);
  });
});

describe('a restriction, an objection and a portability', () => {
  it('restrict: what comes later is for people', async () => {
    const person = await knownPerson(local);
    const { html } = await press(`${local.httpUrl}/rights/restriction?lang=en`, { email: person });
    await local.settled();
    await prove(local, referenceIn(html), { code: codeTo(person) });
    const before = sentTo(local, person).length;
    await sendMail(local, { from: person, subject: 'Hours', text: 'Hello, what are your opening hours on Saturday?' });
    await local.settled();
    expect(sentTo(local, person)).toHaveLength(before);
  });

  it('stop marketing before anything is proved', async () => {
    const person = newPerson();
    const { requestId } = await ask(local, 'objection', { email: person, locale: 'en', about: 'marketing' });
    expect(await standingOf(person)).toMatchObject({ optedOutUntil: expect.any(Number) });
    expect(await caseOf(local, requestId)).toMatchObject({ state: 'fulfilled', verified: { by: 'not-needed' } });
  });

  it('give the person’s own data as tables', async () => {
    const person = await knownPerson(local);
    const { requestId } = await ask(local, 'portability', { email: person, locale: 'en' });
    await prove(local, requestId, { code: codeTo(person) });
    const { files } = await openedAnswer(local, requestId, person);
    expect([...files.keys()].filter((name) => name.endsWith('.csv'))).toHaveLength(4);
  });
});

describe('codes', () => {
  it('are tried five times; then a new one opens what no old one does', async () => {
    const person = newPerson();
    const { requestId } = await ask(local, 'access', { email: person, locale: 'en' });
    const code = codeTo(person);
    const wrong = code === '000000' ? '000001' : '000000';
    const tries = [];
    for (let time = 0; time < 5; time++) tries.push((await prove(local, requestId, { code: wrong })).status);
    expect(tries.slice(0, 4)).toEqual([400, 400, 400, 400]);
    expect((await prove(local, requestId, { code })).status).toBe(429);
    expect(await statusOf(local, requestId)).toMatchObject({ status: 'awaiting-identity' });

    await press(`${local.httpUrl}/rights/requests/${requestId}/code`, {});
    await local.settled();
    const renewed = codeTo(person);
    if (renewed !== code) expect((await prove(local, requestId, { code })).status).toBe(400);
    expect((await prove(local, requestId, { code: renewed })).status).toBe(200);
    expect((await prove(local, requestId, { code: renewed })).status).toBe(400);
  });

  it('are mailed five times a day to one address, the acknowledgement among them, and the request stands all the same', async () => {
    const person = newPerson();
    const { requestId } = await ask(local, 'access', { email: person, locale: 'en' });
    for (let time = 0; time < 6; time++) {
      const { status } = await press(`${local.httpUrl}/rights/requests/${requestId}/code`, {});
      expect(status).toBe(202); // says the same
      await local.settled();
    }
    expect(sentTo(local, person)).toHaveLength(5);
    expect(await statusOf(local, requestId)).toMatchObject({ status: 'awaiting-identity' });
  });
});

describe('a repeat', () => {
  it('is none where other corrections are asked for, and its words reach the team where it is one', async () => {
    const email = newPerson();
    const first = await ask(local, 'rectification', { email, corrections: { name: 'Anna Nova' } });
    const other = await ask(local, 'rectification', { email, corrections: { name: 'Anna Rossi' } });
    const same = await ask(local, 'rectification', { email, message: 'and quickly', corrections: { name: 'Anna Nova' } });
    expect(await caseOf(local, other.requestId)).toMatchObject({ state: 'awaiting-identity' });
    expect(await caseOf(local, same.requestId)).toMatchObject({ state: 'linked', repeatOf: first.requestId });
    expect(sentTo(local, 'team@example.com').some(({ text }) => text.includes('and quickly'))).toBe(true);
  });

  it('goes on under the first one, and only the first repeat of a day is told', async () => {
    const person = newPerson();
    const first = await ask(local, 'access', { email: person, locale: 'en' });
    const repeats = [];
    for (let time = 0; time < 3; time++) repeats.push((await ask(local, 'access', { email: person, locale: 'en' })).requestId);
    for (const repeat of repeats)
      expect(await caseOf(local, repeat)).toMatchObject({ state: 'linked', repeatOf: first.requestId });
    expect(await caseOf(local, first.requestId)).toMatchObject({ repeats: 3 });
    expect(sentTo(local, person)).toHaveLength(2);
    expect(newestTo(local, person).text).toContain(first.requestId);
    const [, acknowledgement] = sentTo(local, person);
    await prove(local, repeats[0] ?? '', { code: proofIn(acknowledgement ?? newestTo(local, person)).code ?? '' });
    expect(await caseOf(local, first.requestId)).toMatchObject({ state: 'nothing-held' });
  });
});

/** A call of the controller's own backend, signed. */
const vouch = (body: object, by = secret) => {
  const bytes = Buffer.from(JSON.stringify(body));
  const [id, timestamp] = ['call-1', String(Math.floor(Date.now() / 1000))];
  const signature = `v1,${signatureOf({ id, timestamp, bytes }, by)}`;
  const headers = {
    'content-type': 'application/json',
    'webhook-id': id,
    'webhook-timestamp': timestamp,
    'webhook-signature': signature,
  };
  return fetch(`${local.httpUrl}/rights/access`, { method: 'POST', headers, body: bytes });
};

describe('whom the controller’s own backend vouches for', () => {
  it('proves nothing twice; a call sent again opens nothing new, and a forged one nothing at all', async () => {
    const person = await knownPerson(local);
    const body = { email: person, locale: 'en', verified: { by: 'customer account', at: new Date().toISOString() } };
    expect((await vouch(body, `whsec_${randomBytes(32).toString('base64')}`)).status).toBe(401);
    const answers = [await vouch(body), await vouch(body)];
    const receipts = (await Promise.all(answers.map((answer) => answer.json()))) as { requestId: string }[];
    const [first, second] = receipts;
    expect(first?.requestId).toBe(second?.requestId);
    await local.settled();
    expect(await caseOf(local, first?.requestId ?? '')).toMatchObject({ state: 'fulfilled', verified: { by: 'vouched' } });
    expect((await openedAnswer(local, first?.requestId ?? '', person)).data.standing?.identity?.address).toBe(person);
  });
});

describe('the portal', () => {
  it('takes a request back, and hears a complaint about what was closed as a request of its own', async () => {
    const person = newPerson();
    const { requestId } = await ask(local, 'rectification', { email: person, locale: 'en' });
    const { token, links } = portalOf(await prove(local, requestId, { code: codeTo(person) }));
    expect(await caseOf(local, requestId)).toMatchObject({ state: 'with-agent', withAgent: { because: 'corrections-unclear' } });
    expect((await press(links['withdraw'] ?? '', { token })).status).toBe(200);
    expect(await statusOf(local, requestId)).toMatchObject({ status: 'withdrawn' });
    const { status, html } = await press(`${links['complain']}&lang=en`, { token, message: 'Nobody told me why.' });
    expect(status).toBe(202);
    await local.settled();
    const complaint = [...html.matchAll(/R-[0-9A-HJKMNP-TV-Z]{16}/g)].map(([one]) => one).find((one) => one !== requestId) ?? '';
    expect(await caseOf(local, complaint)).toMatchObject({ state: 'with-agent', rights: ['unspecified'] });
    expect(sentTo(local, 'team@example.com')[0]?.text).toContain(complaint);
  });
});

describe('too many requests of one place in an hour', () => {
  it('are recorded all the same; nobody is written to before a person has looked', async () => {
    const busy = newPerson();
    const headers = { 'content-type': 'application/json' };
    const asking = { method: 'POST', headers, body: JSON.stringify({ email: busy }) };
    for (let time = 0; time < 31; time++) await fetch(`${local.httpUrl}/rights/access`, asking);
    const person = newPerson();
    const { requestId, status } = await ask(local, 'access', { email: person });
    expect(status).toBe('received');
    expect(sentTo(local, person)).toEqual([]);
    expect(await caseOf(local, requestId)).toMatchObject({ state: 'with-agent' });
  });
});
