import type { IncomingMessage } from 'node:http';

/** The services a function calls, by the names that AWS signs requests with. */
export type Service = 'dynamodb' | 's3' | 'ses' | 'sqs' | 'sns' | 'secretsmanager';

/** One call of a function to a service, such as `dynamodb` `UpdateItem`. */
export type Call = { service: Service; operation: string };

/** Which service and operation a request calls; undefined where it is not a signed call to AWS. */
export function calledOperation(request: IncomingMessage): Call | undefined {
  const scope = /Credential=[^/]+\/\d{8}\/[^/]+\/([a-z0-9]+)\/aws4_request/.exec(request.headers.authorization ?? '');
  const service = scope?.[1];
  if (service === 'dynamodb' || service === 'sqs' || service === 'secretsmanager')
    return { service, operation: String(request.headers['x-amz-target'] ?? '').replace(/^.*\./, '') };
  // SNS names its operation in the body; the functions call none, so that telling the service is enough.
  if (service === 'sns') return { service, operation: '*' };
  if (service === 'ses') return { service, operation: emailOperation(request) };
  if (service === 's3') return { service, operation: objectOperation(request) };
  return undefined;
}

function emailOperation({ method, url }: IncomingMessage): string {
  if (url?.startsWith('/v2/email/outbound-emails')) return 'SendEmail';
  if (url?.startsWith('/v2/email/configuration-sets/')) return 'PutConfigurationSetSendingOptions';
  const verbs: Record<string, string> = { GET: 'Get', PUT: 'Put', DELETE: 'Delete' };
  return `${verbs[method ?? ''] ?? method}SuppressedDestination`;
}

/** The operation of a REST call to the object store. */
export function objectOperation({ method, url = '/', headers }: IncomingMessage): string {
  const { pathname, searchParams } = new URL(url, 'http://object-store');
  if (searchParams.has('uploadId')) return uploadOperations[method ?? ''] ?? `${method}`;
  const isBucket = !/^\/[^/]+\/./.test(pathname);
  if (method === 'PUT') return isBucket ? 'CreateBucket' : headers['x-amz-copy-source'] ? 'CopyObject' : 'PutObject';
  if (method === 'POST' && searchParams.has('uploads')) return 'CreateMultipartUpload';
  if (method === 'POST') return searchParams.has('delete') ? 'DeleteObjects' : 'PostObject';
  if (method === 'GET') return isBucket ? 'ListObjectsV2' : 'GetObject';
  if (method === 'HEAD') return isBucket ? 'HeadBucket' : 'HeadObject';
  return method === 'DELETE' && !isBucket ? 'DeleteObject' : `${method}`;
}

/** Operations on an upload in parts, told by its id. */
const uploadOperations: Record<string, string> = {
  PUT: 'UploadPart',
  POST: 'CompleteMultipartUpload',
  DELETE: 'AbortMultipartUpload',
  GET: 'ListParts',
};
