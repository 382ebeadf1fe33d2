import { createServer, request as forward } from 'node:http';
import type { AddressInfo } from 'node:net';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { afterEach, describe, expect, it } from 'vitest';
import { functions, type Grant } from '../../infra/functions.ts';
import { type Local, startLocal } from '../../local/start-local.ts';
import { casesTable } from '../../shared/aws/tables/cases-table.ts';
import { challengesTable } from '../../shared/aws/tables/challenges-table.ts';
import { mailRecordsTable } from '../../shared/aws/tables/mail-records-table.ts';
import { caseIdFromMail } from '../../shared/privacy/rights/case-id.ts';
import type { Alias } from '../../shared/privacy/standing/standings.ts';
import { mintDoneToken } from '../../shared/privacy/tokens/done-token.ts';
import { linkTokens } from '../../shared/privacy/tokens/link-tokens.ts';
import type { MailRecord } from '../../shared/reply/record.ts';
import { mailboxId } from '../../shared/settings/mailbox-id.ts';
import { aliasIn, rowsOf } from '../way-of-one-mail/rows.ts';
import { newPerson, sendMail, sentTo } from '../way-of-one-mail/sending.ts';

/**
 * What nobody sees on one machine, where everything is allowed: whether a function, deployed, may do what it does. Each runs
 * alone behind a recorder, through its rare paths too, and every call is held against what infra/functions.ts grants it.
 */
const grantOf: Record<string, Grant> = {
  GetItem: 'records:read',
  Query: 'records:read',
  PutItem: 'records:put',
  UpdateItem: 'records:update',
  DeleteItem: 'records:delete',
  Scan: 'records:scan',
  ConditionCheckItem: 'records:check',
};

let local: Local;
let recorder: Recorder;
afterEach(async () => {
  await local.close();
  await recorder.close();
});

/** Starts some functions; from `record` on, what they ask of DynamoDB is written down as grants. */
async function start(names: readonly string[]): Promise<void> {
  process.env['LOG_LEVEL'] = 'silent';
  local = await startLocal({ functions: names });
  recorder = await startRecorder(local.endpoints.dynamodb);
}
const record = () => {
  process.env['AWS_ENDPOINT_URL_DYNAMODB'] = recorder.url;
};

const granted = (name: string) => functions.find((one) => one.name === name)?.grants ?? [];
const tableGrants = (name: string) => granted(name).filter((grant) => /^(standing|records|proof|guard):/.test(grant));
const used = () => [...recorder.used].toSorted();

describe('what a function is granted is what it uses:', () => {
  it('answer-mail', async () => {
    await start(['answer-mail']);
    record();
    const ask = { subject: 'Vos horaires', text: 'Bonjour, quels sont vos horaires d’ouverture ? Merci, Anna' };
    const access = { subject: 'Mes données', text: 'Je demande l’accès à toutes mes données, article 15 du RGPD.' };
    const [known, asking, leaving, throttled] = [newPerson(), newPerson(), newPerson(), newPerson()];
    for (const mail of [
      { ...ask, from: known },
      { ...access, from: asking },
      { subject: 'stop', text: 'Stop, désinscrivez-moi.', from: leaving },
      { ...ask, from: newPerson(), headers: { Precedence: 'bulk' } },
    ])
      await answered(mail);
    for (const person of [known, asking]) await expireStanding(person);
    await answered({ ...ask, from: known });
    await answered({ ...access, from: asking });
    local.faults.next('ses', 'SendEmail', 'throttle');
    await answered({ ...ask, from: throttled });
    const kept = (await rowsOf(local, 'records')).find(({ pk }) => pk === aliasIn(local, known));
    const done = { alias: aliasIn(local, known) as Alias, reference: caseIdFromMail(String(kept?.['mailKey'])) }; // made by aliasOf
    await answered({ ...ask, from: 'camille@example.com', to: `done+${mintDoneToken(done, tokenKeys())}@example.com` });
    expect(used()).toEqual(tableGrants('answer-mail').toSorted());
  });

  it('request-access, and so every form', async () => {
    await start(['request-access']);
    record();
    const person = newPerson();
    await post(person);
    await expireStanding(person);
    await post(person);
    expect(used()).toEqual(tableGrants('request-access').toSorted());
    for (const { name, grants } of functions) if (name.startsWith('request-')) expect(grants).toEqual(granted('request-access'));
  });

  it('rights-requests, from the proof to a complaint about what was closed', async () => {
    await start(['request-access', 'rights-requests']);
    const send = async (path: string, value: Record<string, string>) => {
      const headers = { 'content-type': 'application/json' };
      const response = await fetch(`${local.httpUrl}${path}`, { method: 'POST', headers, body: JSON.stringify(value) });
      expect(response.status).toBeLessThan(300);
      return JSON.parse(await response.text());
    };
    const { requestId } = await send('/rights/access', { email: newPerson() });
    // not through the recorder: issuing is the follow-up's
    const direct = { region: 'eu-west-1', credentials: { accessKeyId: 'local', secretAccessKey: 'local' } };
    const dynamo = new DynamoDBClient({ endpoint: local.endpoints.dynamodb, ...direct });
    const tables = { standing: 'standing', records: 'records', proof: 'proof' };
    const found = await casesTable(dynamo, tables).find(requestId);
    if (!found) throw new Error('no case');
    const tokenKeys = async () => [local.secrets['token-key'] ?? ''];
    const { code } = await challengesTable({ dynamo, tables, tokenKeys }).issue({
      found,
      mode: 'link',
      renew: true,
      now: new Date(),
    });
    dynamo.destroy();
    record();
    const path = `/rights/requests/${requestId}`;
    await send(`${path}/code`, {});
    const { portal } = await send(`${path}/confirm`, { code: code ?? '' });
    await send(`${path}/complain`, { token: portal.token, message: 'It takes long.' });
    await send(`${path}/withdraw`, { token: portal.token });
    await send(`${path}/complain`, { token: portal.token, message: 'It took too long.' });
    expect(used()).toEqual(tableGrants('rights-requests').toSorted());
  });

  it('watch-deadlines, of a missing proof, a person to decide and a promise about to be broken', async () => {
    await start(['watch-deadlines']);
    const dynamo = new DynamoDBClient({
      endpoint: local.endpoints.dynamodb,
      region: local.region,
      credentials: local.credentials,
    });
    const now = new Date();
    const before = (days: number) => new Date(now.getTime() - days * 86_400_000);
    for (const [index, warned] of [[], ['reminder']].entries())
      await awaitingProof(dynamo, `R-GRANTS${index}`, before(8), warned);
    const person = newPerson();
    await mailRecordsTable(dynamo, 'records', 30 * 86_400).keep(promised(aliasIn(local, person) as Alias, before(3))); // made by aliasOf
    dynamo.destroy();
    record();
    await local.run('watch-deadlines');
    expect(local.sent().map(({ to }) => to)).toEqual([['anna@example.org']]);
    expect((await rowsOf(local, 'records')).find(({ pk, sk }) => pk === 'case#R-GRANTS1' && sk === 'case')).toMatchObject({
      state: 'with-agent',
    });
    expect(used()).toEqual(tableGrants('watch-deadlines').toSorted());
  });

  it('settle-enquiry, by its button', async () => {
    await start(['settle-enquiry']);
    record();
    const dynamo = new DynamoDBClient({
      endpoint: local.endpoints.dynamodb,
      region: local.region,
      credentials: local.credentials,
    });
    const alias = aliasIn(local, newPerson()) as Alias; // made by aliasOf
    const mail = promised(alias, new Date());
    await mailRecordsTable(dynamo, 'records', 30 * 86_400).keep(mail);
    dynamo.destroy();
    const reference = caseIdFromMail(mail.mailKey);
    const link = `${local.httpUrl}/enquiries/${reference}?token=${mintDoneToken({ alias, reference }, tokenKeys())}`;
    expect((await fetch(link, { method: 'POST', body: new URLSearchParams({ settle: 'yes' }) })).status).toBe(200);
    expect(used()).toEqual(tableGrants('settle-enquiry').toSorted());
  });

  it('staff, from a look at a case to its last word', async () => {
    await start(['request-rectification', 'staff']);
    const person = newPerson();
    await post(person, 'rectification');
    const [opened] = (await rowsOf(local, 'records')).filter(({ sk }) => sk === 'case');
    const id = String(opened?.['caseId']);
    const token = await local.agents.issue({ name: 'camille', groups: ['agents'] }, new Date());
    const call = async (path: string, body?: Record<string, unknown>) => {
      const answer = await fetch(`${local.httpUrl}/staff/${path}`, {
        method: body ? 'POST' : 'GET',
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
        ...(body && { body: JSON.stringify(body) }),
      });
      expect([path, answer.status]).toEqual([path, path.endsWith('/holds') && body ? 201 : 200]);
      return (await answer.json()) as { version: string; holdId: string }; // one of them has each
    };
    const act = async (name: string, body: Record<string, unknown> = {}) =>
      call(`cases/${id}/${name}`, { version: (await call(`cases/${id}`)).version, ...body });
    record();
    await call('cases');
    await act('take');
    await act('note', { words: 'Seen.' });
    await act('corrections', { corrections: { name: 'Anna' } });
    await act('message', { words: 'Which order is it about?' });
    const { holdId } = await call(`people/${id}/holds`, {
      reason: 'A dispute in court',
      reviewOn: '2099-01-01',
      until: '2099-12-31',
    });
    await call(`people/${id}/holds/${holdId}/lift`, {});
    await call(`journal?stream=case:${id}`);
    await act('close-unidentified');
    await act('verify', { how: 'in-person' });
    expect(used()).toEqual(tableGrants('staff').toSorted());
  });

  it('unsubscribe, by its button', async () => {
    await start(['unsubscribe']);
    record();
    const { unsubscribeToken } = tokensOf(newPerson());
    await fetch(`${local.httpUrl}/unsubscribe?token=${unsubscribeToken}`, oneClick);
    expect(used()).toEqual(tableGrants('unsubscribe').toSorted());
  });

  it('preferences, looked at and saved', async () => {
    await start(['preferences', 'unsubscribe']);
    const person = newPerson();
    const { preferencesToken } = tokensOf(person);
    record();
    const url = `${local.httpUrl}/preferences?token=${preferencesToken}`;
    const shown = await fetch(url, { headers: { accept: 'application/json' } });
    const { form } = (await shown.json()) as { form: string };
    await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify({ form, choices: [] }),
    });
    expect(tableGrants('preferences')).toEqual(expect.arrayContaining(used()));
  });

  it('consent, asked for and confirmed, with what follows', async () => {
    await start(['consent', 'follow-up']);
    const person = newPerson();
    record();
    const page = await (await fetch(`${local.httpUrl}/consent?lang=en`)).text();
    const [, name = '', value = ''] = /type="checkbox"[^>]*name="([^"]+)"[^>]*value="([^"]+)"/.exec(page) ?? [];
    const form = new URLSearchParams({ email: person, locale: 'en', [name]: value });
    const asked = await fetch(`${local.httpUrl}/consent`, { method: 'POST', body: form });
    expect(asked.status).toBe(202);
    await local.settled();
    const [mail] = sentTo(local, person);
    const [, link = ''] = /(http\S+\/consent\/confirm\?[^>\s]+)/.exec(mail?.text ?? '') ?? [];
    expect((await fetch(link, { method: 'POST', body: new URLSearchParams({ confirm: 'yes' }) })).status).toBe(200);
    await local.settled();
    const allowed = [...tableGrants('consent'), ...tableGrants('follow-up')];
    expect(allowed).toEqual(expect.arrayContaining(used()));
  });

  it('receive-events, of a bounce and of a complaint', async () => {
    await start(['receive-events']);
    record();
    for (const kind of ['bounce', 'complaint'] as const) await local.invoke('receive-events', eventOf(kind, newPerson()));
    expect(used()).toEqual(tableGrants('receive-events').toSorted());
  });

  it('apply-retention', async () => {
    await start(['apply-retention']);
    record();
    const past = { N: '1000' };
    await local.dynamodb.call('PutItem', {
      TableName: 'standing',
      Item: { alias: { S: 'k1:past' }, class: { S: 'standing' }, expiresAt: past },
    });
    await local.dynamodb.call('PutItem', {
      TableName: 'standing',
      Item: { alias: { S: 'k1:opted-out' }, class: { S: 'standing' }, identityUntil: past, expiresAt: { N: '9000000000' } },
    });
    await local.dynamodb.call('PutItem', {
      TableName: 'records',
      Item: { pk: { S: 'k1:past' }, sk: { S: 'mail#one' }, class: { S: 'communication' }, expiresAt: past },
    });
    await local.dynamodb.call('PutItem', {
      TableName: 'proof',
      Item: { stream: { S: 'x' }, sequence: { N: '0' }, class: { S: 'case-proof' }, expiresAt: past },
    });
    await local.dynamodb.call('PutItem', {
      TableName: 'guard',
      Item: { pk: { S: 'x' }, class: { S: 'guard' }, expiresAt: past },
    });
    await local.run('apply-retention');
    expect(used()).toEqual(tableGrants('apply-retention').toSorted());
  });
});

const oneClick = {
  method: 'POST',
  body: 'List-Unsubscribe=One-Click',
  headers: { 'content-type': 'application/x-www-form-urlencoded' },
};

const tokenKeys = () => [local.secrets[process.env['TOKEN_KEY_SECRET'] ?? ''] ?? ''];

const tokensOf = (person: string) =>
  linkTokens(aliasIn(local, person) as Alias, new Date(), [local.secrets[process.env['TOKEN_KEY_SECRET'] ?? ''] ?? '']); // made by aliasOf

/** A request by form that was acknowledged at `at` and not proved since. */
async function awaitingProof(dynamo: DynamoDBClient, caseId: string, at: Date, warned: string[]): Promise<void> {
  const cases = casesTable(dynamo, { records: 'records', standing: 'standing', proof: 'proof' });
  await cases.open({
    caseId,
    rights: ['access'],
    alias: aliasIn(local, newPerson()) as Alias, // made by aliasOf
    file: {
      identity: { address: 'anna@example.org', locale: 'fr', name: '' },
      locales: ['fr'],
      words: null,
      thread: null,
    },
    channel: 'form',
    receivedAt: at,
    dueBy: new Date(at.getTime() + 30 * 86_400_000),
    acknowledge: true,
    because: 'asked by form',
    verified: null,
    objectKey: null,
    mailKey: null,
    mailbox: null,
    now: at,
  });
  const found = await cases.find(caseId);
  if (!found) throw new Error('no case');
  const mail = { kind: 'acknowledgement', sesId: 'ses-1', sentAt: at.toISOString(), state: 'delivered' } as const;
  const set = { acknowledgedAt: at.toISOString(), mail, warned };
  await cases.change(found, { act: 'acknowledge', by: 'worker', to: 'awaiting-identity', set, now: at });
}

/** The record of a mail that was promised an answer by a moment ago. */
function promised(alias: Alias, receivedAt: Date): MailRecord {
  const by = new Date();
  return {
    mailKey: 'a-promised-mail',
    alias,
    receivedAt,
    now: receivedAt,
    provider: 'ses',
    mailbox: mailboxId('contact@example.com'),
    objectKey: 'mail/ses/one',
    guard: null,
    authenticity: 'aligned',
    language: 'fr',
    intents: [],
    act: 'reply',
    because: 'enquiry',
    legalBasis: 'legitimate-interest',
    template: 'acknowledgement',
    outcome: 'sent',
    sesId: 'ses-0',
    toPeople: true,
    promise: { by, lookAt: by },
  };
}

/** SES's event about one recipient, as it comes through the queue. */
function eventOf(kind: 'bounce' | 'complaint', person: string) {
  const at = new Date().toISOString();
  const about =
    kind === 'bounce'
      ? {
          eventType: 'Bounce',
          bounce: {
            bounceType: 'Permanent',
            bounceSubType: 'General',
            timestamp: at,
            bouncedRecipients: [{ emailAddress: person }],
          },
        }
      : { eventType: 'Complaint', complaint: { timestamp: at, complainedRecipients: [{ emailAddress: person }] } };
  const body = JSON.stringify({
    ...about,
    mail: { messageId: 'ses-1', timestamp: at, source: 'contact@example.com', destination: [person] },
  });
  return { Records: [{ messageId: 'one', body, attributes: { SentTimestamp: '0', ApproximateReceiveCount: '1' } }] };
}

async function answered(mail: Parameters<typeof sendMail>[1]): Promise<void> {
  const before = recorder.calls();
  await sendMail(local, mail);
  await expect
    .poll(async () => (await local.queues.waiting('mail')).length === 0 && recorder.calls() > before, { timeout: 20_000 })
    .toBe(true);
  await new Promise((resolve) => setTimeout(resolve, 200)); // the record is written last
}

const post = (email: string, right = 'access') =>
  fetch(`${local.httpUrl}/rights/${right}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email, message: 'mine' }),
  });

async function expireStanding(person: string): Promise<void> {
  await local.dynamodb.call('UpdateItem', {
    TableName: 'standing',
    Key: { alias: { S: aliasIn(local, person) } },
    UpdateExpression: 'SET expiresAt = :past',
    ExpressionAttributeValues: { ':past': { N: '1000' } },
  });
}

type Recorder = { url: string; used: Set<string>; calls(): number; close(): Promise<void> };

/** Passes everything on to DynamoDB and writes down which grant each call, and each item of a transaction, takes. */
async function startRecorder(target: string): Promise<Recorder> {
  const found = new Set<string>();
  let calls = 0;
  const note = (operation: string, table: unknown) =>
    found.add((grantOf[operation] ?? operation).replace('records', String(table)));
  const server = createServer((incoming, outgoing) => {
    const chunks: Buffer[] = [];
    incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
    incoming.on('end', () => {
      const body = Buffer.concat(chunks);
      const operation = String(incoming.headers['x-amz-target']).replace(/^.*\./, '');
      const asked = JSON.parse(body.toString()) as {
        TableName?: string;
        TransactItems?: Record<string, { TableName: string }>[];
      }; // the SDK's own
      calls++;
      if (asked.TransactItems)
        for (const item of asked.TransactItems)
          for (const [kind, one] of Object.entries(item)) note(`${kind}Item`, one.TableName);
      else note(operation, asked.TableName);
      const passed = forward(target, { method: 'POST', headers: incoming.headers }, (answer) => {
        outgoing.writeHead(answer.statusCode ?? 500, answer.headers);
        answer.pipe(outgoing);
      });
      passed.on('error', () => outgoing.destroy());
      passed.end(body);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo; // it listens on a port
  return {
    url: `http://127.0.0.1:${port}`,
    used: found,
    calls: () => calls,
    close: () => new Promise((resolve) => void (server.closeAllConnections(), server.close(() => resolve()))),
  };
}
