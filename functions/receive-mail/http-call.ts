import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import type { Header } from '../../shared/inbound/received-request.ts';
import type { Call } from './receive-mail.ts';

/** The call in an event of the HTTP API (payload 2.0), its body as the bytes that came over the wire. */
export function callOf(event: APIGatewayProxyEventV2): Call {
  const { rawPath, rawQueryString, headers, body = '', isBase64Encoded, pathParameters } = event;
  return {
    provider: pathParameters?.['provider'] ?? '',
    method: event.requestContext.http.method,
    url: rawQueryString ? `${rawPath}?${rawQueryString}` : rawPath,
    headers: Object.entries(headers).flatMap(([name, value]): Header[] => (value === undefined ? [] : [[name, value]])),
    body: Buffer.from(body, isBase64Encoded ? 'base64' : 'utf8'),
  };
}

/** A status is all that a provider looks at; a person who looks as well gets a word (RFC 9457). */
export function answerOf(status: number): APIGatewayProxyStructuredResultV2 {
  const headers = { 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' };
  if (status < 400) return { statusCode: status, headers };
  return {
    statusCode: status,
    headers: { ...headers, 'content-type': 'application/problem+json' },
    body: JSON.stringify({ type: 'about:blank', status, title: titles[status] ?? 'Not taken in' }),
  };
}

const titles: Readonly<Record<number, string>> = {
  401: 'The call does not prove that it comes from the provider',
  404: 'No mailbox receives by this provider',
  503: 'Not stored: please try again',
};
