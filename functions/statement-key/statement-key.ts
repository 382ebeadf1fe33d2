import middy from '@middy/core';
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import type { PublicKey } from '../../shared/privacy/rights/statement-key.ts';
import { securityHeaders } from '../../shared/runtime/http-headers.ts';
import { log } from '../../shared/runtime/log.ts';

export type StatementKeySteps = {
  /** The keys that statements are signed with, the newest first. */
  keys(): Promise<readonly PublicKey[]>;
};

/** The public keys as a JWK set (RFC 7517): what `npm run verify-statement -- FILE --key URL` holds a statement against. */
export function statementKey({ keys }: StatementKeySteps) {
  return middy(async ({ requestContext, headers }: APIGatewayProxyEventV2): Promise<APIGatewayProxyStructuredResultV2> => {
    const body = JSON.stringify({ keys: await keys() });
    return {
      statusCode: 200,
      headers: {
        ...securityHeaders({ https: headers['x-forwarded-proto'] === 'https' }),
        'content-type': 'application/jwk-set+json',
        'cache-control': 'public, max-age=3600',
      },
      ...(requestContext.http.method !== 'HEAD' && { body }),
    };
  })
    .onError((failed) => {
      const { requestId } = failed.event.requestContext;
      log.error('request-failed', failed.error, { function: 'statement-key', requestId });
      failed.response = { statusCode: 500, headers: securityHeaders({ https: false }) };
    })
    .after(({ event, response }) => {
      const { requestId } = event.requestContext;
      log.info('answered', { function: 'statement-key', requestId, status: response?.statusCode ?? 0 });
    });
}
