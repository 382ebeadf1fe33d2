import { setTimeout as pause } from 'node:timers/promises';
import { partition } from '@aws-sdk/core/client';
import { Sha256 } from '@smithy/core/checksum';
import { HttpRequest } from '@smithy/core/transport';
import { NodeHttpHandler } from '@smithy/node-http-handler';
import { SignatureV4 } from '@smithy/signature-v4';

/**
 * One signed HTTP call to AWS, by the parts that client-dynamodb brings anyway: three small clients on it add nothing to a
 * bundle where client-s3, client-sqs and client-secrets-manager would add 200 KB and a fifth of a cold start.
 */
export type AwsService = 's3' | 'sqs' | 'secretsmanager';

/** `path` goes out as it is, so a caller percent-encodes it. */
export type AwsCall = {
  service: AwsService;
  /** Scheme, host and port, such as {@link endpointOf} gives. */
  endpoint: string;
  method: 'GET' | 'PUT' | 'POST' | 'DELETE';
  path: string;
  query?: Record<string, string>;
  headers?: Record<string, string>;
  body?: Uint8Array | string;
};

/** AWS said no. The name is AWS's own code (`AccessDenied`, `NoSuchKey`), so that a log tells it; its message is not kept. */
export class AwsRefusal extends Error {
  readonly status: number;

  constructor(service: AwsService, status: number, code: string) {
    super(`${service} answered ${status} ${code}`);
    this.name = code;
    this.status = status;
  }
}

/** Where a service answers: a local stand-in by AWS's own variables, else the region's address in its partition. */
export function endpointOf(service: AwsService, environment: NodeJS.ProcessEnv = process.env): string {
  const local = localEndpoint(service, environment);
  if (local) return local;
  const region = regionOf(environment);
  return `https://${service}.${region}.${partition(region).dnsSuffix}`;
}

/** The address of a stand-in, without a trailing slash; undefined where AWS itself is meant. */
export function localEndpoint(service: AwsService, environment: NodeJS.ProcessEnv = process.env): string | undefined {
  const named = environment[endpointVariables[service]] || environment['AWS_ENDPOINT_URL'];
  return named?.replace(/\/$/, '');
}

const endpointVariables = {
  s3: 'AWS_ENDPOINT_URL_S3',
  sqs: 'AWS_ENDPOINT_URL_SQS',
  secretsmanager: 'AWS_ENDPOINT_URL_SECRETS_MANAGER',
} as const satisfies Record<AwsService, string>;

// Two tries fit in every function's time; a socket that says nothing for 8 s will not say anything.
const tries = 2;
const connections = new NodeHttpHandler({
  connectionTimeout: 2_000,
  requestTimeout: 8_000,
  socketTimeout: 8_000,
  throwOnRequestTimeout: true,
});

/**
 * The body of AWS's answer. A fault of the network, a 5xx or a throttle is tried once more, so a call must bear being made
 * twice: the same object put again, a message that a consumer may see twice anyway.
 * @throws {AwsRefusal} where AWS refuses; an error of the socket where it cannot be reached.
 */
export async function callAws(call: AwsCall): Promise<Uint8Array> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await callOnce(call);
    } catch (error) {
      if (attempt === tries || !isPassing(error)) throw error;
      await pause(50 + Math.random() * 100); // apart from the others that were throttled with us
    }
  }
}

async function callOnce(call: AwsCall): Promise<Uint8Array> {
  const { response } = await connections.handle(await signed(call, new Date()));
  const body = await bytesOf(response.body);
  if (response.statusCode < 300) return body;
  throw new AwsRefusal(call.service, response.statusCode, codeIn(response.headers, body));
}

/** The call as an HTTP request with its Signature Version 4 (the credentials are the environment's, as Lambda sets them). */
export async function signed(
  call: AwsCall,
  signingDate: Date,
  environment: NodeJS.ProcessEnv = process.env,
): Promise<HttpRequest> {
  const request = requestOf(call);
  const { headers } = await signerFor(call, environment).sign(request, { signingDate });
  return Object.assign(request, { headers });
}

/**
 * The address of an object that whoever has it may fetch for so many seconds, without credentials of their own. It ends
 * with the credentials that signed it, if they end before.
 */
export async function presignedAddress(
  call: Pick<AwsCall, 'endpoint' | 'path' | 'query'>,
  { seconds, signingDate }: { seconds: number; signingDate: Date },
  environment: NodeJS.ProcessEnv = process.env,
): Promise<string> {
  const fetched = { ...call, service: 's3', method: 'GET', headers: { 'x-amz-content-sha256': 'UNSIGNED-PAYLOAD' } } as const;
  const signer = signerFor(fetched, environment);
  const { path, query } = await signer.presign(requestOf(fetched), { expiresIn: seconds, signingDate });
  const named = Object.entries(query ?? {}).map(([name, value]): [string, string] => [name, String(value)]);
  return `${call.endpoint}${path}?${new URLSearchParams(named).toString().replaceAll('+', '%20')}`;
}

function signerFor({ service }: Pick<AwsCall, 'service'>, environment: NodeJS.ProcessEnv): SignatureV4 {
  return new SignatureV4({
    service,
    region: regionOf(environment),
    credentials: credentialsIn(environment),
    sha256: Sha256,
    uriEscapePath: service !== 's3', // S3 alone signs the path as it stands on the line
  });
}

function requestOf(call: AwsCall): HttpRequest {
  const { protocol, hostname, port, host } = new URL(call.endpoint);
  return new HttpRequest({
    protocol,
    hostname,
    ...(port && { port: Number(port) }),
    method: call.method,
    path: call.path,
    query: call.query ?? {},
    headers: { ...call.headers, host },
    body: call.body,
  });
}

function credentialsIn(environment: NodeJS.ProcessEnv) {
  const { AWS_ACCESS_KEY_ID: accessKeyId, AWS_SECRET_ACCESS_KEY: secretAccessKey, AWS_SESSION_TOKEN: sessionToken } = environment;
  if (!accessKeyId || !secretAccessKey) throw new Error('the environment lacks AWS_ACCESS_KEY_ID or AWS_SECRET_ACCESS_KEY');
  return { accessKeyId, secretAccessKey, ...(sessionToken && { sessionToken }) };
}

function regionOf(environment: NodeJS.ProcessEnv): string {
  const region = environment['AWS_REGION'] || environment['AWS_DEFAULT_REGION'];
  if (!region) throw new Error('the environment lacks AWS_REGION');
  return region;
}

async function bytesOf(body: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of body) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** AWS's word for what went wrong: S3 says it in XML, the JSON services in `__type`, and either may say it in a header. */
function codeIn(headers: Record<string, string>, body: Uint8Array): string {
  const start = Buffer.from(body.subarray(0, 4_096)).toString('latin1');
  const told =
    /<Code>([A-Za-z0-9.]{1,80})/.exec(start) ?? /"__type"\s?:\s?"(?:[A-Za-z0-9.]{1,80}#)?([A-Za-z0-9.]{1,80})/.exec(start);
  const inHeader = /([A-Za-z0-9.]{1,80})(?::|$)/.exec(headers['x-amzn-errortype'] ?? '');
  return told?.[1] ?? inHeader?.[1] ?? 'UnnamedRefusal';
}

/** Would the same call perhaps succeed a moment later? */
export function isPassing(error: unknown): boolean {
  if (!(error instanceof AwsRefusal)) return true; // the network: nothing was answered, or only half of it
  return (
    error.status >= 500 || error.status === 429 || /thrott|slowdown|requesttimeout|conditionalrequestconflict/i.test(error.name)
  );
}
