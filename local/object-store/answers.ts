import { randomUUID } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import { escapeXml, ObjectStoreError } from './object-store-error.ts';

/** Answers without a body. */
export function answerEmpty(response: ServerResponse, status: number, headers: Record<string, string> = {}): void {
  response.writeHead(status, { 'x-amz-request-id': randomUUID(), ...headers }).end();
}

/** Answers with an XML document. */
export function answerXml(response: ServerResponse, status: number, xml: string): void {
  response.writeHead(status, { 'content-type': 'application/xml', 'x-amz-request-id': randomUUID() });
  response.end(`<?xml version="1.0" encoding="UTF-8"?>\n${xml}`);
}

/** Answers an error as S3 does; what is no {@link ObjectStoreError} is a fault of the stand-in. HEAD has no body. */
export function answerRefusal(response: ServerResponse, error: unknown, method: string | undefined): void {
  const told = error instanceof ObjectStoreError ? error : new ObjectStoreError(500, 'InternalError', String(error));
  if (method === 'HEAD' || told.status === 304) return answerEmpty(response, told.status);
  answerXml(response, told.status, `<Error><Code>${told.code}</Code><Message>${escapeXml(told.message)}</Message></Error>`);
}
