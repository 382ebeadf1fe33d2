import type { IncomingMessage } from 'node:http';

/** Was this machine asked by its own name? A page on the web that points a name of its own here is not answered. */
export function isLocalHost({ headers }: IncomingMessage): boolean {
  return /^(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/.test(headers.host ?? '');
}
