import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A way to another system that can be led elsewhere, or closed. */
export type Gate = { url: string; leadTo(url: string | null): void; close(): Promise<void> };

/** Passes every call on as it came, bytes and headers; answers 503 while it leads nowhere. */
export async function startGate(to: string): Promise<Gate> {
  let target: string | null = to;
  const pass = async (request: IncomingMessage) => {
    const bytes = Buffer.concat(await Array.fromAsync(request as AsyncIterable<Buffer>)); // a request in bytes
    if (target === null) return { status: 503, type: 'text/plain', body: '' };
    const signed = Object.entries(request.headers).filter(([name]) => name.startsWith('webhook-'));
    const headers = Object.fromEntries(signed.map(([name, value]) => [name, String(value)]));
    const answered = await fetch(`${target}${request.url}`, { method: 'POST', headers, body: bytes });
    return { status: answered.status, type: answered.headers.get('content-type') ?? '', body: await answered.text() };
  };
  const server = createServer((request, response) => {
    pass(request).then(
      ({ status, type, body }) => response.writeHead(status, type ? { 'content-type': type } : {}).end(body),
      () => response.writeHead(502).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo; // it listens on a port
  return {
    url: `http://127.0.0.1:${port}`,
    leadTo: (url) => {
      target = url;
    },
    close: async () => {
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
