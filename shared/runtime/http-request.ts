import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import type { Locale } from '../settings/settings-schema.ts';
import { type Body, readBody } from './http-body.ts';
import { chooseLocale, type Languages, preferences } from './http-language.ts';

/** An HTTP request as a route needs it. Nothing in it may be logged but the method: tokens stand in the query. */
export type HttpRequest = {
  method: string;
  /** The first value of each name. */
  query: Readonly<Record<string, string>>;
  /** What stood in the braces of the route, such as `provider` in `/mail/{provider}`. */
  parameters: Readonly<Record<string, string>>;
  /** Names in lower case. */
  headers: Readonly<Record<string, string>>;
  /** Where it came from. Personal data: it is counted by a keyed hash and proved truncated, never kept. */
  ip: string;
  body: Body;
  /** The body as it was sent, which is what a signature is over. */
  bytes: Uint8Array;
  /** A program asks: it sent JSON, or accepts it rather than HTML. */
  wantsJson: boolean;
  locale: Locale;
  now: Date;
};

/** Characters of base64 for 3 bytes. */
const base64Ratio = 4 / 3;

/** The request of an API Gateway event (payload 2.0); `too-large` before anything of its body is read. */
export async function readRequest(
  event: APIGatewayProxyEventV2,
  { languages, maxBytes, now }: { languages: Languages; maxBytes: number; now: Date },
): Promise<HttpRequest | 'too-large'> {
  const { body = '', isBase64Encoded } = event;
  if (body.length > maxBytes * (isBase64Encoded ? base64Ratio : 1) + 4) return 'too-large';
  const bytes = Buffer.from(body, isBase64Encoded ? 'base64' : 'utf8');
  if (bytes.length > maxBytes) return 'too-large';
  const head = readHead(event, languages);
  return { ...head, body: await readBody(bytes, head.headers['content-type'] ?? ''), bytes, now };
}

/** All of a request but its body. */
export function readHead(event: APIGatewayProxyEventV2, languages: Languages): Omit<HttpRequest, 'body' | 'bytes' | 'now'> {
  const headers = Object.fromEntries(
    Object.entries(event.headers).flatMap(([name, value]) => (value === undefined ? [] : [[name.toLowerCase(), value]])),
  );
  const query = Object.fromEntries([...new URLSearchParams(event.rawQueryString)].toReversed());
  return {
    method: event.requestContext.http.method,
    query,
    parameters: Object.fromEntries(Object.entries(event.pathParameters ?? {}).map(([name, value]) => [name, value ?? ''])),
    headers,
    ip: event.requestContext.http.sourceIp,
    wantsJson: wantsJson(headers),
    locale: chooseLocale(query['lang'], headers['accept-language'], languages),
  };
}

function wantsJson(headers: Record<string, string>): boolean {
  const type = /^(application\/json|text\/html)/;
  const wanted = preferences(headers['accept'] ?? '').map((value) =>
    value.replace('application/problem+json', 'application/json'),
  );
  const first = wanted.find((value) => type.test(value));
  return first === 'application/json' || (headers['content-type'] ?? '').toLowerCase().startsWith('application/json');
}
