import { randomUUID } from 'node:crypto';
import type { ServerResponse } from 'node:http';

/** What an AWS service answers with where it refuses; the SDK makes an exception of the same name from it. */
export class AwsError extends Error {
  override name = 'AwsError';
  readonly code: string;
  readonly status: number;
  readonly details: Record<string, unknown>;

  constructor(code: string, message: string, status = 400, details: Record<string, unknown> = {}) {
    super(message);
    this.code = code;
    this.status = status;
    this.details = details;
  }
}

/** Answers in the JSON protocols of AWS. */
export function answerJson(response: ServerResponse, status: number, body: unknown, headers: Record<string, string> = {}): void {
  response.writeHead(status, { 'content-type': 'application/json', 'x-amzn-requestid': randomUUID(), ...headers });
  response.end(JSON.stringify(body));
}

/** Answers an error so that the SDK knows its name; anything that is no {@link AwsError} is a fault of the stand-in: 500. */
export function answerError(response: ServerResponse, error: unknown): void {
  const told = error instanceof AwsError ? error : new AwsError('InternalFailure', String(error), 500);
  answerJson(
    response,
    told.status,
    { __type: told.code, message: told.message, ...told.details },
    { 'x-amzn-errortype': told.code },
  );
}
