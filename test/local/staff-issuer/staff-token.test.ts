import { decodeJwt } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Local, startLocal } from '../../../local/start-local.ts';

let local: Local;
beforeAll(async () => {
  local = await startLocal({ functions: [] });
});
afterAll(() => local.close());

const ask = (body: string, headers: Record<string, string> = {}) =>
  fetch(`${local.httpUrl}/_local/staff-token`, { method: 'POST', body, headers });

describe('a token of an agent, on this machine', () => {
  it('is given for a name and groups, as Cognito would say them', async () => {
    const answer = await ask(JSON.stringify({ name: 'camille', groups: ['dpo'] }));
    const { token, expiresIn } = (await answer.json()) as { token: string; expiresIn: number }; // as answered
    expect(expiresIn).toBe(3600);
    expect(decodeJwt(token)).toMatchObject({
      iss: local.agents.issuer,
      client_id: local.agents.clientId,
      token_use: 'access',
      username: 'camille',
      'cognito:groups': ['dpo'],
    });
  });

  it('is one of an ordinary agent where no group is named', async () => {
    const { token } = (await (await ask('{"name":"camille"}')).json()) as { token: string }; // as answered
    expect(decodeJwt(token)['cognito:groups']).toEqual(['agents']);
  });

  it.each(['', '{', '{}', '{"name":""}', '{"name":"x","groups":["a b"]}'])('is not given for %s', async (body) => {
    expect((await ask(body)).status).toBe(400);
  });
});
