import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { functions } from '../../infra/functions.ts';
import { type Local, startLocal } from '../../local/start-local.ts';
import defaultSettings from '../../repondeur.config.ts';
import { choiceField, choiceValue } from '../../shared/privacy/consent/consent-fields.ts';
import { currentWording } from '../../shared/privacy/consent/wordings.ts';
import type { Alias } from '../../shared/privacy/standing/standings.ts';
import { mintFormToken } from '../../shared/privacy/tokens/form-token.ts';
import { confirmationToken } from '../../shared/privacy/tokens/confirmation-token.ts';
import { mintPreferencesToken } from '../../shared/privacy/tokens/preferences-token.ts';
import { mintUndoToken } from '../../shared/privacy/tokens/undo-token.ts';
import { mintUnsubscribeToken } from '../../shared/privacy/tokens/unsubscribe-token.ts';
import { rights } from '../../shared/reply/verdicts.ts';
import { httpEvent } from '../builders/http-event.ts';
import { publicFunctions } from '../builders/public-functions.ts';
import { aliasIn, rowsOf } from '../way-of-one-mail/rows.ts';

const names = [...publicFunctions().keys()];
const alias: Alias = 'k1:AAAAAAAAAAAAAAAAAAAAAA';

describe('the public pages on the local stack', () => {
  let local: Local;
  const keys = () => [local.secrets['token-key'] ?? ''];
  const stopLink = () => `/unsubscribe?lang=en&token=${mintUnsubscribeToken({ alias, scope: 'all', now: new Date() }, keys())}`;
  const viewLink = () => `/preferences?lang=en&token=${mintPreferencesToken({ alias, now: new Date() }, keys())}`;
  /** Calls to AWS since `forget`; a secret is read once for many. */
  const calls = () => local.faults.calls().filter(({ service }) => service !== 'secretsmanager');
  const operations = () =>
    calls()
      .map(({ operation }) => operation)
      .toSorted();

  beforeAll(async () => {
    process.env['LOG_LEVEL'] = 'silent';
    local = await startLocal({ functions: names });
  });
  afterAll(() => local.close());
  beforeEach(() => local.faults.forget());

  const fetched = (path: string, init: RequestInit = {}) => fetch(`${local.httpUrl}${path}`, { redirect: 'error', ...init });
  const everything = async () => Promise.all(['standing', 'records', 'proof'].map((table) => rowsOf(local, table)));
  /** The link that the mail to this person carries; the worker that sends it is not there. */
  const confirmLink = async (email: string) => {
    const person = aliasIn(local, email);
    const row = (await rowsOf(local, 'standing')).find(({ alias: key }) => String(key).startsWith(`pending:${person}:`));
    return `/consent/confirm?lang=en&token=${confirmationToken(String(row?.['alias']), String(row?.['nonce']), keys()[0] ?? '')}`;
  };
  const oneClick = { method: 'POST', body: new URLSearchParams({ 'List-Unsubscribe': 'One-Click' }) };

  /** They answer programs alone. */
  const forPrograms = ['receive-mail', 'openapi', 'statement-key', 'staff'];

  it('are every public page that is declared', () => {
    const declared = functions.filter(
      ({ name, triggers }) => !forPrograms.includes(name) && triggers.some(({ kind }) => kind === 'http'),
    );
    expect(declared.map(({ name }) => name).toSorted()).toEqual(names.toSorted());
  });

  it('change nothing and call nobody when a mail scanner fetches every link in every way', async () => {
    const links = [
      '/privacy',
      '/rights',
      ...rights.map((right) => `/rights/${right}`),
      '/unsubscribe',
      stopLink(),
      '/unsubscribe/undo',
      `/unsubscribe/undo?token=${mintUndoToken({ alias, event: 0 }, keys())}`,
      '/preferences',
      '/preferences?token=x',
      '/preferences/receipt?token=x',
      '/consent',
      '/consent/confirm',
      '/consent/confirm?token=x',
    ];
    for (const link of links)
      for (const method of ['GET', 'HEAD', 'OPTIONS']) {
        const name = nameOf(link);
        const answered = await local.invoke(name, httpEvent({ method, path: link }));
        expect(answered).toMatchObject({
          statusCode: link.includes('token=x') && method !== 'OPTIONS' ? refusalOf(link) : expect.any(Number),
        });
      }
    expect(calls()).toEqual([]);
    for (const table of ['standing', 'records', 'proof']) expect(await rowsOf(local, table)).toEqual([]);
  });

  it('read once for a true preferences link, and once more for its history', async () => {
    expect((await fetched(viewLink())).status).toBe(200);
    expect(operations()).toEqual(['TransactGetItems']);
    await fetched(`${viewLink()}&history=shown`);
    expect(operations()).toEqual(['Query', 'TransactGetItems', 'TransactGetItems']);
  });

  describe('of a consent', () => {
    const wording = currentWording(defaultSettings, 'news', 'en');
    const news = { purpose: 'news', channel: 'email', version: wording?.version ?? '', hash: wording?.hash ?? '' };
    const ask = (email: string) =>
      fetched('/consent', {
        method: 'POST',
        body: new URLSearchParams({ email, locale: 'en', [choiceField(news)]: choiceValue(news) }),
      });

    it('take step one with three calls: the counter, the waiting row, the follow-up', async () => {
      const response = await ask('dora@example.org');
      expect(response.status).toBe(202);
      expect(calls().map(({ operation }) => operation)).toEqual(['UpdateItem', 'TransactWriteItems', 'SendMessage']);
      const rows = JSON.stringify([await everything(), await rowsOf(local, 'guard')]);
      expect(rows).not.toMatch(/dora/);
      expect(JSON.stringify(await rowsOf(local, 'guard'))).not.toContain('127.0.0.1');
    });

    it('answer the same to who is known and to who asks again, and write no second row', async () => {
      const first = await (await ask('emil@example.org')).text();
      const before = await everything();
      expect(await (await ask('emil@example.org')).text()).toBe(first);
      expect(await everything()).toEqual(before);
    });

    it('change nothing when a scanner fetches a living link in every way, however often', async () => {
      await ask('fay@example.org');
      const link = await confirmLink('fay@example.org');
      const before = await everything();
      local.faults.forget();
      for (const method of ['GET', 'HEAD', 'OPTIONS', 'GET']) await local.invoke('consent', httpEvent({ method, path: link }));
      expect(calls().map(({ operation }) => operation)).toEqual(['GetItem', 'GetItem', 'GetItem']);
      expect(await everything()).toEqual(before);
    });

    it('grant with two calls by the button, once, and show it in the preferences', async () => {
      await ask('gil@example.org');
      const link = await confirmLink('gil@example.org');
      local.faults.forget();
      const response = await fetched(link, { method: 'POST', body: new URLSearchParams({ confirm: 'yes' }) });
      expect(response.status).toBe(200);
      expect(calls().map(({ operation }) => operation)).toEqual(['TransactGetItems', 'TransactWriteItems']);
      const preferences = /href="(\/preferences[^"]+)"/
        .exec(await response.text())?.[1]
        ?.replaceAll('&#x3D;', '=')
        .replaceAll('&amp;', '&');
      const shown = await (await fetched(`${preferences ?? ''}&history=shown`)).text();
      expect(shown).toContain('You agreed on');
      expect(shown).toContain('consent confirmed, by our form');
      expect((await fetched(link, { method: 'POST' })).status).toBe(404);
    });

    it('save preferences with two calls, spend the form, and withdraw by one that is spent', async () => {
      await ask('hans@example.org');
      await fetched(await confirmLink('hans@example.org'), { method: 'POST' });
      // aliases of this run have the form of all aliases
      const person = aliasIn(local, 'hans@example.org') as Alias;
      const now = new Date();
      const token = mintPreferencesToken({ alias: person, now }, keys());
      const shown = await fetched(`/preferences?token=${token}`, { headers: { accept: 'application/json' } });
      const { form } = (await shown.json()) as { form: string };
      const save = async (sent: Record<string, unknown>) => {
        local.faults.forget();
        const headers = { 'content-type': 'application/json' };
        return (await fetched(`/preferences?token=${token}`, { method: 'POST', headers, body: JSON.stringify(sent) })).status;
      };
      expect(await save({ choices: [news], form: mintFormToken({ alias: person, head: 'x', now }, keys()) })).toBe(409);
      expect(await save({ choices: [news], form })).toBe(200);
      expect(calls().map(({ operation }) => operation)).toEqual(['TransactGetItems', 'TransactWriteItems']);
      expect(await save({ choices: [news], form })).toBe(409); // spent
      expect(await save({ choices: [], form })).toBe(200);
      const receipt = await (await fetched(`/preferences/receipt?token=${token}`)).json();
      expect(receipt).toMatchObject({
        records: [{ event: [{ event_state: 'confirmed' }, { event_state: 'renewed' }, { event_state: 'withdrawn' }] }],
      });
    });

    it('tell one network to wait after thirty requests in an hour', async () => {
      let status = 202;
      for (let times = 0; times < 31 && status === 202; times += 1) ({ status } = await ask('ida@example.org'));
      expect(status).toBe(429);
    });
  });

  it('stop at once by the POST of a mailbox provider, with two calls, however often it comes', async () => {
    const link = stopLink();
    const response = await fetched(link, oneClick);
    expect(response.status).toBe(200);
    expect(response.headers.get('set-cookie')).toBeNull();
    expect(calls().length).toBeLessThanOrEqual(2);
    expect(await rowsOf(local, 'standing')).toContainEqual(expect.objectContaining({ alias, optedOutUntil: expect.any(Number) }));
    const body = new FormData();
    body.set('List-Unsubscribe', 'One-Click');
    expect((await fetched(link, { method: 'POST', body })).status).toBe(200);
    expect((await rowsOf(local, 'proof')).filter(({ stream }) => stream === `person:${alias}`)).toHaveLength(1);
    expect(await (await fetched(viewLink())).text()).toContain('Stopped, at least until');
  });

  it('take a request with three calls: the asker’s count, the case by transaction, and the follow-up', async () => {
    const headers = { 'content-type': 'application/json' };
    const body = JSON.stringify({ email: 'ada@example.org', locale: 'en', message: 'all of it' });
    const response = await fetched('/rights/access', { method: 'POST', headers, body });
    expect(response.status).toBe(202);
    const requestId = await requestIdIn(response);
    expect(calls().map(({ operation }) => operation)).toEqual(['UpdateItem', 'TransactWriteItems', 'SendMessage']);
    const rows = await rowsOf(local, 'records');
    expect(rows).toContainEqual(expect.objectContaining({ pk: `case#${requestId}`, rights: ['access'], state: 'received' }));
    expect(JSON.stringify(rows)).not.toMatch(/ada|all of it/);
  });

  it('lose no request when the queue is down', async () => {
    local.faults.next('sqs', 'SendMessage', 'before', { times: 5 });
    const body = new URLSearchParams({ email: 'bob@example.org' });
    const response = await fetched('/rights/erasure', { method: 'POST', body, headers: { accept: 'application/json' } });
    expect(response.status).toBe(202);
    const requestId = await requestIdIn(response);
    expect(await rowsOf(local, 'records')).toContainEqual(expect.objectContaining({ kind: 'advance-case', caseId: requestId }));
  });

  it('promise nothing when the case cannot be opened', async () => {
    local.faults.next('dynamodb', 'TransactWriteItems', 'before', { times: 10 });
    const response = await fetched('/rights/erasure', { method: 'POST', body: new URLSearchParams({ email: 'cy@example.org' }) });
    expect(response.status).toBe(500);
    expect(await response.text()).not.toContain('R-');
  });
});

async function requestIdIn(response: Response): Promise<string> {
  const { requestId } = (await response.json()) as { requestId: string }; // the contract, held by another test
  return requestId;
}

/** The function that answers GET at an address. */
function nameOf(link: string): string {
  const { pathname } = new URL(link, 'http://local');
  const found = functions.find(({ triggers }) =>
    triggers.some((trigger) => trigger.kind === 'http' && trigger.routes.some((route) => route === `GET ${pathname}`)),
  );
  if (!found) throw new Error(`no function answers GET ${pathname}`);
  return found.name;
}

/** A link to confirm that is unknown may have been spent: it is not there any more. */
const refusalOf = (link: string) => (link.includes('/consent/confirm') ? 404 : 400);
