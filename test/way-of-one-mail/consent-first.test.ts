import { fileURLToPath } from 'node:url';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Local, startLocal } from '../../local/start-local.ts';
import { consentCareTable } from '../../shared/aws/tables/consent-care-table.ts';
import { consentsTable } from '../../shared/aws/tables/consents-table.ts';
import { optOutsTable } from '../../shared/aws/tables/opt-outs-table.ts';
import { currentWording } from '../../shared/privacy/consent/wordings.ts';
import type { ConsentFollowUp } from '../../shared/privacy/outbox/outbox.ts';
import type { Alias } from '../../shared/privacy/standing/standings.ts';
import { readUndoToken } from '../../shared/privacy/tokens/undo-token.ts';
import consentFirst from '../fixtures/consent-first.config.ts';
import { aliasIn, rowsOf } from './rows.ts';
import { headerOf, newPerson, sendMail, sentTo } from './sending.ts';

let local: Local;
let dynamo: DynamoDBClient;
beforeAll(async () => {
  process.env['LOG_LEVEL'] = 'silent';
  process.env['REPONDEUR_CONFIG'] = fileURLToPath(new URL('../fixtures/consent-first.config.ts', import.meta.url));
  local = await startLocal();
  dynamo = new DynamoDBClient({ endpoint: local.endpoints.dynamodb, region: local.region, credentials: local.credentials });
});
afterAll(async () => {
  dynamo.destroy();
  await local.close();
  delete process.env['REPONDEUR_CONFIG'];
});

const question = { subject: 'Vos horaires', text: 'Bonjour, quels sont vos horaires d’ouverture le samedi ? Merci, Anna' };
const tables = { standing: 'standing', records: 'records', proof: 'proof' };
const tokenKeys = async () => [local.secrets[process.env['TOKEN_KEY_SECRET'] ?? ''] ?? ''];
const consents = () => consentsTable({ dynamo, tables, settings: consentFirst, tokenKeys });
const aliasOf = (address: string) => aliasIn(local, address) as Alias; // made by aliasOf of the product
const tokenIn = (text: string | undefined, path: string) =>
  new RegExp(`/${path}\\?token=([a-z2-7]{48})`).exec(text ?? '')?.[1] ?? '';
const tell = async (followUp: ConsentFollowUp) => {
  await local.invoke('follow-up', {
    Records: [
      {
        messageId: '1',
        body: JSON.stringify(followUp),
        attributes: { ApproximateReceiveCount: '1' },
        eventSourceARN: 'arn:aws:sqs:eu-west-1:0:follow-up',
      },
    ],
  });
  await local.settled();
};

describe('a mail under the policy that asks for consent first', () => {
  it('is answered by the question alone, and acknowledged once when the person agrees', async () => {
    const person = newPerson();
    await sendMail(local, { ...question, from: `Anna <${person}>` });
    await local.settled();
    const [asked, ...more] = sentTo(local, person);
    expect(more).toEqual([]);
    expect(headerOf(asked, 'Auto-Submitted')).toBe('auto-replied');
    const token = tokenIn(asked?.text, 'consent/confirm');
    expect(await consents().lookAt(token, new Date())).toMatchObject({ wordings: [{ purpose: 'answering', channel: 'email' }] });
    expect((await consents().state(aliasOf(person), new Date())).consents).toEqual([]);

    const confirmed = await consents().confirm(token, new Date());
    if (confirmed.outcome !== 'confirmed') throw new Error('not confirmed');
    const [followUp] = confirmed.followUps;
    if (!followUp || 'caseId' in followUp || followUp.kind === 'keep-held') throw new Error('no mail waits');
    await tell(followUp);
    await tell(followUp);
    await local.run('follow-up');
    await local.settled();
    const [answer, ...before] = sentTo(local, person);
    expect(before).toHaveLength(1);
    expect(headerOf(answer, 'Auto-Submitted')).toBe('auto-replied');
    expect(answer?.text).toContain('votre consentement');
    expect((await rowsOf(local, 'records')).filter(({ sk }) => String(sk).startsWith('outbox#answer-waiting-mail'))).toEqual([]);
  });

  it('is asked about once, whatever else the person writes meanwhile', async () => {
    const person = newPerson();
    for (const subject of ['un', 'deux']) await sendMail(local, { ...question, subject, from: person });
    await sendMail(local, { ...question, from: person, to: 'hello@example.com' });
    await local.settled();
    expect(sentTo(local, person)).toHaveLength(1);
  });

  it('is asked about once where SES puts the question off', async () => {
    const person = newPerson();
    local.faults.forget();
    local.faults.next('ses', 'SendEmail', 'throttle');
    await sendMail(local, { ...question, from: person });
    await local.settled();
    const [asked, ...more] = sentTo(local, person);
    expect(more).toEqual([]);
    expect(await consents().lookAt(tokenIn(asked?.text, 'consent/confirm'), new Date())).not.toBeNull();
  });

  it('is not acknowledged where the person agreed and stopped before it was', async () => {
    const person = newPerson();
    await sendMail(local, { ...question, from: person });
    await local.settled();
    const token = tokenIn(sentTo(local, person)[0]?.text, 'consent/confirm');
    await consents().confirm(token, new Date());
    await optOutsTable(dynamo, tables).optOut({ alias: aliasOf(person), scope: 'all', method: 'mail', now: new Date() });
    await local.run('follow-up');
    await local.settled();
    expect(sentTo(local, person)).toHaveLength(1);
  });
});

describe('a mail that answers no mail', () => {
  it('brings the link of a form once, however often the queue tells of it', async () => {
    const person = newPerson();
    const wording = currentWording(consentFirst, 'news', 'de');
    if (!wording) throw new Error('no wording');
    const { pendingKey } = await consents().request({
      alias: aliasOf(person),
      identity: { address: person, locale: 'de', name: '' },
      wordings: [{ purpose: 'news', channel: 'email', version: wording.version, hash: wording.hash }],
      source: 'form:https://privacy.example.com/consent',
      method: 'form',
      locale: 'de',
      now: new Date(),
      ip: null,
      waitingMail: null,
    });
    for (let times = 0; times < 3; times++) await tell({ kind: 'confirm-consent', key: pendingKey });
    const [mail, ...more] = sentTo(local, person);
    expect(more).toEqual([]);
    expect(headerOf(mail, 'Auto-Submitted')).toBe('auto-generated');
    expect(headerOf(mail, 'List-Unsubscribe-Post')).toBe('List-Unsubscribe=One-Click');
    expect(mail?.text).toContain('Zusendung unserer Neuigkeiten (E-Mail)');
    expect((await consents().confirm(tokenIn(mail?.text, 'consent/confirm'), new Date())).outcome).toBe('confirmed');
  });

  it('says what stopped, with the link that undoes it and nothing else', async () => {
    const person = newPerson();
    await sendMail(local, { ...question, from: person });
    await local.settled();
    const url = /<(https?:[^>]+)>/.exec(headerOf(sentTo(local, person)[0], 'List-Unsubscribe') ?? '')?.[1] ?? '';
    await fetch(url, { method: 'POST', body: new URLSearchParams({ 'List-Unsubscribe': 'One-Click' }) });
    await local.run('follow-up');
    await local.run('follow-up');
    await local.settled();
    const [confirmation, ...others] = sentTo(local, person);
    expect(others).toHaveLength(1);
    expect(headerOf(confirmation, 'Auto-Submitted')).toBe('auto-generated');
    const undo = readUndoToken(tokenIn(confirmation?.text, 'unsubscribe/undo'), await tokenKeys());
    if (!undo) throw new Error('no undo');
    const optOuts = optOutsTable(dynamo, tables);
    expect(await optOuts.undo({ ...undo, now: new Date() })).toBe('lifted');
    expect(await optOuts.state(aliasOf(person), new Date())).toMatchObject({ optedOutUntil: null });
  });

  it('follows the words of a mail as its reply, with the same undo', async () => {
    const person = newPerson();
    await sendMail(local, { from: person, subject: 'Désinscription', text: 'Merci de me désinscrire de votre liste.' });
    await local.settled();
    await local.run('follow-up');
    await local.settled();
    const [confirmation, ...others] = sentTo(local, person);
    expect(others).toEqual([]);
    expect(headerOf(confirmation, 'Auto-Submitted')).toBe('auto-replied');
    const undo = readUndoToken(tokenIn(confirmation?.text, 'unsubscribe/undo'), await tokenKeys());
    expect(undo?.alias).toBe(aliasOf(person));
  });
});

const newsWording = () => {
  const wording = currentWording(consentFirst, 'news', 'fr');
  if (!wording) throw new Error('no wording');
  return { purpose: 'news', channel: 'email', version: wording.version, hash: wording.hash };
};
const request = (person: string) =>
  consents().request({
    alias: aliasOf(person),
    identity: { address: person, locale: 'fr', name: '' },
    wordings: [newsWording()],
    source: 'form:https://privacy.example.com/consent',
    method: 'form',
    locale: 'fr',
    now: new Date(),
    ip: null,
    waitingMail: null,
  });
const tokenOf = async (pendingKey: string) => {
  const stores = { dynamo, tables, settings: consentFirst, tokenKeys };
  return (await consentCareTable(stores).confirmationMail(pendingKey, new Date()))?.token ?? '';
};
const callsOf = async (step: () => Promise<unknown>) => {
  local.faults.forget();
  await step();
  return local.faults.calls().map(({ operation }) => operation);
};

describe('an act of a person', () => {
  it('costs one call to ask, one to look, and at most two to confirm, to choose, to stop and to undo', async () => {
    const person = newPerson();
    const alias = aliasOf(person);
    expect(await callsOf(() => request(person))).toEqual(['TransactWriteItems']);
    const token = await tokenOf((await request(person)).pendingKey);
    expect(await callsOf(() => consents().lookAt(token, new Date()))).toEqual(['GetItem']);
    const act = ['TransactGetItems', 'TransactWriteItems'];
    expect(await callsOf(() => consents().confirm(token, new Date()))).toEqual(act);
    const { head } = await consents().state(alias, new Date());
    expect(await callsOf(() => consents().state(alias, new Date()))).toEqual(['TransactGetItems']);
    const choice = { alias, granted: [newsWording()], offered: [newsWording()], method: 'page', locale: 'fr', head } as const;
    expect(await callsOf(() => consents().choose({ ...choice, now: new Date() }))).toEqual(act);
    const optOuts = optOutsTable(dynamo, tables);
    expect(await callsOf(() => optOuts.optOut({ alias, scope: 'all', method: 'page', now: new Date() }))).toEqual(act);
    const { event } = (await optOuts.find(alias, new Date())) ?? { event: -1 };
    expect(await callsOf(() => optOuts.undo({ alias, event, now: new Date() }))).toEqual(act);
    expect(await callsOf(() => consents().history(alias))).toEqual(['Query']);
  });

  it.each(['before', 'after', 'throttle'] as const)('is done once where a call fails (%s) and is repeated', async (fault) => {
    const person = newPerson();
    local.faults.forget();
    local.faults.next('dynamodb', 'TransactWriteItems', fault);
    const { pendingKey, outcome } = await request(person);
    expect(outcome).toBe('asked');
    const token = await tokenOf(pendingKey);
    local.faults.next('dynamodb', 'TransactGetItems', fault);
    local.faults.next('dynamodb', 'TransactWriteItems', fault);
    expect((await consents().confirm(token, new Date())).outcome).toBe('confirmed');
    local.faults.next('dynamodb', 'TransactWriteItems', fault);
    const stop = { alias: aliasOf(person), scope: 'all', method: 'page', now: new Date() } as const;
    expect(await optOutsTable(dynamo, tables).optOut(stop)).toBe('stopped');
    expect((await consents().history(aliasOf(person))).map(({ event }) => event)).toEqual(['confirmed', 'objected']);
  });
});
