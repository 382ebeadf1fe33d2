import { AsyncLocalStorage } from 'node:async_hooks';
import diagnostics from 'node:diagnostics_channel';
import { ClientRequest } from 'node:http';
import * as z from 'zod';
import type { LocalOptions } from '../../local/start-local.ts';
import { calledOperation } from '../../local/faults/called-operation.ts';

/** What each function asked of AWS, as `dynamodb:GetItem records`: an action of IAM on what it was for. */
export type RecordedCalls = {
  /** For `startLocal`: what is called from within a function is written down as its own. */
  around: NonNullable<LocalOptions['around']>;
  of(functionName: string): ReadonlySet<string>;
  stop(): void;
};

/** Listens to every signed call that leaves this process. */
export function recordCalls(): RecordedCalls {
  const at = new AsyncLocalStorage<string>();
  const found = new Map<string, Set<string>>();
  const created = (message: unknown) => {
    const functionName = at.getStore();
    const { request } = message as { request: unknown }; // as Node documents the channel
    if (!functionName || !(request instanceof ClientRequest)) return;
    onSent(request, (body) => {
      const calls = found.get(functionName) ?? new Set();
      for (const call of callsIn(request, body)) calls.add(call);
      found.set(functionName, calls);
    });
  };
  diagnostics.subscribe('http.client.request.created', created);
  return {
    around: (name, call) => at.run(name, call),
    of: (name) => found.get(name) ?? new Set(),
    stop: () => void diagnostics.unsubscribe('http.client.request.created', created),
  };
}

/** Tells the whole body once it has been handed over. */
function onSent(request: ClientRequest, tell: (body: string) => void): void {
  const chunks: Buffer[] = [];
  const keep = (chunk: unknown) => {
    if (typeof chunk === 'string' || chunk instanceof Uint8Array) chunks.push(Buffer.from(chunk));
  };
  const { write, end } = request;
  request.write = (...given: unknown[]) => (keep(given[0]), Reflect.apply(write, request, given));
  request.end = (...given: unknown[]) => {
    keep(given[0]);
    tell(Buffer.concat(chunks).toString('latin1'));
    return Reflect.apply(end, request, given);
  };
}

const dynamo = z.looseObject({
  TableName: z.string().optional(),
  IndexName: z.string().optional(),
  TransactItems: z.array(z.record(z.string(), z.looseObject({ TableName: z.string() }))).optional(),
});
const sqs = z.looseObject({ QueueUrl: z.string() });
const secret = z.looseObject({ SecretId: z.string() });
const mail = z.looseObject({ ConfigurationSetName: z.string() });

function callsIn(request: ClientRequest, body: string): string[] {
  const headers = Object.fromEntries(Object.entries(request.getHeaders()).map(([name, value]) => [name, String(value)]));
  const signed = { headers, url: request.path, method: request.method };
  const call = calledOperation(signed as Parameters<typeof calledOperation>[0]); // all that it reads of one
  if (!call) return [];
  const { service, operation } = call;
  switch (service) {
    case 'dynamodb': {
      const { TableName, IndexName, TransactItems } = dynamo.parse(JSON.parse(body));
      if (!TransactItems) return [`dynamodb:${operation} ${TableName}${IndexName ? `/${IndexName}` : ''}`];
      return TransactItems.flatMap((item) => Object.entries(item).map(([kind, one]) => `dynamodb:${kind}Item ${one.TableName}`));
    }
    case 's3':
      return objectCalls(operation, { path: request.path, source: headers['x-amz-copy-source'], body });
    case 'sqs':
      return [`sqs:${operation.replace(/Batch$/, '')} ${sqs.parse(JSON.parse(body)).QueueUrl.replace(/^.*\//, '')}`];
    case 'secretsmanager':
      return [`secretsmanager:${operation} ${secret.parse(JSON.parse(body)).SecretId}`];
    case 'ses':
      return [
        operation === 'SendEmail' ? `ses:SendEmail ${mail.parse(JSON.parse(body)).ConfigurationSetName}` : `ses:${operation}`,
      ];
    default:
      return [`${service}:${operation}`];
  }
}

/** Which permission an operation of S3 takes, on which prefix of the bucket. */
function objectCalls(
  operation: string,
  { path, source, body }: { path: string; source: string | undefined; body: string },
): string[] {
  const key = prefixOf(path.replace(/\?.*$/, ''));
  switch (operation) {
    case 'HeadObject':
      return [`s3:GetObject ${key}`];
    case 'CopyObject':
      return [`s3:PutObject ${key}`, `s3:GetObject ${prefixOf(source ?? '')}`];
    case 'CreateMultipartUpload':
    case 'UploadPart':
    case 'CompleteMultipartUpload':
      return [`s3:PutObject ${key}`];
    case 'ListObjectsV2':
      return ['s3:ListBucket'];
    case 'DeleteObjects':
      return [...body.matchAll(/<Key>([^<]+)<\/Key>/g)].map(([, one = '']) => `s3:DeleteObject ${one.replace(/\/.*$/, '')}`);
    default:
      return [`s3:${operation} ${key}`];
  }
}

/** The first folder of a key in a path of ours, which begins with the bucket. */
const prefixOf = (key: string) =>
  decodeURIComponent(key)
    .replace(/^\/?[^/]+\//, '')
    .replace(/\/.*$/, '');
