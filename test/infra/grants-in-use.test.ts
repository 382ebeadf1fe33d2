import { createServer, request as forward } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { functions, type Grant } from '../../infra/functions.ts';
import { type Local, startLocal } from '../../local/start-local.ts';
import type { Alias } from '../../shared/privacy/standing/standings.ts';
import { linkTokens } from '../../shared/privacy/tokens/link-tokens.ts';
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

  it('follow-up', async () => {
    await start(['request-access', 'follow-up']);
    local.faults.next('sqs', 'SendMessage', 'before', { times: 20 });
    const person = newPerson();
    await post(person);
    const [opened] = (await rowsOf(local, 'records')).filter(({ sk }) => sk === 'case');
    local.faults.forget();
    record();
    // The limit of the day is reached for one, and the mail of another has to be moved.
    const event = (kind: string) => ({
      Records: [
        {
          messageId: 'one',
          body: JSON.stringify({ kind, caseId: opened?.['caseId'] }),
          attributes: { SentTimestamp: '0', ApproximateReceiveCount: '1' },
        },
      ],
    });
    await local.dynamodb.call('PutItem', { TableName: 'guard', Item: limitReached(person) });
    await local.invoke('follow-up', event('acknowledge-case'));
    await local.dynamodb.call('DeleteItem', { TableName: 'guard', Key: { pk: limitReached(person).pk } });
    await local.invoke('follow-up', event('acknowledge-case'));
    await local.objects.put(local.bucket, 'mail/ses/one', Buffer.from('x'));
    await local.dynamodb.call('UpdateItem', {
      TableName: 'records',
      Key: { pk: { S: opened?.['pk'] }, sk: { S: 'case' } },
      UpdateExpression: 'SET objectKey = :key',
      ExpressionAttributeValues: { ':key': { S: 'mail/ses/one' } },
    });
    await local.invoke('follow-up', event('move-mail'));
    await local.run('follow-up');
    expect(used()).toEqual(tableGrants('follow-up').toSorted());
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
      Item: { pk: { S: 'x' }, sk: { S: 'y' }, class: { S: 'communication' }, expiresAt: past },
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

const tokensOf = (person: string) =>
  linkTokens(aliasIn(local, person) as Alias, new Date(), [local.secrets[process.env['TOKEN_KEY_SECRET'] ?? ''] ?? '']); // made by aliasOf

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

const post = (email: string) =>
  fetch(`${local.httpUrl}/rights/access`, {
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

function limitReached(person: string) {
  const day = new Date().toISOString().slice(0, 10);
  return {
    pk: { S: `mails#${aliasIn(local, person)}#${day}` },
    class: { S: 'guard' },
    expiresAt: { N: '9000000000' },
    occasions: { SS: ['a', 'b', 'c', 'd', 'e'] },
  };
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
