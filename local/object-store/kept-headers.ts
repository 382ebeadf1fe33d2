import type { IncomingMessage } from 'node:http';

/** Headers that come back with an object when it is read. */
export function keptHeaders({ headers }: IncomingMessage): Record<string, string> {
  const kept = Object.entries(headers).filter(
    ([name]) => name.startsWith('x-amz-meta-') || ['content-type', 'cache-control', 'content-disposition'].includes(name),
  );
  return Object.fromEntries(kept.map(([name, value]) => [name, String(value)]));
}
