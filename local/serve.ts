import { createServer, type RequestListener, type ServerOptions } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Something that listens on this machine only. `close` ends every connection and frees the port. */
export type Served = { url: string; port: number; close(): Promise<void> };

/** The port asked for is in use by another program. */
export class PortTaken extends Error {
  override name = 'PortTaken';
  readonly port: number;

  constructor(port: number, options?: ErrorOptions) {
    super(`port ${port} is taken`, options);
    this.port = port;
  }
}

/**
 * Serves HTTP on 127.0.0.1; port 0 takes a free one.
 * @throws {PortTaken}
 */
export async function serve(listener: RequestListener, port = 0, options: ServerOptions = {}): Promise<Served> {
  const server = createServer(options, listener);
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) => reject(asPortTaken(error, port)));
    server.listen(port, '127.0.0.1', resolve);
  });
  const address = server.address() as AddressInfo; // a server that listens on TCP has one
  return {
    url: `http://127.0.0.1:${address.port}`,
    port: address.port,
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** The error of a `listen` that failed, told as {@link PortTaken} where another program has the port. */
export function asPortTaken(error: NodeJS.ErrnoException, port: number): Error {
  return error.code === 'EADDRINUSE' || error.code === 'EACCES' ? new PortTaken(port, { cause: error }) : error;
}
