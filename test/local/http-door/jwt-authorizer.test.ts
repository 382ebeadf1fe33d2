import { generateKeyPair, SignJWT } from 'jose';
import { describe, expect, it } from 'vitest';
import { jwtAuthorizer } from '../../../local/http-door/jwt-authorizer.ts';
import { staffIssuer } from '../../../local/staff-issuer/staff-issuer.ts';

const now = new Date('2026-11-22T10:00:00Z');
const second = Math.floor(now.getTime() / 1000);
const agents = staffIssuer();
const authorizer = jwtAuthorizer({ issuer: agents.issuer, audience: [agents.clientId], keys: agents.keys });
const camille = { name: 'camille', groups: ['agents', 'dpo'] };
const told = (authorization?: string, at = now) => authorizer(authorization === undefined ? {} : { authorization }, at);

describe('the JWT authorizer of the HTTP API, on this machine', () => {
  it('lets a token of the pool in, and gives its claims as text, as API Gateway does', async () => {
    const token = await agents.issue(camille, now);
    expect(await told(`Bearer ${token}`)).toMatchObject({
      authorized: true,
      claims: {
        'cognito:groups': '[agents dpo]',
        token_use: 'access',
        client_id: agents.clientId,
        exp: String(second + 3600),
        username: 'camille',
      },
    });
    expect(await told(token)).toMatchObject({ authorized: true });
  });

  it('knows the same account by the same name', async () => {
    const subjects = await Promise.all(
      ['camille', 'camille', 'dominique'].map(async (name) => {
        const found = await told(`Bearer ${await agents.issue({ name, groups: ['agents'] }, now)}`);
        return found.authorized ? found.claims['sub'] : null;
      }),
    );
    expect(subjects[0]).toBe(subjects[1]);
    expect(subjects[0]).not.toBe(subjects[2]);
    expect(subjects[0]).toMatch(/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/);
  });

  it.each([undefined, '', 'Bearer', 'Basic YTpi', 'Bearer not.a'])('asks for a token where there is none: %s', async (sent) => {
    expect(await told(sent)).toEqual({ authorized: false, wwwAuthenticate: 'Bearer' });
  });

  it.each([
    ['is of another issuer', { iss: 'https://elsewhere.example.com' }],
    ['is for another client', { client_id: 'another' }],
    ['is for another audience, whatever its client', { aud: 'another' }],
    ['has run out', { exp: second - 1 }],
    ['is not valid yet', { nbf: second + 60 }],
    ['was issued in the future', { iat: second + 60 }],
    ['never runs out', { exp: undefined }],
  ])('refuses a token that %s', async (_why, claims) => {
    const found = await told(`Bearer ${await agents.issue(camille, now, claims)}`);
    expect(found).toMatchObject({ authorized: false, wwwAuthenticate: expect.stringContaining('error="invalid_token"') });
  });

  it('takes the audience where there is one, and the client where there is none', async () => {
    const token = await agents.issue(camille, now, { aud: agents.clientId, client_id: 'another' });
    expect(await told(`Bearer ${token}`)).toMatchObject({ authorized: true });
  });

  it('refuses a token that was altered, signed by somebody else, by no key, or by nothing', async () => {
    const token = await agents.issue(camille, now);
    const [head = '', body = '', signature = ''] = token.split('.');
    const altered = Buffer.from(JSON.stringify({ ...JSON.parse(Buffer.from(body, 'base64url').toString()), sub: 'x' })).toString(
      'base64url',
    );
    const { privateKey } = await generateKeyPair('RS256');
    const claims = JSON.parse(Buffer.from(body, 'base64url').toString());
    const { kid } = JSON.parse(Buffer.from(head, 'base64url').toString());
    const forged = await new SignJWT(claims).setProtectedHeader({ alg: 'RS256', kid }).sign(privateKey);
    const unnamed = await new SignJWT(claims).setProtectedHeader({ alg: 'RS256' }).sign(privateKey);
    const none = `${Buffer.from('{"alg":"none","kid":"x"}').toString('base64url')}.${body}.x`;
    const hmac = await new SignJWT(claims).setProtectedHeader({ alg: 'HS256', kid }).sign(Buffer.alloc(32, 1));
    for (const sent of [`${head}.${altered}.${signature}`, forged, unnamed, none, hmac, 'a.b.c'])
      expect(await told(`Bearer ${sent}`)).toMatchObject({ authorized: false });
  });
});
