import { createHash, createHmac } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { readBody } from '../../../local/read-body.ts';
import { serve } from '../../../local/serve.ts';

/** What a stand-in was asked, and whether the signature on it holds by an independent computation. */
export type Asked = { method: string; path: string; headers: IncomingMessage['headers']; body: Buffer; signatureHolds: boolean };

/** What it answers; `'hang-up'` closes the socket without a word. */
export type Answer = { status: number; headers?: Record<string, string>; body?: string | Uint8Array } | 'hang-up';

export const credentials = {
  AWS_ACCESS_KEY_ID: 'AKIAIOSFODNN7EXAMPLE',
  AWS_SECRET_ACCESS_KEY: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
};

/** An HTTP server on this machine that plays AWS: it notes each call, checks its signature, and answers by the script. */
export async function awsStandIn(answers: (asked: Asked, nth: number) => Answer) {
  const asked: Asked[] = [];
  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    const body = await readBody(request);
    const { method = '', url: path = '', headers } = request;
    const one = { method, path, headers, body, signatureHolds: signatureHolds(method, path, headers, body) };
    asked.push(one);
    const scripted = answers(one, asked.length);
    if (scripted === 'hang-up') request.socket.destroy();
    else response.writeHead(scripted.status, scripted.headers).end(scripted.body);
  };
  const served = await serve((request, response) => {
    answer(request, response).catch((error: Error) => response.destroy(error));
  });
  return { ...served, asked };
}

/** Signature Version 4 as AWS's own documentation spells it, for one call without a query. */
export function signatureHolds(method: string, path: string, headers: IncomingMessage['headers'], body: Buffer): boolean {
  const told = /Credential=([^/]+)\/(\d+)\/([^/]+)\/([^/]+)\/aws4_request, SignedHeaders=([^,]+), Signature=(\w+)/.exec(
    headers.authorization ?? '',
  );
  if (!told) return false;
  const [, , day = '', region = '', service = '', names = '', signature] = told;
  const bodyHash = createHash('sha256').update(body).digest('hex');
  if (service === 's3' && headers['x-amz-content-sha256'] !== bodyHash) return false;
  const fields = names.split(';').map((name) => `${name}:${String(headers[name]).trim()}\n`);
  const canonical = [method, path, '', fields.join(''), names, bodyHash].join('\n');
  const scope = `${day}/${region}/${service}/aws4_request`;
  const toSign = ['AWS4-HMAC-SHA256', headers['x-amz-date'], scope, createHash('sha256').update(canonical).digest('hex')].join(
    '\n',
  );
  const secretKey: string | Uint8Array = `AWS4${credentials.AWS_SECRET_ACCESS_KEY}`;
  const key = [day, region, service, 'aws4_request'].reduce<string | Uint8Array>(hmac, secretKey);
  return Buffer.from(hmac(key, toSign)).toString('hex') === signature;
}

function hmac(key: string | Uint8Array, text: string): Uint8Array {
  return createHmac('sha256', key).update(text).digest();
}
