import type { LookupAddress } from 'node:dns';
import { lookup } from 'node:dns/promises';
import { request as plainRequest } from 'node:http';
import { request as secureRequest, type RequestOptions } from 'node:https';
import { isIP } from 'node:net';
import { isPublicAddress } from './public-address.ts';

/** A call to somebody else's machine. */
export type OutboundCall = {
  url: string;
  method: 'GET' | 'POST';
  headers: Readonly<Record<string, string>>;
  body?: string | Uint8Array;
};

/** `headers` in lower case. A redirect is an answer like any other: nobody follows it. */
export type OutboundAnswer = { status: number; headers: Readonly<Record<string, string>>; body: Uint8Array };

/**
 * Calls the internet and nothing else: https, the addresses of the name checked and the connection bound to them, no redirect,
 * an end in time and size.
 * @throws {CallRefused} where the address is none to call; an error of the socket where nobody answers in time.
 */
export type CallOut = (call: OutboundCall) => Promise<OutboundAnswer>;

export class CallRefused extends Error {
  override name = 'CallRefused';
}

export type OutboundOptions = {
  /**
   * Systems on this machine, by the origin that the settings name: `{"https://list.example.com": "http://127.0.0.1:4010"}`. Only
   * the one-machine stack has them; no deployed function knows the variable they come from.
   */
  localSystems?: Readonly<Record<string, string>>;
  resolve?: (host: string) => Promise<readonly LookupAddress[]>;
  /** Which addresses may be called: those of the public internet. A test's own server is at none of them. */
  isCallable?: (address: string) => boolean;
  timeoutMs?: number;
  /** Certificates to trust beside those of Node, for a test's own server. */
  ca?: readonly string[];
};

/** The most that is read of an answer. */
const mostBytes = 64 * 1024;
/** From the first look at the name to the last byte. */
const longestMs = 10_000;

export function outboundHttps(options: OutboundOptions = {}): CallOut {
  const { localSystems = {}, resolve = everyAddress, isCallable = isPublicAddress, timeoutMs = longestMs, ca } = options;
  return async (call) => {
    const url = urlOf(call.url);
    const signal = AbortSignal.timeout(timeoutMs);
    const local = localSystems[url.origin];
    if (local) return send(onThisMachine(local, url), call, { signal });
    const addresses = await within(signal, checkedAddresses(url, resolve, isCallable));
    // Node asks for all addresses or for one: both are the ones that were checked, and nothing is looked up a second time.
    const bound: RequestOptions['lookup'] = (_host, { all }, answer) => {
      const [first] = addresses;
      if (all) answer(null, [...addresses]);
      else answer(null, first?.address ?? '', first?.family);
    };
    return send(url, call, { signal, lookup: bound, ...(ca ? { ca: [...ca] } : {}) });
  };
}

function urlOf(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url?.protocol !== 'https:' || url.username || url.password) throw new CallRefused('only https is called, without a login');
  return url;
}

function onThisMachine(origin: string, { pathname, search }: URL): URL {
  const local = new URL(origin);
  if (local.protocol !== 'http:' || local.hostname !== '127.0.0.1')
    throw new CallRefused('a local system is at http://127.0.0.1 and nowhere else');
  return new URL(pathname + search, local);
}

/** All of them, or none: a name with one address that is not public is not called at all. */
async function checkedAddresses(
  { hostname }: URL,
  resolve: NonNullable<OutboundOptions['resolve']>,
  isCallable: (address: string) => boolean,
): Promise<readonly LookupAddress[]> {
  const host = hostname.replace(/^\[|\]$/g, '');
  const family = isIP(host);
  const addresses = family ? [{ address: host, family }] : await resolve(host);
  if (addresses.length === 0 || !addresses.every(({ address }) => isCallable(address)))
    throw new CallRefused('the name does not lead to the public internet alone');
  return addresses;
}

const everyAddress = (host: string) => lookup(host, { all: true });

async function within<Value>(signal: AbortSignal, work: Promise<Value>): Promise<Value> {
  const tooLate = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(new Error('the name was not found in time')), { once: true });
  });
  return Promise.race([work, tooLate]);
}

function send(url: URL, { method, headers, body }: OutboundCall, options: RequestOptions): Promise<OutboundAnswer> {
  const request = url.protocol === 'https:' ? secureRequest : plainRequest;
  const length = body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) };
  return new Promise((resolve, reject) => {
    const sent = request(url, { ...options, method, headers: { ...headers, ...length }, agent: false }, (response) => {
      const chunks: Buffer[] = [];
      let size = 0;
      response.on('data', (chunk: Buffer) => {
        size += chunk.length;
        if (size > mostBytes) sent.destroy(new Error('the answer is longer than 64 KB'));
        else chunks.push(chunk);
      });
      response.on('error', reject);
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: plain(response.headers), body: Buffer.concat(chunks) }),
      );
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

function plain(headers: NodeJS.Dict<string | string[]>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]));
}
