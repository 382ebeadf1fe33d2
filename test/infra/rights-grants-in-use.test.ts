import { randomBytes } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { functions, type Grant } from '../../infra/functions.ts';
import { type ReferenceSystem, startReferenceSystem } from '../../examples/reference-system/reference-system.ts';
import { type Local, startLocal } from '../../local/start-local.ts';
import { signatureOf } from '../../shared/runtime/standard-webhooks.ts';
import { deadLettersOf } from '../../local/queues/start-queues.ts';
import { newPerson, sendMail, sentTo } from '../way-of-one-mail/sending.ts';
import { portalOf, press } from '../way-of-one-right/answers.ts';
import { ask, caseOf, knownPerson, newestTo, proofIn, prove } from '../way-of-one-right/asking.ts';
import { deskOf } from '../way-of-one-right/desk.ts';
import { anHourPasses, travelDays } from '../way-of-one-right/time.ts';
import { recordCalls } from './recorded-calls.ts';

/**
 * The lives of some cases on the whole stack, while everything that each function asks of any service of AWS is written down as
 * its own: all of it must be granted, and of each grant something must be used.
 */
const table = (name: string, ...acts: string[]) => acts.map((act) => `dynamodb:${act} ${name}`);
const objects = (act: string, ...under: string[]) => under.map((prefix) => `s3:${act}Object ${prefix}`);
const writes = ['PutItem', 'UpdateItem', 'DeleteItem', 'ConditionCheckItem'];

/** What each grant lets a function do, a third time and by hand; grants.test.ts holds the template against the same. */
const allows: Record<Grant, string[]> = {
  'standing:read': table('standing', 'GetItem'),
  'standing:put': table('standing', 'PutItem'),
  'standing:update': table('standing', 'UpdateItem'),
  'standing:delete': table('standing', 'DeleteItem'),
  'standing:scan': table('standing', 'Scan'),
  'standing:keys': table('standing', 'Query'),
  'standing:blind': table('standing', ...writes),
  'records:read': [...table('records', 'GetItem', 'Query'), 'dynamodb:Query records/byDue'],
  'records:put': table('records', 'PutItem'),
  'records:update': table('records', 'UpdateItem'),
  'records:delete': table('records', 'DeleteItem'),
  'records:check': table('records', 'ConditionCheckItem'),
  'records:scan': table('records', 'Scan'),
  'records:keys': table('records', 'Query'),
  'records:case': table('records', 'GetItem'),
  'records:blind': table('records', ...writes),
  'proof:put': table('proof', 'PutItem'),
  'proof:read': table('proof', 'Query'),
  'proof:scan': table('proof', 'Scan'),
  'proof:delete': table('proof', 'DeleteItem'),
  'guard:update': table('guard', 'UpdateItem'),
  'guard:scan': table('guard', 'Scan'),
  'guard:delete': table('guard', 'DeleteItem'),
  'mail:get': [...objects('Get', 'mail', 'case'), 's3:ListBucket'],
  'held-mail:get': [...objects('Get', 'hold'), 's3:ListBucket'],
  'mail:put': objects('Put', 'mail'),
  'mail:move': [...objects('Get', 'mail'), ...objects('Delete', 'mail'), ...objects('Put', 'case'), 's3:ListBucket'],
  'mail:expire': [...objects('Delete', 'mail'), 's3:ListBucket'],
  'mail:hold': [
    ...objects('Get', 'mail', 'case', 'hold'),
    ...objects('Delete', 'mail', 'case', 'hold'),
    ...objects('Put', 'hold'),
    's3:ListBucket',
  ],
  'exports:get': [...objects('Get', 'export'), 's3:ListBucket'],
  'exports:put': ['s3:PutObject export', 's3:AbortMultipartUpload export'],
  'case-objects:erase': [...objects('Delete', 'case', 'export'), 's3:ListBucket'],
  'objects:erase': [...objects('Delete', 'mail', 'case', 'export', 'hold'), 's3:ListBucket'],
  'mail-dead-letters:search': ['ReceiveMessage', 'ChangeMessageVisibility', 'GetQueueAttributes'].map(
    (act) => `sqs:${act} mail-dead-letters`,
  ),
  'mail-dead-letters:delete': ['sqs:DeleteMessage mail-dead-letters'],
  'deliver-queue:send': ['sqs:SendMessage deliver'],
  'follow-up-queue:send': ['sqs:SendMessage follow-up'],
  'fulfil-queues:send': ['access', 'rectification', 'erasure', 'restriction'].map((one) => `sqs:SendMessage fulfil-${one}`),
  'systems-queue:send': ['sqs:SendMessage systems'],
  'statement-key:read': ['secretsmanager:GetSecretValue statement-key'],
  'system-secrets:read': ['secretsmanager:GetSecretValue repondeur/mailing-list'],
  'vouched-secret:read': ['secretsmanager:GetSecretValue repondeur/vouched'],
  'alias-key:read': ['secretsmanager:GetSecretValue alias-key'],
  'token-key:read': ['secretsmanager:GetSecretValue token-key'],
  'provider-secrets:read': ['secretsmanager:GetSecretValue repondeur/mailgun'],
  'form-secret:read': [],
  'email:send-courtesy': ['ses:SendEmail courtesy'],
  'email:send-legal': ['ses:SendEmail legal'],
  'email:pause-courtesy': ['ses:PutConfigurationSetSendingOptions'],
};

const secret = `whsec_${randomBytes(32).toString('base64')}`;
const calls = recordCalls();
let local: Local;
let systems: ReferenceSystem[];

beforeAll(async () => {
  process.env['LOG_LEVEL'] = 'silent';
  process.env['REPONDEUR_CONFIG'] = fileURLToPath(new URL('../fixtures/every-grant.config.ts', import.meta.url));
  const { default: settings } = await import('../fixtures/every-grant.config.ts');
  const later: { answersAt?: string; secrets: string[]; file: string } = { secrets: [secret], file: ':memory:' };
  const [plain, atOnce] = [await startReferenceSystem(later), await startReferenceSystem(later)];
  local = await startLocal({
    settings,
    around: calls.around,
    providerSecrets: { 'repondeur/mailing-list': secret, 'repondeur/vouched': secret },
    localSystems: { 'https://list.example.com': plain.url, 'https://news.example.com': atOnce.url },
  });
  const port = Number(new URL(plain.url).port);
  await plain.close();
  systems = [atOnce, await startReferenceSystem({ ...later, port, answersAt: `${local.httpUrl}/systems/mailing-list/answers` })];
});
afterAll(async () => {
  vi.useRealTimers();
  calls.stop();
  await local.close();
  for (const system of systems) await system.close();
  delete process.env['REPONDEUR_CONFIG'];
});

const codeTo = (person: string) => ({ code: proofIn(newestTo(local, person)).code ?? '' });
const rights = ['access', 'rectification', 'erasure', 'restriction', 'objection', 'portability'] as const;

/** The accountant and the mailing list have answered everything that they were asked. */
async function systemsAnswer(caseId: string): Promise<void> {
  const told = sentTo(local, 'alix@example.com').filter(({ text }) => text.includes(caseId));
  for (const { text } of told) {
    const link = /https?:\/\/\S+\/tasks\/[^\s>]+/.exec(text)?.[0] ?? '';
    await fetch(`${link}&lang=en`);
    await press(link, { answer: 'done', found: 'A name.' });
  }
  await expect.poll(async () => (await caseOf(local, caseId))?.['systemsOpen'], { timeout: 20_000 }).toBe(0);
  await local.settled();
}

async function asked(right: string, person: string, fields: Record<string, unknown> = {}): Promise<string> {
  const { requestId } = await ask(local, right, { email: person, locale: 'en', ...fields });
  return requestId;
}

describe('the lives of some cases', () => {
  it('come to their ends', async () => {
    const desk = deskOf(local);
    // A vouched call to each form.
    for (const right of rights) {
      const bytes = Buffer.from(JSON.stringify({ email: newPerson(), vouched: true, locale: 'en' }));
      const [id, timestamp] = [`call-${right}`, String(Math.floor(Date.now() / 1000))];
      const signature = `v1,${signatureOf({ id, timestamp, bytes }, secret)}`;
      const headers = {
        'content-type': 'application/json',
        'webhook-id': id,
        'webhook-timestamp': timestamp,
        'webhook-signature': signature,
      };
      const answered = await fetch(`${local.httpUrl}/rights/${right}`, { method: 'POST', headers, body: bytes });
      expect([right, answered.status]).toEqual([right, 202]);
      await local.settled();
      await asked(right, newPerson(), right === 'rectification' ? { corrections: { name: 'Anna' } } : {});
    }

    // Access, fetched by the portal; a complaint about what was closed, and a request that is taken back.
    const asking = await knownPerson(local);
    await local.queues.send(deadLettersOf('mail'), waiting(newPerson()));
    const answered = await asked('access', asking);
    await prove(local, answered, codeTo(asking));
    await systemsAnswer(answered);
    const { links: closed, token: closedToken } = portalOf(
      await prove(local, answered, { token: proofIn(newestTo(local, asking)).token }),
    );
    expect((await fetch(closed['export'] ?? '')).status).toBe(200);
    const complaint = await press(`${local.httpUrl}/rights/requests/${answered}/complain`, {
      token: closedToken,
      message: 'Late.',
    });
    expect(complaint.status).toBe(202);
    const regretted = await asked('access', newPerson());
    const regretting = sentTo(local, local.sent()[0]?.to[0] ?? '')[0];
    await press(`${local.httpUrl}/rights/requests/${regretted}/withdraw`, { token: proofIn(regretting ?? { text: '' }).token });
    expect(await caseOf(local, regretted)).toMatchObject({ state: 'withdrawn' });

    // Access of somebody whose mail a hold keeps, with more among the dead letters; fetched by the portal.
    const held = await knownPerson(local);
    const access = await asked('access', held);
    const holdId = await desk.placeHold(access, 'A dispute before a court', new Date(Date.now() + 40 * 86_400_000));
    await local.settled();
    await prove(local, access, codeTo(held));
    await systemsAnswer(access);
    const opened = portalOf(await prove(local, access, { token: proofIn(newestTo(local, held)).token }));
    expect((await fetch(opened.links['export'] ?? '')).status).toBe(200);
    await desk.liftHold(access, holdId);

    // A correction of name and address, confirmed in the portal and at the new address.
    const [wrong, right] = [await knownPerson(local), newPerson()];
    const correction = await asked('rectification', wrong, { corrections: { name: 'Anna Right', email: right } });
    const { token, links } = portalOf(await prove(local, correction, codeTo(wrong)));
    await press(links['corrections'] ?? `${local.httpUrl}/rights/requests/${correction}/corrections`, { token });
    await local.settled();
    const link = /https?:\/\/\S+\/new-address\?[^\s>]+/.exec(newestTo(local, right).text)?.[0] ?? '';
    expect((await press(link, {})).status).toBe(200);
    await local.settled();
    await systemsAnswer(correction);
    await anHourPasses(local);

    // Restriction and objection, opting out for good and taken to the other systems.
    for (const one of ['restriction', 'objection']) {
      const person = await knownPerson(local);
      const caseId = await asked(one, person, one === 'objection' ? { about: 'marketing' } : {});
      if (one === 'restriction') await prove(local, caseId, codeTo(person));
      await systemsAnswer(caseId);
    }

    // Erasure by mail, of somebody with an answer to fetch, and mail among the dead letters.
    const leaving = await knownPerson(local);
    await local.queues.send(deadLettersOf('mail'), waiting(leaving));
    await sendMail(local, {
      from: leaving,
      subject: 'My data',
      text: 'Hello, please erase all personal data you hold about me (article 17 GDPR). Anna',
    });
    await local.settled();
    expect(newestTo(local, leaving).text).toContain('/confirm?');
    const { link: button, token: spent } = proofIn(newestTo(local, leaving));
    await press(button.replace(/\?.*/, ''), { token: spent });
    await local.settled();
    await systemsAnswer(/requests\/(R-\w+)\//.exec(button)?.[1] ?? '');

    // An agent's letters: a question, more time, a refusal; an objection that is overridden; an erasure that a hold stops.
    const [hard, objecting, kept] = [await knownPerson(local), await knownPerson(local), await knownPerson(local)];
    const difficult = await asked('access', hard);
    await desk.act(difficult, 'take');
    await desk.act(difficult, 'message', { words: 'Which order is it about?' });
    await desk.act(difficult, 'ask-identity');
    await desk.act(difficult, 'extend', { words: 'It is much.' });
    await desk.act(difficult, 'refuse', { reason: 'other', words: 'It was answered yesterday.' });
    const objection = await asked('objection', objecting, { about: 'other' });
    await prove(local, objection, codeTo(objecting));
    await desk.act(objection, 'weigh', { decision: 'overridden', words: 'A claim in court.' });
    const stopped = await asked('erasure', kept);
    await desk.placeHold(stopped, 'A dispute before a court', new Date(Date.now() + 20 * 86_400_000));
    await local.settled();
    await prove(local, stopped, codeTo(kept));
    expect(await caseOf(local, stopped)).toMatchObject({ state: 'with-agent' });

    // An address that takes no mail, one who lost the code, and a consent that is asked for.
    await asked('access', `bounce+${process.pid}@simulator.amazonses.com`);
    const lost = await asked('access', newPerson());
    await press(`${local.httpUrl}/rights/requests/${lost}/code`, {});
    await local.settled();
    const page = await (await fetch(`${local.httpUrl}/consent?lang=en`)).text();
    const [, name = '', value = ''] = /type="checkbox"[^>]*name="([^"]+)"[^>]*value="([^"]+)"/.exec(page) ?? [];
    expect((await press(`${local.httpUrl}/consent`, { email: newPerson(), locale: 'en', [name]: value })).status).toBe(202);
    await local.settled();
    await fetch(`${local.httpUrl}/rights/statement-key`);

    // Deadlines that come near, promises, and the ends of what is closed.
    for (const days of [8, 8, 8, 8, 31]) {
      travelDays(days);
      await anHourPasses(local);
    }
    await local.run('apply-retention');
  }, 120_000);

  it.each(functions)('$name asked for nothing that it is not granted', ({ name, grants }) => {
    const allowed = new Set(grants.flatMap((grant) => allows[grant]));
    expect([...calls.of(name)].filter((call) => !allowed.has(call))).toEqual([]);
  });

  // What the other functions do is in grants-in-use.test.ts.
  const ours = functions.filter(({ name }) =>
    /^(request-|rights-requests|fulfil-|tell-systems|system-callback|follow-up|deliver-mail|watch-)/.test(name),
  );
  it.each(ours)('$name used each thing that it is granted', ({ name, grants }) => {
    const used = calls.of(name);
    expect(
      grants.filter((grant) => !isSecret(grant) && !elsewhere(name, grant) && !allows[grant].some((call) => used.has(call))),
    ).toEqual([]);
  });
});

/** A mail that nobody could read, as SES told of it. */
const waiting = (from: string) =>
  JSON.stringify({
    notificationType: 'Received',
    mail: { messageId: 'waiting', source: from, headers: [{ name: 'From', value: from }] },
    receipt: {
      timestamp: new Date().toISOString(),
      recipients: ['contact@example.com'],
      ...Object.fromEntries(['spam', 'virus', 'spf', 'dkim', 'dmarc'].map((one) => [`${one}Verdict`, { status: 'PASS' }])),
      action: { type: 'S3', objectKey: 'mail/ses/waiting' },
    },
  });

// It sends what waited for a consent: test/way-of-one-mail/consent-first.test.ts.
const elsewhere = (name: string, grant: Grant) => name === 'follow-up' && grant === 'email:send-courtesy';
// Functions share what this process has read of a secret, so that only the first of them is seen to read it.
const isSecret = (grant: Grant) => allows[grant].every((call) => call.startsWith('secretsmanager:'));
