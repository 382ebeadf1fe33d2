import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { request } from 'node:http';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { FunctionDeclaration } from '../../../infra/functions.ts';
import type { JwtAuthorizer } from '../../../local/http-door/jwt-authorizer.ts';
import { routesOf } from '../../../local/http-door/routes.ts';
import { startHttpDoor } from '../../../local/http-door/start-http-door.ts';
import type { Served } from '../../../local/serve.ts';

const declared = (name: string, ...routes: (`GET /${string}` | `POST /${string}`)[]): FunctionDeclaration => ({
  name,
  triggers: [{ kind: 'http', routes }],
  environment: [],
  grants: [],
  memory: 256,
  timeout: 10,
  impact: 'none',
});

describe('the HTTP door', () => {
  let door: Served;
  let events: { functionName: string; event: APIGatewayProxyEventV2 }[];
  let result: unknown;

  const invoke = (functionName: string) => async (event: unknown) => {
    events.push({ functionName, event: event as APIGatewayProxyEventV2 }); // the door gives nothing else
    if (result instanceof Error) throw result;
    return result;
  };

  beforeAll(async () => {
    const routes = routesOf([
      declared('receive-mail', 'POST /mail/{provider}', 'GET /mail/{provider}'),
      declared('rights', 'GET /rights/{right}'),
      declared('access', 'GET /rights/access'),
    ]);
    door = await startHttpDoor({ routes, invoke });
  });
  afterAll(() => door.close());
  beforeEach(() => {
    events = [];
    result = { statusCode: 200 };
  });

  const call = (path: string, init: RequestInit = {}) => fetch(`${door.url}${path}`, init);
  const lastEvent = () => events.at(-1)?.event;

  it('gives the function the event of payload format 2.0', async () => {
    await call('/mail/mailgun?a=1&b=x%20y&a=2', { headers: { Cookie: 'one=1; two=2', 'X-Own': 'yes' } });
    expect(lastEvent()).toMatchObject({
      version: '2.0',
      routeKey: 'GET /mail/{provider}',
      rawPath: '/mail/mailgun',
      rawQueryString: 'a=1&b=x%20y&a=2',
      queryStringParameters: { a: '1,2', b: 'x y' },
      pathParameters: { provider: 'mailgun' },
      cookies: ['one=1', 'two=2'],
      headers: { 'x-own': 'yes' },
      isBase64Encoded: false,
      requestContext: { http: { method: 'GET', path: '/mail/mailgun', sourceIp: '127.0.0.1' }, stage: '$default' },
    });
    expect(lastEvent()?.headers).not.toHaveProperty('cookie');
    expect(lastEvent()).not.toHaveProperty('body');
  });

  it('leaves out what a request does not have', async () => {
    await call('/rights/access');
    for (const field of ['cookies', 'queryStringParameters', 'pathParameters', 'body'])
      expect(lastEvent()).not.toHaveProperty(field);
  });

  it.each([
    ['text/plain; charset=utf-8', false],
    ['text/html', false],
    ['application/json', false],
    ['application/json; charset=utf-8', false],
    ['application/xml', false],
    ['application/javascript', false],
    ['application/x-www-form-urlencoded', true],
    ['multipart/form-data; boundary=x', true],
    ['application/problem+json', true],
    ['application/jsonlines', true],
    ['application/octet-stream', true],
    ['message/rfc822', true],
  ])('gives a body of type %s as base64: %s', async (type, isBase64) => {
    await call('/mail/mailgun', { method: 'POST', headers: { 'content-type': type }, body: 'é=1' });
    const { body = '', isBase64Encoded } = lastEvent() ?? {};
    expect(isBase64Encoded).toBe(isBase64);
    expect(isBase64 ? Buffer.from(body, 'base64').toString() : body).toBe('é=1');
  });

  it('gives a body without a type as base64', async () => {
    await call('/mail/mailgun', { method: 'POST', body: Buffer.from('bytes') });
    expect(lastEvent()).toMatchObject({ isBase64Encoded: true, body: Buffer.from('bytes').toString('base64') });
  });

  it('chooses the route without a parameter first, and gives parameters and path decoded', async () => {
    await call('/rights/access');
    await call('/rights/to%20be%2Fleft');
    expect(events.map(({ functionName }) => functionName)).toEqual(['access', 'rights']);
    expect(lastEvent()).toMatchObject({ pathParameters: { right: 'to be/left' }, rawPath: '/rights/to be/left' });
  });

  it.each([
    ['GET', '/'],
    ['GET', '/rights'],
    ['GET', '/rights/'],
    ['GET', '/rights/access/more'],
    ['POST', '/rights/access'],
    ['HEAD', '/rights/access'],
    ['OPTIONS', '/rights/access'],
  ])('answers 404 to %s %s, which no route declares', async (method, path) => {
    const answer = await call(path, { method });
    expect(answer.status).toBe(404);
    if (method !== 'HEAD') expect(await answer.json()).toEqual({ message: 'Not Found' });
    expect(events).toEqual([]);
  });

  it('answers 400 to a path that cannot be decoded', async () => {
    expect((await call('/rights/%E0%A4%A')).status).toBe(400);
  });

  it('answers with the status, headers, cookies and body of the function', async () => {
    result = {
      statusCode: 303,
      headers: { location: '/x', 'content-type': 'text/html' },
      cookies: ['a=1', 'b=2'],
      body: '<p>é</p>',
    };
    const answer = await call('/rights/access', { redirect: 'manual' });
    expect([answer.status, answer.headers.get('location'), await answer.text()]).toEqual([303, '/x', '<p>é</p>']);
    expect(answer.headers.getSetCookie()).toEqual(['a=1', 'b=2']);
  });

  it('decodes a body that the function gave as base64', async () => {
    result = { statusCode: 200, body: Buffer.from([0, 255, 1]).toString('base64'), isBase64Encoded: true };
    expect([...new Uint8Array(await (await call('/rights/access')).arrayBuffer())]).toEqual([0, 255, 1]);
  });

  it('answers JSON with 200 where the function names no status', async () => {
    result = { hello: 'world' };
    const answer = await call('/rights/access');
    expect([answer.status, answer.headers.get('content-type'), await answer.json()]).toEqual([200, 'application/json', result]);
  });

  it('answers 500 and nothing more where the function throws or answers more than 6 MB', async () => {
    for (const failing of [new Error('a secret'), { statusCode: 200, body: 'a'.repeat(6 * 1024 * 1024 + 1) }]) {
      result = failing;
      const answer = await call('/rights/access');
      expect([answer.status, await answer.json()]).toEqual([500, { message: 'Internal Server Error' }]);
    }
  });

  it('refuses a request that does not fit into an event, base64 counted, or is over 10 MB', async () => {
    for (const [megabytes, type, status] of [
      [5, 'text/plain', 200],
      [5, 'multipart/form-data; boundary=x', 413],
      [11, 'text/plain', 413],
    ] as const) {
      const body = Buffer.alloc(megabytes * 1024 * 1024, 97);
      expect((await call('/mail/mailgun', { method: 'POST', headers: { 'content-type': type }, body })).status).toBe(status);
    }
    expect(events).toHaveLength(1);
  });

  it('joins a header that comes twice', async () => {
    await new Promise<void>((resolve, reject) => {
      const sent = request(`${door.url}/rights/access`, { headers: { 'X-Twice': ['one', 'two'] } }, (answer) => {
        answer.resume().once('end', resolve);
      });
      sent.once('error', reject).end();
    });
    expect(lastEvent()?.headers['x-twice']).toMatch(/^one, ?two$/);
  });

  describe('at a route with an authorizer', () => {
    const routes = routesOf([
      { ...declared('staff'), triggers: [{ kind: 'http', routes: ['GET /staff/cases'], authorizer: 'staff' }] },
      declared('open', 'GET /open'),
    ]);
    const letIn = { authorized: true, claims: { sub: 'one', 'cognito:groups': '[agents]' }, scopes: null } as const;
    const refused = { authorized: false, wwwAuthenticate: 'Bearer error="invalid_token"' } as const;
    const opened = async (staffAuthorizer?: JwtAuthorizer) =>
      startHttpDoor({ routes, invoke, ...(staffAuthorizer && { staffAuthorizer }) });

    it('gives the function the claims of the token', async () => {
      const guarded = await opened(async ({ authorization }) => (authorization === 'Bearer right' ? letIn : refused));
      await fetch(`${guarded.url}/staff/cases`, { headers: { authorization: 'Bearer right' } });
      expect(lastEvent()?.requestContext).toMatchObject({ authorizer: { jwt: { claims: letIn.claims, scopes: null } } });
      const open = await fetch(`${guarded.url}/open`, { headers: { authorization: 'Bearer right' } });
      expect(open.status).toBe(200);
      expect(lastEvent()?.requestContext).not.toHaveProperty('authorizer');
      await guarded.close();
    });

    it('calls no function for anybody else, and says what is missing', async () => {
      for (const guarded of [await opened(async () => refused), await opened()]) {
        const answer = await fetch(`${guarded.url}/staff/cases`);
        expect([answer.status, await answer.json()]).toEqual([401, { message: 'Unauthorized' }]);
        expect(answer.headers.get('www-authenticate')).toMatch(/^Bearer/);
        await guarded.close();
      }
      expect(events).toEqual([]);
    });
  });
});
