import { randomUUID } from 'node:crypto';
import type { RequestListener } from 'node:http';
import type { Faults } from '../faults/faults.ts';
import { readBody } from '../read-body.ts';
import { serve } from '../serve.ts';
import { type Reply, startEngine } from './engine.ts';
import { addedOperations } from './operations.ts';
import { tableKeys } from './table-keys.ts';
import { timeToLive } from './time-to-live.ts';

export type DynamoDb = {
  url: string;
  /** An operation without going through the network or the faults. Throws what the engine refuses. */
  call(operation: string, body: Record<string, unknown>): Promise<Record<string, unknown>>;
  /** What TTL does in its own time: deletes what expired before `now`; tells how many. */
  sweep(now: Date): Promise<number>;
  close(): Promise<void>;
};

export type DynamoDbOptions = {
  port?: number;
  /** Folder where the data lasts; in memory without. */
  path?: string;
  /** Sweeps expired items by itself; never in tests, so that a reader that forgets to check the clock is seen. */
  sweepEverySeconds?: number;
  faults?: Faults;
};

/** DynamoDB on this machine: an embedded engine, and the layer that adds what it lacks. */
export async function startDynamoDb({ port, path, sweepEverySeconds, faults }: DynamoDbOptions = {}): Promise<DynamoDb> {
  const engine = await startEngine(path);
  const keys = tableKeys(engine);
  const ttl = timeToLive(engine, keys);
  const added = addedOperations(engine, keys, ttl);
  // One request at a time, so that a transaction is atomic for everyone.
  const alone = oneAtATime();
  const run = (operation: string, body: Record<string, unknown>): Promise<Reply> =>
    alone(() => added[operation]?.(body) ?? engine.call(operation, body));

  const listener: RequestListener = (request, response) => {
    const answer = ({ status, body }: Reply) => {
      response.writeHead(status, { 'content-type': 'application/x-amz-json-1.0', 'x-amzn-requestid': randomUUID() });
      response.end(JSON.stringify(body));
    };
    const operation = String(request.headers['x-amz-target'] ?? '').replace('DynamoDB_20120810.', '');
    readBody(request)
      .then((body) => run(operation, JSON.parse(body.toString() || '{}')))
      .then(answer)
      .catch((error) => answer({ status: 500, body: { __type: 'InternalServerError', message: String(error) } }));
  };
  const server = await serve(faults ? faults.around(listener) : listener, port);
  const timer = sweepEverySeconds
    ? setInterval(() => void alone(() => ttl.sweep(new Date())), sweepEverySeconds * 1000).unref()
    : undefined;

  return {
    url: server.url,
    call: async (operation, body) => {
      const reply = await run(operation, body);
      if (reply.status !== 200)
        throw new Error(`${operation}: ${String(reply.body['__type'])}: ${String(reply.body['message'])}`);
      return reply.body;
    },
    sweep: (now) => alone(() => ttl.sweep(now)),
    close: async () => {
      clearInterval(timer);
      await server.close();
      await alone(() => engine.close());
    },
  };
}

/** Runs what it is given in turn; a failure of one does not stop the next. */
function oneAtATime() {
  let last: Promise<unknown> = Promise.resolve();
  return <Result>(work: () => Promise<Result>): Promise<Result> => {
    const result = last.then(work, work);
    last = result.catch(() => undefined);
    return result;
  };
}
