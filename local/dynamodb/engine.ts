import { Agent, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import dynalite from 'dynalite';

/** An answer of DynamoDB's JSON protocol. */
export type Reply = { status: number; body: Record<string, unknown> };

/** A value of DynamoDB's JSON, such as `{S: 'text'}`. */
export type AttributeValue = Record<string, unknown>;
export type Item = Record<string, AttributeValue>;

/** The bare engine: single-item writes, reads, queries and tables. */
export type Engine = {
  call(operation: string, body: unknown): Promise<Reply>;
  close(): Promise<void>;
};

/** The engine wants a signed request and does not check the signature. */
const signature = 'AWS4-HMAC-SHA256 Credential=local/20260101/eu-west-1/dynamodb/aws4_request, SignedHeaders=host, Signature=00';

/** Starts the embedded engine; `path` is the folder where its data lasts. */
export async function startEngine(path?: string): Promise<Engine> {
  const server = dynalite({ createTableMs: 0, updateTableMs: 0, deleteTableMs: 0, ...(path && { path }) });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo; // a server that listens on TCP has one
  const agent = new Agent({ keepAlive: true });

  return {
    call: (operation, body) => post(agent, port, operation, JSON.stringify(body)),
    close: async () => {
      agent.destroy();
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      });
    },
  };
}

function post(agent: Agent, port: number, operation: string, body: string): Promise<Reply> {
  const headers = {
    'content-type': 'application/x-amz-json-1.0',
    'content-length': Buffer.byteLength(body),
    'x-amz-target': `DynamoDB_20120810.${operation}`,
    'x-amz-date': '20260101T000000Z',
    authorization: signature,
  };
  return new Promise((resolve, reject) => {
    const sent = request({ agent, port, host: '127.0.0.1', method: 'POST', headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () => {
        const text = Buffer.concat(chunks).toString();
        resolve({ status: response.statusCode ?? 500, body: text ? JSON.parse(text) : {} });
      });
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

/** An error answer as DynamoDB words it. */
export function refusal(type: string, message: string, details: Record<string, unknown> = {}): Reply {
  return { status: 400, body: { __type: `com.amazonaws.dynamodb.v20120810#${type}`, message, ...details } };
}

/** Is this answer the error of this name? */
export function isError({ status, body }: Reply, type: string): boolean {
  return status !== 200 && String(body['__type']).endsWith(`#${type}`);
}
