import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { type Local, startLocal } from '../../../local/start-local.ts';

/** What is told of the answers is held against the answers: of the very functions that are deployed, on this machine. */
const names = [
  'request-access',
  'rights-requests',
  'consent',
  'unsubscribe',
  'preferences',
  'privacy-notice',
  'staff',
  'openapi',
];
type Schema = Parameters<typeof z.fromJSONSchema>[0];
type Responses = Record<string, { content?: Record<string, { schema: Schema }> }>;
type Document = {
  servers: { url: string }[];
  paths: Record<string, Record<string, { responses: Responses }>>;
  components: { schemas: Record<string, Schema> };
};

let local: Local;
let document: Document;
let token: string;
beforeAll(async () => {
  process.env['LOG_LEVEL'] = 'silent';
  local = await startLocal({ functions: names });
  document = (await (await fetch(`${local.httpUrl}/openapi.json`)).json()) as Document; // its structure is held by its own test
  token = await local.agents.issue({ name: 'camille', groups: ['agents', 'dpo'] }, new Date());
});
afterAll(() => local.close());

/** Calls, and holds the answer against the schema of its status. */
async function call(route: string, path: string, init: { body?: unknown; as?: string } = {}) {
  const [method = 'GET', pattern = ''] = route.split(' ');
  const answer = await fetch(`${local.httpUrl}${path}`, {
    method,
    redirect: 'manual',
    headers: {
      accept: 'application/json',
      ...(init.body !== undefined && { 'content-type': 'application/json' }),
      ...(init.as && { authorization: `Bearer ${init.as}` }),
    },
    ...(init.body !== undefined && { body: JSON.stringify(init.body) }),
  });
  const body: unknown = await answer.json();
  const type = answer.status < 400 ? 'application/json' : 'application/problem+json';
  const told = document.paths[pattern]?.[method.toLowerCase()]?.responses[answer.status]?.content?.[type]?.schema;
  if (!told) throw new Error(`the document says nothing of ${route} answering ${answer.status}`);
  const name = typeof told === 'object' && '$ref' in told ? String(told['$ref']).replace(/^.*\//, '') : null;
  const schema = name ? document.components.schemas[name] : told;
  expect(answer.headers.get('content-type')).toContain(type);
  expect(z.fromJSONSchema(schema ?? false).safeParse(body).error).toBeUndefined();
  return { status: answer.status, body: body as Record<string, unknown> }; // just read by its schema
}

describe('the OpenAPI document that is served', () => {
  it('names where it is served, and may be kept', async () => {
    const answer = await fetch(`${local.httpUrl}/openapi.json`, { method: 'HEAD' });
    expect([answer.status, answer.headers.get('cache-control')]).toEqual([200, 'public, max-age=3600']);
    expect(document.servers).toEqual([{ url: local.httpUrl }]);
  });

  it.each([
    ['GET /rights', '/rights', 200],
    ['GET /rights/access', '/rights/access', 200],
    ['GET /privacy', '/privacy', 200],
    ['GET /consent', '/consent', 200],
    ['GET /unsubscribe', '/unsubscribe', 200],
    ['GET /unsubscribe', '/unsubscribe?token=x', 400],
    ['GET /preferences', '/preferences', 200],
    ['GET /preferences/receipt', '/preferences/receipt', 400],
  ])('tells what %s answers at %s: %i', async (route, path, status) => {
    expect((await call(route, path)).status).toBe(status);
  });

  it('tells what a request is answered, and one that is wrong', async () => {
    const asked = await call('POST /rights/access', '/rights/access', { body: { email: 'anna@example.org' } });
    expect(asked.status).toBe(202);
    expect((await call('POST /rights/access', '/rights/access', { body: { email: 'nobody' } })).status).toBe(400);
    const state = await call('GET /rights/requests/{id}', `/rights/requests/${String(asked.body['requestId'])}`);
    expect(state.status).toBe(200);
  });

  it('tells what agents are answered', async () => {
    const { body } = await call('POST /rights/access', '/rights/access', {
      body: { email: 'paul@example.org', message: 'Mes données' },
    });
    const id = String(body['requestId']);
    const as = token;
    expect((await call('GET /staff/cases', '/staff/cases?due-before=2100-01-01', { as })).body['cases']).not.toEqual([]);
    const shown = await call('GET /staff/cases/{id}', `/staff/cases/${id}`, { as });
    expect(shown.body).toMatchObject({ requestId: id, file: { words: { message: 'Mes données' } } });
    const act = (name: string, sent: Record<string, unknown>) =>
      call('POST /staff/cases/{id}/{act}', `/staff/cases/${id}/${name}`, { as, body: sent });
    const taken = await act('take', { version: shown.body['version'] });
    expect(taken).toMatchObject({ status: 200, body: { status: 'with-agent' } });
    expect((await act('note', { version: shown.body['version'], words: 'Vu.' })).status).toBe(409);
    const noted = await act('note', { version: taken.body['version'], words: 'Vu.' });
    expect((await act('message', { version: noted.body['version'], words: 'Bonjour' })).status).toBe(200);
    expect((await act('message', {})).status).toBe(400);
    const whole = await call('GET /staff/cases/{id}', `/staff/cases/${id}`, { as });
    expect(whole.body).toMatchObject({ notes: [{ words: 'Vu.' }], letters: [{ letter: { text: 'Bonjour' } }] });
    const hold = { reason: 'Litige devant le tribunal', reviewOn: '2099-01-01', until: '2099-12-31' };
    expect((await call('POST /staff/people/{id}/holds', `/staff/people/${id}/holds`, { as, body: hold })).status).toBe(201);
    expect((await call('GET /staff/people/{id}/holds', `/staff/people/${id}/holds`, { as })).status).toBe(200);
    expect((await call('GET /staff/journal', `/staff/journal?stream=case:${id}`, { as })).body['chained']).toBe(true);
    expect((await call('GET /staff/cases/{id}', '/staff/cases/R-NONE', { as })).status).toBe(404);
  });

  it('is right that nobody without a token, or in no group, is let in', async () => {
    const stranger = await local.agents.issue({ name: 'guest', groups: [] }, new Date());
    expect((await call('GET /staff/cases', '/staff/cases', { as: stranger })).status).toBe(403);
    const nobody = await fetch(`${local.httpUrl}/staff/cases`);
    expect([nobody.status, nobody.headers.get('www-authenticate'), await nobody.json()]).toEqual([
      401,
      'Bearer',
      { message: 'Unauthorized' },
    ]);
  });
});
