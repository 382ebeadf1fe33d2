import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { functions } from '../../infra/functions.ts';
import { type Local, startLocal } from '../../local/start-local.ts';
import type { Alias } from '../../shared/privacy/standing/standings.ts';
import { mintPreferencesToken } from '../../shared/privacy/tokens/preferences-token.ts';
import { mintUnsubscribeToken } from '../../shared/privacy/tokens/unsubscribe-token.ts';
import { rights } from '../../shared/reply/verdicts.ts';
import { httpEvent } from '../builders/http-event.ts';
import { publicFunctions } from '../builders/public-functions.ts';
import { rowsOf } from '../way-of-one-mail/rows.ts';

const names = [...publicFunctions().keys()];
const alias: Alias = 'k1:AAAAAAAAAAAAAAAAAAAAAA';

describe('the public pages on the local stack', () => {
  let local: Local;
  const keys = () => [local.secrets['token-key'] ?? ''];
  const stopLink = () => `/unsubscribe?lang=en&token=${mintUnsubscribeToken({ alias, scope: 'all', now: new Date() }, keys())}`;
  const viewLink = () => `/preferences?lang=en&token=${mintPreferencesToken({ alias, now: new Date() }, keys())}`;
  /** Calls to AWS since `forget`; a secret is read once for many. */
  const calls = () => local.faults.calls().filter(({ service }) => service !== 'secretsmanager');

  beforeAll(async () => {
    process.env['LOG_LEVEL'] = 'silent';
    local = await startLocal({ functions: names });
  });
  afterAll(() => local.close());
  beforeEach(() => local.faults.forget());

  const fetched = (path: string, init: RequestInit = {}) => fetch(`${local.httpUrl}${path}`, { redirect: 'error', ...init });
  const oneClick = { method: 'POST', body: new URLSearchParams({ 'List-Unsubscribe': 'One-Click' }) };

  it('are every public page that is declared', () => {
    const declared = functions.filter(
      ({ name, triggers }) => name !== 'receive-mail' && triggers.some(({ kind }) => kind === 'http'),
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
      '/preferences',
      '/preferences?token=x',
    ];
    for (const link of links)
      for (const method of ['GET', 'HEAD', 'OPTIONS']) {
        const name = nameOf(link);
        const answered = await local.invoke(name, httpEvent({ method, path: link }));
        expect(answered).toMatchObject({
          statusCode: link.includes('token=x') && method !== 'OPTIONS' ? 400 : expect.any(Number),
        });
      }
    expect(calls()).toEqual([]);
    for (const table of ['standing', 'records', 'proof']) expect(await rowsOf(local, table)).toEqual([]);
  });

  it('read once, and no more, for a true preferences link', async () => {
    const response = await fetched(viewLink());
    expect(response.status).toBe(200);
    expect(calls().map(({ operation }) => operation)).toEqual(['GetItem']);
  });

  it('stop at once by the POST of a mailbox provider, with two calls, however often it comes', async () => {
    const link = stopLink();
    const response = await fetched(link, oneClick);
    expect(response.status).toBe(200);
    expect(response.headers.get('set-cookie')).toBeNull();
    expect(calls().length).toBeLessThanOrEqual(2);
    const [row] = await rowsOf(local, 'standing');
    expect(row).toMatchObject({ alias, optedOutUntil: expect.any(Number) });
    const body = new FormData();
    body.set('List-Unsubscribe', 'One-Click');
    expect((await fetched(link, { method: 'POST', body })).status).toBe(200);
    expect(await rowsOf(local, 'proof')).toHaveLength(1);
    expect(await (await fetched(viewLink())).text()).toContain('Stopped, at least until');
  });

  it('take a request with two calls: the case by transaction, and the follow-up', async () => {
    const headers = { 'content-type': 'application/json' };
    const body = JSON.stringify({ email: 'ada@example.org', locale: 'en', message: 'all of it' });
    const response = await fetched('/rights/access', { method: 'POST', headers, body });
    expect(response.status).toBe(202);
    const requestId = await requestIdIn(response);
    expect(calls().map(({ operation }) => operation)).toEqual(['TransactWriteItems', 'SendMessage']);
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
    expect(await rowsOf(local, 'records')).toContainEqual(
      expect.objectContaining({ kind: 'acknowledge-case', caseId: requestId }),
    );
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
