import type { APIGatewayProxyEventV2, Context } from 'aws-lambda';
import { beforeAll, describe, expect, it } from 'vitest';
import { statementKey } from '../../../functions/statement-key/statement-key.ts';
import { statementKeyOf } from '../../../shared/privacy/rights/statement-key.ts';

beforeAll(() => {
  process.env['LOG_LEVEL'] = 'silent';
});

const keys = ['the new seed', 'the old seed'].map((seed) => statementKeyOf(seed).publicKey);
const call = (method: string, found = async () => keys) =>
  statementKey({ keys: found })(
    { headers: {}, requestContext: { http: { method }, requestId: 'one' } } as unknown as APIGatewayProxyEventV2, // all it reads
    {} as Context, // unused
  );

describe('the key of statements', () => {
  it('is told as a JWK set, the keys of older statements beside it, and nothing that signs', async () => {
    const { statusCode, headers, body } = await call('GET');
    expect(statusCode).toBe(200);
    expect(headers).toMatchObject({ 'content-type': 'application/jwk-set+json' });
    expect(JSON.parse(body ?? '')).toEqual({ keys });
    expect(body).not.toContain('"d"');
  });

  it('is a head without a body where only that is asked', async () => {
    expect(await call('HEAD')).not.toHaveProperty('body');
  });

  it('is a fault without words where the secret cannot be read', async () => {
    const failed = await call('GET', async () => {
      throw new Error('AccessDenied');
    });
    expect(failed).toMatchObject({ statusCode: 500 });
    expect(failed).not.toHaveProperty('body');
  });
});
