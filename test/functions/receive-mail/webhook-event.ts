import type { APIGatewayProxyEventV2, Context } from 'aws-lambda';

/** A call of a webhook as the HTTP API hands it to a function (payload 2.0). */
export function webhookEvent(of: Partial<APIGatewayProxyEventV2>): APIGatewayProxyEventV2 {
  return {
    version: '2.0',
    routeKey: 'POST /mail/{provider}',
    rawPath: '/mail/mailgun',
    rawQueryString: '',
    headers: { 'content-type': 'application/json' },
    pathParameters: { provider: 'mailgun' },
    requestContext: {
      accountId: '000000000000',
      apiId: 'api',
      domainName: 'api.example.com',
      domainPrefix: 'api',
      http: { method: 'POST', path: '/mail/mailgun', protocol: 'HTTP/1.1', sourceIp: '192.0.2.1', userAgent: '' },
      requestId: '1',
      routeKey: 'POST /mail/{provider}',
      stage: '$default',
      time: '',
      timeEpoch: 0,
    },
    isBase64Encoded: false,
    ...of,
  };
}

/** What Lambda tells a function of its call. */
export const lambdaContext: Context = {
  callbackWaitsForEmptyEventLoop: true,
  functionName: 'receive-mail',
  functionVersion: '$LATEST',
  invokedFunctionArn: 'arn:aws:lambda:eu-west-3:000000000000:function:receive-mail',
  memoryLimitInMB: '512',
  awsRequestId: '1',
  logGroupName: 'receive-mail',
  logStreamName: '1',
  getRemainingTimeInMillis: () => 25_000,
  done: () => {},
  fail: () => {},
  succeed: () => {},
};
