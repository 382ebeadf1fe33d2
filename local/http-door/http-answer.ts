import type { ServerResponse } from 'node:http';

/** The most a function may answer, in bytes. */
const mostBytes = 6 * 1024 * 1024;

type Structured = {
  statusCode?: number;
  headers?: Record<string, string | number | boolean>;
  cookies?: string[];
  body?: string;
  isBase64Encoded?: boolean;
};

/** Answers as API Gateway does with its own words, such as `{"message":"Not Found"}`. */
export function answerMessage(response: ServerResponse, status: number, message: string): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify({ message }));
}

/** What a function returned, as an HTTP answer: with a `statusCode` as it says, anything else as JSON with 200. */
export function answerResult(response: ServerResponse, result: unknown): void {
  const isStructured = typeof result === 'object' && result !== null && 'statusCode' in result;
  const {
    statusCode = 200,
    headers = {},
    cookies,
    body = '',
    isBase64Encoded,
  } = isStructured ? (result as Structured) : inferred(result);
  const bytes = Buffer.from(body, isBase64Encoded ? 'base64' : 'utf8');
  if (bytes.length > mostBytes || !Number.isInteger(statusCode)) return answerMessage(response, 500, 'Internal Server Error');
  const hasType = Object.keys(headers).some((name) => name.toLowerCase() === 'content-type');
  if (!hasType && bytes.length > 0) response.setHeader('content-type', 'text/plain; charset=utf-8');
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, String(value));
  if (cookies) response.setHeader('set-cookie', cookies);
  response.statusCode = statusCode;
  response.end(bytes);
}

function inferred(result: unknown): Structured {
  const body = typeof result === 'string' ? result : JSON.stringify(result ?? null);
  return { statusCode: 200, headers: { 'content-type': 'application/json' }, body };
}
