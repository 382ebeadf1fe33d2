import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Local, startLocal } from '../../local/start-local.ts';
import { rowsOf } from '../way-of-one-mail/rows.ts';
import { headerOf, newPerson, sendMail, sentTo, type TestMail } from '../way-of-one-mail/sending.ts';
import { openedAnswer, portalOf, press, statementIn } from './answers.ts';
import { caseOf, knownPerson, newestTo, proofIn, prove, referenceIn, statusOf } from './asking.ts';
import { deskOf } from './desk.ts';

/** Each right as somebody asks for it who writes a mail in their own words, to the very end of it. */
let local: Local;
beforeAll(async () => {
  process.env['LOG_LEVEL'] = 'silent';
  process.env['REPONDEUR_CONFIG'] = fileURLToPath(new URL('../fixtures/rights.config.ts', import.meta.url));
  local = await startLocal({ concurrency: 2 });
});
afterAll(async () => {
  await local.close();
  delete process.env['REPONDEUR_CONFIG'];
});

/** Writes a mail; gives the acknowledgement, and the reference of the case. */
async function write(mail: Omit<TestMail, 'from'> & { from?: string }) {
  const { from = newPerson() } = mail;
  const person = /<(.+)>/.exec(from)?.[1] ?? from;
  await sendMail(local, { ...mail, from });
  await local.settled();
  const acknowledgement = newestTo(local, person);
  return { person, acknowledgement, caseId: referenceIn(acknowledgement.text) };
}

/** Presses the button of the acknowledgement, as the page of its link offers it. */
async function pressButton(acknowledgement: { text: string }) {
  const { link, token } = proofIn(acknowledgement);
  const shown = await fetch(link, { headers: { accept: 'text/html' } });
  expect(shown.status).toBe(200);
  const pressed = await press(link.replace(/\?.*/, ''), { token });
  expect(pressed.status).toBe(200);
  await local.settled();
  return pressed;
}

const access = {
  subject: 'My data',
  text: 'I request access to all the personal data you hold about me, under Article 15 GDPR.',
};

describe('a mail that asks for access', () => {
  it('is acknowledged in its thread with a button and no code, proved by it alone, and answered with the data', async () => {
    const messageId = '<my-request@example.org>';
    const references = '<an-older-mail@example.org>';
    const person = await knownPerson(local);
    const { acknowledgement, caseId } = await write({
      from: person,
      ...access,
      headers: { 'Message-ID': messageId, References: references },
    });
    expect(headerOf(acknowledgement, 'In-Reply-To')).toBe(messageId);
    expect(headerOf(acknowledgement, 'References')).toContain(references);
    expect(headerOf(acknowledgement, 'Auto-Submitted')).toBe('auto-replied');
    expect(proofIn(acknowledgement).code).toBeUndefined();
    expect(acknowledgement.text).not.toContain('Article 15 GDPR.'); // no word of theirs

    const { link } = proofIn(acknowledgement);
    for (const method of ['GET', 'HEAD']) await fetch(link, { method });
    expect(await statusOf(local, caseId)).toMatchObject({ status: 'awaiting-identity' });
    await pressButton(acknowledgement);

    const answer = newestTo(local, person);
    expect(headerOf(answer, 'In-Reply-To')).toBe(messageId);
    expect(answer.text).not.toContain(access.text);
    expect(await statusOf(local, caseId)).toMatchObject({ status: 'answered' });
    expect(await caseOf(local, caseId)).toMatchObject({ state: 'fulfilled' });
    const { files, data } = await openedAnswer(local, caseId, person);
    expect(data.request).toMatchObject({ reference: caseId, rights: ['access'], complete: true });
    expect(data.standing?.identity).toMatchObject({ address: person, name: 'Anna Example' });
    expect(data.messages).toHaveLength(1);
    expect(files.get(data.messages[0]?.file ?? '')?.toString()).toContain('what are your opening hours');
    const [request] = data.requests;
    expect(request).toMatchObject({ reference: caseId, channel: 'mail', identity: { address: person } });
    expect(files.get(request?.file ?? '')?.toString()).toContain('I request access to all');
    expect(files.get('report.html')?.toString()).toContain(person);
  });
});

describe('a mail that asks for erasure', () => {
  it('brings a signed statement, and leaves a stranger behind', async () => {
    const person = await knownPerson(local);
    const { acknowledgement, caseId } = await write({
      from: person,
      subject: 'Erase me',
      text: 'Please delete all my personal data.',
    });
    await pressButton(acknowledgement);
    const { outcome, statement } = await statementIn(local, newestTo(local, person));
    expect(outcome).toBe('valid');
    expect(statement).toMatchObject({ caseId, erasedAt: expect.any(String) });
    expect(statement?.erased.length).toBeGreaterThan(0);
    expect(JSON.stringify(statement)).not.toContain(person);
    expect(await caseOf(local, caseId)).toMatchObject({ state: 'fulfilled' });

    const later = await write({ from: person, ...access });
    await pressButton(later.acknowledgement);
    const { data } = await openedAnswer(local, later.caseId, person);
    expect(data.standing?.identity ?? null).toBeNull();
    expect(data.messages).toEqual([]);
    expect(data.requests.filter(({ reference }) => reference === caseId)).toMatchObject([{ identity: null, words: null }]);
  });
});

describe('a mail that asks for portability', () => {
  it('is answered with what the person gave, as tables too', async () => {
    const person = await knownPerson(local);
    const text = 'I want to receive my data in a machine-readable format, as Article 20 GDPR gives me the right to.';
    const { acknowledgement, caseId } = await write({ from: person, subject: 'Portability', text });
    await pressButton(acknowledgement);
    expect(await caseOf(local, caseId)).toMatchObject({ state: 'fulfilled', progress: { portability: 'done' } });
    const { files } = await openedAnswer(local, caseId, person);
    const tables = [...files].filter(([name]) => name.endsWith('.csv'));
    expect(tables).toHaveLength(4);
    expect(tables.some(([, content]) => content.toString().includes(person))).toBe(true);
  });
});

describe('a mail that asks for a restriction', () => {
  it('has later mails read by people alone', async () => {
    const text = 'I demand the restriction of the processing of my data under Article 18 GDPR.';
    const { person, acknowledgement, caseId } = await write({ subject: 'Restriction', text });
    await pressButton(acknowledgement);
    expect(await caseOf(local, caseId)).toMatchObject({ state: 'fulfilled', progress: { restriction: 'done' } });
    const before = sentTo(local, person).length;
    await sendMail(local, { from: person, subject: 'Hours', text: 'Hello, what are your opening hours on Saturday?' });
    await local.settled();
    expect(sentTo(local, person)).toHaveLength(before);
    const [notice] = sentTo(local, 'team@example.com');
    expect(notice?.raw).toContain(person);
  });
});

describe('a mail that objects', () => {
  it('to marketing stops it at once, without any proof, and says so', async () => {
    const text = 'I object to the use of my data for direct marketing, under Article 21 GDPR.';
    const { acknowledgement, caseId } = await write({ subject: 'Objection', text });
    expect(acknowledgement.text).not.toMatch(/\/confirm\?token=/);
    const found = await caseOf(local, caseId);
    expect(found).toMatchObject({ state: 'fulfilled', verified: { by: 'not-needed' } });
    const standing = (await rowsOf(local, 'standing')).find(({ alias }) => alias === found?.['alias']);
    expect(standing).toMatchObject({ optedOutUntil: expect.any(Number) });
  });

  it('to anything else is restricted once it is proved, and weighed by a person', async () => {
    const text =
      'On grounds relating to my particular situation, I object to the processing of my data for your statistics (Article 21(1) GDPR).';
    const { person, acknowledgement, caseId } = await write({ subject: 'Objection', text });
    await pressButton(acknowledgement);
    expect(await caseOf(local, caseId)).toMatchObject({ state: 'with-agent', withAgent: { because: 'objection-to-weigh' } });
    await deskOf(local).act(caseId, 'weigh', { decision: 'overridden', words: 'We must keep these statistics by law.' });
    const refusal = newestTo(local, person);
    expect(refusal.text).toContain('We must keep these statistics by law.');
    expect(refusal.text).toContain('https://www.cnil.fr/fr/plaintes');
    expect(await caseOf(local, caseId)).toMatchObject({ state: 'refused' });
  });
});

describe('a mail that asks for a correction', () => {
  it('is read by an agent, who stages it; the person sees old and new, agrees, and it is done', async () => {
    const from = await knownPerson(local);
    const text = 'My name is misspelt in your records. Please correct it: I am called Zoé Martin.';
    const { acknowledgement, caseId } = await write({ from, subject: 'My name', text });
    await pressButton(acknowledgement);
    expect(await caseOf(local, caseId)).toMatchObject({ state: 'with-agent', withAgent: { because: 'corrections-unclear' } });
    const desk = deskOf(local);
    await desk.act(caseId, 'corrections', { corrections: { name: 'Zoé Martin' } });
    expect(await caseOf(local, caseId)).toMatchObject({ progress: { rectification: 'staged' } });
    await sendCode(caseId);
    const proved = await prove(local, caseId, { code: proofIn(newestTo(local, from)).code ?? '' });
    expect(proved.body).toMatchObject({ corrections: [{ field: 'name', new: 'Zoé Martin' }] });
    const { token, links } = portalOf(proved);
    const agreed = await press(links['corrections'] ?? '', { token });
    expect(agreed.status).toBe(200);
    await local.settled();
    expect(await caseOf(local, caseId)).toMatchObject({ state: 'fulfilled' });
    const { acknowledgement: again, caseId: next } = await write({ from, ...access });
    await pressButton(again);
    expect((await openedAnswer(local, next, from)).data.standing?.identity?.name).toBe('Zoé Martin');
  });
});

const sendCode = async (caseId: string) => {
  await fetch(`${local.httpUrl}/rights/requests/${caseId}/code`, { method: 'POST', body: new URLSearchParams() });
  await local.settled();
};

describe('one mail that asks for two rights', () => {
  it('is one case with one answer: what is shown first is erased after', async () => {
    const text =
      'Please send me a copy of all my data under Article 15 GDPR. After that, erase all my personal data under Article 17 GDPR.';
    const person = await knownPerson(local);
    const { acknowledgement, caseId } = await write({ from: person, subject: 'My data', text });
    expect(await caseOf(local, caseId)).toMatchObject({ rights: expect.arrayContaining(['access', 'erasure']) });
    await pressButton(acknowledgement);
    expect(sentTo(local, person)).toHaveLength(3); // to their question, the acknowledgement, and one answer
    const { statement } = await statementIn(local, newestTo(local, person));
    expect(statement).toMatchObject({ caseId });
    const { data } = await openedAnswer(local, caseId, person);
    expect(data.requests.map(({ identity }) => identity?.address)).toContain(person);
  });
});

describe('a mail to the mailbox for rights', () => {
  it('is a request whatever it says, and waits for an agent who names the right', async () => {
    const person = await knownPerson(local);
    const text = 'It is about me and my file. Anna';
    const { acknowledgement, caseId } = await write({ from: person, to: 'privacy@example.com', subject: 'Hello', text });
    expect(await caseOf(local, caseId)).toMatchObject({ rights: ['unspecified'] });
    const before = sentTo(local, person).length;
    await pressButton(acknowledgement);
    expect(await caseOf(local, caseId)).toMatchObject({ state: 'with-agent', withAgent: { because: 'unspecified' } });
    await deskOf(local).act(caseId, 'release', { rights: ['access'] });
    expect(sentTo(local, person).length).toBe(before + 1);
    expect((await openedAnswer(local, caseId, person)).data.request.rights).toContain('access');
  });
});

describe('a request that may be forged, or a machine’s', () => {
  it.each([
    ['failed DMARC', 'unauthenticated', { 'X-Local-Verdicts': 'dmarc=fail spf=fail dkim=fail' }],
    ['was stamped automatic by a forwarder', 'perhaps-automatic', { 'Auto-Submitted': 'auto-generated' }],
  ])('%s: nobody is written to, and an agent decides', async (_how, because, headers) => {
    const person = newPerson();
    await sendMail(local, { ...access, from: person, headers });
    await local.settled();
    expect(sentTo(local, person)).toEqual([]);
    const waiting = (await rowsOf(local, 'records')).filter(
      ({ sk, withAgent }) => sk === 'case' && isBecause(withAgent, because),
    );
    expect(waiting).toHaveLength(1);
    expect(waiting[0]).toMatchObject({ state: 'with-agent', rights: ['access'] });
  });
});

const isBecause = (withAgent: unknown, because: string) =>
  typeof withAgent === 'object' && withAgent !== null && 'because' in withAgent && withAgent.because === because;
